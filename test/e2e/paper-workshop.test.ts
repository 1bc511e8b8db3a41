import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Locator } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Bridge } from '../../shared/calls/bridge.ts'
import { createClient } from '../../shared/calls/client.ts'
import { appContract } from '../../shared/calls/contract.ts'
import type { DelegationMember } from '../../shared/register/delegations/schema.ts'
import { DeskDriver } from '../helpers/desk-driver.ts'
import { readDocx } from '../helpers/docx.ts'
import { launchApp } from '../helpers/electron-app.ts'
import { makeTemporaryFolder, removeFolder } from '../helpers/temporary-folder.ts'
import { Clerk } from './case-clerk.ts'
import { folderDialogIsCancelled, issue, openWorkshop, previewIsWithout, previewSays, previewText, readinessIsKnown, saveDialogAnswers, sheetCount } from './case-papers.ts'

/** The workshop over the demo register: form on the left, true pages on the right. */

const folder = makeTemporaryFolder()
let desk: DeskDriver
let clerk: Clerk

beforeAll(async () => {
  const { app, window } = await launchApp({ userDataFolder: join(folder, 'data'), language: 'ky' })
  desk = new DeskDriver(app, window, 'ky')
  clerk = new Clerk(desk)
  await desk.openDemo()
  await enterCrowd()
  // The page has not seen these calls: loaded anew, it asks the register.
  await desk.window.reload()
  await desk.atDesk()
})

afterAll(async () => {
  await desk.quit()
  removeFolder(folder)
})

const crowdName = { ky: 'Алтымыш кишилик делегация', ru: 'Делегация из шестидесяти человек' }
const crowdSize = 60

/** Sixty people by the calls that the page makes: typing them is what other tests are for. */
async function enterCrowd(): Promise<void> {
  const api = createClient(appContract, (name, input) =>
    desk.window.evaluate((request) => (globalThis as unknown as { bridge: Bridge }).bridge.call(request.name, request.input), { name, input }),
  )
  const [body] = await api.organisations.list({ search: 'Азербайжан Республикасынын Борбордук' })
  const members: DelegationMember[] = []
  for (let index = 1; index <= crowdSize; index += 1) {
    const name = { surname: `Узунфамилиялуев${index}`, given: 'Ойдончыгарылган', patronymic: '' }
    const { id } = await api.people.create({
      passportName: { surname: `LONGSURNAME${index}`, given: 'INVENTED' },
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
      posts: [{ organisationId: body?.id ?? null, title: { ky: 'мүчөсү', ru: 'член' }, fromOn: null, toOn: null }],
    })
    members.push({ personId: id, role: index === 1 ? 'head' : 'member', title: { ky: '', ru: '' }, missionId: null, note: '' })
  }
  const nowhere = { time: null, flight: '', place: { ky: '', ru: '' } }
  await api.delegations.create({
    name: crowdName,
    kind: 'observers',
    level: 'working',
    status: 'planned',
    organisationId: body?.id ?? '',
    countryCode: 'AZ',
    hostPersonId: null,
    invitationId: null,
    electionId: null,
    ground: { ky: '', ru: '' },
    purposes: [{ ky: 'байкоо жүргүзүү', ru: 'наблюдение' }],
    arrivesOn: '2025-11-27',
    departsOn: '2025-12-01',
    arrival: nowhere,
    departure: nowhere,
    hotel: { ky: '', ru: '' },
    contact: { name: { ky: '', ru: '' }, phone: '' },
    members,
    notes: '',
  })
}

const azerbaijanDelegation = 'Азербайжан Республикасынын Борбордук шайлоо комиссиясынын делегациясы'
const listName = { ky: 'Делегациянын тизмеси', ru: 'Список делегации' }
const occasion = { label: 'Сапардын максаты', ky: '2025-жылдын 30-ноябрындагы шайлоого эл аралык байкоо жүргүзүү', ru: 'международное наблюдение на выборах 30 ноября 2025 года' }

async function openCard(area: string, content: string, title = content): Promise<Locator> {
  await desk.goTo(area)
  await desk.row(area, content).click()
  await desk.sees(desk.card(title))
  return desk.card(title)
}

async function openList(delegation = azerbaijanDelegation): Promise<void> {
  await openCard('delegations', delegation)
  await openWorkshop(clerk, listName.ky)
}

function half(label: string, language: 'ky' | 'ru'): Locator {
  return desk.window.getByRole('textbox', { name: `${label} — ${desk.text(`app:language.${language}`)}`, exact: true })
}

