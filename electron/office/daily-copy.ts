import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyRegister } from '../database/backup.ts'
import type { RegisterConnection } from '../database/connection.ts'
import type { Clock } from '../register/context.ts'

const dayMilliseconds = 24 * 60 * 60 * 1000
const keptDays = 7

/** Late enough for the first screens: SQLite reads the whole register for a copy, and calls wait meanwhile. */
const afterOpening = 5000
const betweenTries = 1000

/** `daily-20261122-101530.db`, in UTC; copies made before a migration carry the same stamp. */
const stampOf = /-(?<day>\d{8})-(?<time>\d{6})(?:-\d+)?\.db$/u
const dailyCopy = /^daily-(?<day>\d{8})-\d{6}\.db$/u
const unfinished = /\.tmp(?:-journal|-wal)?$/u

export interface DailyCopies {
  /** Makes today's last copy if anything changed since the one before; then nothing more is copied. */
  beforeClosing(): void
  /** Nothing more is copied: the register is about to be removed. */
  cancel(): void
}

/**
 * Copies of an open register in its folder's `backups`: one soon after opening where the newest is older than a day, one
 * when closing where something changed. A copy that fails keeps nobody from work; it is tried again at the next occasion.
 *
 * @param onFailure is told why, for the log
 */
export function startDailyCopies(connection: RegisterConnection, clock: Clock, onFailure: (error: unknown) => void): DailyCopies {
  const { database, files } = connection
  const totalChanges = database.prepare('SELECT total_changes()').pluck()
  let copiedAt: unknown = totalChanges.get()
  let timer: NodeJS.Timeout | undefined = setTimeout(copyIfDue, afterOpening)
  timer.unref()

  function copyIfDue(): void {
    // Handlers wait inside their transactions; a copy is made between two of them.
    if (database.inTransaction) {
      timer = setTimeout(copyIfDue, betweenTries)
      timer.unref()
      return
    }
    attempt(() => {
      sweep(files.backups)
      if (isDue(files.backups, clock.now())) copy()
    })
  }

  function copy(): void {
    const stamp = clock.now().slice(0, 19).replace(/[-:]/gu, '').replace('T', '-')
    const name = `daily-${stamp}`
    if (existsSync(join(files.backups, `${name}.db`))) return
    copyRegister(connection, files.backups, name)
    copiedAt = totalChanges.get()
    dropOld(files.backups, `${name}.db`)
  }

  function attempt(work: () => void): void {
    try {
      work()
    } catch (error) {
      onFailure(error)
    }
  }

  function cancel(): void {
    clearTimeout(timer)
    timer = undefined
  }

  return {
    beforeClosing: () => {
      cancel()
      if (!database.inTransaction && totalChanges.get() !== copiedAt) attempt(copy)
    },
    cancel,
  }
}

/** No copy yet, or the newest is more than a day away; in either direction, because clocks are set wrong. */
function isDue(folder: string, now: string): boolean {
  const newest = list(folder).flatMap((file) => timeOf(file) ?? []).toSorted((one, two) => two - one)[0]
  return newest === undefined || Math.abs(Date.parse(now) - newest) >= dayMilliseconds
}

function timeOf(file: string): number | undefined {
  const { day, time } = stampOf.exec(file)?.groups ?? {}
  if (day === undefined || time === undefined) return undefined
  const iso = `${day.replace(/(....)(..)(..)/u, '$1-$2-$3')}T${time.replace(/(..)(..)(..)/u, '$1:$2:$3')}Z`
  const parsed = Date.parse(iso)
  return Number.isNaN(parsed) ? undefined : parsed
}

/** Of each day the last copy stays, of the days the newest; copies from before a migration are left alone. */
function dropOld(folder: string, justMade: string): void {
  const lastOfDay = new Map<string, string>()
  const copies = list(folder).filter((file) => dailyCopy.test(file)).toSorted()
  for (const file of copies) lastOfDay.set(dailyCopy.exec(file)?.groups?.['day'] ?? '', file)
  const kept = new Set([...lastOfDay.values()].slice(-keptDays)).add(justMade)
  for (const file of copies) if (!kept.has(file)) removeCopy(folder, file)
}

/** The database goes first: keys without a database are swept, a database without keys would look like a copy. */
function removeCopy(folder: string, file: string): void {
  const name = file.replace(/\.db$/u, '')
  for (const part of [file, `${name}.keys.a`, `${name}.keys.b`]) rmSync(join(folder, part), { force: true })
}

/** What a killed copy left behind: the register is locked to this process, so nobody is writing it now. */
function sweep(folder: string): void {
  const files = new Set(list(folder))
  for (const file of files) {
    const isOrphan = /\.keys\.[ab]$/u.test(file) && !files.has(file.replace(/\.keys\.[ab]$/u, '.db'))
    if (isOrphan || unfinished.test(file)) rmSync(join(folder, file), { force: true })
  }
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}
