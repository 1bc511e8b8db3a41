import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { databasesIn, registerFiles } from '../../electron/database/register-folder.ts'
import { type DeskDriver, prepareRegister, startDeskForFile } from '../helpers/desk-driver.ts'
import { testPassword } from '../helpers/register.ts'
import { makeTemporaryFolder, removeFolder } from '../helpers/temporary-folder.ts'

const kept = { ky: 'Көчүрмөдөгү уюм', ru: 'Организация из копии' }

const userDataFolder = makeTemporaryFolder()
const registerFolder = join(userDataFolder, 'register')
let desk: DeskDriver

beforeAll(async () => {
  await prepareRegister(registerFolder, (client) =>
    client.organisations.create({
      kind: 'other',
      name: { ...kept, en: '' },
      abbreviation: { ky: '', ru: '', en: '' },
      countryCode: null,
      aliases: '',
      address: { ky: '', ru: '' },
      phone: '',
      email: '',
      notes: '',
    }),
  )
  desk = await startDeskForFile({ userDataFolder })
  await desk.unlock()
})

afterAll(async () => {
  await desk.quit()
  removeFolder(userDataFolder)
})

function copiesTable() {
  return desk.window.getByRole('table', { name: desk.text('backups:title'), exact: true })
}

test('a copy is made, a record goes to the archive, and the restored register has it back', async () => {
  await desk.goTo('backups')
  await desk.button('backups:make').click()
  const byHand = copiesTable().getByRole('row').filter({ hasText: desk.text('backups:kinds.hand') })
  await desk.sees(byHand.filter({ hasText: desk.text('backups:states.good') }))

  await desk.goTo('organisations')
  await desk.row('organisations', kept.ky).click()
  await desk.card(kept.ky).getByRole('button', { name: desk.text('app:card.archive'), exact: true }).click()
  await desk.isWithout(desk.row('organisations', kept.ky))

  await desk.goTo('backups')
  await byHand.getByRole('button', { name: desk.text('backups:restore'), exact: true }).first().click()
  const dialog = desk.window.getByRole('dialog', { name: desk.text('backups:compare.title') })
  await desk.sees(dialog.getByText(kept.ky))
  await dialog.getByRole('button', { name: desk.text('backups:compare.next'), exact: true }).click()
  await dialog.getByRole('button', { name: desk.text('backups:compare.confirm'), exact: true }).click()
  await desk.atLockedDoor()
  await desk.unlock()
  await desk.goTo('organisations')
  await desk.sees(desk.row('organisations', kept.ky))
  await desk.goTo('today')
  await desk.button('backups:reminder.understood').click()
  await desk.isWithout(desk.button('backups:reminder.understood'))
})

test('a second place is chosen, and the next copy lies there too', async () => {
  const stick = makeTemporaryFolder()
  try {
    await desk.goTo('backups')
    await desk.folderDialogAnswers(stick)
    await desk.button('backups:second.choose').click()
    await desk.sees(desk.window.getByText(desk.text('backups:second.there', { folder: stick })))
    await desk.button('backups:make').click()
    await desk.sees(copiesTable().getByRole('row').filter({ hasText: desk.text('backups:places.second') }))
    await desk.button('backups:second.drop').click()
    await desk.isWithout(desk.window.getByText(desk.text('backups:second.there', { folder: stick })))
  } finally {
    removeFolder(stick)
  }
})

test('the drill is held with the password and leaves its line in the list', async () => {
  await desk.goTo('backups')
  await desk.button('backups:drill.start').click()
  const dialog = desk.window.getByRole('dialog', { name: desk.text('backups:drill.title') })
  await dialog.getByLabel(desk.text('backups:drill.password'), { exact: true }).last().fill(testPassword)
  await dialog.getByRole('button', { name: desk.text('backups:drill.run'), exact: true }).click()
  await desk.sees(dialog.getByRole('alert').filter({ hasText: desk.text('backups:drill.results.good') }))
  await dialog.getByRole('button', { name: desk.text('backups:drill.close'), exact: true }).click()
  const drills = desk.window.getByRole('table', { name: desk.text('backups:drill.title'), exact: true })
  await desk.sees(drills.getByRole('row').filter({ hasText: desk.text('backups:drill.results.good') }))
})

test('a damaged register is known at the door, which offers the last copy and puts it back', async () => {
  await desk.goTo('backups')
  await desk.button('backups:make').click()
  await desk.isWithout(desk.button('backups:make').and(desk.window.locator('[data-loading]')))
  await desk.lock()
  const [database = ''] = databasesIn(registerFolder)
  const file = registerFiles(registerFolder, database).database
  const bytes = readFileSync(file)
  for (let page = 4; page * 4096 < bytes.length; page += 5) bytes[page * 4096 + 77] = (bytes[page * 4096 + 77] ?? 0) ^ 1
  writeFileSync(file, bytes)

  await desk.tryPassword(testPassword)
  await desk.button('backups:door.restore').click()
  await desk.sees(desk.notice(desk.text('backups:door.restored')))
  await desk.unlock()
  await desk.goTo('organisations')
  await desk.sees(desk.row('organisations', kept.ky))
  expect(databasesIn(registerFolder)).toHaveLength(1)
})
