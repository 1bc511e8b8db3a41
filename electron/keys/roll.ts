import { createHash } from 'node:crypto'

import { signatureHolds, signBytes } from './key-pairs.ts'
import type { PublicKeys } from './key-pairs.ts'

/**
 * The roll: who holds keys with which rights, as a chain of statements, each signed by the administrator who made it and
 * covering the one before, back to the first administrator's own. A user who holds the data key could write any key
 * file; but not a statement in an administrator's name, so a role taken rather than given is noticed by every program.
 */
export type RollEntry = Statement & { readonly by: string; readonly signature: string }

export type Statement = Standing | DataKeysStatement

/** Rights as far as keys know them. `role` is a word of the caller's; only the two marks mean anything here. */
export type Grant = {
  readonly role: string
  /** May change the roll: give and take roles, reset passwords, change the data keys. */
  readonly mayAdminister: boolean
  /** Is given the second data key, the one for passports. */
  readonly mayOpenSensitive: boolean
}

/** What holds for one key holder from this statement on. */
export type Standing = Grant & PublicKeys & {
  readonly kind: 'holder'
  /** A user's id, or the name of a way of recovery. */
  readonly holder: string
  readonly name: string
  readonly state: 'active' | 'suspended' | 'removed'
}

/** Which data keys are in use, and in which file: a key put into somebody's box unasked is not among them. */
export type DataKeysStatement = {
  readonly kind: 'data-keys'
  readonly epoch: number
  /** The register's file name; empty for the name a register has from the beginning. */
  readonly database: string
  readonly generalId: string
  readonly sensitiveId: string
}

export const recoveryWays = ['recovery-key', 'recovery-parts'] as const
export type RecoveryWay = (typeof recoveryWays)[number]

export function isRecoveryWay(holder: string): holder is RecoveryWay {
  return recoveryWays.some((way) => way === holder)
}

/** A signing key that is no longer used: what it signed while it was stays signed. */
export type FormerKey = { readonly userId: string; readonly name: string; readonly role: string; readonly signingKey: string }

/**
 * What is wrong with a roll. `at` is the number of the entry, or of the first after the last for what the whole lacks;
 * `signer` means that whoever signed had no right to; `holder` that the sealed keys are not as the roll says.
 */
export type GrantFault = {
  readonly reason: 'beginning' | 'signature' | 'signer' | 'no-administrator' | 'data-keys' | 'holder'
  readonly at: number
  readonly holder: string
}

export type RollReading = {
  readonly standings: ReadonlyMap<string, Standing>
  readonly former: readonly FormerKey[]
  readonly dataKeys: DataKeysStatement | undefined
  /** The first administrator's signing key: the same for as long as the register lives. */
  readonly root: string
  /** One digest for each entry and all before it. */
  readonly digests: readonly string[]
  readonly fault: GrantFault | undefined
}

/** Goes through the roll from its beginning. What follows the first fault is not believed. */
export function readRoll(registerId: string, roll: readonly RollEntry[]): RollReading {
  const standings = new Map<string, Standing>()
  const former: FormerKey[] = []
  const digests: string[] = []
  let dataKeys: DataKeysStatement | undefined
  let fault: GrantFault | undefined
  for (const [at, entry] of roll.entries()) {
    const reason = faultOf(registerId, digests.at(-1) ?? '', entry, standings, dataKeys, at)
    if (reason !== undefined) {
      fault = { reason, at, holder: entry.kind === 'holder' ? entry.holder : entry.by }
      break
    }
    digests.push(digestOf(registerId, digests.at(-1) ?? '', entry))
    if (entry.kind === 'data-keys') {
      dataKeys = entry
      continue
    }
    const before = standings.get(entry.holder)
    if (before !== undefined && !isRecoveryWay(entry.holder) && isRetired(before, entry)) {
      former.push({ userId: before.holder, name: before.name, role: before.role, signingKey: before.signingKey })
    }
    standings.set(entry.holder, entry)
  }
  fault ??= faultOfWhole(roll.length, standings, dataKeys)
  const first = roll[0]
  return { standings, former, dataKeys, root: first?.kind === 'holder' ? first.signingKey : '', digests, fault }
}

