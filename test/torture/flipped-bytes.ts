import { closeSync, mkdirSync, openSync, readFileSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { fingerprintTables } from '../../electron/database/fingerprint.ts'
import { migrate } from '../../electron/database/migrate.ts'
import { migrations } from '../../electron/database/migrations/index.ts'
import { registerFiles } from '../../electron/database/register-folder.ts'
import { AppError } from '../../shared/errors.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { type Count, type HarnessOptions, nothingFound, startCount, type Tally } from './harness.ts'
import { fillBare, openBare } from './works/bare-register.ts'
import { createOffice, openOffice } from './works/office.ts'
import { inWorkshop } from './workshop.ts'

const people = 40
/** Lengths at which a database is cut; the first two SQLite by itself would take for a new, empty one. */
const cuts = [0, 1, 16, 100, 4095, 4096, 4097] as const
/** A key file is small and opening with it slow, so of so many flips one falls into it. */
const keyFlipShare = 100
/** All bytes of a key file of one user, and more. */
const mostKeyFlips = 3000
/** As slow is an opening of the database: of so many bytes one is met by one. */
const openingShare = 250
const fewestOpenings = 20
const pageBytes = 4096

/**
 * One bit of a register is turned, in every byte where `rounds` allows; then the database is cut short; then bits of the key
 * file are turned, in one copy and in both. Each is refused in so many words, or has no effect whatever. A round is
 * one byte.
 */
export async function run({ rounds, seed }: HarnessOptions): Promise<Tally> {
  const count = startCount('flipped-bytes', seed)
  const chance = chanceFrom(seed)
  await inWorkshop(async ({ place }) => {
    flipDatabase(count, chance, place('bare'), rounds)
    await cutDatabase(count, `${place('cut')}/register`)
    await flipKeys(count, chance, `${place('keys')}/register`, Math.min(mostKeyFlips, Math.max(8, Math.floor(rounds / keyFlipShare))))
  })
  return count.tally()
}

/**
 * Every byte is read through a register that is open, because opening it for each would take days; those of the first page,
 * with which an opening begins, and one in so many of the others are also met by an opening.
 */
function flipDatabase(count: Count, chance: Chance, folder: string, rounds: number): void {
  const { database } = registerFiles(folder)
  const expected = makeBare(folder)
  const sound = readFileSync(database)
  count.see('bytes of the register', sound.length)
  const share = Math.max(fewestOpenings, Math.ceil(rounds / openingShare))
  for (const byte of spread(pageBytes, share, chance)) flipAndOpen(count, chance, folder, { sound, expected, byte })
  for (const byte of spread(sound.length, share, chance)) flipAndOpen(count, chance, folder, { sound, expected, byte })
  flipUnderOpen(count, chance, folder, spread(sound.length, rounds, chance))
  count.acknowledge(people)
}

/** Bytes as even as `most` allows, all of them where it does. */
function* spread(length: number, most: number, chance: Chance): Generator<number> {
  const step = Math.max(1, length / most)
  for (let at = 0; at < length; at += step) {
    yield Math.min(length - 1, Math.floor(at) + (step > 1 ? chance.below(Math.floor(step)) : 0))
  }
}

interface Flip {
  readonly sound: Buffer
  readonly expected: string
  readonly byte: number
}

function flipAndOpen(count: Count, chance: Chance, folder: string, { sound, expected, byte }: Flip): void {
  const { database, writeAheadLog } = registerFiles(folder)
  overwrite(database, byte, Buffer.from([(sound[byte] ?? 0) ^ (1 << chance.below(8))]))
  const found = readBare(folder)
  if (found === 'register-damaged' || found === 'register-foreign') count.see('noticed at opening')
  else if (found === expected) count.see('without effect')
  else count.add({ ...nothingFound, silent: [`byte ${byte}: ${found.slice(0, 60)}`] }, 'the database')
  count.round()
  writeFileSync(database, sound)
  rmSync(writeAheadLog, { force: true })
}

/** One register stays open, forgets what it has read before each look, and its file is altered beneath it. */
function flipUnderOpen(count: Count, chance: Chance, folder: string, bytes: Iterable<number>): void {
  const connection = openBare(folder, 'open')
  const { database } = connection
  const check = database.prepare('PRAGMA integrity_check').pluck()
  const expected = JSON.stringify(fingerprintTables(database))
  // Kept open to the end: closing any handle on the file would end the register's locks.
  const handle = openSync(connection.files.database, 'r+')
  const began = performance.now()
  let looks = 0
  try {
    for (const byte of bytes) {
      const sound = Buffer.alloc(1)
      readSync(handle, sound, 0, 1, byte)
      writeSync(handle, Buffer.from([(sound[0] ?? 0) ^ (1 << chance.below(8))]), 0, 1, byte)
      database.pragma('shrink_memory')
      const found = lookAgain(() => (check.get() === 'ok' ? JSON.stringify(fingerprintTables(database)) : damaged))
      if (found === damaged) count.see('noticed while open')
      else if (found === expected) count.see('without effect')
      else count.add({ ...nothingFound, silent: [`byte ${byte}: ${found.slice(0, 60)}`] }, 'the open database')
      writeSync(handle, sound, 0, 1, byte)
      count.round()
      looks += 1
    }
    database.pragma('shrink_memory')
    const after = lookAgain(() => JSON.stringify(fingerprintTables(database)))
    if (after !== expected) count.add({ ...nothingFound, damaged: [after.slice(0, 60)] }, 'the register with all its bytes back')
    count.see('bytes a second while open', Math.round(looks / ((performance.now() - began) / 1000)))
  } finally {
    connection.close()
    closeSync(handle)
  }
}

const damaged = 'register-damaged'

/** What an open register says of itself, or the code with which SQLite refuses. */
function lookAgain(look: () => string): string {
  try {
    return look()
  } catch (error) {
    const isDamage = error instanceof Error && 'code' in error && typeof error.code === 'string' && /^SQLITE_(?:CORRUPT|NOTADB|IOERR)/u.test(error.code)
    return isDamage ? damaged : String(error)
  }
}

/** A small register's contents, in one text. */
function makeBare(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const connection = openBare(folder, 'create')
  migrate(connection, migrations)
  fillBare(connection, people)
  connection.close()
  return readBare(folder)
}

/** All contents, or the code with which they are refused. */
function readBare(folder: string): string {
  try {
    const connection = openBare(folder, 'open')
    try {
      return JSON.stringify(fingerprintTables(connection.database))
    } finally {
      connection.close()
    }
  } catch (error) {
    // What is read after the opening is translated by the callers of the database's room.
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CORRUPT') return 'register-damaged'
    return error instanceof AppError ? error.code : String(error)
  }
}

function overwrite(file: string, at: number, bytes: Buffer): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, bytes, 0, bytes.length, at)
  closeSync(handle)
}

