import { join } from 'node:path'

import { expect, test } from 'vitest'

import { aPerson } from '../electron/register/history/samples.ts'
import { type DeskDriver, prepareRegister, startDesk } from '../helpers/desk-driver.ts'
import { testPassword } from '../helpers/register.ts'
import { firstUserName } from '../../shared/register/users/schema.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const number = 'AZ7654321'
const visitor = aPerson({ passport: { number, expiresOn: '2020-01-31' } })
const name = 'Панахов Мазахир'
const clerkName = 'Бекмуратов Данияр'
const clerkPassword = 'Өзүмдүн узун сөзүм'

async function openPerson(desk: DeskDriver): Promise<void> {
  await desk.goTo('people')
  await desk.row('people', name).click()
  await desk.sees(desk.card(name))
}

async function preparedDesk(): Promise<DeskDriver> {
  const userDataFolder = makeTemporaryFolder()
  await prepareRegister(join(userDataFolder, 'register'), async (client) => {
    await client.people.create(visitor)
    await client.users.prove({ password: testPassword })
    await client.users.add({ name: clerkName, role: 'clerk', password: clerkPassword })
  })
  return startDesk({ userDataFolder })
}

test('a kept passport is shut until somebody asks for it; the look is counted, the next opening finds it shut again', async () => {
  const desk = await preparedDesk()
  await desk.unlockAs(firstUserName)
  await openPerson(desk)
  const card = desk.card(name)
  await desk.sees(card.getByText(desk.text('people:passport.kept')))
  expect(await desk.window.locator('body').innerText()).not.toContain(number)

  await desk.button('people:passport.show').click()
  await desk.sees(card.getByText(number))
  await desk.button('people:passport.hide').click()
  await desk.sees(card.getByText(desk.text('people:passport.kept')))
  expect(await desk.window.locator('body').innerText()).not.toContain(number)

  // The form keeps what is kept, too, until one looks or puts another in its place.
  await desk.press('F2')
  const phone = desk.field(desk.text('people:fields.phone'))
  await phone.fill('+996 312 00 00 01')
  await desk.button('people:passport.show').click()
  const field = desk.field(desk.text('people:passport.number'))
  await expect.poll(() => field.inputValue()).toBe(number)
  await field.fill('AZ0000002')
  await desk.press('Control+S')
  await desk.sees(card.getByText(desk.text('people:passport.kept')))

  await desk.goTo('history')
  const entries = desk.window.getByRole('table', { name: desk.text('history:tabs.entries') })
  await desk.sees(entries.getByText(desk.text('history:actions.passport-viewed')).first())
  expect(await entries.getByText(desk.text('history:actions.passport-viewed')).count()).toBe(2)
  expect(await entries.innerText()).not.toContain(number)
  await desk.closeWindow()
})

test('a clerk sees that one is kept, is told why it stays shut, and puts another in its place unseen', async () => {
  const desk = await preparedDesk()
  await desk.unlockAs(clerkName, clerkPassword)
  await openPerson(desk)
  expect(await desk.isRefused(desk.button('people:passport.show'))).toBe(true)

  await desk.press('F2')
  await desk.sees(desk.window.getByText(desk.text('people:hints.passport')))
  await desk.button('people:passport.replace').click()
  const field = desk.field(desk.text('people:passport.number'))
  expect(await field.inputValue()).toBe('')
  await field.fill('AZ0000003')
  await desk.press('Control+S')
  await desk.sees(desk.card(name).getByText(desk.text('people:passport.kept')))
  expect(await desk.window.locator('body').innerText()).not.toContain('AZ0000003')
  await desk.closeWindow()
})
