import { join } from 'node:path'
import { expect, test } from 'vitest'
import { prepareRegister, startDesk } from '../helpers/desk-driver.ts'
import { testPassword } from '../helpers/register.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const administrator = 'Администратор'
const leaving = 'Асанова Гүлнара'
const clerk = 'Бекмуратов Данияр'
const leavingPassword = 'Кетип жаткан башчы 2026'

test.each(['ky', 'ru'] as const)('an administrator who leaves is removed and the register gets another key in one go (%s)', async (language) => {
  const userDataFolder = temporaryFolder()
  await prepareRegister(join(userDataFolder, 'register'), async (client) => {
    await client.users.prove({ password: testPassword })
    await client.users.add({ name: leaving, role: 'administrator', password: leavingPassword })
    const users = await client.users.add({ name: clerk, role: 'clerk', password: leavingPassword })
    await client.session.lock({})
    await client.session.unlock({ userId: users.find(({ name }) => name === clerk)?.id, password: leavingPassword })
    await client.drafts.keep({ key: 'people/new', content: { passport: { number: 'AN1234567', expiresOn: null } } })
  })
  const desk = await startDesk({ userDataFolder, language })
  await desk.unlockAs(administrator)
  await desk.goTo('users')
  const dialog = desk.window.getByRole('dialog')
  const order = async (name: string, kind: string): Promise<void> => {
    await desk.button('users:actions', { name }).click()
    await desk.window.getByRole('menuitem', { name: desk.text(`users:orders.${kind}`), exact: true }).click()
  }

  // What a reset would cost its owner is said first.
  await order(clerk, 'password')
  await desk.sees(dialog.getByText(desk.text('users:consequences.drafts', { count: 1 })))
  await desk.window.keyboard.press('Escape')
  await desk.isWithout(dialog)

  await order(leaving, 'remove')
  const newKey = dialog.getByLabel(desk.text('users:new-key.label'))
  expect(await newKey.isChecked()).toBe(true)
  const own = dialog.getByLabel(desk.text('users:fields.own-password'), { exact: false }).first()
  await own.fill(testPassword)
  await dialog.getByRole('button', { name: desk.text('users:submit.remove'), exact: true }).click()

  // The register has closed with its old key, and opens with the same password.
  await desk.atLockedDoor()
  await desk.unlockAs(administrator)
  await desk.goTo('users')
  await desk.sees(desk.window.getByRole('row').filter({ hasText: clerk }))
  expect(await desk.window.getByRole('row').filter({ hasText: leaving }).count()).toBe(0)
})
