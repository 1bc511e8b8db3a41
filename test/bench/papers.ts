/**
 * How fast papers are made: one letter, and a night run of a thousand two-page letters in both languages through the
 * program's own calls: read out of the register, written, kept with their numbers, rows, sources and entries of the signed
 * history. Against docxtemplater, which fills the same letters from a template made of our own file, its tags given the
 * finished words; it registers nothing. Both in the same run, in turns, because the machine is shared.
 * Run: npm run bench -- papers [letters]
 */
import { isDeepStrictEqual } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { writeDocx } from '../../renderer/documents/writer.ts'
import { runCommand, say } from '../../electron/runtime/say.ts'
import { type DocxContent, readDocx } from '../helpers/docx.ts'
import { letter } from './papers/letters.ts'
import { startRealRun } from './papers/real-run.ts'
import { documentPath, type LetterTemplate, templateOf, wordsOf } from './papers/template.ts'

/** Batches after which everything that is kept is there. */
const warm = 8
/** Of each batch docxtemplater makes so many. */
const share = 20

setFlagsFromString('--expose-gc')
const collectGarbage: unknown = runInNewContext('gc')

/** Megabytes in use by living objects. */
function memory(): number {
  if (typeof collectGarbage === 'function') collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

const textOf = ({ parts }: DocxContent): string => parts[documentPath] ?? ''

/** Milliseconds of the processor: what is left when other programs keep the machine busy. */
async function timeOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const sum = (times: readonly number[]): number => times.reduce((all, time) => all + time, 0)

await runCommand(async () => {
  const letters = Number(process.argv[2] ?? 1000)
  // The first paper of a day: nothing is kept yet, neither by the press nor by the engine.
  const first = await timeOf(() => writeDocx(letter(0)))
  const run = await startRealRun(letters)
  const making: number[] = []
  const registering: number[] = []
  const filling: number[] = []
  let before = 0
  let firstTheirs = 0
  try {
    let template: LetterTemplate | undefined
    let words: Readonly<Record<string, string>>[] = []
    for (;;) {
      let written: Awaited<ReturnType<typeof run.write>> = []
      const made = await timeOf(async () => {
        written = await run.write()
      })
      if (written.length === 0) break
      making.push(made)
      registering.push(await timeOf(() => run.keep(written)))
      if (template === undefined) {
        const files = written.map(({ files: [file] }) => file?.file ?? new Uint8Array())
        const ours = await Promise.all(files.slice(0, share).map(readDocx))
        const own = templateOf(files[0] ?? new Uint8Array(), files[1] ?? new Uint8Array())
        words = ours.map((one) => wordsOf(own, textOf(one)))
        firstTheirs = await timeOf(() => own.fill(words[0] ?? {}))
        const theirs = await readDocx(own.fill(words[7] ?? {}))
        if (!isDeepStrictEqual(theirs.paragraphs, ours[7]?.paragraphs)) throw new Error('the two do not make the same letter')
        template = own
      }
      filling.push(await timeOf(() => {
        for (const one of words) template?.fill(one)
      }))
      if (making.length === warm) before = memory()
    }
  } finally {
    await run.close()
  }
  const after = memory()
  const each = { made: sum(making) / letters, registered: sum(registering) / letters, theirs: sum(filling) / (filling.length * share) }
  const night = each.theirs / (each.made + each.registered)
  const one = each.theirs / each.made
  say('milliseconds of the processor:')
  say(`the first letter of all: ${first.toFixed(1)}; docxtemplater's ${firstTheirs.toFixed(1)}`)
  say(`a letter: ${each.made.toFixed(3)} to make and ${each.registered.toFixed(3)} to register; docxtemplater ${each.theirs.toFixed(2)} to make`)
  say(`docxtemplater takes ${one.toFixed(1)} times as long for a single letter, ${night.toFixed(1)} times as long for each of ${letters} of a night run, which we read, write and register`)
  say(`memory after ${warm * 25} letters ${before.toFixed(1)} MB, after ${letters} ${after.toFixed(1)} MB`)
  say(JSON.stringify({ name: 'papers', letters, first, firstTheirs, ...each, nightRatio: night, singleRatio: one, before, after }))
  return night >= 10 && one >= 1 ? 0 : 1
})