async function cutDatabase(count: Count, folder: string): Promise<void> {
  await makeRegister(folder)
  const { database } = registerFiles(folder)
  const sound = readFileSync(database)
  for (const length of [...cuts, sound.length - 1]) {
    writeFileSync(database, sound.subarray(0, length))
    const answer = await codeOfOpening(folder)
    if (answer === 'register-damaged') count.see('cut and noticed')
    else count.add({ ...nothingFound, silent: [`opened with ${answer}`] }, `the database cut to ${length} bytes`)
    if (!readFileSync(database).equals(sound.subarray(0, length))) count.add({ ...nothingFound, damaged: ['what was left was written over'] }, `cut to ${length}`)
    count.round()
  }
}

async function flipKeys(count: Count, chance: Chance, folder: string, rounds: number): Promise<void> {
  await makeRegister(folder)
  const { keys } = registerFiles(folder)
  const sound = readFileSync(keys[0])
  for (let round = 0; round < rounds; round += 1) {
    const byte = rounds >= sound.length ? round % sound.length : chance.below(sound.length)
    const flipped = Buffer.from(sound)
    flipped[byte] = (flipped[byte] ?? 0) ^ (1 << chance.below(8))
    for (const key of keys) writeFileSync(key, flipped)
    const answer = await codeOfOpening(folder)
    if (answer === 'opened') count.add({ ...nothingFound, silent: [`byte ${byte}`] }, 'both key files')
    else count.see('key files refused')
    // One sound copy is enough, and puts the other right.
    writeFileSync(keys[chance.below(2)] ?? keys[0], sound)
    const again = await codeOfOpening(folder)
    if (again !== 'opened') count.add({ ...nothingFound, lost: [`the register, with ${again}`] }, `one key file, byte ${byte}`)
    if (!keys.every((key) => readFileSync(key).equals(sound))) count.add({ ...nothingFound, damaged: ['the damaged copy stayed'] }, `one key file, byte ${byte}`)
    count.round()
  }
}

async function makeRegister(folder: string): Promise<void> {
  const office = await createOffice(folder)
  await office.close()
}

async function codeOfOpening(folder: string): Promise<string> {
  try {
    const office = await openOffice(folder)
    await office.close()
    return 'opened'
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}