/** What the list of obstacles says of a text that is not written in Russian. */
function missingRussian(): string {
  return desk.text('readiness:rules.half-missing', { where: desk.text('readiness:half.ru', { field: occasion.label }) })
}

async function choosePaperLanguage(language: 'ky' | 'ru' | 'both'): Promise<void> {
  const toggle = desk.window.getByRole('radiogroup', { name: desk.text('workshop:paper-language'), exact: true })
  await toggle.getByText(desk.text(`workshop:languages.${language}`), { exact: true }).click()
}

test('what is typed into the form stands on the pages', async () => {
  await openList()
  await previewSays(desk, occasion.ky)
  await clerk.write(half(occasion.label, 'ky'), 'Байкоо жана платформанын экинчи жыйыны')
  await previewSays(desk, 'Байкоо жана платформанын экинчи жыйыны')
  await previewIsWithout(desk, occasion.ky)
  await clerk.date(desk.field('Кайсы күнгө карата'), '26.11.2025')
  await previewSays(desk, '2025-жылдын 26-ноябрына карата')
})

test('the list of obstacles names a text that stands in one language only, and leads to the half that is missing', async () => {
  await readinessIsKnown(desk)
  await clerk.click(half(occasion.label, 'ru'))
  await clerk.press('Control+a', 'Delete')
  await clerk.press('F8')
  const line = desk.window.getByRole('button', { name: missingRussian(), exact: true })
  await clerk.click(line)
  await expect.poll(() => half(occasion.label, 'ru').evaluate((field) => field === document.activeElement)).toBe(true)
  await clerk.type('наблюдение и второе заседание')
  await clerk.press('F8')
  await desk.sees(desk.window.locator('[data-rule]'))
  await desk.isWithout(line)
  await clerk.press('Escape')
})

test('who leaves the workshop and comes back finds what was typed, and can return to what the register says', async () => {
  await desk.button('workshop:back').click()
  await desk.sees(desk.card(azerbaijanDelegation))
  await openList()
  await expect.poll(() => half(occasion.label, 'ru').inputValue()).toBe('наблюдение и второе заседание')
  await previewSays(desk, 'Байкоо жана платформанын экинчи жыйыны')

  await desk.button('workshop:reset').click()
  await expect.poll(() => half(occasion.label, 'ky').inputValue()).toBe(occasion.ky)
  expect(await half(occasion.label, 'ru').inputValue()).toBe(occasion.ru)
  await previewSays(desk, occasion.ky)
  await desk.isWithout(desk.button('workshop:reset'))
})

test('Esc leaves the workshop also while the cursor is in a field, and keeps what was typed a moment ago', async () => {
  await clerk.write(half(occasion.label, 'ky'), 'Шашылыш терилген максат')
  await clerk.press('Escape')
  await desk.sees(desk.card(azerbaijanDelegation))
  await openWorkshop(clerk, listName.ky)
  await expect.poll(() => half(occasion.label, 'ky').inputValue()).toBe('Шашылыш терилген максат')
  await desk.button('workshop:reset').click()
  await expect.poll(() => half(occasion.label, 'ky').inputValue()).toBe(occasion.ky)
})

test('the pages turn Kyrgyz, Russian and both at one click', async () => {
  await previewSays(desk, 'ДЕЛЕГАЦИЯНЫН ТИЗМЕСИ')
  await choosePaperLanguage('ru')
  await previewSays(desk, 'СПИСОК ДЕЛЕГАЦИИ', 'ДОЛБООР / ПРОЕКТ')
  await previewIsWithout(desk, 'ДЕЛЕГАЦИЯНЫН ТИЗМЕСИ')
  await choosePaperLanguage('both')
  await previewSays(desk, 'ДЕЛЕГАЦИЯНЫН ТИЗМЕСИ', 'СПИСОК ДЕЛЕГАЦИИ', occasion.ky, occasion.ru)
  await choosePaperLanguage('ky')
  await previewIsWithout(desk, 'СПИСОК ДЕЛЕГАЦИИ')
})

