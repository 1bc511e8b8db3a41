import { AppError } from '../../shared/errors.ts'
import { proofMinutes } from '../../shared/register/users/calls.ts'
import { addUser, changeRole, removeUser, renameUser, resetPassword, resumeUser, suspendUser } from '../keys/administration.ts'
import type { KeyFile } from '../keys/key-file.ts'
import { dropRecoveryParts, makeRecoveryParts, replaceRecoveryKey } from '../keys/recovery.ts'
import type { UnlockedKeys } from '../keys/unlock.ts'
import { hasFirstRecoveryKey, hasRecoveryParts, listUsers } from '../keys/users.ts'
import type { Clock } from '../register/context.ts'
import type { UserControl } from '../register/user-control.ts'
import type { Derivation } from './derivation-cost.ts'
import { rollSight } from './roll-sight.ts'
import { grantOf, type KeyCabinet, refuseWeak } from './key-cabinet.ts'

export interface UserDeskOptions {
  readonly cabinet: KeyCabinet
  readonly derivation: Derivation
  readonly clock: Clock
  /** The keys of whoever is at the desk; throws `locked`. */
  readonly keys: () => UnlockedKeys & { readonly userId: string }
  /** The key file was written anew: whoever is at the desk may have another name or role by it. */
  readonly onChanged: (keyFile: KeyFile) => void
  /** One change of the key file after another, with errors in words. */
  readonly inTurn: <Value>(work: () => Promise<Value>) => Promise<Value>
}

export interface UserDesk extends UserControl {
  /** Whoever comes next has to prove themselves. */
  forgetProof(): void
}

/** What administrators do with users and with the ways back in. */
export function openUserDesk({ cabinet, derivation, clock, keys, onChanged, inTurn }: UserDeskOptions): UserDesk {
  let provenUntil = 0
  /** Counts those who sat down at this desk. */
  let sitting = 0

  /** Refuses without a fresh proof, then writes the next key file. */
  function change<Value extends { readonly keyFile: KeyFile }>(
    next: (keyFile: KeyFile, admin: UnlockedKeys) => Promise<Value> | Value,
  ): Promise<Value> {
    return inTurn(async () => {
      const admin = keys()
      if (Date.parse(clock.now()) >= provenUntil) throw new AppError('proof-needed', { minutes: proofMinutes })
      const changed = await next(cabinet.read(), admin)
      cabinet.write(changed.keyFile)
      onChanged(changed.keyFile)
      return changed
    })
  }
  const done = (changed: Promise<unknown>): Promise<void> => changed.then(() => undefined)

  return {
    list: () => listUsers(cabinet.read()),
    roll: () => rollSight(cabinet.read()),

    prove: (password) =>
      inTurn(async () => {
        const mine = sitting
        await cabinet.compare(keys().userId, password)
        // Locked meanwhile: the proof was of somebody who is gone.
        if (mine !== sitting) throw new AppError('locked')
        provenUntil = Date.parse(clock.now()) + proofMinutes * 60_000
        return { until: new Date(provenUntil).toISOString() }
      }),
    forgetProof: () => {
      provenUntil = 0
      sitting += 1
    },

    add: async ({ name, role, password }) => {
      const { userId } = await change(async (keyFile, admin) => {
        refuseWeak(password)
        return addUser(keyFile, admin, { ...grantOf(role), name, password }, await derivation.policy())
      })
      return userId
    },
    rename: (id, name) => done(change((keyFile, admin) => ({ keyFile: renameUser(keyFile, admin, id, name) }))),
    changeRole: (id, role) => done(change((keyFile, admin) => ({ keyFile: changeRole(keyFile, admin, id, grantOf(role)) }))),
    resetPassword: (id, password) =>
      done(
        change(async (keyFile, admin) => {
          refuseWeak(password)
          // One's own new key pair would leave the open session with a signature that nobody believes any more.
          if (id === admin.userId) throw new AppError('not-allowed')
          return { keyFile: await resetPassword(keyFile, admin, id, password, await derivation.policy()) }
        }),
      ),
    suspend: (id) => done(change((keyFile, admin) => ({ keyFile: suspendUser(keyFile, admin, notSelf(admin, id)) }))),
    resume: (id) => done(change((keyFile, admin) => ({ keyFile: resumeUser(keyFile, admin, id) }))),
    remove: (id) => done(change((keyFile, admin) => ({ keyFile: removeUser(keyFile, admin, notSelf(admin, id)) }))),

    recovery: () => {
      const keyFile = cabinet.read()
      return { hasParts: hasRecoveryParts(keyFile), isKeyOld: hasFirstRecoveryKey(keyFile) }
    },
    newRecoveryKey: async () => {
      const { recoveryKey } = await change(async (keyFile, admin) => replaceRecoveryKey(keyFile, admin, await derivation.policy()))
      return { recoveryKey }
    },
    newRecoveryParts: async () => {
      const { parts } = await change(async (keyFile, admin) => makeRecoveryParts(keyFile, admin, await derivation.policy()))
      return { parts: [parts[0], parts[1]] }
    },
    dropRecoveryParts: () => done(change((keyFile, admin) => ({ keyFile: dropRecoveryParts(keyFile, admin) }))),
  }
}

/** Somebody else does that: an open register whose user is gone could sign nothing any more. */
function notSelf(admin: UnlockedKeys, id: string): string {
  if (id === admin.userId) throw new AppError('not-allowed')
  return id
}
