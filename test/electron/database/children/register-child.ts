/** Run as a process of its own by the tests: what is killed, and what competes for a register, has to be real. */
import { writeSync } from 'node:fs'

import { openRegisterDatabase } from '../../../../electron/database/connection.ts'
import type { RegisterConnection } from '../../../../electron/database/connection.ts'
import { migrate } from '../../../../electron/database/migrate.ts'
import { AppError } from '../../../../shared/errors.ts'
import { bigStep, firstStep } from '../steps.ts'

const [task = '', folder = '', keyHex = ''] = process.argv.slice(2)

function say(line: string): void {
  writeSync(1, `${line}\n`)
}

function open(): RegisterConnection {
  return openRegisterDatabase({ folder, dataKey: Buffer.from(keyHex, 'hex'), mode: 'open' })
}

if (task === 'hold') {
  const connection = open()
  say('open')
  setInterval(() => connection.database.prepare('SELECT 1').get(), 1000)
} else if (task === 'try') {
  const start = performance.now()
  try {
    open().close()
    say('opened')
  } catch (error) {
    say(`${error instanceof AppError ? error.code : String(error)} ${Math.round(performance.now() - start)}`)
  }
} else if (task === 'commit') {
  const { database } = open()
  const insert = database.prepare('INSERT INTO guests (name, note) VALUES (?, ?)')
  const search = database.prepare('INSERT INTO guests_search (rowid, name) VALUES (?, ?)')
  const commit = database.transaction((name: string) => {
    const { lastInsertRowid } = insert.run(name, 'х'.repeat(3000))
    search.run(lastInsertRowid, name)
    return lastInsertRowid
  })
  database.pragma('wal_autocheckpoint=30')
  for (let count = 0; ; count += 1) say(String(commit(`Конок ${count}`)))
} else if (task === 'migrate') {
  const connection = open()
  say('open')
  migrate(connection, [firstStep, bigStep])
  say('done')
  connection.close()
}
