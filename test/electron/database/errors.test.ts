import { expect, test } from 'vitest'

import { AppError } from '../../../shared/errors.ts'
import { constraintKind, translateDatabaseError } from '../../../electron/database/errors.ts'
import { createTestRegister } from '../../helpers/register.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { firstStep } from './steps.ts'

const coded = (code: string): Error => Object.assign(new Error('quotes "Иванов Иван" and SELECT'), { code })

test.each([
  ['SQLITE_FULL', 'disk-full'], ['SQLITE_NOTADB', 'register-damaged'], ['SQLITE_CORRUPT', 'register-damaged'],
  ['SQLITE_CORRUPT_VTAB', 'register-damaged'], ['SQLITE_BUSY', 'register-in-use'], ['SQLITE_BUSY_RECOVERY', 'register-in-use'],
  ['SQLITE_LOCKED', 'register-in-use'], ['SQLITE_READONLY', 'folder-read-only'], ['SQLITE_READONLY_DIRECTORY', 'folder-read-only'],
  ['SQLITE_CANTOPEN', 'folder-read-only'], ['SQLITE_IOERR', 'disk-failed'], ['SQLITE_IOERR_FSYNC', 'disk-failed'],
  ['ENOSPC', 'disk-full'], ['EACCES', 'folder-read-only'], ['EPERM', 'folder-read-only'], ['EROFS', 'folder-read-only'],
  ['ENOENT', 'folder-missing'], ['EBUSY', 'file-in-use'], ['EIO', 'disk-failed'],
])('%s is %s', (code, expected) => {
  const translated = translateDatabaseError(coded(code), temporaryFolder())
  expect(translated).toMatchObject({ name: 'AppError', code: expected })
  expect(JSON.stringify([translated, translated.message, translated.stack, translated.cause])).not.toMatch(/Иванов|SELECT/u)
})

test('with the folder gone the folder is the cause', () => {
  expect(translateDatabaseError(coded('SQLITE_IOERR_READ'), '/nowhere/at/all')).toMatchObject({ code: 'folder-missing' })
  expect(translateDatabaseError(coded('SQLITE_CANTOPEN'), '/nowhere/at/all')).toMatchObject({ code: 'folder-missing' })
})

test('an error of ours passes through, a mistake of the program stays one', () => {
  const ours = new AppError('locked')
  expect(translateDatabaseError(ours)).toBe(ours)
  const mistake = new TypeError('x is not a function')
  expect(translateDatabaseError(mistake)).toBe(mistake)
  expect(translateDatabaseError('text')).toBeInstanceOf(Error)
})

test('real broken constraints are told apart and quote no values', async () => {
  const { database } = (await createTestRegister([firstStep])).connection
  database.exec(`INSERT INTO delegations VALUES (1, 'Монголия'), (2, 'Индия'); INSERT INTO guests (delegation_id, name) VALUES (1, 'Болор')`)
  const failing: [string, string, string][] = [
    [`DELETE FROM delegations WHERE id = 1`, 'foreign-key', 'AppError'],
    [`INSERT INTO guests (delegation_id, name) VALUES (99, 'Сырдуу')`, 'foreign-key', 'AppError'],
    [`INSERT INTO delegations (country) VALUES ('Монголия')`, 'unique', 'Error'],
    [`INSERT INTO delegations VALUES (1, 'Сырдуу')`, 'unique', 'Error'],
    [`INSERT INTO guests (name) VALUES (NULL)`, 'not-null', 'Error'],
    [`INSERT INTO guests (name) VALUES ('')`, 'check', 'Error'],
    [`INSERT INTO guests (delegation_id, name) VALUES ('Сырдуу', 'x')`, 'other', 'Error'],
  ]
  for (const [sql, kind, name] of failing) {
    const error = caught(() => database.exec(sql))
    expect(constraintKind(error), sql).toBe(kind)
    const translated = translateDatabaseError(error)
    expect(translated.name, sql).toBe(name)
    if (translated instanceof AppError) expect(translated.code).toBe('still-in-use')
    expect(`${translated.message}${translated.stack ?? ''}`).not.toMatch(/Монголия|Сырдуу/u)
  }
})

test('what was typed into a search does not get into the error', async () => {
  const { database } = (await createTestRegister([firstStep])).connection
  const error = caught(() => database.prepare('SELECT * FROM guests_search WHERE guests_search MATCH ?').all('Иванов : x'))
  expect(String(error)).toContain('Иванов')
  const translated = translateDatabaseError(error)
  expect(translated).not.toBeInstanceOf(AppError)
  expect(`${translated.message}${translated.stack ?? ''}`).not.toContain('Иванов')
  expect(translated.message).toContain('SQLITE_ERROR')
  expect(constraintKind(error)).toBeUndefined()
})

function caught(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
