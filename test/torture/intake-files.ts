import type { ReadFile } from '../../shared/register/exchange.ts'
import { AppError } from '../../shared/errors.ts'
import { wordFaults } from '../../electron/intake/word-faults.ts'
import { openZip } from '../../electron/intake/zip-gate.ts'
import { readExchangeFile } from '../../electron/register/exchange-files.ts'
import { chanceFrom } from './chance.ts'
import { type HarnessOptions, nothingFound, startCount, type Tally } from './harness.ts'
import { mutated } from './intake/mutations.ts'
import { type FileKind, fileKinds, samples } from './intake/samples.ts'

/** Longer than this the register's process would answer nobody. Of its processor's time: the machine is shared. */
const longestMs = 2000
/** What one file may take, and what the process may have taken in the end, with all that the mutations needed. */
const largestFileMb = 300
const largestProcessMb = 600

/** Columns of the widest table that takes files. */
const table = { columns: ['ky', 'ru', 'en', 'topic', 'note'], headings: { ky: ['ky'], ru: ['ru'], en: ['en'], topic: ['topic'], note: ['note'] } }

/**
 * Files from outside, altered byte by byte and by their own structure, through the gate and the readers that stand behind it:
 * each is read or refused in so many words, soon, and without filling the memory. A round is one file; acknowledged are those
 * that were let in.
 */
export async function run({ rounds, seed }: HarnessOptions): Promise<Tally> {
  const count = startCount('intake-files', seed)
  const chance = chanceFrom(seed)
  const unhandled: string[] = []
  const note = (reason: unknown): void => void unhandled.push(String(reason))
  process.on('unhandledRejection', note)
  let longest = 0
  let fileMb = 0
  try {
    for (const kind of fileKinds) if ((await answerTo(kind, samples[kind])) !== 'taken') count.add({ ...nothingFound, lost: ['a sound file is refused'] }, kind)
    for (let round = 0; round < rounds; round += 1) {
      const kind = chance.pick(fileKinds)
      const { bytes, how } = mutated(kind, chance)
      const before = process.memoryUsage.rss()
      const began = process.threadCpuUsage()
      const answer = await answerTo(kind, bytes)
      const { user, system } = process.threadCpuUsage(began)
      const took = (user + system) / 1000
      longest = Math.max(longest, took)
      fileMb = Math.max(fileMb, (process.memoryUsage.rss() - before) / 1_000_000)
      if (took > longestMs) count.add({ ...nothingFound, damaged: [`${Math.round(took)} ms`] }, `${kind}, round ${round}`)
      if (answer.startsWith('threw')) count.add({ ...nothingFound, damaged: [answer] }, `${kind}, round ${round}`)
      if (answer === 'taken') count.acknowledge(1)
      count.see(`${kind} by ${how}, ${answer === 'taken' ? 'taken' : 'refused'}`)
      count.round()
    }
  } finally {
    process.off('unhandledRejection', note)
  }
  count.see('longest in ms', Math.round(longest))
  const processMb = process.memoryUsage.rss() / 1_000_000
  count.see('most memory for a file in MB', Math.round(fileMb))
  count.see('memory in MB at the end', Math.round(processMb))
  const full = [...(fileMb > largestFileMb ? [`${Math.round(fileMb)} MB for a file`] : []), ...(processMb > largestProcessMb ? [`${Math.round(processMb)} MB in the end`] : [])]
  count.add({ ...nothingFound, damaged: [...unhandled, ...full] }, 'the process')
  return count.tally()
}

/** `taken`, the word with which it is refused, or what escaped. */
async function answerTo(kind: FileKind, bytes: Buffer): Promise<string> {
  try {
    if (kind === 'csv' || kind === 'tmx') return answerOf(readExchangeFile(table, kind, bytes))
    const faults = wordFaults(await openZip(bytes))
    return faults[0] ?? 'taken'
  } catch (error) {
    if (error instanceof AppError && error.code === 'file-not-safe') return String(error.details['reason'])
    return `threw ${String(error).slice(0, 200)}`
  }
}

const answerOf = (read: ReadFile): string => read.problem ?? 'taken'