/** The roll with one more statement. `signing` is the private key of the holder `by`. */
export function appendToRoll(
  registerId: string,
  roll: readonly RollEntry[],
  statement: Statement,
  by: string,
  signing: Uint8Array,
): RollEntry[] {
  let previous = ''
  for (const entry of roll) previous = digestOf(registerId, previous, entry)
  const signature = signBytes(signing, signedBytes(registerId, previous, statement, by)).toString('base64')
  return [...roll, { ...statement, by, signature }]
}

export function activeAdministrators(standings: ReadonlyMap<string, Standing>): number {
  return Array.from(standings.values(), administers).filter(Boolean).length
}

export function administers(standing: Standing): boolean {
  return standing.mayAdminister && standing.state === 'active' && !isRecoveryWay(standing.holder)
}

function faultOf(
  registerId: string,
  previous: string,
  entry: RollEntry,
  standings: ReadonlyMap<string, Standing>,
  dataKeys: DataKeysStatement | undefined,
  at: number,
): GrantFault['reason'] | undefined {
  if (at === 0 && !(entry.kind === 'holder' && entry.by === entry.holder && administers(entry))) return 'beginning'
  const signer = at === 0 && entry.kind === 'holder' ? entry : standings.get(entry.by)
  if (signer === undefined) return 'signer'
  const signature = Buffer.from(entry.signature, 'base64')
  if (!signatureHolds(signer.signingKey, signedBytes(registerId, previous, entry, entry.by), signature)) return 'signature'
  if (!administers(signer) && !isRecoveryOf(signer, entry, standings)) return 'signer'
  if (entry.kind === 'data-keys' && entry.epoch !== (dataKeys?.epoch ?? 0) + 1) return 'data-keys'
  // A removed person who comes back is a new user, with a new id.
  if (entry.kind === 'holder' && !isRecoveryWay(entry.holder) && standings.get(entry.holder)?.state === 'removed') return 'holder'
  return undefined
}

/** The one thing the recovery key may sign: new keys for an administrator, all else as it was. */
function isRecoveryOf(signer: Standing, entry: RollEntry, standings: ReadonlyMap<string, Standing>): boolean {
  if (!isRecoveryWay(signer.holder) || signer.state !== 'active' || entry.kind !== 'holder') return false
  const before = standings.get(entry.holder)
  if (before === undefined || !administers(before)) return false
  const { signingKey, agreementKey } = before
  return JSON.stringify(fieldsOf({ ...entry, signingKey, agreementKey })) === JSON.stringify(fieldsOf(before))
}

function faultOfWhole(
  length: number,
  standings: ReadonlyMap<string, Standing>,
  dataKeys: DataKeysStatement | undefined,
): GrantFault | undefined {
  if (activeAdministrators(standings) === 0) return { reason: 'no-administrator', at: length, holder: '' }
  if (dataKeys === undefined) return { reason: 'data-keys', at: length, holder: '' }
  return undefined
}

function isRetired(before: Standing, after: Standing): boolean {
  return before.signingKey !== after.signingKey || after.state === 'removed'
}

function digestOf(registerId: string, previous: string, entry: RollEntry): string {
  return createHash('sha256')
    .update(signedBytes(registerId, previous, entry, entry.by))
    .update(Buffer.from(entry.signature, 'base64'))
    .digest('base64')
}

function signedBytes(registerId: string, previous: string, statement: Statement, by: string): Buffer {
  return Buffer.from(JSON.stringify(['protocol-desk roll', registerId, previous, by, ...fieldsOf(statement)]), 'utf8')
}

function fieldsOf(statement: Statement): readonly (string | number | boolean)[] {
  if (statement.kind === 'data-keys') {
    return [statement.kind, statement.epoch, statement.database, statement.generalId, statement.sensitiveId]
  }
  return [
    statement.kind, statement.holder, statement.name, statement.role, statement.mayAdminister,
    statement.mayOpenSensitive, statement.state, statement.signingKey, statement.agreementKey,
  ]
}
