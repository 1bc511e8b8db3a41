import { join } from 'node:path'

import { expect, test } from 'vitest'

import { openRegisterDatabase } from '../../electron/database/connection.ts'
import { registerFiles } from '../../electron/database/register-folder.ts'
import { standardPolicy } from '../../electron/keys/derivation.ts'
import { readKeyFile } from '../../electron/keys/key-store.ts'
import { unlock } from '../../electron/keys/unlock.ts'
import { listUsers } from '../../electron/keys/users.ts'
import { aPerson } from '../electron/register/history/samples.ts'
import { type DeskDriver, prepareRegister, startDesk } from '../helpers/desk-driver.ts'
import { testPassword } from '../helpers/register.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const visitor = aPerson({
  kyrgyzName: { surname: 'Асанова', given: 'Айгүл', patronymic: '' },
  russianName: { surname: 'Асанова', given: 'Айгуль', patronymic: '' },
  phone: '+996 312 11 11 11',
})
const name = 'Асанова Айгүл'

async function openPerson(desk: DeskDriver): Promise<void> {
  await desk.goTo('people')
  await desk.row('people', name).click()
  await desk.sees(desk.card(name))
}

/** As another tool with the right key: the telephone is changed without the program. */
async function changeBehindTheProgram(folder: string): Promise<void> {
  const { keyFile } = readKeyFile(registerFiles(folder).keys)
  if (keyFile.version !== 2) throw new Error('The program makes key files of its own version')
  const [user] = listUsers(keyFile)
  const { dataKey } = await unlock(keyFile, { userId: user?.id ?? '', password: testPassword }, standardPolicy)
  const connection = openRegisterDatabase({ folder, dataKey, mode: 'open' })
  connection.database.prepare('UPDATE people SET phone = ?').run('+996 555 00 00 00')
  connection.close()
}

test('a change is read on the card with who, from what and to what, is taken back, and the history is sound', async () => {
  const userDataFolder = makeTemporaryFolder()
  const folder = join(userDataFolder, 'register')
  await prepareRegister(folder, async (client) => {
    const { id } = await client.people.create(visitor)
    await client.people.update({ id, revision: 1, input: { ...visitor, phone: '+996 312 22 22 22' } })
  })
  const desk = await startDesk({ userDataFolder })
  await desk.unlock()

  await openPerson(desk)
  await desk.window.getByRole('button', { name: desk.text('history:card.title') }).click()
  const change = desk.window.locator('[data-change]').filter({ hasText: '+996 312 22 22 22' })
  await desk.sees(change)
  const written = await change.first().innerText()
  expect(written).toContain('+996 312 11 11 11')
  expect(written).toContain(desk.text('people:fields.phone'))
  expect(written).toContain(desk.text('users:roles.administrator'))

  await change.getByRole('button', { name: desk.text('history:card.take-back') }).click()
  await desk.sees(desk.window.getByText(desk.text('history:card.taking-back')))
  await expect.poll(() => desk.card(name).innerText()).toContain(desk.text('history:hindrances.undone'))

  await desk.goTo('history')
  await desk.sees(desk.window.getByRole('table', { name: desk.text('history:tabs.entries') }).getByText(desk.text('history:actions.undo')))
  await desk.window.getByRole('tab', { name: desk.text('history:tabs.report') }).click()
  await desk.sees(desk.window.getByRole('table', { name: desk.text('history:tabs.report') }))
  await desk.window.getByRole('tab', { name: desk.text('history:tabs.verify') }).click()
  await desk.button('history:verify.start').click()
  await desk.sees(desk.window.getByText(/Баары тарыхка туура келет/u))
  await desk.closeWindow()

  await changeBehindTheProgram(folder)
  const next = await startDesk({ userDataFolder })
  await next.unlock()
  await next.sees(next.notice(next.text('history:banner.title')), next.window.getByText(next.text('history:faults.record-altered')))

  await openPerson(next)
  await next.press('F2')
  const phone = next.field(next.text('people:fields.phone'))
  await phone.fill('+996 312 33 33 33')
  await next.press('Control+s')
  await next.sees(next.window.getByText(next.text('errors:history-in-doubt')))
  await next.press('Escape')

  await next.button('history:banner.settle').click()
  await next.field(next.text('history:banner.reason')).fill('Номерди башкы адис оңдогон, каралды')
  await next.button('history:banner.confirm').click()
  await next.isWithout(next.notice(next.text('history:banner.title')))
})
