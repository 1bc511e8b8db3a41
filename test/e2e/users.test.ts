import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { type DeskDriver, prepareRegister, startDeskForFile } from '../helpers/desk-driver.ts'
import { testPassword } from '../helpers/register.ts'
import { makeTemporaryFolder, removeFolder } from '../helpers/temporary-folder.ts'
import { anOrganisation } from '../electron/register/history/samples.ts'

const administrator = 'Администратор'
const clerk = 'Бекмуратов Данияр'
const reader = 'Токтогулова Айнура'
const clerkPassword = 'Иш жүргүзүүчү 2026'
const readerPassword = 'Окурмандын сөзү 2026'
const organisation = 'Эл аралык шайлоо уюму'

const userDataFolder = makeTemporaryFolder()
let desk: DeskDriver

beforeAll(async () => {
  await prepareRegister(join(userDataFolder, 'register'), async (client) => {
    await client.organisations.create(anOrganisation({ name: { ky: organisation, ru: 'Международная организация', en: '' } }))
    await client.users.prove({ password: testPassword })
    await client.users.add({ name: clerk, role: 'clerk', password: clerkPassword })
  })
  desk = await startDeskForFile({ userDataFolder })
})

afterAll(async () => {
  await desk.quit()
  removeFolder(userDataFolder)
})

const atTheDesk = (): Promise<string> => desk.window.getByTestId('desk-user').innerText()
const dialog = () => desk.window.getByRole('dialog')
const inDialog = (key: string) => dialog().getByRole('button', { name: desk.text(key), exact: true })

/** Chooses something to do about a user, in the menu of their line. */
async function order(name: string, kind: string): Promise<void> {
  await desk.button('users:actions', { name }).click()
  await desk.window.getByRole('menuitem', { name: desk.text(`users:orders.${kind}`), exact: true }).click()
}

test('the door asks who comes in, remembers them, and the desk says who is there', async () => {
  await desk.atLockedDoor()
  await desk.unlockAs(clerk, clerkPassword)
  expect(await atTheDesk()).toContain(clerk)
  expect(await atTheDesk()).toContain(desk.text('users:roles.clerk'))
  await desk.lock()
  const chosen = desk.window.getByRole('combobox', { name: desk.text('door:unlock.user') }).or(desk.window.getByRole('textbox', { name: desk.text('door:unlock.user') }))
  expect(await chosen.first().inputValue()).toBe(clerk)
  // Somebody else's password does not open for this name.
  await desk.tryPassword(testPassword)
  await desk.sees(desk.notice(desk.text('errors:wrong-password')))
})

test('an administrator adds a reader, who gives the own password only for others and chooses one', async () => {
  await desk.unlockAs(administrator)
  await desk.goTo('users')
  await desk.button('users:add').click()
  await dialog().getByLabel(desk.text('users:fields.name'), { exact: false }).first().fill(reader)
  await desk.pick(desk.text('users:fields.role'), desk.text('users:roles.reader'))
  await dialog().getByLabel(desk.text('door:password.new'), { exact: false }).first().fill(readerPassword)
  await dialog().getByLabel(desk.text('door:password.repeat'), { exact: false }).first().fill(readerPassword)
  // Without the administrator's own password nothing happens.
  expect(await inDialog('users:submit.add').isDisabled()).toBe(true)
  const own = dialog().getByLabel(desk.text('users:fields.own-password'), { exact: false }).first()
  await own.fill('не тот пароль 1')
  await inDialog('users:submit.add').click()
  await desk.sees(desk.notice(desk.text('errors:wrong-password')))
  await own.fill(testPassword)
  await inDialog('users:submit.add').click()
  await desk.isWithout(dialog())
  await desk.sees(desk.window.getByRole('row').filter({ hasText: reader }))
})

