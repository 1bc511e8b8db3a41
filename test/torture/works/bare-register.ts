import { openRegisterDatabase, type RegisterConnection } from '../../../electron/database/connection.ts'

const dataKey = Buffer.alloc(32, 0x4b)

/** A register without users: its key is known, so that it is opened without its key file. */
export function openBare(folder: string, mode: 'create' | 'open'): RegisterConnection {
  return openRegisterDatabase({ folder, dataKey, mode })
}

/** So many people, each with a line of history, in columns that every schema has. */
export function fillBare({ database }: RegisterConnection, people: number): void {
  // Before migration 0080 the passport stood here and may not be missing.
  const clear = database.prepare(`SELECT 1 FROM pragma_table_info('people') WHERE name = 'passport_number'`).get() !== undefined
  const person = database.prepare(`INSERT INTO people (id, revision, created_at, updated_at, search_key, passport_surname,
    passport_given, russian_surname, russian_given, russian_patronymic, kyrgyz_surname, kyrgyz_given, kyrgyz_patronymic, sex,
    salutation_ky, salutation_ru, ${clear ? 'passport_number, ' : ''}phone, email, languages, notes)
    VALUES (@id, 1, @at, @at, '', 'ASANOV', 'AIBEK', 'Асанов', 'Айбек', '', 'Асанов', 'Айбек', '', 'male', '', '', ${clear ? `'', ` : ''}'', '', '', @notes)`)
  const change = database.prepare(`INSERT INTO changes (at, area, record_id, action, revision, after) VALUES (@at, 'people', @id, 'create', 1, '{}')`)
  database.transaction(() => {
    for (let count = 0; count < people; count += 1) {
      const row = { id: `person-${count}`, at: '2026-11-22T10:00:00.000Z', notes: 'ө'.repeat(400) }
      person.run(row)
      change.run({ id: row.id, at: row.at })
    }
  })()
}
