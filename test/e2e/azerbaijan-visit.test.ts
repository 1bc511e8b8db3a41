import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest'

import { demoPhone } from '../../electron/office/demo/records.ts'
import { paperLanguages as allLanguages } from '../../shared/documents/document-kind.ts'
import { DeskDriver } from '../helpers/desk-driver.ts'
import { launchApp } from '../helpers/electron-app.ts'
import { testPassword } from '../helpers/register.ts'
import { makeTemporaryFolder, removeFolder } from '../helpers/temporary-folder.ts'
import { commonwealthMission, election, enterPerson, guest, host, newcomers, programme, purposes, staffNote } from './case-azerbaijan.ts'
import { letterhead, letterWord, listWord, programmeWord, turkicMission, turkicStates } from './case-azerbaijan.ts'
import { Clerk } from './case-clerk.ts'
import { expectIssued, issue, openWorkshop, previewSays, previewText, readSaved, saveDialogAnswers, type SavedPapers } from './case-papers.ts'

/**
 * The visit of the Azerbaijani commission in November 2025 (domain.md § 0, seed 2), entered by one hurried clerk into an
 * empty register in the Kyrgyz interface. One window; every scene goes on where the one before it ended.
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

const field = (key: string) => clerk.field(key)
const picker = (key: string) => clerk.picker(key)

test('a register is made and the office writes down who signs, who prepares and where it sits', async () => {
  clerk.step()
  await clerk.click(desk.button('door:welcome.create'))
  await clerk.write(field('door:password.new'), testPassword)
  await clerk.press('Tab')
  await clerk.write(field('door:password.repeat'), testPassword)
  await clerk.press('Enter')
  await clerk.click(desk.window.getByRole('checkbox', { name: desk.text('door:recovery.kept') }))
  await clerk.click(desk.button('door:recovery.continue'))
  await desk.atDesk()

  clerk.step()
  await clerk.click(desk.areas().getByRole('button', { name: desk.text('settings:title'), exact: true }))
  await clerk.writeBoth(desk.text('settings:office.address'), 'Бишкек шаары, Пушкин көчөсү, 50', 'г. Бишкек, ул. Пушкина, 50')
  await clerk.writeBoth(desk.text('settings:office.signatoryName'), 'Т. Шайназаров', 'Т. Шайназаров')
  await clerk.writeBoth(desk.text('settings:office.executorName'), 'Н. Сүйүнбаев', 'Н. Суюнбаев')
  await clerk.write(field('settings:office.executorPhone'), demoPhone)
  await clerk.press('Control+s')
  await desk.sees(desk.window.getByText(desk.text('app:form.saved'), { exact: true }))
})

test('the two commissions and the Turkic organisation are entered with the keyboard', async () => {
  for (const body of [
    { name: host, kind: undefined, country: ['кырг', 'Кыргызстан'] },
    { name: guest, kind: undefined, country: ['азерб', 'Азербайжан'], address: ['Баку шаары', 'г. Баку'] },
    { name: turkicStates, kind: 'international-organisation', country: undefined },
  ] as const) {
    await clerk.startNew('organisations')
    if (body.kind !== undefined) await clerk.pick(picker('organisations:fields.kind'), '', desk.text(`organisations:kinds.${body.kind}`))
    if (body.country !== undefined) await clerk.pick(picker('organisations:fields.countryCode'), body.country[0], body.country[1])
    await clerk.writeBoth(desk.text('organisations:fields.name'), body.name.ky, body.name.ru)
    if ('address' in body) await clerk.writeBoth(desk.text('organisations:fields.address'), ...body.address)
    await clerk.save(body.name.ky)
  }
  expect(await desk.list('organisations').getByRole('row').count()).toBe(1 + 3)
})

test('four people are entered from their passports, the other spellings are proposed and put right', async () => {
  for (const newcomer of newcomers) await enterPerson(clerk, newcomer)
  expect(await desk.firstColumn('people')).toEqual(['Гүлбахарова Севинж', 'Панахов Мазахир', 'Сейидбейли Рамиз', 'Шайназаров Тынчтык'])
})

test('the election of 30 November and two observer missions stand in the register', async () => {
  await clerk.startNew('elections')
  await clerk.writeBoth(desk.text('elections:fields.name'), election.ky, election.ru)
  await clerk.date(field('elections:fields.votingOn'), '30.11.2025')
  await desk.sees(desk.window.getByText('2025-жылдын 30-ноябры, жекшемби', { exact: true }))
  await clerk.save(election.ky)

  for (const mission of [turkicMission, commonwealthMission]) {
    await clerk.startNew('missions')
    await clerk.writeBoth(desk.text('missions:fields.name'), mission.ky, mission.ru)
    await clerk.pick(picker('missions:fields.electionId'), 'жогорку', election.ky)
    if (mission === turkicMission) await clerk.pick(picker('missions:fields.organisationId'), 'түрк', turkicStates.ky)
    await clerk.click(desk.button('missions:sizes.add'))
    await clerk.date(field('missions:sizes.asOfOn'), '11.11.2025')
    await clerk.write(field('missions:sizes.count'), mission === turkicMission ? '12' : '150')
    await clerk.save(mission.ky)
  }
  await desk.sees(desk.row('missions', commonwealthMission.ky).getByText('150', { exact: true }))
})

test('the invitation goes its way from draft to accepted, a press and a day for every step', async () => {
  await clerk.startNew('invitations')
  await clerk.pick(picker('invitations:labels.addressee-organisation'), 'азерб', guest.ky)
  await clerk.pick(picker('invitations:labels.addressee-person'), 'панах', 'Панахов Мазахир')
  await clerk.pick(picker('invitations:fields.signatoryPersonId'), 'шайна', 'Шайназаров Тынчтык')
  await clerk.pick(picker('invitations:fields.electionId'), 'жогорку', election.ky)
  await clerk.writeBoth(desk.text('invitations:fields.place'), 'Кыргыз Республикасы, Бишкек шаары', 'Кыргызская Республика, город Бишкек')
  await clerk.writeBoth(desk.text('invitations:fields.aim'), 'добуш берүүгө байкоо жүргүзүү', 'наблюдение за голосованием')
  await clerk.write(field('invitations:fields.seats'), '4')
  await clerk.date(field('invitations:fields.replyByOn'), '10.11.2025')
  await clerk.date(field('invitations:labels.date'), '6.10.2025')
  await clerk.save(guest.ky)

  for (const [status, day, readBack] of [
    ['on-approval', '7.10.2025', '7-октябры'],
    ['signed', '9.10.2025', '9-октябры'],
    ['sent', '10.10.2025', '10-октябры'],
    ['delivered', '14.10.2025', '14-октябры'],
    ['accepted', '28.10.2025', '28-октябры'],
  ] as const) {
    clerk.step()
    await clerk.date(field('invitations:labels.step-on'), day)
    await clerk.click(desk.button(`invitations:marks.${status}`))
    const chain = desk.window.getByRole('list', { name: desk.text('invitations:fields.steps'), exact: true })
    await desk.sees(chain.getByRole('listitem').filter({ hasText: desk.text(`invitations:statuses.${status}`) }).filter({ hasText: `2025-жылдын ${readBack}` }))
  }
  await desk.sees(desk.row('invitations', guest.ky).filter({ hasText: desk.text('invitations:statuses.accepted') }))
})

let letter: SavedPapers

test('the letter is a draft in the preview and is issued in Kyrgyz, in Russian and in both under one number', async () => {
  await openWorkshop(clerk, letterWord.ky)
  await previewSays(desk, 'ДОЛБООР', 'Мазахир Панахов мырзага')
  await issue(clerk, allLanguages)
  letter = await readSaved(papersFolder, letterWord, allLanguages)
  const number = expectIssued(letter, letterhead)
  await desk.sees(desk.window.getByText(new RegExp(`№ ${number} `, 'u')))
})

test('the letter names people in the right case and days in the way of its language', () => {
  const { ky, ru, both } = letter
  expect(ky.text).toContain('Мазахир Панахов мырзага')
  expect(ky.text).toContain('Урматтуу Панахов мырза!')
  expect(ky.text).toContain('2025-жылдын 30-ноябрында өтө турган')
  expect(ky.text).toContain('мөөнөтүнөн мурда шайлоого')
  expect(ky.text).toContain('2025-жылдын 10-ноябрына чейин')
  expect(ky.text).toContain('2025-жылдын 9-октябры')
  expect(ru.text).toContain('господину Мазахиру Панахову')
  expect(ru.text).toContain('Председателю Центральной избирательной комиссии Азербайджанской Республики')
  expect(ru.text).toContain('Уважаемый господин Панахов!')
  expect(ru.text).toContain('на досрочные выборы депутатов Жогорку Кенеша Кыргызской Республики 30 ноября 2025 года')
  expect(ru.text).toContain('до 10 ноября 2025 года')
  expect(ru.text).toContain('9 октября 2025 года')
  for (const own of ['Мазахир Панахов мырзага', 'Мазахиру Панахову', '30-ноябрында', '30 ноября 2025 года']) expect(both.text).toContain(own)
  expect(ky.core.language).toMatch(/^ky/u)
  expect(ru.core.language).toMatch(/^ru/u)
})

test('the visit is begun on the card of the accepted invitation, with its people, purposes and days typed as people write them', async () => {
  clerk.step()
  await clerk.click(desk.button('invitations:labels.new-visit'))
  await desk.sees(desk.heading('delegations:new'))
  // Who was invited and to what is known already.
  await expect.poll(() => picker('delegations:fields.organisationId').inputValue()).toBe(guest.ky)
  await expect.poll(() => picker('delegations:fields.electionId').inputValue()).toBe(election.ky)
  await expect.poll(() => picker('delegations:fields.invitationId').inputValue()).toBe(guest.ky)
  await clerk.date(field('delegations:fields.arrivesOn'), '27.11.2025')
  await clerk.date(field('delegations:fields.departsOn'), '1.12.2025')
  await desk.sees(desk.window.getByText('2025-жылдын 1-декабры, дүйшөмбү', { exact: true }))
  for (const [index, purpose] of purposes.entries()) {
    await clerk.click(desk.button('delegations:add.purpose'))
    await clerk.writeBoth(desk.text('delegations:labels.purpose', { index: index + 1 }), purpose[0], purpose[1])
  }
  await clerk.pick(picker('delegations:fields.hostPersonId'), 'шайна', 'Шайназаров Тынчтык')
  // A name and Enter, one after the other: the cursor stays.
  const adder = field('delegations:add.member')
  await clerk.click(adder)
  for (const [letters, name] of [
    ['панах', 'Панахов Мазахир'],
    ['сейид', 'Сейидбейли Рамиз'],
    ['gulba', 'Гүлбахарова Севинж'],
  ] as const) {
    await clerk.type(letters)
await desk.sees(desk.window.locator('[role="option"][data-combobox-selected]').filter({ hasText: name }))
    await clerk.press('Enter')
  }
  const lines = desk.window.getByRole('group', { name: `${desk.text('delegations:labels.people')} (3)`, exact: true })
  await clerk.click(lines.getByRole('button', { name: desk.text('delegations:add.mission-or-note'), exact: true }).last())
  await clerk.pick(lines.getByLabel(desk.text('delegations:labels.mission'), { exact: true }), 'түрк', turkicMission.ky)
  await clerk.save(guest.ky)
  await clerk.click(desk.areas().getByRole('button', { name: desk.text('delegations:title'), exact: true }))
  await clerk.click(desk.row('delegations', guest.ky))

  const members = desk.window.getByRole('table', { name: desk.text('delegations:fields.members') })
  await desk.sees(members.getByRole('row').filter({ hasText: 'Панахов Мазахир' }).filter({ hasText: desk.text('delegations:roles.head') }))
  await desk.sees(members.getByRole('row').filter({ hasText: 'Гүлбахарова Севинж' }).filter({ hasText: turkicMission.ky }))
})

test('two items make the programme, one with a note that only the organisers read', async () => {
  for (const item of programme) {
    clerk.step()
    await clerk.click(desk.button('delegations:add.programme-item'))
    await desk.sees(desk.heading('programme:new'))
    await expect.poll(() => picker('programme:fields.delegationId').inputValue()).toBe(guest.ky)
    await clerk.date(field('programme:fields.heldOn'), item.day)
    await clerk.date(field('programme:fields.startsAt'), item.from)
    if ('to' in item) await clerk.date(field('programme:fields.endsAt'), item.to)
    await clerk.writeBoth(desk.text('programme:fields.title'), item.title[0], item.title[1])
    await clerk.writeBoth(desk.text('programme:fields.place'), item.place[0], item.place[1])
    if ('note' in item) await clerk.write(field('programme:staff.note'), item.note)
    await clerk.save(guest.ky)
    await desk.sees(desk.card(guest.ky).getByRole('button', { name: item.title[0], exact: true }))
  }
  await desk.sees(desk.card(guest.ky).getByText('09:30–12:30', { exact: true }))
})

test('the list of the delegation is issued in three files, with the posts of the body, the mission and without passports', async () => {
  await openWorkshop(clerk, listWord.ky)
  await previewSays(desk, 'ДОЛБООР', 'Гүлбахарова Севинж')
  await clerk.date(desk.field('Кайсы күнгө карата'), '26.11.2025')
  await previewSays(desk, '2025-жылдын 26-ноябрына карата')
  await issue(clerk, allLanguages)
  const list = await readSaved(papersFolder, listWord, allLanguages)
  expectIssued(list)
  expect(list.ky.text).toContain('2025-жылдын 27-ноябры – 1-декабры')
  expect(list.ky.text).toContain('Азербайжан Республикасынын Борбордук шайлоо комиссиясынын төрагасы')
  expect(list.ky.text).toContain('Азербайжан Республикасынын Борбордук шайлоо комиссиясынын төрагасынын орун басары')
  expect(list.ky.text).toContain(turkicMission.ky)
  expect(list.ky.text).toContain('Бардыгы: 3 адам.')
  expect(list.ru.text).toContain('27 ноября – 1 декабря 2025 года')
  expect(list.ru.text).toContain('по состоянию на 26 ноября 2025 года')
  expect(list.ru.text).toContain('секретарь Центральной избирательной комиссии Азербайджанской Республики')
  expect(list.ru.text).toContain('Гюльбахарова Севиндж')
  expect(list.ru.text).toContain(turkicMission.ru)
  expect(list.ru.text).toContain('Всего: 3 человека.')
  for (const paper of [list.ky, list.ru, list.both]) {
    expect(paper.text).toContain('PANAHOV MAZAHIR')
    expect(paper.text).not.toContain('DEMO-AZ')
  }
})

test('the programme for the guests is issued in three files and says nothing of what the organisers noted', async () => {
  await openWorkshop(clerk, programmeWord.ky)
  await previewSays(desk, 'ДОЛБООР', 'Аэропортто тосуп алуу')
  expect(await previewText(desk)).not.toContain(staffNote)
  await issue(clerk, allLanguages)
  const issued = await readSaved(papersFolder, programmeWord, allLanguages)
  expectIssued(issued)
  expect(issued.ky.text).toContain('Азербайжан Республикасынын Борбордук шайлоо комиссиясынын делегациясынын')
  expect(issued.ky.text).toContain('2025-жылдын 28-ноябры, жума')
  expect(issued.ru.text).toContain('визита делегации Центральной избирательной комиссии Азербайджанской Республики')
  expect(issued.ru.text).toContain('28 ноября 2025 года, пятница')
  expect(issued.both.text).toContain('09:30–12:30')
  for (const paper of [issued.ky, issued.ru, issued.both]) {
    expect(Object.values(paper.parts).join('\n')).not.toContain('VIP')
  }
})

test('the issued papers stand on the card and are saved again byte for byte', async () => {
  const card = desk.card(guest.ky)
  await desk.sees(card.getByText(desk.text('app:papers.issued'), { exact: true }))
  const again = card.getByRole('button', { name: desk.text('app:papers.save-again'), exact: true })
  await expect.poll(() => again.count()).toBe(6)
  const before = readdirSync(papersFolder).map((name) => readFileSync(join(papersFolder, name)))
  for (let index = 0; index < 6; index += 1) {
    const copy = join(folder, `copy-${index}.docx`)
    await saveDialogAnswers(desk, copy)
    clerk.step()
    await clerk.click(again.nth(index))
    await expect.poll(() => readdirSync(folder).includes(`copy-${index}.docx`) && before.some((file) => file.equals(readFileSync(copy))), { timeout: 10_000 }).toBe(true)
  }
  const copies = Array.from({ length: 6 }, (_, index) => readFileSync(join(folder, `copy-${index}.docx`)))
  expect(copies.every((copy, index) => copies.findIndex((other) => other.equals(copy)) === index)).toBe(true)
  process.stdout.write(`The Azerbaijani visit from an empty register: ${clerk.effort()}.\n`)
})
