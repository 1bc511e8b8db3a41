import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Bridge } from '../../shared/calls/bridge.ts'
import { createClient } from '../../shared/calls/client.ts'
import { appContract } from '../../shared/calls/contract.ts'
import { getKind } from '../../shared/documents/kinds.ts'
import { composePaper } from '../../shared/documents/paper.ts'
import type { PaperSubject } from '../../shared/register/papers/subject.ts'
import { DeskDriver } from '../helpers/desk-driver.ts'
import { readDocx } from '../helpers/docx.ts'
import { launchApp } from '../helpers/electron-app.ts'
import { makeTemporaryFolder, removeFolder } from '../helpers/temporary-folder.ts'
import { letterhead } from './case-azerbaijan.ts'
import { Clerk } from './case-clerk.ts'
import { expectIssued, issue, openWorkshop, readSaved } from './case-papers.ts'

/** The evening before: the head of the delegation is replaced, and one paper is out already. */

const folder = makeTemporaryFolder()
const papersFolder = join(folder, 'papers')
let desk: DeskDriver
let clerk: Clerk

beforeAll(async () => {
  mkdirSync(papersFolder)
  const { app, window } = await launchApp({ userDataFolder: join(folder, 'data'), language: 'ky' })
  desk = new DeskDriver(app, window, 'ky')
  clerk = new Clerk(desk)
  await desk.openDemo()
  await desk.folderDialogAnswers(papersFolder)
})

afterAll(async () => {
  await desk.quit()
  removeFolder(folder)
})

const delegation = 'Азербайжан Республикасынын Борбордук шайлоо комиссиясынын делегациясы'
const programme = { id: 'visit-programme', ky: 'Сапардын программасы', ru: 'Программа визита' }
const letter = { id: 'covering-letter', ky: 'ТИМге коштоочу кат', ru: 'Сопроводительное письмо в МИД' }
const correction = { id: 'correction-letter', ky: 'Түзөтүү каты', ru: 'Письмо об исправлении' }

/** The register as the page asks it. */
function register() {
  return createClient(appContract, (name, input) =>
    desk.window.evaluate((request) => (globalThis as unknown as { bridge: Bridge }).bridge.call(request.name, request.input), { name, input }),
  )
}

async function delegationId(): Promise<string> {
  const visit = (await register().delegations.list({})).find(({ countryCode, memberCount }) => countryCode === 'AZ' && memberCount === 12)
  return visit?.id ?? expect.unreachable()
}

async function openDelegation(): Promise<void> {
  await desk.goTo('delegations')
  await desk.row('delegations', delegation).click()
  await desk.sees(desk.card(delegation))
}

async function openPaper(name: string): Promise<void> {
  const button = desk.window.getByRole('button', { name, exact: true })
  if (!(await button.isVisible())) {
    await desk.button('app:card.more-papers').click()
    await desk.window.getByRole('menuitem', { name, exact: true }).click()
    await desk.sees(desk.window.getByRole('heading', { name, exact: true, level: 2 }))
  } else await openWorkshop(clerk, name)
}

/** Every form that a paper prints is confirmed as proposed: typing that is what other tests are for. */
async function confirmForms(kindId: string, subject: PaperSubject): Promise<void> {
  const api = register()
  const [{ facts }, settings] = [await api.papers.prepare({ kind: kindId, subject }), await api.settings.get({})]
  const forms = composePaper(getKind(kindId), facts, 'both', settings).requests.map(({ proposal, ...key }) => ({ key, form: proposal, proposal }))
  if (forms.length > 0) await api.forms.confirm({ forms })
}

/** One of the papers that were found, by what it is called. */
function found(name: string) {
  return desk.window.getByRole('article').filter({ hasText: name })
}

test('two papers go out, and one of them leaves the office', async () => {
  const api = register()
  const subject = { area: 'delegations' as const, id: await delegationId() }
  for (const paper of [programme, letter]) {
    await confirmForms(paper.id, subject)
    await openDelegation()
    await openPaper(paper.ky)
    await issue(clerk, ['ky', 'ru'])
  }
  const sent = (await api.papers.list({})).filter(({ kind }) => kind === 'covering-letter')
  await api.journal.send({ paperIds: sent.map(({ id }) => id), dispatch: { sentOn: '2025-11-27', channel: 'post', sentBy: 'Н. Сүйүнбаев', tracking: '', note: '' } })
  const issued = await readSaved(papersFolder, programme, ['ky', 'ru'])
  expect(issued.ky.text).toContain('Мазахир Панахов')
})

