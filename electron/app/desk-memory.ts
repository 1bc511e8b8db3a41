import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { languageSchema } from '../../shared/language/bilingual.ts'

/** What the desk remembers outside the register: no personal data, so it may lie open. */
const memorySchema = z.object({
  language: languageSchema.optional(),
  /** Folder of the office's register, where it is not the default one. */
  registerFolder: z.string().optional(),
  demo: z.boolean().default(false),
  bounds: z
    .object({ x: z.number(), y: z.number(), width: z.number().min(400), height: z.number().min(300), maximized: z.boolean() })
    .optional(),
})
export type DeskMemory = z.output<typeof memorySchema>

export interface DeskMemoryFile {
  read(): DeskMemory
  change(changes: Partial<DeskMemory>): DeskMemory
}

/** A broken or missing file means a desk without memories, never an error. */
export function openDeskMemory(file: string): DeskMemoryFile {
  let memory = readMemory(file)
  return {
    read: () => memory,
    change: (changes) => {
      memory = { ...memory, ...changes }
      try {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(`${file}.new`, JSON.stringify(memory, null, 2))
        renameSync(`${file}.new`, file)
      } catch {
        // Forgetting a window size on a full disk is no reason to disturb anybody.
      }
      return memory
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
