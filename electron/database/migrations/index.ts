import type { Migration } from '../migrate.ts'
import { register } from './0010-register.ts'
import { glossaryAndMemory } from './0020-glossary-and-memory.ts'
import { changesByFile } from './0030-changes-by-file.ts'

/** In order; a step that was shipped is never edited. */
export const migrations: readonly Migration[] = [register, glossaryAndMemory, changesByFile]
