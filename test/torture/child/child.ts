/** The process that is killed, stopped or watched: `child <work> <folder> <seed> <amount>`. */
import { writeSync } from 'node:fs'
import { chanceFrom } from '../chance.ts'
import { getWork } from '../works/works.ts'
import { speakingHandle } from './speaking-handle.ts'

const [name = '', folder = '', seed = '0', amount = '0'] = process.argv.slice(2)

/** Straight into the pipe: what is in a buffer dies with the process. */
function say(line: string): void {
  writeSync(speakingHandle, `${line}\n`)
}

async function perform(): Promise<void> {
  say('begun')
  await getWork(name).perform({ folder, chance: chanceFrom(Number(seed)), amount: Number(amount), acknowledge: say })
}

perform().catch((error: unknown) => {
  process.stderr.write(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 70
})