test('replacing the head says how many papers it touches and lists them, sent and not yet sent', async () => {
  await openDelegation()
  await desk.press('F2')
  await desk.sees(desk.heading('delegations:edit'))
  const role = desk.window.getByRole('combobox', { name: desk.text('delegations:labels.role'), exact: true }).or(desk.window.getByRole('textbox', { name: desk.text('delegations:labels.role'), exact: true }))
  for (const [index, word] of ['member', 'head'].entries()) {
    await role.nth(index).click()
    await desk.window.getByRole('option', { name: desk.text(`delegations:roles.${word}`), exact: true }).click()
  }
  await clerk.save(delegation)
  await desk.sees(desk.window.getByText(desk.text('papers:touched.notice', { count: 2 }), { exact: true }))
  await desk.button('papers:touched.show').click()
  await desk.sees(desk.window.getByRole('heading', { name: `${desk.text('papers:touched.unsent')} (1)` }), desk.window.getByRole('heading', { name: `${desk.text('papers:touched.sent')} (1)` }))
  for (const paper of [programme, letter]) {
    const row = found(paper.ky).getByRole('row').filter({ hasText: 'Делегациянын башчысы' })
    await desk.sees(row)
    expect(await row.textContent()).toMatch(/Мазахир Панахов.*Сейидбейли/u)
  }
  const badge = desk.areas().getByRole('button', { name: desk.text('papers:title'), exact: true })
  await expect.poll(() => badge.textContent()).toContain('2')
})

test('the unsent one is made anew with one press, under its number; the older version is kept', async () => {
  await confirmForms(programme.id, { area: 'delegations', id: await delegationId() })
  await desk.button('papers:touched.remake', { count: 1 }).click()
  await desk.sees(desk.window.getByText(desk.text('papers:touched.remade', { count: 1 }), { exact: true }))
  await desk.isWithout(found(programme.ky))
  const papers = (await register().papers.list({})).filter(({ kind }) => kind === 'visit-programme')
  expect(papers.map(({ version, superseded }) => [version, superseded])).toEqual([[2, false], [2, false], [1, true], [1, true]])
  expect(new Set(papers.map(({ number }) => number)).size).toBe(1)
  for (const paper of papers.slice(0, 2)) {
    const { file } = await register().papers.file({ id: paper.id })
    const { text } = await readDocx(Buffer.from(Object.values(file)))
    expect(text).toContain('Сейидбейли')
    expect(text).not.toContain('Мазахир Панахов')
    expect(text).toContain(`№ ${paper.number}`)
  }
})

test('the sent one is corrected by a letter that reads right in both languages', async () => {
  const sent = (await register().papers.list({})).find(({ kind }) => kind === letter.id) ?? expect.unreachable()
  await confirmForms(correction.id, { area: 'papers', id: sent.id })
  await found(letter.ky).getByRole('button', { name: desk.text('papers:touched.correct'), exact: true }).click()
  await desk.sees(desk.window.getByRole('heading', { name: correction.ky, exact: true, level: 2 }))
  await clerk.click(desk.button('workshop:issue'))
  await clerk.click(desk.button('workshop:issue-now'))
  await desk.sees(desk.heading('papers:differences.title'))
  const papers = await readSaved(papersFolder, correction, ['ky', 'ru'])
  expectIssued(papers, letterhead)
  const { number } = sent
  expect(papers.ru.text).toContain('Министерству иностранных дел Кыргызской Республики')
  expect(papers.ky.text).toMatch(new RegExp(`Биздин 2\\d{3}-жылдын \\d+-\\S+ № ${number} документте \\(«ТИМге коштоочу кат»\\) төмөнкү маалыматтардын такталгандыгын билдиребиз:`, 'u'))
  expect(papers.ky.text).toMatch(/Делегациянын башчысы: «Мазахир Панахов, [^»]*» дегендин ордуна «[^»]*Сейидбейли[^»]*» деп окулсун\./u)
  expect(papers.ru.text).toMatch(new RegExp(`Сообщаем, что в нашем документе от \\d+ \\S+ 2\\d{3} года № ${number} \\(«Сопроводительное письмо в МИД»\\) уточнены следующие сведения:`, 'u'))
  expect(papers.ru.text).toMatch(/Глава делегации: вместо «Мазахир Панахов, [^»]*» следует читать «[^»]*Сейидбейли[^»]*»\./u)
  await desk.goTo('papers')
  await desk.sees(desk.window.getByText(desk.text('papers:touched.title', { count: 0 }), { exact: true }))
})

test('an issued paper is made again and compared, and says what differs from today', async () => {
  const [old] = (await register().papers.list({})).filter(({ kind, version, language }) => kind === 'visit-programme' && version === 1 && language === 'ky')
  await desk.window.getByRole('row').filter({ hasText: desk.text('papers:state.superseded') }).getByText(desk.text('app:papers.language-ky')).waitFor()
  await desk.window.getByRole('row').filter({ hasText: desk.text('papers:state.superseded') }).filter({ hasText: desk.text('app:papers.language-ky') }).getByRole('button', { name: old?.title ?? '', exact: true }).click()
  await desk.sees(desk.window.getByRole('row').filter({ hasText: 'Делегациянын башчысы' }))
  await desk.button('papers:again.button').click()
  await desk.sees(desk.window.getByText(desk.text('papers:again.same-bytes'), { exact: true }))
  await desk.press('Escape')
  await desk.sees(desk.heading('papers:title'))
})
