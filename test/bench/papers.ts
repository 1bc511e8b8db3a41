/**
 * How fast papers are made: one letter, and a night's thousand two-page letters in both languages, each with its number,
 * its row in the register and its entry in the signed history. Against docxtemplater, which fills the same letters from a
 * template made of our own file, its tags given the finished words; it registers nothing. Both in the same run, in turns,
 * because the machine is shared.
 * Run: npm run bench -- papers [letters]
 */
import { isDeepStrictEqual } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { writeDocx } from '../../renderer/documents/writer.ts'
import { runCommand, say } from '../../electron/runtime/say.ts'
import { type DocxContent, readDocx } from '../helpers/docx.ts'
import { letter } from './papers/letters.ts'
import { openBenchRegister } from './papers/night-register.ts'
import { documentPath, templateOf, wordsOf } from './papers/template.ts'

/** Letters that are registered together, so that a cancelled night loses at most these. */
const batch = 100
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
  const template = templateOf(await writeDocx(letter(0)), await writeDocx(letter(1)))
  const firstTheirs = await timeOf(() => template.fill(wordsOf(template, '')))

  const ours = await readDocx(await writeDocx(letter(7)))
  const theirs = await readDocx(template.fill(wordsOf(template, textOf(ours))))
  if (!isDeepStrictEqual(theirs.paragraphs, ours.paragraphs)) throw new Error('the two do not make the same letter')

  const words = await Promise.all(Array.from({ length: share }, async (_, index) => wordsOf(template, textOf(await readDocx(await writeDocx(letter(index)))))))
  const register = await openBenchRegister()
  const making: number[] = []
  const registering: number[] = []
  const filling: number[] = []
  let before = 0
  try {
    for (let from = 0; from < letters; from += batch) {
      const requests = Array.from({ length: batch }, (_, index) => letter(from + index))
      const files: Uint8Array<ArrayBuffer>[] = []
      making.push(await timeOf(async () => {
        for (const request of requests) files.push(await writeDocx(request))
      }))
      registering.push(await timeOf(() => register.issue(requests.map((request, index) => ({ request, file: files[index] ?? new Uint8Array() })))))
      filling.push(await timeOf(() => {
        for (const one of words) template.fill(one)
      }))
      // By now everything that is kept is there.
      if (from === batch) before = memory()
    }
  } finally {
    await register.close()
  }
  const after = memory()
  const each = { made: sum(making) / letters, registered: sum(registering) / letters, theirs: sum(filling) / (filling.length * share) }
  const night = each.theirs / (each.made + each.registered)
  const one = each.theirs / each.made
  say('milliseconds of the processor:')
  say(`the first letter of all: ${first.toFixed(1)}; docxtemplater's ${firstTheirs.toFixed(1)}`)
  say(`a letter: ${each.made.toFixed(3)} to make and ${each.registered.toFixed(3)} to register; docxtemplater ${each.theirs.toFixed(2)} to make`)
  say(`docxtemplater takes ${one.toFixed(1)} times as long for a single letter, ${night.toFixed(1)} times as long for each of ${letters} that we register as well`)
  say(`memory after ${2 * batch} letters ${before.toFixed(1)} MB, after ${letters} ${after.toFixed(1)} MB`)
  say(JSON.stringify({ name: 'papers', letters, first, firstTheirs, ...each, nightRatio: night, singleRatio: one, before, after }))
  return night >= 10 && one >= 1 ? 0 : 1
})
