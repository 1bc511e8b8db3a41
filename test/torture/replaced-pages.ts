import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import { registerFiles } from '../../electron/database/register-folder.ts'
import { AppError } from '../../shared/errors.ts'
import { chanceFrom } from './chance.ts'
import { type HarnessOptions, nothingFound, startCount, type Tally } from './harness.ts'
import { openOffice } from './works/office.ts'
import { writeRecords, writing } from './works/writing.ts'
import { inWorkshop } from './workshop.ts'

const pageBytes = 4096

/**
 * Pages of an older copy of the same register are put into it, one at a time, and last the whole older file. Every page is
 * sound by itself: its cipher's check holds. What tells is the structure of the file, and the signed history with what the
 * computer remembers of it. A round is one page.
 */
export async function run({ rounds, seed }: HarnessOptions): Promise<Tally> {
  const count = startCount('replaced-pages', seed)
  const chance = chanceFrom(seed)
  await inWorkshop(async (workshop) => {
    const folder = await workshop.prepared(writing, 'replaced')
    const { database, writeAheadLog } = registerFiles(folder)
    await write(folder, seed, 30)
    const older = readFileSync(database)
    await write(folder, seed + 1, 30)
    const newer = readFileSync(database)
    const anchor = `${folder}.anchor`
    copyFileSync(anchor, `${anchor}.kept`)

    async function putIn(bytes: Buffer, name: string): Promise<void> {
      writeFileSync(database, bytes)
      rmSync(writeAheadLog, { force: true })
      copyFileSync(`${anchor}.kept`, anchor)
      const found = await lookAt(folder)
      count.see(found)
      if (found === 'silent') count.add({ ...nothingFound, silent: ['nobody noticed'] }, name)
      count.round()
    }

    const pages = Array.from({ length: Math.min(older.length, newer.length) / pageBytes }, (_, page) => page * pageBytes)
    const differing = pages.filter((at) => !older.subarray(at, at + pageBytes).equals(newer.subarray(at, at + pageBytes)))
    const chosen = rounds > differing.length ? differing : Array.from({ length: Math.max(0, rounds - 1) }, () => differing[chance.below(differing.length)] ?? 0)
    for (const at of chosen) {
      const mixed = Buffer.from(newer)
      older.copy(mixed, at, at, at + pageBytes)
      await putIn(mixed, `page ${at / pageBytes + 1} of an older copy`)
    }
    await putIn(older, 'the whole older file')
    count.acknowledge(chosen.length + 1)
    rmSync(dirname(folder), { recursive: true })
  })
  return count.tally()
}

async function write(folder: string, seed: number, amount: number): Promise<void> {
  const office = await openOffice(folder)
  await writeRecords(office, { chance: chanceFrom(seed), amount, acknowledge: () => undefined })
  await office.close()
}

/** Who noticed: the opening, the history at opening, a whole verification; or nobody, though SQLite's full check would. */
async function lookAt(folder: string): Promise<string> {
  try {
    const office = await openOffice(folder)
    try {
      const { doubt } = await office.client.history.state({})
      if (doubt !== null) return 'noticed by the history at opening'
      const { count } = await office.client.history.verify({})
      if (count > 0) return 'noticed by a verification'
      const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(office.db())
      return rows.every((row) => row.integrity_check === 'ok') ? 'without effect' : 'silent'
    } finally {
      await office.close()
    }
  } catch (error) {
    if (error instanceof AppError && error.code === 'register-damaged') return 'refused at opening'
    throw error
  }
}
