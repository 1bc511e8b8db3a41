import Database from 'better-sqlite3'

export interface Input {
  readonly file: string
  readonly word: string
}

/** Run by run-in-electron.test.ts inside Electron: says where it is and reads back what an encrypted file kept. */
export function run({ file, word }: Input): unknown {
  const database = openWithKey(file)
  database.exec('CREATE TABLE words (word TEXT NOT NULL) STRICT')
  database.prepare('INSERT INTO words VALUES (?)').run(word)
  database.close()
  return { process: process.type, rows: openWithKey(file).prepare('SELECT word FROM words').all() }
}

function openWithKey(file: string): Database.Database {
  const nativeBinding = process.env['PROTOCOL_DESK_SQLITE_BINDING']
  const database = new Database(file, nativeBinding === undefined ? {} : { nativeBinding })
  database.pragma("key = 'a key of this test'")
  return database
}