test('a reader reads everything; what may not be pressed stands grey, keys say why, administration is not there', async () => {
  await desk.lock()
  await desk.unlockAs(reader, readerPassword)
  await desk.goTo('organisations')
  await desk.row('organisations', organisation).click()
  await desk.sees(desk.card(organisation))
  for (const key of ['organisations:new', 'app:card.edit', 'app:card.archive']) expect(await desk.isRefused(desk.button(key)), key).toBe(true)
  const refusal = desk.window.getByText(desk.text('users:refused', { role: desk.text('users:roles.reader') }))
  for (const key of ['F2', 'Control+n', 'Delete']) {
    await desk.press(key)
    await desk.sees(refusal)
  }
  await desk.button('app:card.edit').click({ force: true })
  expect(await desk.button('app:form.save').count()).toBe(0)
  expect(await desk.areas().getByRole('button', { name: desk.text('users:title'), exact: true }).count()).toBe(0)
  await desk.goTo('settings')
  await desk.sees(desk.window.getByText(desk.text('settings:secrets.title')))
  expect(await desk.window.getByText(desk.text('settings:office.title')).count()).toBe(0)
})

test('the register’s own process refuses a reader whatever the page sends', async () => {
  const refused = await desk.window.evaluate(async () => {
    const { bridge } = window as unknown as { bridge: { call(name: string, input: unknown): Promise<{ ok: boolean; error?: { code: string } }> } }
    const calls = ['organisations.create', 'users.list', 'users.add', 'settings.save', 'papers.file', 'desk.exportTexts', 'backups.restore']
    return Promise.all(calls.map(async (name) => (await bridge.call(name, {})).error?.code))
  })
  expect(new Set(refused)).toEqual(new Set(['not-allowed']))
})

test('a suspended user is not offered at the door, and comes back when called back', async () => {
  await desk.lock()
  await desk.unlockAs(administrator)
  await desk.goTo('users')
  await order(clerk, 'suspend')
  await dialog().getByLabel(desk.text('users:fields.own-password'), { exact: false }).first().fill(testPassword)
  await inDialog('users:submit.suspend').click()
  await desk.sees(desk.window.getByRole('row').filter({ hasText: clerk }).filter({ hasText: desk.text('users:states.suspended') }))
  await desk.lock()
  expect(await desk.everythingWritten()).not.toContain(clerk)
  await desk.unlockAs(administrator)
  await desk.goTo('users')
  await order(clerk, 'resume')
  // A lock ends what the password was given for.
  await dialog().getByLabel(desk.text('users:fields.own-password'), { exact: false }).first().fill(testPassword)
  await inDialog('users:submit.resume').click()
  await desk.isWithout(dialog())
  await desk.lock()
  await desk.unlockAs(clerk, clerkPassword)
})

test('two sheets of two people open together, with a new password for the administrator', async () => {
  await desk.lock()
  await desk.unlockAs(administrator)
  await desk.goTo('users')
  await desk.button('users:recovery.orders.parts').click()
  await dialog().getByLabel(desk.text('users:fields.own-password'), { exact: false }).first().fill(testPassword)
  await inDialog('users:recovery.submit.parts').click()
  const sheet = desk.window.getByTestId('recovery-key')
  const first = await sheet.innerText()
  await desk.button('users:recovery.kept.part-1').click()
  await desk.sees(desk.window.getByText(desk.text('users:recovery.sheets.part-2'), { exact: true }))
  const second = await sheet.innerText()
  await desk.button('users:recovery.kept.part-2').click()
  await desk.lock()

  await desk.button('door:unlock.forgotten').click()
  await desk.window.getByText(desk.text('door:recover.ways.parts'), { exact: true }).click()
  await desk.field(desk.text('door:recover.part', { part: 1 })).fill(first)
  await desk.field(desk.text('door:recover.part', { part: 2 })).fill(first)
  await desk.field(desk.text('door:password.new')).fill('Кайра табылган сөз 2027')
  await desk.field(desk.text('door:password.repeat')).fill('Кайра табылган сөз 2027')
  await desk.button('door:recover.submit').click()
  await desk.sees(desk.window.getByRole('alert'))
  await desk.field(desk.text('door:recover.part', { part: 2 })).fill(second)
  await desk.button('door:recover.submit').click()
  await desk.atDesk()
  expect(await atTheDesk()).toContain(administrator)
})
