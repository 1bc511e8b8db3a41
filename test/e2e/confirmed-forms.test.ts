import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import type { Locator } from 'playwright'
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest'

import type { Bridge } from '../../shared/calls/bridge.ts'
import { createClient } from '../../shared/calls/client.ts'
import { appContract } from '../../shared/calls/contract.ts'
import { DeskDriver, interfaceText } from '../helpers/desk-driver.ts'
import { launchApp } from '../helpers/electron-app.ts'
import { makeTemporaryFolder, removeFolder } from '../helpers/temporary-folder.ts'
import { Clerk } from './case-clerk.ts'
import { issue, openWorkshop, previewSays, readSaved } from './case-papers.ts'

/**
 * Case forms in the demo register: confirmed and corrected on a person's card, then in a letter, and printed as somebody
 * confirmed them. One window; every scene goes on where the one before it ended.
 */

const folder = makeTemporaryFolder()
const papersFolder = join(folder, 'papers')
let desk: DeskDriver
let clerk: Clerk
let failedScene: string | undefined

beforeAll(async () => {
  mkdirSync(papersFolder)
  const { app, window } = await launchApp({ userDataFolder: join(folder, 'data'), language: 'ky' })
  desk = new DeskDriver(app, window, 'ky')
  clerk = new Clerk(desk)
  await desk.folderDialogAnswers(papersFolder)
  await desk.openDemo()
  await enterNamesake()
})

afterAll(async () => {
  await desk.quit()
  removeFolder(folder)
})

beforeEach((scene) => {
  if (failedScene !== undefined) scene.skip(`«${failedScene}» failed`)
  onTestFailed(() => {
    failedScene = scene.task.name
  })
})

const guest = { card: 'Панахов Мазахир', text: 'Мазахир Панахов', dative: 'Мазахиру Панахову', corrected: 'Мазахир Панахову' }
const namesake = { text: 'Тахир Мелихов', corrected: 'Тахир Мелихову' }

/** Somebody whose given name ends as the guest's does. */
async function enterNamesake(): Promise<void> {
  const api = createClient(appContract, (name, input) =>
    desk.window.evaluate((request) => (globalThis as unknown as { bridge: Bridge }).bridge.call(request.name, request.input), { name, input }),
  )
  const name = { surname: 'Мелихов', given: 'Тахир', patronymic: '' }
  await api.people.create({
    passportName: { surname: 'MELIKHOV', given: 'TAHIR' },
    kyrgyzName: name,
    russianName: name,
    sex: 'male',
    salutation: { ky: '', ru: '' },
    citizenship: 'AZ',
    bornOn: null,
    passport: null,
    phone: '',
    email: '',
    languages: '',
    biography: { ky: '', ru: '' },
    pronunciation: '',
    diet: { ky: '', ru: '' },
    notes: '',
    posts: [],
  })
}

/** One case of a text, found by the question it answers in the language of the form. */
function row(text: string, language: 'ky' | 'ru', number: string): Locator {
  const question = interfaceText(language, `forms:questions.person.${number}`)
  return desk.window
    .getByRole('table', { name: `${text}, ${desk.text(`app:papers.language-${language}`)}`, exact: true })
    .getByRole('row')
    .filter({ has: desk.window.getByRole('textbox', { name: `${text} — ${question}`, exact: true }) })
}

const fieldOf = (line: Locator): Locator => line.getByRole('textbox')
const says = (line: Locator, state: string): Locator => line.getByText(desk.text(`forms:states.${state}`), { exact: true })
const hasKeyboard = (line: Locator): Promise<boolean> => fieldOf(line).evaluate((element) => element === document.activeElement)

/** Words that the drawn sheets underline, because nobody has confirmed them. */
function unconfirmedWords(): Promise<string[]> {
  return desk.window
    .getByTestId('paper-preview')
    .evaluate((host) =>
      [...(host.shadowRoot?.querySelectorAll('section.paper span[class*="unconfirmed" i]') ?? [])].map((word) => word.textContent.trim()),
    )
}

test('Enter confirms the form under the cursor and leads to the next one', async () => {
  await desk.goTo('people')
  // The list is longer than its pane.
  await desk.window.getByRole('textbox', { name: desk.text('app:list.search') }).fill('Панахов')
  await desk.row('people', guest.card).click()
  const section = desk.card(guest.card).getByRole('region', { name: desk.text('forms:title'), exact: true })
  await clerk.click(section.getByRole('button', { name: new RegExp(desk.text('forms:title'), 'u') }))
  const [genitive, dative] = [row(guest.text, 'ky', 'second'), row(guest.text, 'ky', 'third')]
  await desk.sees(says(genitive, 'suggested'))
  await expect.poll(() => hasKeyboard(genitive)).toBe(true)
  await clerk.press('Enter')
  await desk.sees(says(genitive, 'confirmed'))
  await expect.poll(() => hasKeyboard(dative)).toBe(true)
  await desk.sees(says(dative, 'suggested'), dative.getByText('Чакыруу каты Мазахир Панаховго жөнөтүлдү.'))
})

test('Esc gives up what was typed before it closes the card', async () => {
  const dative = row(guest.text, 'ky', 'third')
  await clerk.type('лар')
  await desk.sees(says(dative, 'edited'))
  await clerk.press('Escape')
  await expect.poll(() => fieldOf(dative).inputValue()).toBe('Мазахир Панаховго')
  await desk.sees(desk.card(guest.card), says(dative, 'suggested'))
})

