/** `npm run torture [-- name [--rounds n] [--seed n]]`: one JSON line a harness; ends with 1 where a promise was broken. */
import { parseArgs } from 'node:util'
import { isSound } from './harness.ts'
import { harnesses } from './harnesses.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, seed: { type: 'string' } },
})

/** A number of the command line, or what stands in for it. */
function numberFrom(text: string | undefined, otherwise: number): number {
  const number = text === undefined ? otherwise : Number(text)
  if (Number.isSafeInteger(number) && number >= 0) return number
  throw new Error(`${text ?? ''} is no whole number`)
}

const unknown = positionals.filter((name) => !harnesses.some((harness) => harness.name === name))
if (unknown.length > 0) throw new Error(`There is no harness named ${unknown.join(', ')}. Harnesses: ${harnesses.map(({ name }) => name).join(', ')}.`)

const chosen = harnesses.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
const seed = numberFrom(values.seed, Math.floor(Date.now() / 1000))
let broken = 0
for (const { large, load } of chosen) {
  const { run } = await load()
  const tally = await run({ rounds: numberFrom(values.rounds, large), seed })
  process.stdout.write(`${JSON.stringify(tally)}\n`)
  if (!isSound(tally)) broken += 1
}
process.exitCode = broken === 0 ? 0 : 1
