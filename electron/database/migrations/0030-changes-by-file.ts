import type { Migration } from '../migrate.ts'

/**
 * Who made a change: somebody in a form, or a file that was imported. Ctrl+Z after an import of hundreds of terms must
 * find the officer's own last step and not take the file's rows away one by one.
 */
export const changesByFile: Migration = {
  number: 30,
  name: 'changes-by-file',
  up(database) {
    database.exec(`ALTER TABLE changes ADD COLUMN "by" TEXT NOT NULL DEFAULT 'user' CHECK ("by" IN ('user', 'file'))`)
  },
}
