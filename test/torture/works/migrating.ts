import { mkdirSync } from 'node:fs'
import type { RegisterConnection } from '../../../electron/database/connection.ts'
import { migrate } from '../../../electron/database/migrate.ts'
import { migrations } from '../../../electron/database/migrations/index.ts'
import { registerFiles } from '../../../electron/database/register-folder.ts'
import { writeNewFile } from '../../../electron/database/durable.ts'
import { AppError } from '../../../shared/errors.ts'
import { type Findings, nothingFound } from '../harness.ts'
import { fillBare, openBare } from './bare-register.ts'
import type { Work } from './work.ts'

const people = 300
const newest = migrations.at(-1)?.number ?? 0

/** From every schema that was shipped to this program's: the old register or the new one, with every row. */
export const migrating: readonly Work[] = migrations.slice(0, -1).map(({ number }, index) => migratingFrom(number, index + 1))

function migratingFrom(from: number, steps: number): Work {
  return {
    name: `migrating-${from}`,

    prepare(folder) {
      mkdirSync(folder)
      const connection = openBare(folder, 'create')
      migrate(connection, migrations.slice(0, steps))
      fillBare(connection, people)
      // The copy before the steps takes the keys along; what is in them is not looked at.
      for (const file of registerFiles(folder).keys) writeNewFile(file, Buffer.from('keys of the day\n'))
      connection.close()
      return Promise.resolve()
    },

    perform({ folder, acknowledge }) {
      const connection = openBare(folder, 'open')
      migrate(connection, migrations)
      acknowledge('migrated')
      connection.close()
      return Promise.resolve()
    },

    inspect: (folder, acknowledged) => Promise.resolve(inspect(folder, acknowledged, from)),
  }
}

function inspect(folder: string, acknowledged: readonly string[], from: number): Findings {
  let connection: RegisterConnection | undefined
  try {
    connection = openBare(folder, 'open')
    const read = (sql: string): unknown => connection?.database.prepare(sql).pluck().get()
    const version = Number(connection.database.pragma('user_version', { simple: true }))
    const kept = Number(read('SELECT count(*) FROM people')) + Number(read('SELECT count(*) FROM changes'))
    const damaged: string[] = []
    if (version !== from && version !== newest) damaged.push(`the schema is ${version}, neither ${from} nor ${newest}`)
    if (connection.database.pragma('integrity_check', { simple: true }) !== 'ok') damaged.push('integrity_check')
    const lost = kept === 2 * people ? [] : [`${2 * people - kept} rows`]
    if (acknowledged.includes('migrated') && version !== newest) lost.push('the migration')
    // What was cut short goes on at the next opening.
    migrate(connection, migrations)
    return { lost, damaged, silent: [] }
  } catch (error) {
    return { ...nothingFound, damaged: [error instanceof AppError ? error.code : String(error)] }
  } finally {
    connection?.close()
  }
}