test('Ctrl+Enter confirms the table and goes on in the next one', async () => {
  await clerk.press('Control+Enter')
  for (const number of ['third', 'fourth', 'fifth', 'sixth']) await desk.sees(says(row(guest.text, 'ky', number), 'confirmed'))
  await expect.poll(() => hasKeyboard(row(guest.text, 'ru', 'second'))).toBe(true)
})

test('a correction is offered to a name that ends in the same way, and one press makes it there, too', async () => {
  const dative = row(guest.text, 'ru', 'third')
  await expect.poll(() => fieldOf(dative).inputValue()).toBe(guest.dative)
  await clerk.write(fieldOf(dative), guest.corrected)
  await clerk.press('Enter')
  await desk.sees(says(dative, 'corrected'))
  const offer = desk.window.getByRole('region', { name: desk.text('forms:similar.title'), exact: true })
  const line = offer.getByRole('checkbox', { name: new RegExp(namesake.text, 'u') })
  await desk.sees(line)
  expect(await line.isChecked()).toBe(true)
  await desk.sees(offer.getByText(namesake.corrected, { exact: true }))
  await clerk.click(offer.getByRole('button', { name: new RegExp(`^${desk.text('forms:similar.confirm', { count: '' }).trim()}`, 'u') }))
  await desk.isWithout(offer)

  await desk.window.getByRole('textbox', { name: desk.text('app:list.search') }).fill('Мелихов')
  await desk.row('people', 'Мелихов Тахир').click()
  await clerk.click(desk.window.getByRole('button', { name: new RegExp(desk.text('forms:title'), 'u') }))
  const own = row(namesake.text, 'ru', 'third')
  await desk.sees(says(own, 'corrected'))
  expect(await fieldOf(own).inputValue()).toBe(namesake.corrected)
})

test('a confirmation can be taken back: the rules propose again', async () => {
  const own = row(namesake.text, 'ru', 'third')
  await clerk.click(own.getByRole('button', { name: new RegExp(desk.text('forms:withdraw'), 'u') }))
  await desk.sees(says(own, 'suggested'))
  expect(await fieldOf(own).inputValue()).toBe('Тахиру Мелихову')
})

test('a letter marks the forms that nobody has confirmed, and its list lets them be confirmed in place', async () => {
  await desk.goTo('invitations')
  await desk.row('invitations', 'Азербайжан Республикасынын Борбордук шайлоо комиссиясы').click()
  await openWorkshop(clerk, 'Чакыруу каты')
  await previewSays(desk, 'Мазахир Панахов мырзага')
  await expect.poll(unconfirmedWords).toEqual(['шайлоого'])
  await desk.sees(desk.window.getByText(`⚠ ${desk.text('forms:waiting', { count: 3 })}`))

  await clerk.press('F7')
  const list = desk.window.getByRole('region', { name: desk.text('workshop:forms.title'), exact: true })
  await desk.sees(list.getByText(desk.text('forms:waiting', { count: 3 }), { exact: true }))
  // The name was put right on the card: it waits for nobody here.
  expect(await list.getByRole('table').count()).toBe(3)
  for (let left = 2; left > 0; left -= 1) {
    await clerk.press('Enter')
    await desk.sees(list.getByText(desk.text('forms:waiting', { count: left }), { exact: true }))
  }
  await clerk.press('Enter')
  await desk.sees(list.getByText(desk.text('workshop:forms.done')))
  expect(await list.getByRole('table').count()).toBe(3)
  await expect.poll(unconfirmedWords).toEqual([])
  await previewSays(desk, 'шайлоого')
})

test('Esc leads back to the fields, and the issued letter says what was confirmed', async () => {
  await clerk.press('Escape')
  await desk.sees(desk.window.getByRole('textbox', { name: `Фамилиясы — ${desk.text('app:language.ky')}`, exact: true }))
  await issue(clerk, ['ky', 'ru'])
  const { ky, ru } = await readSaved(papersFolder, { ky: 'Чакыруу каты', ru: 'Письмо-приглашение' }, ['ky', 'ru'])
  expect(ru.text).toContain(`господину ${guest.corrected}`)
  expect(ru.text).not.toContain(guest.dative)
  expect(ky.text).toContain('Мазахир Панахов мырзага')
})

test('nobody issues with unconfirmed forms: each is named, and leads to the list of forms', async () => {
  await desk.goTo('delegations')
  await desk.row('delegations', 'Азербайжан').first().click()
  await openWorkshop(clerk, 'Сапардын программасы')
  await desk.sees(desk.window.getByText(/^⚠ \d+ форма ырастала элек$/u))
  await clerk.click(desk.button('workshop:issue'))
  const inTheWay = desk.window.getByRole('region', { name: desk.text('readiness:title'), exact: true })
  await desk.sees(inTheWay.locator('[data-rule="form-unconfirmed"]'))
  expect(await desk.button('workshop:issue-now').isDisabled()).toBe(true)
  await clerk.click(inTheWay.locator('[data-rule="form-unconfirmed"]').first().getByRole('button'))
  await desk.sees(desk.window.getByRole('region', { name: desk.text('workshop:forms.title'), exact: true }))
})
