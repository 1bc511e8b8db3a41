import { AppError } from '../../../shared/errors.ts'
import { addUser } from '../../../electron/keys/administration.ts'
import { createKeys } from '../../../electron/keys/create-keys.ts'
import { parseKeyFile } from '../../../electron/keys/key-file.ts'
import type { AnyKeyFile, KeyFile } from '../../../electron/keys/key-file.ts'
import { serializeKeyFile, signText } from '../../../electron/keys/key-file-text.ts'
import { unlock } from '../../../electron/keys/unlock.ts'
import type { UnlockedKeys } from '../../../electron/keys/unlock.ts'
import { fastPolicy } from '../../helpers/register.ts'

export const administrator = { role: 'administrator', mayAdminister: true, mayOpenSensitive: true }
export const officer = { role: 'officer', mayAdminister: false, mayOpenSensitive: true }
export const clerk = { role: 'clerk', mayAdminister: false, mayOpenSensitive: false }

export type Office = {
  readonly keyFile: KeyFile
  /** The administrator's keys. */
  readonly admin: UnlockedKeys
  readonly adminId: string
  readonly officerId: string
  readonly clerkId: string
  readonly recoveryKey: string
}

/** Айгүл administers, Бакыт is the officer, Элмира the clerk; each one's password is their name. */
export async function sampleOffice(): Promise<Office> {
  const made = await createKeys({ name: 'Айгүл', password: 'Айгүл', ...administrator }, fastPolicy)
  const second = await addUser(made.keyFile, made.unlocked, { name: 'Бакыт', password: 'Бакыт', ...officer }, fastPolicy)
  const third = await addUser(second.keyFile, made.unlocked, { name: 'Элмира', password: 'Элмира', ...clerk }, fastPolicy)
  return {
    keyFile: third.keyFile, admin: made.unlocked, adminId: made.userId, officerId: second.userId, clerkId: third.userId,
    recoveryKey: made.recoveryKey,
  }
}

export function open(keyFile: KeyFile, userId: string, password: string): Promise<UnlockedKeys> {
  return unlock(keyFile, { userId, password }, fastPolicy)
}

/** The code of the refusal. */
export async function refusal(run: () => unknown): Promise<string> {
  try {
    await run()
  } catch (error) {
    return error instanceof AppError ? error.code : `not an AppError: ${String(error)}`
  }
  return 'nothing thrown'
}

export function details(run: () => unknown): AppError['details'] | undefined {
  try {
    run()
  } catch (error) {
    if (error instanceof AppError) return error.details
    throw error
  }
  return undefined
}

export function ofThisVersion(keyFile: AnyKeyFile): KeyFile {
  if (keyFile.version === 1) throw new Error('a key file of version 1')
  return keyFile
}

/** Through the bytes on the disk and back. */
export function rewritten(keyFile: AnyKeyFile): KeyFile {
  return ofThisVersion(parseKeyFile(serializeKeyFile(keyFile)))
}

export type Body = Record<string, unknown> & { holders: Record<string, unknown>[]; roll: Record<string, unknown>[] }

export function bodyOf(keyFile: AnyKeyFile): Body {
  return JSON.parse(keyFile.signedText.split('\n')[1] ?? '') as Body
}

/** The same file altered by somebody without the data key: the checksum is right, the MAC as it was. */
export function altered(keyFile: KeyFile, change: (body: Body) => void): KeyFile {
  const body = bodyOf(keyFile)
  change(body)
  const signedText = `protocol-desk-keys 2\n${JSON.stringify(body)}\n`
  return ofThisVersion(parseKeyFile(serializeKeyFile({ signedText, mac: keyFile.mac })))
}

/** The same file altered by a user, who holds the data key and any program they like: the MAC is right too. */
export function forged(keyFile: KeyFile, dataKey: Uint8Array, change: (body: Body) => void): KeyFile {
  const body = bodyOf(keyFile)
  change(body)
  return ofThisVersion(parseKeyFile(serializeKeyFile(signText(2, body, keyFile.registerId, dataKey))))
}
