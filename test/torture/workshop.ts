import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleChild } from './child/bundle.ts'
import type { Work } from './works/work.ts'

/** A place for one run of a harness: registers, the bundled child, and copies of prepared registers. */
export interface Workshop {
  readonly folder: string
  readonly bundle: string
  /** A new folder's path below the workshop; the folder is made. */
  place(name: string): string
  /** A register as the work finds it, in a folder of its own; prepared once and copied. */
  prepared(work: Work, name: string): Promise<string>
}

export async function inWorkshop<Value>(run: (workshop: Workshop) => Promise<Value>): Promise<Value> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'protocol-desk-torture-')))
  const patterns = new Map<string, Promise<string>>()
  const place = (name: string): string => {
    const made = join(folder, name)
    mkdirSync(made, { recursive: true })
    return made
  }
  async function preparePattern(work: Work): Promise<string> {
    const pattern = place(`pattern-${work.name}`)
    await work.prepare(join(pattern, 'register'))
    return pattern
  }
  try {
    return await run({
      folder,
      bundle: await bundleChild(folder),
      place,
      prepared: async (work, name) => {
        const pattern = patterns.get(work.name) ?? preparePattern(work)
        patterns.set(work.name, pattern)
        const target = place(name)
        cpSync(await pattern, target, { recursive: true })
        return join(target, 'register')
      },
    })
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
