import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { languageSchema } from '../../shared/language/bilingual.ts'

/**
 * What the desk remembers outside the register: no personal data, so it may lie open. Each field is forgotten by itself:
 * a window size that makes no sense must not take the register's folder with it.
 */
const memorySchema = z.object({
  language: languageSchema.optional().catch(undefined),
  /** Folder of the office's register, where it is not the default one. */
  registerFolder: z.string().optional().catch(undefined),
  /** Where second copies go: a stick has another name on another computer, so it is remembered here. */
  backupFolder: z.string().optional().catch(undefined),
  demo: z.boolean().default(false).catch(false),
  /** Other programs get a black picture of the window. */
  screenGuard: z.boolean().default(false).catch(false),
  /** Who unlocked last, by an id that says nothing outside the register. */
  lastUserId: z.string().max(128).optional().catch(undefined),
  bounds: z
    .object({ x: z.number(), y: z.number(), width: z.number().min(400), height: z.number().min(300), maximized: z.boolean() })
    .optional()
    .catch(undefined),
})
export type DeskMemory = z.output<typeof memorySchema>

export interface DeskMemoryFile {
  read(): DeskMemory
  /** Remembered for today even where the disk refuses: a forgotten window size is no reason to disturb anybody. */
  change(changes: Partial<DeskMemory>): void
  /** Remembered for good, or nothing changes and the disk's error is thrown. */
  keep(changes: Partial<DeskMemory>): void
}

/** A broken or missing file means a desk without memories, never an error. */
export function openDeskMemory(file: string): DeskMemoryFile {
  let memory = readMemory(file)

  function keep(changes: Partial<DeskMemory>): void {
    const next = { ...memory, ...changes }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, JSON.stringify(next, null, 2))
    renameSync(`${file}.new`, file)
    memory = next
  }

  return {
    read: () => memory,
    keep,
    change: (changes) => {
      try {
        keep(changes)
      } catch {
        memory = { ...memory, ...changes }
      }
    },
  }
}

function readMemory(file: string): DeskMemory {
  try {
    return memorySchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return memorySchema.parse({})
  }
}
