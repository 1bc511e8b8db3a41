import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { hashFile } from '../../database/backup.ts'
import { migrations } from '../../database/migrations/index.ts'
import { openEncrypted, readPragma } from '../../database/driver.ts'
import { renameDurably, syncFile } from '../../database/durable.ts'
import { differingTables, fingerprintTables, userTables } from '../../database/fingerprint.ts'
import { databaseNumber, databasesIn, firstDatabaseName, nextDatabaseName, registerFiles } from '../../database/register-folder.ts'
import { checkStructure } from '../../database/settings.ts'
import { readKeyFile } from '../../keys/key-store.ts'
import { expectAnchor } from '../anchor.ts'
import { rollSight } from '../roll-sight.ts'
import { activeDatabase, nameDatabase } from './active-file.ts'
import type { BackupDesk } from './backup-desk.ts'
import { type FoundCopy, madeAt, provenManifest } from './copy-folder.ts'
import { asDamagedCopy, type OpenedCopy, openCopyDatabase } from './copy-keys.ts'
import { copyName } from './copy-names.ts'
import { changeFile, type FileChange, type OnStep, proofOfRestore } from './file-change.ts'
import { copyFile } from './second-place.ts'

export interface RestoreOptions {
  /**
   * Whether somebody with the right to restore does it. Otherwise this computer goes on remembering the newer state: the
   * restored register is open for reading, and an administrator has to say that its age is in order.
   */
  readonly isAnsweredFor?: boolean
  readonly onStep?: OnStep | undefined
}

/**
 * Puts a copy in the register's place. The register is closed by then; its present file, readable or not, is set aside
 * among the copies together with the keys that open it.
 *
 * @returns the name under which the present file is kept
 */
export async function restoreCopy(
  desk: BackupDesk,
  copy: FoundCopy,
  opened: OpenedCopy,
  { isAnsweredFor = true, onStep }: RestoreOptions = {},
): Promise<string | null> {
  const folder = desk.configuration.registerFolder
  const plan = planChange(desk, 'restore', copy)
  const change = isAnsweredFor ? { ...plan, proof: proofOfRestore(plan, opened.keyFile.registerId, opened.dataKey) } : plan
  await changeFile(
    folder,
    change,
    (path) => {
      placeCopy(desk, copy, opened.dataKey, path)
      if (isAnsweredFor) rememberHead(desk, copy, opened)
    },
    () => nameDatabase(opened.keyFile, opened.dataKey, change.fresh, sequenceOnDisk(desk)),
    onStep,
  )
  return change.setAside
}

/**
 * This computer remembers how far the register's history had come, so that an older file is noticed. After a restore the
 * copy's state is the right one. Written before the key file makes it so, beside what is remembered now: a power cut may
 * leave either.
 */
function rememberHead({ configuration: { anchorFile, registerFolder, sqliteBinding } }: BackupDesk, copy: FoundCopy, { dataKey, keyFile }: OpenedCopy): void {
  if (anchorFile === undefined) return
  const database = openEncrypted(copy.database, dataKey, { readOnly: true, sqliteBinding })
  try {
    if (!userTables(database).includes('trail')) return
    const read = database.prepare<[], { seq: number; hash: Buffer; mark: Buffer | null }>(
      'SELECT seq, hash, (SELECT hash FROM trail WHERE seq = 1) AS mark FROM trail ORDER BY seq DESC LIMIT 1',
    )
    const head = read.get()
    if (!head?.mark) return
    // A copy that brings its own keys brings an older roll with them.
    const remembered = { seq: head.seq, hash: head.hash.toString('hex') }
    expectAnchor(anchorFile, registerFolder, head.mark.toString('hex'), remembered, rollSight(keyFile).mark)
  } finally {
    database.close()
  }
}

/** What is about to happen, as the note in the folder says it. */
export function planChange(desk: BackupDesk, kind: FileChange['kind'], copy?: FoundCopy): FileChange {
  const folder = desk.configuration.registerFolder
  const at = desk.clock.now()
  const { keys, backups } = registerFiles(folder)
  const old = activeDatabase(keys) ?? newestDatabase(folder)
  const isKept = kind !== 'data-key' && [old, `${old}-wal`].some((name) => existsSync(join(folder, name)))
  const setAside = isKept ? copyName('set-aside', at, (taken) => existsSync(join(backups, `${taken}.db`))) : null
  const fresh = nextDatabaseName(folder, old)
  return { kind, old, fresh, setAside, at, copyName: copy?.name ?? null, copyMadeAt: (copy && madeAt(copy)) ?? null, rescue: null, proof: null }
}

/** Of two key files on a disk the one with the higher number counts; without any there is nothing to be above. */
export function sequenceOnDisk(desk: BackupDesk): number {
  try {
    return readKeyFile(registerFiles(desk.configuration.registerFolder).keys).keyFile.sequence
  } catch {
    return 0
  }
}

/** Reads all of a copy and compares it with what its manifest says; `copy-damaged` where that does not agree. */
export function checkCopy(desk: BackupDesk, copy: FoundCopy, dataKey: Buffer): void {
  if (!existsSync(copy.database)) throw new AppError('copy-missing')
  const manifest = provenManifest(copy, dataKey)
  // Of the whole file: SQLite looks at no page that holds nothing, and a changed byte there is a sign of a failing disk too.
  if (manifest && hashFile(copy.database) !== manifest.database.sha256) throw new AppError('copy-damaged', { reason: 'hash' })
  const database = openCopyDatabase(desk, copy.database, dataKey)
  try {
    checkStructure(database, 'integrity_check')
    const version = Number(readPragma(database, 'user_version'))
    const newest = migrations.at(-1)?.number ?? 0
    if (version > newest) throw new AppError('register-newer', { registerVersion: version, programVersion: newest })
    const differing = manifest ? differingTables(manifest.tables, fingerprintTables(database)) : []
    if (differing.length > 0) throw new AppError('copy-damaged', { reason: 'differs', tables: differing })
  } catch (error) {
    throw asDamagedCopy(error)
  } finally {
    database.close()
  }
}

/** The bytes of the copy under the register's new name, checked there: a stick may read differently the second time. */
function placeCopy(desk: BackupDesk, copy: FoundCopy, dataKey: Buffer, path: string): void {
  const unfinished = `${path}.tmp`
  copyFile(copy.database, unfinished)
  const log = `${copy.database}-wal`
  if (existsSync(log)) foldLogIn(desk, log, unfinished, dataKey)
  checkCopy(desk, { ...copy, database: unfinished }, dataKey)
  syncFile(unfinished)
  renameDurably(unfinished, path)
}

/** A damaged register that was set aside may still have its log beside it. */
function foldLogIn(desk: BackupDesk, log: string, database: string, dataKey: Buffer): void {
  copyFile(log, `${database}-wal`)
  const { sqliteBinding } = desk.configuration
  const handle = openEncrypted(database, dataKey, { readOnly: false, sqliteBinding })
  try {
    handle.pragma('locking_mode=EXCLUSIVE')
    handle.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    handle.close()
    rmSync(`${database}-wal`, { force: true })
  }
}

/** Where no key file can be read: the database put in place last. */
function newestDatabase(folder: string): string {
  return databasesIn(folder).toSorted((one, two) => databaseNumber(two) - databaseNumber(one))[0] ?? firstDatabaseName
}
