import { assert } from '../../shared/assert.ts'
import { AppError } from '../../shared/errors.ts'
import { longestName, longestRole } from './key-file.ts'
import type { AnyKeyFile, KeyFile, KeyHolder } from './key-file.ts'
import { isRecoveryWay, readRoll } from './roll.ts'
import type { FormerKey, Grant, GrantFault, RollReading, Standing } from './roll.ts'
import { sealedBytes } from './sealed-keys.ts'

/** A user as the unlock screen and the administrator's list know them. Keys are base64 of 32 raw bytes. */
export type UserEntry = Grant & {
  readonly id: string
  readonly name: string
  readonly state: 'active' | 'suspended'
  /** Ed25519: what this user's signatures in the history are held against. */
  readonly signingKey: string
  readonly agreementKey: string
  /** Ids of the computers that may open the register for this user without a password. */
  readonly devices: readonly string[]
}

/** In the order in which they came. A key file of version 1 has no users. */
export function listUsers(keyFile: AnyKeyFile): UserEntry[] {
  if (keyFile.version === 1) return []
  const users: UserEntry[] = []
  for (const standing of readRoll(keyFile.registerId, keyFile.roll).standings.values()) {
    if (standing.state === 'removed' || isRecoveryWay(standing.holder)) continue
    const { holder: id, name, role, mayAdminister, mayOpenSensitive, state, signingKey, agreementKey } = standing
    const devices = findHolder(keyFile, id)?.devices?.map((device) => device.id) ?? []
    users.push({ id, name, role, mayAdminister, mayOpenSensitive, state, signingKey, agreementKey, devices })
  }
  return users
}

/** Signing keys that were in use once, of users removed and of passwords reset: for verifying what they signed then. */
export function listFormerKeys(keyFile: AnyKeyFile): readonly FormerKey[] {
  return keyFile.version === 1 ? [] : readRoll(keyFile.registerId, keyFile.roll).former
}

/** Somebody as the roll had them at some time, with the key they signed with then. */
export type Signatory = { readonly userId: string; readonly name: string; readonly role: string; readonly signingKey: string }

/** Everybody who ever could sign, once for each name, role and key they had: what an entry may say of who made it. */
export function listSignatories(keyFile: KeyFile): Signatory[] {
  return keyFile.roll.flatMap((entry) => {
    if (entry.kind !== 'holder' || isRecoveryWay(entry.holder)) return []
    const { holder: userId, name, role, signingKey } = entry
    return [{ userId, name, role, signingKey }]
  })
}

/**
 * What is wrong with who may what, if anything: needs no password. A key file with a fault opens with no secret
 * (`key-file-damaged`, reason `grants`). Whether the roll is merely an old one, `continuesRoll` says.
 */
export function verifyGrants(keyFile: KeyFile): GrantFault[] {
  const reading = readRoll(keyFile.registerId, keyFile.roll)
  return reading.fault === undefined ? holderFaults(keyFile, reading) : [reading.fault]
}

/** How far a roll has come: what a caller keeps somewhere else, to know an older roll put back by. No secret. */
export type RollHead = { readonly entries: number; readonly digest: string }

export function rollHead(keyFile: KeyFile): RollHead {
  const { digests } = readRoll(keyFile.registerId, keyFile.roll)
  return { entries: digests.length, digest: digests.at(-1) ?? '' }
}

/**
 * Whether this roll is the remembered one, or that one continued. False where its end was cut off, so that a right taken
 * away is there again: every statement left is sound then, and only a memory outside the file can tell.
 */
export function continuesRoll(keyFile: KeyFile, remembered: RollHead): boolean {
  const { digests } = readRoll(keyFile.registerId, keyFile.roll)
  return digests[remembered.entries - 1] === remembered.digest
}

/** The first administrator's signing key, base64: remembered elsewhere, it shows a key file that was begun anew. */
export function firstSigningKey(keyFile: KeyFile): string {
  return readRoll(keyFile.registerId, keyFile.roll).root
}

