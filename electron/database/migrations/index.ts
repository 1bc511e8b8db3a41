import type { Migration } from '../migrate.ts'
import { register } from './0010-register.ts'
import { glossaryAndMemory } from './0020-glossary-and-memory.ts'
import { changesByFile } from './0030-changes-by-file.ts'
import { forms } from './0040-forms.ts'
import { trail } from './0050-trail.ts'
import { users } from './0060-users.ts'
import { backups } from './0070-backups.ts'
import { passports } from './0080-passports.ts'

/** In order; a step that was shipped is never edited. */
export const migrations: readonly Migration[] = [register, glossaryAndMemory, changesByFile, forms, trail, users, backups, passports]
