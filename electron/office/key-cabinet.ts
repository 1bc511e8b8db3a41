import { AppError } from '../../shared/errors.ts'
import { shortestPassword } from '../../shared/register/session/calls.ts'
import type { RecoverySecret } from '../../shared/register/session/schema.ts'
import { type Role, roleMay } from '../../shared/register/users/rights.ts'
import { firstUserName } from '../../shared/register/users/schema.ts'
import type { AttemptGuard } from '../keys/attempt-guard.ts'
import { changePassword } from '../keys/change-password.ts'
import { createKeys, type NewKeys } from '../keys/create-keys.ts'
import { disableDevice, enableDevice } from '../keys/device-unlock.ts'
import type { KeyFile } from '../keys/key-file.ts'
import { type KeyFilePaths, readKeyFile, writeKeyFile } from '../keys/key-store.ts'
import { recover } from '../keys/recovery.ts'
import type { Grant } from '../keys/roll.ts'
import { wipe } from '../keys/secret-bytes.ts'
import { unlock, type UnlockedKeys, wipeKeys } from '../keys/unlock.ts'
import { upgradeKeyFile } from '../keys/upgrade.ts'
import { listUsers, type UserEntry } from '../keys/users.ts'
import type { Derivation } from './derivation-cost.ts'

/** A secret that opened the key file. Nothing is written yet: first the register itself has to open with it. */
export interface Entrance {
  readonly keyFile: KeyFile
  /** The session owns and wipes them. */
  readonly keys: UnlockedKeys
  /** Writes what opening changed: an upgrade, a new password, a second copy that was older or damaged. */
  settle(): void
}

export interface KeyCabinet {
  /** Those who can open the register now, for the door; nobody where the file cannot be read or is older than users. */
  atTheDoor(): UserEntry[]
  read(): KeyFile
  write(keyFile: KeyFile): void
  create(name: string, password: string): Promise<NewKeys>
  unlock(password: string, userId?: string): Promise<Entrance>
  recover(secret: RecoverySecret, newPassword: string, userId?: string): Promise<Entrance>
  changePassword(userId: string, current: string, next: string): Promise<void>
  /** Which computers open this register without a password, by user; no register where the keys cannot be read. */
  devices(): { registerId: string | null; users: { id: string; devices: string[] }[] }
  /** A secret for this computer's key store; the caller wipes it. */
  enableDevice(userId: string, password: string, deviceId: string): Promise<{ registerId: string; secret: Uint8Array<ArrayBuffer> }>
  disableDevice(keys: UnlockedKeys, userId: string, deviceId: string): void
  unlockByDevice(userId: string, deviceId: string, deviceSecret: Uint8Array): Promise<Entrance>
  /** Whether the password is this user's; `wrong-password` if not. Wrong ones are counted as at the door. */
  compare(userId: string, password: string): Promise<void>
}

/** What the key file has to know of a role: it holds keys and signatures, and leaves rights to `users/rights.ts`. */
export function grantOf(role: Role): Grant {
  return { role, mayAdminister: roleMay(role, 'users'), mayOpenSensitive: roleMay(role, 'see-passports') }
}

/** The window judges strength while one types; here only the length is held to, because no page can be trusted. */
export function refuseWeak(password: string): void {
  if ([...password].length < shortestPassword) throw new AppError('password-too-weak', { shortest: shortestPassword })
}

