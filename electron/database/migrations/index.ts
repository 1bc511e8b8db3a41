import type { Migration } from '../migrate.ts'
import { register } from './0010-register.ts'

/** In order; a step that was shipped is never edited. */
export const migrations: readonly Migration[] = [register]
