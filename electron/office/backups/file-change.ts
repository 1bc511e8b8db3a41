import { createHmac, timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { rescueReport } from '../../../shared/register/backups/schema.ts'
import { copyCompanions } from '../../database/backup.ts'
import { renameDurably, syncFolder, writeNewFile } from '../../database/durable.ts'
import { databaseName, registerFiles } from '../../database/register-folder.ts'
import type { KeyFile } from '../../keys/key-file.ts'
import { writeKeyFile } from '../../keys/key-store.ts'
import { deriveSubKey, wipe } from '../../keys/secret-bytes.ts'
import { activeDatabase } from './active-file.ts'

/**
 * Puts another database in the register's place: a restored copy, what was rescued, or the register under a new key.
 *
 * The new file gets a name that was never in use; the key file says which name counts; so writing the key file is the one
 * moment at which the register becomes the other one. Killed before it, the old register opens; after it, the new one.
 * A note in the folder says what is under way, and the next opening finishes it or takes it back.
 */
const note = z.object({
  kind: z.enum(['restore', 'rescue', 'data-key']),
  old: z.string().regex(databaseName),
  fresh: z.string().regex(databaseName),
  /** Name under which the old file is kept among the copies; null where it is destroyed, as after a change of key. */
  setAside: z.string().regex(/^set-aside-[0-9-]+$/u).nullable(),
  at: z.iso.datetime(),
  copyName: z.string().nullable(),
  copyMadeAt: z.iso.datetime().nullable(),
  rescue: rescueReport.nullable(),
  /** `proofOfRestore`; null where nobody with the right to restore answered for it, and in notes of an older program. */
  proof: z.string().regex(/^[0-9a-f]{64}$/u).nullable().default(null),
}).refine(({ old, fresh }) => old !== fresh)
export type FileChange = z.output<typeof note>

/**
 * Shows that the program wrote the note for somebody who may restore: the note lies open, and whoever could write one would
 * pass an older file off as a restored copy. An old note proves nothing newer, because its day is in it.
 *
 * @param dataKey of the register as it is after the change
 */
export function proofOfRestore({ kind, old, fresh, at }: FileChange, registerId: string, dataKey: Uint8Array): string {
  const key = deriveSubKey(dataKey, registerId, 'restore-note')
  try {
    return createHmac('sha256', key).update(JSON.stringify([kind, old, fresh, at])).digest('hex')
  } finally {
    wipe(key)
  }
}

/** Whether somebody with the right to restore answered for this change. */
export function isProven(change: FileChange, registerId: string, dataKey: Uint8Array): boolean {
  if (change.kind !== 'restore' || change.proof === null) return false
  return timingSafeEqual(Buffer.from(change.proof, 'hex'), Buffer.from(proofOfRestore(change, registerId, dataKey), 'hex'))
}

/** Where a change stands; tests end the process there. */
export type ChangeStep = 'noted' | 'placed' | 'keys-kept' | 'keys-written' | 'old-away'
export type OnStep = (step: ChangeStep) => void

const noteFile = (folder: string): string => join(folder, 'change')

/**
 * @param place writes the new database under the given path, complete, verified and on the disk
 * @param keyFile names the new database; written once that is there
 */
export async function changeFile(
  folder: string,
  change: FileChange,
  place: (path: string) => Promise<void> | void,
  keyFile: () => KeyFile,
  onStep: OnStep = () => undefined,
): Promise<void> {
  writeNote(folder, change)
  onStep('noted')
  const fresh = registerFiles(folder, change.fresh)
  try {
    await place(fresh.database)
    onStep('placed')
    if (change.setAside !== null) keepKeys(folder, change.setAside)
    onStep('keys-kept')
    writeKeyFile(fresh.keys, keyFile())
  } catch (error) {
    // The disk may have refused after the first of the two key copies: what they say now decides.
    const active = activeDatabase(fresh.keys)
    if (active !== undefined) settleChange(folder, active)
    throw error
  }
  onStep('keys-written')
  putOldAway(folder, change)
  onStep('old-away')
}

/**
 * Finishes or takes back what a killed program left.
 *
 * @param active the database that the key file names
 * @returns the change that has come true, until `forgetChange`
 */
export function settleChange(folder: string, active: string): FileChange | undefined {
  const change = readNote(folder)
  if (change === undefined) return undefined
  if (change.fresh === active) {
    putOldAway(folder, change)
    return change
  }
  takeBack(folder, change)
  return undefined
}

export function forgetChange(folder: string): void {
  rmSync(noteFile(folder), { force: true })
  syncFolder(folder)
}

function putOldAway(folder: string, { old, setAside }: FileChange): void {
  const { database, writeAheadLog, firstPage, backups } = registerFiles(folder, old)
  rmSync(firstPage, { force: true })
  for (const [file, ending] of [[database, '.db'], [writeAheadLog, '.db-wal']] as const) {
    if (!existsSync(file)) continue
    if (setAside === null) rmSync(file)
    else renameDurably(file, join(backups, `${setAside}${ending}`))
  }
  syncFolder(folder)
}

/** The old keys go beside the old file: it is opened with the passwords of its day. */
function keepKeys(folder: string, setAside: string): void {
  const { keys, backups } = registerFiles(folder)
  const kept = copyCompanions(backups, setAside).keys
  ensureFolder(backups)
  keys.forEach((file, index) => {
    const target = kept[index]
    if (target === undefined || !existsSync(file)) return
    rmSync(target, { force: true })
    writeNewFile(target, readFileSync(file))
  })
  syncFolder(backups)
}

function takeBack(folder: string, { fresh, setAside }: FileChange): void {
  const { database, writeAheadLog, backups } = registerFiles(folder, fresh)
  for (const file of [database, writeAheadLog, `${database}.tmp`, `${database}.tmp-wal`, `${database}.tmp-journal`]) rmSync(file, { force: true })
  if (setAside !== null) for (const file of copyCompanions(backups, setAside).keys) rmSync(file, { force: true })
  forgetChange(folder)
}

function writeNote(folder: string, change: FileChange): void {
  const unfinished = `${noteFile(folder)}.tmp`
  rmSync(unfinished, { force: true })
  writeNewFile(unfinished, Buffer.from(JSON.stringify(change), 'utf8'))
  renameDurably(unfinished, noteFile(folder))
}

/** A note nobody can read is none: then the key file alone decides, and nothing is removed. */
function readNote(folder: string): FileChange | undefined {
  try {
    return note.parse(JSON.parse(readFileSync(noteFile(folder), 'utf8')))
  } catch {
    return undefined
  }
}

function ensureFolder(folder: string): void {
  if (existsSync(folder)) return
  mkdirSync(folder, { recursive: true })
  syncFolder(dirname(folder))
}