export function hasRecoveryParts(keyFile: KeyFile): boolean {
  return findHolder(keyFile, 'recovery-parts') !== undefined
}

/** Whether the paper in the safe is still that of version 1: then no second user can be added (`recovery-key-old`). */
export function hasFirstRecoveryKey(keyFile: KeyFile): boolean {
  return findHolder(keyFile, 'recovery-key')?.lock.way === 'first-version'
}

/** The roll of a key file all of whose grants hold; `key-file-damaged` otherwise. */
export function soundRoll(keyFile: KeyFile): RollReading & { readonly dataKeys: NonNullable<RollReading['dataKeys']> } {
  const reading = readRoll(keyFile.registerId, keyFile.roll)
  const fault = reading.fault ?? holderFaults(keyFile, reading)[0]
  const { dataKeys } = reading
  if (fault !== undefined || dataKeys === undefined) {
    throw new AppError('key-file-damaged', { reason: 'grants', fault: fault?.reason ?? 'data-keys', at: fault?.at ?? 0 })
  }
  return { ...reading, dataKeys }
}

export function findHolder(keyFile: KeyFile, id: string): KeyHolder | undefined {
  return keyFile.holders.find((holder) => holder.id === id)
}

/** A user who has not been removed, with what they hold; `not-found` otherwise. */
export function getUser(
  keyFile: KeyFile,
  roll: RollReading,
  userId: string,
): { readonly holder: KeyHolder; readonly standing: Standing } {
  const holder = findHolder(keyFile, userId)
  const standing = roll.standings.get(userId)
  if (holder === undefined || standing === undefined || isRecoveryWay(userId)) throw new AppError('not-found')
  return { holder, standing }
}

/**
 * The name as it is written into the roll. `invalid-input` for an empty, overlong or many-line one; `name-taken` where
 * another user has it, whatever the case, because people choose themselves by name at the door.
 */
export function checkName(typed: string, standings: ReadonlyMap<string, Standing>, ownId?: string): string {
  const name = typed.normalize('NFC').trim()
  const length = [...name].length
  if (length === 0 || length > longestName || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name)) {
    throw new AppError('invalid-input', { field: 'name' })
  }
  for (const standing of standings.values()) {
    if (standing.state === 'removed' || isRecoveryWay(standing.holder) || standing.holder === ownId) continue
    if (sameName(standing.name) === sameName(name)) throw new AppError('name-taken')
  }
  return name
}

/** Administrators hand the keys on, so they hold both: one who did not could not give an officer the second. */
export function checkGrant(grant: Grant): Grant {
  assert(grant.mayOpenSensitive || !grant.mayAdminister, 'an administrator holds both data keys')
  assert(grant.role.length <= longestRole, 'a role is a word')
  return grant
}

function sameName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ')
}

/** Where the sealed keys are not as the roll says: somebody without a standing, a suspended user who still holds keys… */
function holderFaults(keyFile: KeyFile, { standings }: RollReading): GrantFault[] {
  const at = keyFile.roll.length
  const faults: GrantFault[] = []
  const seen = new Set<string>()
  for (const holder of keyFile.holders) {
    if (seen.has(holder.id) || !holdsAsGranted(holder, standings.get(holder.id))) {
      faults.push({ reason: 'holder', at, holder: holder.id })
    }
    seen.add(holder.id)
  }
  for (const standing of standings.values()) {
    if (standing.state !== 'removed' && !seen.has(standing.holder)) faults.push({ reason: 'holder', at, holder: standing.holder })
  }
  return faults
}

function holdsAsGranted(holder: KeyHolder, standing: Standing | undefined): boolean {
  if (standing === undefined || standing.state === 'removed') return false
  if (standing.state === 'suspended') return holder.sealed === undefined
  if (holder.sealed === undefined) return false
  const granted = standing.mayOpenSensitive ? sealedBytes.both : sealedBytes.general
  return Buffer.from(holder.sealed, 'base64').length === granted
}
