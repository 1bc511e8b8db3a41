import type { Migration } from '../migrate.ts'
import { register } from './0010-register.ts'
import { glossaryAndMemory } from './0020-glossary-and-memory.ts'

/** In order; a step that was shipped is never edited. */
export const migrations: readonly Migration[] = [register, glossaryAndMemory]
