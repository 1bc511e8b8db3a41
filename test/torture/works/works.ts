import { changingDataKey } from './changing-data-key.ts'
import { changingPassword } from './changing-password.ts'
import { copying } from './copying.ts'
import { creating } from './creating.ts'
import { importing } from './importing.ts'
import { migrating } from './migrating.ts'
import { makingNight } from './night.ts'
import { enduring } from './enduring.ts'
import { restoring } from './restoring.ts'
import type { Work } from './work.ts'
import { writing, writingUnsynced } from './writing.ts'

/** Everything the office does to its files that has a beginning and an end; each is cut short at every moment. */
export const wholeWorks: readonly Work[] = [creating, ...migrating, importing, changingPassword, copying, changingDataKey, restoring]

const works: readonly Work[] = [...wholeWorks, writing, writingUnsynced, enduring, makingNight]

export function getWork(name: string): Work {
  const work = works.find((candidate) => candidate.name === name)
  if (work === undefined) throw new Error(`There is no work named ${name}`)
  return work
}
