import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { endedWell, startChild } from './child/start-child.ts'
import { type Count, type Findings, type HarnessOptions, nothingFound, startCount, type Tally } from './harness.ts'
import { compileRecorder, watching } from './power-cut/recorder.ts'
import { enduring } from './works/enduring.ts'
import { inWorkshop } from './workshop.ts'

/** A register grows by a change or more a round; a new one keeps rounds alike. */
const roundsOnOneRegister = 250

/**
 * What the user may be told of a full disk and of a broken one. SQLite does not pass on why an fsync failed; and where the
 * page number of a frame in the log cannot be read, SQLite3MC says that the file is corrupt.
 */
const fitting: Readonly<Record<number, readonly string[]>> = {
  [constants.errno.ENOSPC]: ['disk-full', 'disk-failed'],
  [constants.errno.EIO]: ['disk-failed', 'register-damaged'],
}

/**
 * The n-th access to the disk fails, for every n: a full disk (ENOSPC, with half of the last write done) or a broken one
 * (EIO, also in reading), once or until it is sound again. Every failure is told by its name, nothing that was answered is
 * lost, and work goes on afterwards. A round is one failure.
 */
export async function run({ rounds, seed }: HarnessOptions): Promise<Tally> {
  const count = startCount('failing-disk', seed)
  return inWorkshop(async (workshop) => {
    const recorder = compileRecorder(workshop.folder)
    if ('missing' in recorder) return count.tally(recorder.missing)
    for (let done = 0; done < rounds; done += roundsOnOneRegister) {
      const amount = Math.min(roundsOnOneRegister, rounds - done)
      const folder = await workshop.prepared(enduring, `failing-${done}`)
      const root = dirname(folder)
      const environment = watching(recorder, { root, hit: join(workshop.folder, `hit-${done}`) })
      const { said } = await endedWell(startChild(workshop.bundle, { work: enduring.name, folder, seed: seed + done, amount, environment }))
      for (let round = 0; round < amount; round += 1) count.round()
      report(count, said)
      count.add(await enduring.inspect(folder, said), 'after all failures')
    }
    return count.tally()
  })
}

function report(count: Count, said: readonly string[]): void {
  for (const line of said) {
    const [word = '', code = '', ...details] = line.split(' ')
    if (word.startsWith('{')) count.acknowledge(1)
    if (word === 'struck') count.see(`failures ${nameOf(Number(code))}`)
    if (word === 'refused') {
      count.see(`${code} at ${nameOf(Number(details.at(-1)))}`)
      count.add(refusalFindings(code, Number(details.at(-1))), line)
    }
    if (word === 'stuck') count.add({ ...nothingFound, damaged: [`work did not go on: ${line}`] }, 'afterwards')
  }
}

/** The wrong sentence is as good as none. */
function refusalFindings(code: string, error: number): Findings {
  return fitting[error]?.includes(code) === true ? nothingFound : { ...nothingFound, silent: [`told ${code} when the disk said ${nameOf(error)}`] }
}

function nameOf(error: number): string {
  return error === constants.errno.ENOSPC ? 'full disk' : 'broken disk'
}