/** The key file of one register: who comes in with what. Wrong secrets are counted, everything new has its full cost. */
export function openKeyCabinet(paths: KeyFilePaths, guard: AttemptGuard, derivation: Derivation): KeyCabinet {
  const comingIn = { cost: derivation.floor, floor: derivation.floor }
  const firstAdministrator = { name: firstUserName, ...grantOf('administrator') }

  function read(): KeyFile {
    const { keyFile } = readKeyFile(paths)
    if (keyFile.version === 1) throw new AppError('not-allowed')
    return keyFile
  }

  const entrance = (keyFile: KeyFile, keys: UnlockedKeys, isChanged: boolean): Entrance => ({
    keyFile,
    keys,
    settle: () => {
      if (isChanged) writeKeyFile(paths, keyFile)
    },
  })

  return {
    read,
    write: (keyFile) => writeKeyFile(paths, keyFile),

    atTheDoor: () => {
      try {
        return active(listUsers(readKeyFile(paths).keyFile))
      } catch {
        // What is wrong with the file is said when somebody tries to open it.
        return []
      }
    },

    create: async (name, password) => createKeys({ ...grantOf('administrator'), name, password }, await derivation.policy()),

    unlock: async (password, userId) => {
      const { keyFile, otherCopy } = readKeyFile(paths)
      if (keyFile.version === 1) {
        const policy = await derivation.policy()
        const begun = await guard.attempt(() => upgradeKeyFile(keyFile, { password }, firstAdministrator, policy))
        return entrance(begun.keyFile, begun.unlocked, true)
      }
      const who = userId ?? onlyOne(active(listUsers(keyFile)))
      const keys = await guard.attempt(() => unlock(keyFile, { userId: who, password }, comingIn))
      return entrance(keyFile, keys, otherCopy !== 'same')
    },

    recover: async (secret, newPassword, userId) => {
      refuseWeak(newPassword)
      const { keyFile } = readKeyFile(paths)
      const policy = await derivation.policy()
      const { keyFile: next, unlocked } = await guard.attempt(async () => {
        if (keyFile.version === 1) {
          if (!('recoveryKey' in secret)) throw new AppError('wrong-recovery-key')
          return upgradeKeyFile(keyFile, { ...secret, newPassword }, firstAdministrator, policy)
        }
        const who = userId ?? onlyOne(active(listUsers(keyFile)).filter((user) => user.mayAdminister))
        return recover(keyFile, secret, who, newPassword, policy)
      })
      return entrance(next, unlocked, true)
    },

    changePassword: async (userId, current, next) => {
      refuseWeak(next)
      const policy = await derivation.policy()
      writeKeyFile(paths, await guard.attempt(() => changePassword(read(), { userId, password: current }, next, policy)))
    },

    devices: () => {
      try {
        const { keyFile } = readKeyFile(paths)
        return { registerId: keyFile.registerId, users: active(listUsers(keyFile)).map(({ id, devices }) => ({ id, devices: [...devices] })) }
      } catch {
        return { registerId: null, users: [] }
      }
    },

    enableDevice: async (userId, password, deviceId) => {
      const { keyFile, deviceSecret } = await guard.attempt(() => enableDevice(read(), { userId, password }, deviceId, comingIn))
      writeKeyFile(paths, keyFile)
      const secret = new Uint8Array(deviceSecret)
      wipe(deviceSecret)
      return { registerId: keyFile.registerId, secret }
    },

    disableDevice: (keys, userId, deviceId) => writeKeyFile(paths, disableDevice(read(), keys, userId, deviceId)),

    unlockByDevice: async (userId, deviceId, deviceSecret) => {
      const { keyFile, otherCopy } = readKeyFile(paths)
      if (keyFile.version === 1) throw new AppError('device-unlock-failed')
      return entrance(keyFile, await unlock(keyFile, { userId, deviceId, deviceSecret }, comingIn), otherCopy !== 'same')
    },

    compare: async (userId, password) => {
      wipeKeys(await guard.attempt(() => unlock(read(), { userId, password }, comingIn)))
    },
  }
}

const active = (users: readonly UserEntry[]): UserEntry[] => users.filter(({ state }) => state === 'active')

/** Where there is one, nobody has to say who they are. */
function onlyOne(users: readonly UserEntry[]): string {
  const [first, ...others] = users
  if (first === undefined || others.length > 0) throw new AppError('invalid-input', { fields: ['userId'] })
  return first.id
}
