/**
 * How long a proposal takes with 20,000 pairs in the translation memory: through the real dispatch, on a real encrypted
 * register. The peer is the least that could be asked of SQLite itself: a LIKE for the two longest words of the sentence.
 * Run: npm run bench -- memory
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'

import { sql } from 'kysely'

import { createDispatch } from '../../electron/calls/dispatch.ts'
import { openRegisterDatabase, type RegisterConnection } from '../../electron/database/connection.ts'
import { migrate } from '../../electron/database/migrate.ts'
import { migrations } from '../../electron/database/migrations/index.ts'
import { fillOfficeTerms } from '../../electron/register/glossary/fill-office-terms.ts'
import { memoryHandlers } from '../../electron/register/memory/handlers.ts'
import { insertPairs } from '../../electron/register/memory/repository.ts'
import { personStore } from '../../electron/register/people/repository.ts'
import type { RegisterDb, RegisterTables } from '../../electron/register/tables.ts'
import { runCommand, say } from '../../electron/runtime/say.ts'
import { createClient } from '../../shared/calls/client.ts'
import { memoryCalls } from '../../shared/register/memory/calls.ts'
import { testAuthor } from '../helpers/author.ts'
import { generatePair } from './memory/generated-pairs.ts'
import { generatePerson } from './start/generated-people.ts'

const pairs = 20_000
const people = 1000
const asked = 200
const now = '2025-11-28T06:00:00.000Z'

await runCommand(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'protocol-desk-bench-'))
  const key = { folder, dataKey: randomBytes(32) }
  try {
    const filled = openRegisterDatabase({ ...key, mode: 'create' })
    migrate(filled, migrations)
    await fill(filled)
    filled.close()
    const opened = openRegisterDatabase({ ...key, mode: 'open' })
    report(await measure(opened))
    opened.close()
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return 0
})

async function fill(connection: RegisterConnection): Promise<void> {
  const db = connection.kysely<RegisterTables>()
  await fillOfficeTerms(db, testAuthor(), now)
  const head = () => ({ id: randomUUID(), revision: 1, archived_at: null, created_at: now, updated_at: now })
  await db.transaction().execute(async (transaction) => {
    for (let index = 0; index < people; index += 1) await personStore.insert(transaction, head(), generatePerson(index))
    for (let from = 0; from < pairs; from += 200) {
      await insertPairs(transaction, Array.from({ length: 200 }, (_, offset) => ({ head: head(), input: generatePair(from + offset) })))
    }
  })
}

function clientOf(db: RegisterDb) {
  const contract = { memory: memoryCalls }
  const dispatch = createDispatch(contract, { memory: memoryHandlers }, { db }, {
    translate: (error) => (error instanceof Error ? error : new Error('unknown')),
    mayUse: () => true,
    logMistake: (error) => {
      throw error
    },
  })
  return createClient(contract, (name, input) => dispatch({ name, input }))
}

/** A sentence somebody types: like a stored one, with another number, year and sometimes another word. */
function typedSentence(index: number): { text: string; from: 'ky' | 'ru' } {
  const from = index % 2 === 0 ? 'ky' : 'ru'
  const { [from]: stored } = generatePair(index * 97)
  const text = stored.replace(/20\d\d/u, '2026').replace(String(index * 97), String(index + 30_000))
  return { text: index % 5 === 0 ? text.replace(/[.]$/u, from === 'ky' ? ' жана кайтып келди.' : ' и вернулись.') : text, from }
}

interface Figures {
  readonly firstMilliseconds: number
  readonly buildMilliseconds: number
  readonly longestPauseMilliseconds: number
  readonly taken: readonly number[]
  /** Processor time of the same proposals: what is left when other programs keep the machine busy. */
  readonly worked: readonly number[]
  readonly peer: readonly number[]
  readonly answered: number
}

async function measure(connection: RegisterConnection): Promise<Figures> {
  const db = connection.kysely<RegisterTables>()
  const { memory } = clientOf(db)
  // Half a second of work in one piece would show here.
  const pauses = monitorEventLoopDelay({ resolution: 1 })
  pauses.enable()
  const buildMilliseconds = await timeOf(() => memory.prepare({}))
  pauses.disable()
  const firstMilliseconds = await timeOf(() => memory.suggest(typedSentence(1)))
  const taken: number[] = []
  const worked: number[] = []
  const peer: number[] = []
  let answered = 0
  for (let index = 0; index < asked; index += 1) {
    const sentence = typedSentence(index)
    const before = process.cpuUsage()
    taken.push(
      await timeOf(async () => {
        const { exact, similar } = await memory.suggest(sentence)
        if (exact || similar.length > 0) answered += 1
      }),
    )
    const { user, system } = process.cpuUsage(before)
    worked.push((user + system) / 1000)
    peer.push(await timeOf(() => askPeer(db, sentence)))
  }
  return { firstMilliseconds, buildMilliseconds, longestPauseMilliseconds: pauses.max / 1e6, taken, worked, peer, answered }
}

async function askPeer(db: RegisterDb, { text, from }: { text: string; from: 'ky' | 'ru' }): Promise<unknown> {
  const [first = '', second = ''] = text.split(/[^\p{L}]+/u).toSorted((left, right) => right.length - left.length)
  const column = sql.ref(from)
  return sql`select id, ky, ru from memory where archived_at is null and ${column} like ${`%${first}%`} and ${column} like ${`%${second}%`} limit 20`.execute(db)
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function report({ firstMilliseconds, buildMilliseconds, longestPauseMilliseconds, taken, worked, peer, answered }: Figures): void {
  const figures = {
    buildMs: buildMilliseconds,
    longestPauseMs: longestPauseMilliseconds,
    firstMs: firstMilliseconds,
    p50Ms: percentile(taken, 0.5),
    p95Ms: percentile(taken, 0.95),
    processorP95Ms: percentile(worked, 0.95),
    likeP50Ms: percentile(peer, 0.5),
    likeP95Ms: percentile(peer, 0.95),
    ratio: percentile(taken, 0.5) / percentile(peer, 0.5),
  }
  const rounded = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(2))]))
  say(`${pairs.toLocaleString('en')} pairs, ${people.toLocaleString('en')} people; ${answered} of ${asked} sentences answered`)
  for (const [name, value] of Object.entries(rounded)) say(`  ${name.padEnd(16)}${String(value).padStart(9)}`)
  say('Target: p95 at most 50 ms, no pause over 20 ms while the index is built. Ratio: one proposal to one LIKE query over the same table.')
  say(JSON.stringify({ bench: 'memory', machine: { platform: `${process.platform}-${process.arch}`, processors: cpus().length, node: process.versions.node }, pairs, answered, asked, figures: rounded }))
}
