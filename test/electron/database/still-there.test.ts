import { renameSync, copyFileSync, rmSync } from 'node:fs'

import { expect, test } from 'vitest'

import { registerFiles } from '../../../electron/database/register-folder.ts'
import { createTestRegister } from '../../helpers/register.ts'
import { firstStep, type Tables } from './steps.ts'

const gone = expect.objectContaining({ code: 'register-damaged', details: { reason: 'files-removed' } })

test.skipIf(process.platform === 'win32')('nothing is called saved while the database or its log has been taken away', async () => {
  const register = await createTestRegister([firstStep])
  const db = register.connection.kysely<Tables>()
  const save = (name: string): Promise<unknown> => db.transaction().execute((within) => within.insertInto('guests').values({ name }).execute())
  await save('Асан')
  const { database, writeAheadLog } = registerFiles(register.folder)
  for (const file of [database, writeAheadLog]) {
    renameSync(file, `${file}-away`)
    await expect(save('Үсөн')).rejects.toEqual(gone)
    await expect(db.insertInto('guests').values({ name: 'Үсөн' }).execute()).rejects.toEqual(gone)
    // Another file of the same name and contents is not the one that is open.
    copyFileSync(`${file}-away`, file)
    await expect(save('Үсөн')).rejects.toEqual(gone)
    rmSync(file)
    renameSync(`${file}-away`, file)
    await save('Болот')
  }
  const names = register.reopen().database.prepare('SELECT name FROM guests').pluck().all()
  expect(names.filter((name) => name === 'Болот')).toHaveLength(2)
})

test.skipIf(process.platform === 'win32')('a folder that is gone is called so', async () => {
  const register = await createTestRegister([firstStep])
  const db = register.connection.kysely<Tables>()
  renameSync(register.folder, `${register.folder}-away`)
  await expect(db.insertInto('guests').values({ name: 'Асан' }).execute()).rejects.toMatchObject({ code: 'folder-missing' })
  renameSync(`${register.folder}-away`, register.folder)
  await db.insertInto('guests').values({ name: 'Асан' }).execute()
})
