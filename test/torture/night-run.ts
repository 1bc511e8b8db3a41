import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chanceFrom } from './chance.ts'
import { endedWell, startChild } from './child/start-child.ts'
import { type HarnessOptions, startCount, type Tally } from './harness.ts'
import { makingNight } from './works/night.ts'
import { inWorkshop } from './workshop.ts'

/** A kill falls after so many letters at most, and then at any moment of the next batch. */
const mostLetters = 10
const longestBatchMs = 30

/**
 * A process makes the letters of a run and is killed without warning, at any letter; the next goes on where it was. Numbers
 * are neither lost nor used twice, and what was said to be made is there. A run that is done begins in a new register. A
 * round is one kill.
 */
export async function run({ rounds, seed }: HarnessOptions): Promise<Tally> {
  const count = startCount('night-run', seed)
  const chance = chanceFrom(seed)
  await inWorkshop(async (workshop) => {
    let folder = ''
    let said: string[] = []
    for (let round = 1; round <= rounds; round += 1) {
      if (folder === '') folder = await workshop.prepared(makingNight, `run-${round}`)
      const child = startChild(workshop.bundle, { work: 'making-night', folder, seed: chance.below(2 ** 31) })
      const letters = chance.below(mostLetters)
      const made = (): number => child.heard().filter((line) => line.startsWith('letter')).length
      const ended = child.end.then(() => true)
      while (made() < letters && !(await Promise.race([pause(1, false), ended])));
      await pause(chance.below(longestBatchMs))
      child.signal('SIGKILL')
      const end = await child.end
      if (end.signal !== 'SIGKILL') await endedWell(child)
      const fresh = end.said.filter((line) => /^(?:letter|number) /u.test(line))
      said = [...said, ...fresh]
      count.round()
      count.acknowledge(fresh.length)
      count.see(end.signal === 'SIGKILL' ? 'killed at work' : 'ended before')
      count.add(await makingNight.inspect(folder, said), `round ${round} of ${folder}`)
      if (end.said.includes('closed')) {
        count.see('runs done')
        rmSync(dirname(folder), { recursive: true, force: true })
        folder = ''
        said = []
      }
    }
  })
  return count.tally()
}