test('a list of sixty people is drawn on several sheets, each with its number and the headings of the table', async () => {
  await openList(crowdName.ky)
  await previewSays(desk, `Узунфамилиялуев${crowdSize}`)
  const count = await sheetCount(desk)
  expect(count).toBeGreaterThan(3)
  const sheets = await desk.window.getByTestId('paper-preview').evaluate((host) =>
    [...(host.shadowRoot?.querySelectorAll<HTMLElement>('section.paper') ?? [])].map((sheet) => ({
      text: sheet.textContent,
      overflow: sheet.scrollHeight - sheet.clientHeight,
      wide: sheet.clientWidth > sheet.clientHeight,
      number: sheet.querySelector('.paper-following-header')?.children[1]?.textContent ?? '',
    })),
  )
  expect(sheets.map(({ number }) => number)).toEqual(sheets.map((_, index) => (index === 0 ? '' : String(index + 1))))
  // The last sheet may hold nothing but the signature.
  for (const { text } of sheets.filter((sheet) => sheet.text.includes('Узунфамилиялуев'))) expect(text).toContain('Аты-жөнү')
  for (const sheet of sheets) {
    expect(sheet.overflow).toBeLessThanOrEqual(1)
    expect(sheet.wide).toBe(true)
  }
  const everybody = await previewText(desk)
  const missing = Array.from({ length: crowdSize }, (_, index) => index + 1).filter((index) => !new RegExp(`Узунфамилиялуев${index}(?!\\d)`, 'u').test(everybody))
  expect(missing).toEqual([])
  expect(everybody).toContain(`Бардыгы: ${crowdSize} адам.`)
})

test('a letterhead set to the corner and to Russian first is drawn so, saved with Ctrl+S on the Kyrgyz layout', async () => {
  const names = {
    ky: 'Кыргыз Республикасынын Шайлоо жана референдум өткөрүү боюнча борбордук комиссиясы',
    ru: 'Центральная комиссия по выборам и проведению референдумов Кыргызской Республики',
  }
  const guest = 'Азербайжан Республикасынын Борбордук шайлоо комиссиясы'
  const letter = async (): Promise<{ order: string[]; rightEdge: number }> => {
    await openCard('invitations', guest)
    await openWorkshop(clerk, 'Чакыруу каты')
    await previewSays(desk, 'Мазахир Панахов мырзага')
    const text = await previewText(desk)
    const order = [names.ky, names.ru].toSorted((one, other) => text.indexOf(one) - text.indexOf(other))
    return { order, rightEdge: Math.max(await rightEdgeOf(names.ky), await rightEdgeOf(names.ru)) }
  }
  const before = await letter()
  expect(before.order).toEqual([names.ky, names.ru])
  expect(before.rightEdge).toBeGreaterThan(0.6)
  await desk.button('workshop:back').click()

  await desk.goTo('settings')
  await desk.pick(desk.text('settings:page.letterhead'), desk.text('settings:page.letterhead-corner'))
  await desk.pick(desk.text('settings:page.languageOrder'), desk.text('settings:page.ru-first'))
  await desk.pressOnCyrillicLayout('KeyS', 'ы')
  await desk.sees(desk.notice(desk.text('app:form.saved')))

  const after = await letter()
  expect(after.order).toEqual([names.ru, names.ky])
  expect(after.rightEdge).toBeLessThan(0.6)
  await desk.button('workshop:back').click()
})

/** How far right a text of the first sheet reaches, as a share of the sheet's width. */
async function rightEdgeOf(text: string): Promise<number> {
  return desk.window.getByTestId('paper-preview').evaluate((host, wanted) => {
    const sheet = host.shadowRoot?.querySelector('section.paper')
    const plain = (content: string): string => content.replaceAll('\u00A0', ' ')
    const paragraph = [...(sheet?.querySelectorAll('p') ?? [])].find((candidate) => plain(candidate.textContent).includes(wanted))
    if (!sheet || !paragraph) return Number.NaN
    const range = document.createRange()
    range.selectNodeContents(paragraph)
    const [frame, box] = [sheet.getBoundingClientRect(), range.getBoundingClientRect()]
    return (box.right - frame.left) / frame.width
  }, text)
}

test('a cancelled dialog loses nothing: the paper has its number, stands on the card and is saved later', async () => {
  await folderDialogIsCancelled(desk)
  await saveDialogAnswers(desk, undefined)
  const card = await openCard('delegations', azerbaijanDelegation)
  await openWorkshop(clerk, 'Сапардын программасы')
  await issue(clerk, ['ky', 'ru'])
  await openWorkshop(clerk, listName.ky)
  await issue(clerk, ['ky', 'ru'])
  const again = card.getByRole('button', { name: desk.text('app:papers.save-again'), exact: true })
  await expect.poll(() => again.count()).toBe(4)
  await desk.sees(card.getByText(/Список делегации.*№ 01-21\/1 · орусча/u))

  const path = join(folder, 'later.docx')
  await saveDialogAnswers(desk, path)
  await again.first().click()
  await expect.poll(() => existsSync(path)).toBe(true)
  const { text } = await readDocx(readFileSync(path))
  expect(text).toContain('СПИСОК ДЕЛЕГАЦИИ')
  expect(text).toContain('№ 01-21/1')
})
