import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { registerFiles } from '../../../../electron/database/register-folder.ts'
import { activeDatabase } from '../../../../electron/office/backups/active-file.ts'
import { testPassword } from '../../../helpers/register.ts'
import { temporaryFolder } from '../../../helpers/temporary-folder.ts'
import { anOrganisation } from '../../register/history/samples.ts'
import { clientOf, codeOf, sessionIn } from '../office-for-tests.ts'

const organisations = 40

/** A register with its day's work, closed for the night, whose first page a failing disk then gives back empty. */
async function aZeroedRegister() {
  const folder = temporaryFolder()
  const session = sessionIn(folder)
  const client = clientOf(session)
  await client.session.create({ name: 'Садыкова Нургүл', password: testPassword })
  for (let number = 1; number <= organisations; number += 1) {
    await client.organisations.create(anOrganisation({ abbreviation: { ky: `У${number}`, ru: `О${number}`, en: '' } }))
  }
  await session.lock()
  const files = registerFiles(folder, activeDatabase(registerFiles(folder).keys))
  const handle = openSync(files.database, 'r+')
  writeSync(handle, Buffer.alloc(4096), 0, 4096, 0)
  closeSync(handle)
  const unlock = () => client.session.unlock({ password: testPassword })
  return { client, files, unlock, folder }
}

test('a register whose first page is gone is rescued whole with the page that was kept beside it', async () => {
  const { client, unlock } = await aZeroedRegister()
  expect(await codeOf(unlock())).toBe('register-damaged')
  const report = await client.backups.rescue({})
  expect(report.lost).toBe(0)
  await unlock()
  expect(await client.organisations.list({})).toHaveLength(organisations)
  expect((await client.history.state({})).doubt).toBeNull()
  expect((await client.history.verify({})).count).toBe(0)
})

test('without that page it is said that only a copy helps, and the damaged file stays as it is', async () => {
  const { client, files, unlock } = await aZeroedRegister()
  rmSync(files.firstPage)
  const damaged = readFileSync(files.database)
  await codeOf(unlock())
  expect(await codeOf(client.backups.rescue({}))).toBe('first-page-lost')
  expect(readFileSync(files.database).equals(damaged)).toBe(true)
  const { copies } = await client.backups.offer({})
  await client.backups.restoreDamaged({ id: copies[0]?.id ?? '' })
  await unlock()
  expect(await client.organisations.list({})).toHaveLength(organisations)
})

test('a page of another register is no help and does no harm', async () => {
  const { client, files, unlock } = await aZeroedRegister()
  const other = await aZeroedRegister()
  const handle = openSync(files.firstPage, 'r+')
  writeSync(handle, readFileSync(other.files.firstPage))
  closeSync(handle)
  await codeOf(unlock())
  expect(await codeOf(client.backups.rescue({}))).toBe('first-page-lost')
})

test('the page goes with the file it belongs to when another takes its place', async () => {
  const { client, unlock, folder } = await aZeroedRegister()
  await codeOf(unlock())
  await client.backups.rescue({})
  await unlock()
  await client.session.lock({})
  const { firstPage, database } = registerFiles(folder, activeDatabase(registerFiles(folder).keys))
  expect(readFileSync(firstPage).equals(readFileSync(database).subarray(0, 4096))).toBe(true)
  expect(() => readFileSync(join(folder, 'register.db-first'))).toThrow('ENOENT')
})
