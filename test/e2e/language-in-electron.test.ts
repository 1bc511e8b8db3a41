import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { formatDate, listCountries } from '../../shared/language/index.ts'
import { type DeskDriver, prepareRegister, startDesk, startDeskForFile } from '../helpers/desk-driver.ts'
import { runInElectron } from '../helpers/run-in-electron.ts'
import { makeTemporaryFolder, removeFolder, temporaryFolder } from '../helpers/temporary-folder.ts'
import { everythingSaid, intlSays, type run } from './language-inside-electron.ts'

const userDataFolder = makeTemporaryFolder()
let inElectron: Awaited<ReturnType<typeof run>>
let desk: DeskDriver

beforeAll(async () => {
  inElectron = (await runInElectron('test/e2e/language-inside-electron.ts')) as Awaited<ReturnType<typeof run>>
  await prepareRegister(join(userDataFolder, 'register'))
  desk = await startDeskForFile({ userDataFolder })
  await desk.unlock()
})

afterAll(async () => {
  await desk.quit()
  removeFolder(userDataFolder)
})

test("Electron's own Intl knows no Kyrgyz, while Node's does: the trap our own tables are for", async () => {
  expect(inElectron.process).toBe('browser')
  expect(inElectron.intl).toEqual({ locale: expect.stringMatching(/^en/u) as string, month: 'November', country: 'Germany' })
  expect(intlSays().locale).toBe('ky')
  const inWindow = await desk.window.evaluate(() => new window.Intl.DateTimeFormat('ky', { month: 'long' }).format(new Date('2025-11-28T12:00:00Z')))
  expect(inWindow).toBe('November')
})

test('months, weekdays and dates are Kyrgyz inside Electron', () => {
  const { ky } = inElectron.said
  expect(ky.months[10]).toBe('ноябрь')
  expect(ky.weekdays).toEqual(['дүйшөмбү', 'шейшемби', 'шаршемби', 'бейшемби', 'жума', 'ишемби', 'жекшемби'])
  expect(ky.dates['long']).toBe('2025-жылдын 28-ноябры')
  expect(ky.dates['on']).toBe('2025-жылдын 28-ноябрында')
  expect(ky.dates['until']).toBe('2025-жылдын 28-ноябрына чейин')
  expect(ky.dates['long-with-weekday']).toBe('2025-жылдын 28-ноябры, жума')
  expect(ky.ranges[0]).toBe('2025-жылдын 28-ноябрынан 1-декабрына чейин')
  expect(inElectron.said.ru.dates['long-with-weekday']).toBe('28 ноября 2025 года, пятница')
})

test('countries have Kyrgyz names and every list stands in the order of the Kyrgyz alphabet', () => {
  const { countries, sorted } = inElectron.said.ky
  expect(countries.find(({ code }) => code === 'DE')?.name).toBe('Германия')
  expect(countries.find(({ code }) => code === 'UZ')?.name).toBe('Өзбекстан')
  expect(countries.map(({ name }) => name).filter((name) => /[A-Za-z]{3}/u.test(name))).toEqual([])
  expect(sorted).toEqual(['Ёлка', 'Нарын', 'Ңань', 'Онлайн', 'Өзбек', 'Пикир', 'Ульян', 'Үмүт', 'Фонд', 'Ысык-Көл'])
})

test('every form of every language is the same in Electron as in the tests on Node', () => {
  // Through JSON, as the answer from Electron came.
  expect(inElectron.said.ky).toEqual(JSON.parse(JSON.stringify(everythingSaid('ky'))))
  expect(inElectron.said.ru).toEqual(JSON.parse(JSON.stringify(everythingSaid('ru'))))
})

test('keys made inside Electron open by password and by recovery key, and by nothing else', () => {
  expect(inElectron.keys).toEqual({ byPassword: true, byRecoveryKey: true, byWrong: 'wrong-password' })
})

test('in the window a typed date is read back in Kyrgyz with its weekday', async () => {
  await desk.goTo('people')
  await desk.press('Control+n')
  const born = desk.field(desk.text('people:fields.bornOn'))
  await born.fill('28.11.1975')
  await desk.press('Tab')
  await desk.sees(desk.window.getByText(formatDate('1975-11-28', 'ky', 'long-with-weekday')))
  expect(await desk.window.getByRole('main').innerText()).toContain('1975-жылдын 28-ноябры, жума')
  expect(await desk.window.getByRole('main').innerText()).not.toMatch(/November|Friday/u)
  await desk.button('app:form.cancel').click()
})

test('in the window the calendar speaks Kyrgyz', async () => {
  await desk.goTo('people')
  await desk.press('Control+n')
  const born = desk.field(desk.text('people:fields.bornOn'))
  await born.fill('28.11.1975')
  await desk.press('Tab')
  await born.locator('xpath=ancestor::*[contains(@class,"InputWrapper")][1]').getByRole('button').first().click()
  const calendar = desk.window.getByRole('dialog')
  await desk.sees(calendar)
  expect(await calendar.innerText()).not.toMatch(/[A-Za-z]{2}/u)
  expect((await calendar.innerText()).toLowerCase()).toContain('ноябрь')
  await desk.press('Escape')
  await desk.button('app:form.cancel').click()
})

test('in the window the countries are offered by Kyrgyz name in the Kyrgyz order', async () => {
  await desk.goTo('organisations')
  await desk.press('Control+n')
  const label = desk.text('organisations:fields.countryCode')
  const country = desk.window.getByRole('combobox', { name: label }).or(desk.window.getByRole('textbox', { name: label })).first()
  await country.click()
  await desk.sees(desk.window.getByRole('option', { name: 'Кыргызстан', exact: true }))
  const offered = await desk.window.getByRole('option').allInnerTexts()
  const names = listCountries('ky').map(({ name }) => name)
  expect(offered.filter((name) => names.includes(name))).toEqual(names)
  for (const typed of ['герм', 'uthvfybz', 'germaniya']) {
    await country.fill(typed)
    await expect.poll(() => desk.window.getByRole('option').allInnerTexts()).toEqual(['Германия'])
  }
  await desk.button('app:form.cancel').click()
})

test('the sheet with the recovery key bears its date in Kyrgyz', async () => {
  const door = await startDesk({ userDataFolder: temporaryFolder() })
  await door.button('door:welcome.create').click()
  await door.field(door.text('door:password.new')).fill('Ачык сыр сөз 2026')
  await door.field(door.text('door:password.repeat')).fill('Ачык сыр сөз 2026')
  await door.button('door:create.submit').click()
  await door.sees(door.window.getByTestId('recovery-key'))
  expect(await door.everythingWritten()).toMatch(/Түзүлгөн күнү: \d{4}-жылдын \d{1,2}-[а-яңөү]+/u)
})
