import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { aMission, anElection, anOrganisation } from '../electron/register/history/samples.ts'
import { aGuest } from '../electron/register/accreditation/observers-desk.ts'
import { type DeskDriver, prepareRegister, startDeskForFile } from '../helpers/desk-driver.ts'
import { makeTemporaryFolder, removeFolder } from '../helpers/temporary-folder.ts'

/** The observers' desk: a mission of eight grows to twenty, two decisions, one withdrawn, one replaced. */

const userDataFolder = makeTemporaryFolder()
let desk: DeskDriver

const surnames = ['Алиев', 'Бериев', 'Вагиф', 'Гасанов', 'Дадаев', 'Есилов', 'Жураев', 'Зарипов', 'Имранов', 'Камалов', 'Лачин', 'Маликов', 'Назаров', 'Оразов', 'Пирматов', 'Рашидов', 'Салимов', 'Тагаев', 'Умаров', 'Фаттахов']
const missionName = aMission().name.ky

beforeAll(async () => {
  await prepareRegister(join(userDataFolder, 'register'), async (client) => {
    const election = await client.elections.create(anElection())
    const body = await client.organisations.create(anOrganisation())
    const ids: string[] = []
    for (const [index, surname] of surnames.entries()) {
      const post = { organisationId: body.id, title: { ky: 'эксперти', ru: 'эксперт' }, fromOn: null, toOn: null }
      ids.push((await client.people.create(aGuest(surname, 'Рустам', { sex: index % 4 === 0 ? 'female' : 'male', posts: index < 8 ? [] : [post] }))).id)
    }
    await client.people.create(aGuest('Ходжаев', 'Тимур'))
    const mission = await client.missions.create(aMission({ electionId: election.id, organisationId: body.id, headPersonId: ids[0] ?? null }))
    const empty = { ky: '', ru: '' }
    await client.delegations.create({
      name: empty, kind: 'observers', level: 'working', status: 'present', organisationId: body.id, countryCode: null, hostPersonId: null, invitationId: null, electionId: election.id,
      ground: empty, purposes: [], arrivesOn: '2025-10-20', departsOn: '2025-12-01', arrival: { time: null, flight: '', place: empty }, departure: { time: null, flight: '', place: empty },
      hotel: empty, contact: { name: empty, phone: '' }, notes: '',
      members: ids.slice(1, 8).map((personId) => ({ personId, role: 'member', title: empty, missionId: mission.id, note: '' })),
    })
  })
  desk = await startDeskForFile({ userDataFolder })
  await desk.unlock()
})

afterAll(async () => {
  await desk.quit()
  removeFolder(userDataFolder)
})

const tab = (name: 'overview' | 'applications' | 'batches') => desk.window.getByRole('tab', { name: desk.text(`accreditation:tabs.${name}`), exact: true })
const dateField = (key: string) => desk.field(desk.text(key))

/** Takes a record in a picker, whatever stands beside its name there. */
async function pickRecord(key: string, name: string): Promise<void> {
  await desk.window.getByRole('textbox', { name: desk.text(key) }).or(desk.window.getByRole('combobox', { name: desk.text(key) })).first().click()
  await desk.window.getByRole('option').filter({ hasText: name }).first().click()
}

async function typeDate(key: string, day: string): Promise<void> {
  await dateField(key).fill(day)
  await desk.press('Tab')
}

/** The figure for the press as of a day, as the overview words it. */
async function pressFigure(day: string): Promise<string> {
  await tab('overview').click()
  await typeDate('accreditation:as-of', day)
  const region = desk.window.getByRole('region', { name: desk.text('accreditation:press.title') })
  await region.getByText(day.replace(/^(\d\d)\.\d\d\.\d{4}$/u, '$1-')).first().waitFor()
  return (await region.innerText()).replaceAll('\u00A0', ' ')
}

async function accreditAllShown(number: string, day: string, count: number): Promise<void> {
  await desk.window.getByRole('checkbox', { name: desk.text('app:list.tick-all') }).check()
  await desk.button('batches:put.button').click()
  await desk.window.getByRole('menuitem', { name: desk.text('batches:put.new') }).click()
  await tab('batches').click()
  await desk.row('batches', desk.text('batches:states.draft')).click()
  await desk.field(desk.text('batches:decide.number')).fill(number)
  await typeDate('batches:decide.on', day)
  await desk.button('batches:decide.submit', { count }).click()
  await desk.sees(desk.notice(desk.text('batches:decide.done', { count })))
}

test('the people of a mission become applications by choosing the mission, and a decision accredits all of them', async () => {
  await desk.goTo('accreditation')
  await desk.button('accreditation:enter.open').click()
  await pickRecord('applications:fields.missionId', missionName)
  await typeDate('accreditation:enter.received-on', '18.10.2025')
  await desk.sees(desk.window.getByRole('button', { name: desk.text('accreditation:enter.submit', { count: 8 }) }))
  await desk.press('Control+s')
  await expect.poll(() => desk.row('applications', desk.text('applications:states.complete')).count()).toBe(8)

  await accreditAllShown('73', '24.10.2025', 8)
  await desk.sees(desk.card(desk.text('batches:label', { order: 1 })).getByText('0008'))
  expect(await pressFigure('24.10.2025')).toContain('8 эл аралык байкоочу')
})

test('the mission grows to twenty: the others are ticked, who has applied cannot be', async () => {
  await tab('applications').click()
  await desk.button('accreditation:enter.open').click()
  await pickRecord('applications:fields.missionId', missionName)
  expect(await desk.window.getByRole('checkbox', { name: 'Алиев Рустам' }).isDisabled()).toBe(true)
  for (const surname of surnames.slice(8)) await desk.window.getByRole('checkbox', { name: `${surname} Рустам` }).check()
  await typeDate('accreditation:enter.received-on', '05.11.2025')
  await desk.press('Control+s')
  await desk.pick(desk.text('applications:facets.state'), desk.text('applications:states.complete'))
  await expect.poll(() => desk.firstColumn('applications').then((rows) => rows.length)).toBe(12)

  await accreditAllShown('80', '12.11.2025', 12)
  await desk.sees(desk.card(desk.text('batches:label', { order: 2 })).getByText('0009'))
  expect(await pressFigure('24.10.2025')).toContain('8 эл аралык байкоочу')
  expect(await pressFigure('12.11.2025')).toContain('20 эл аралык байкоочу')
})

test('one is withdrawn and one replaced, each by a note; the figures follow their days', async () => {
  await tab('applications').click()
  await desk.row('applications', 'Алиев').click()
  const card = desk.card('Алиев Рустам')
  await desk.sees(card)
  await typeDate('applications:labels.step-on', '15.11.2025')
  await desk.field(desk.text('applications:labels.ground')).fill('№ 77 нота')
  await desk.button('applications:marks.withdrawn').click()
  await desk.sees(card.getByText('2025-жылдын 15-ноябры — № 77 нота'))

  await desk.row('applications', 'Бериев').click()
  await desk.sees(desk.card('Бериев Рустам'))
  await desk.button('applications:actions.replace').click()
  await pickRecord('applications:fields.personId', 'Ходжаев Тимур')
  await typeDate('applications:labels.replaced-on', '20.11.2025')
  await desk.press('Control+s')
  await desk.sees(desk.card('Бериев Рустам').getByText(desk.text('applications:labels.replaced-by')))

  expect(await pressFigure('14.11.2025')).toContain('20 эл аралык байкоочу')
  expect(await pressFigure('15.11.2025')).toContain('19 эл аралык байкоочу')
  const last = await pressFigure('28.11.2025')
  expect(last).toContain('18 эл аралык байкоочу')
  expect(last).toContain('аккредитовано 18 международных наблюдателей')
})

test('certificates of a batch are ticked as handed out, and one press takes that back', async () => {
  await tab('batches').click()
  await desk.row('batches', '№ 80').click()
  await desk.window.getByRole('checkbox', { name: desk.text('batches:tick-all'), exact: true }).check()
  await desk.button('batches:hand-out.button', { count: 12 }).click()
  await typeDate('batches:lines.on', '14.11.2025')
  await desk.field(desk.text('batches:hand-out.to')).fill('Штаб')
  await desk.window.getByRole('button', { name: desk.text('batches:lines.confirm'), exact: true }).click()
  await desk.sees(desk.notice(desk.text('batches:hand-out.done', { count: 12 })))
  await expect.poll(() => desk.window.getByText(/14\.11\.2025 Штаб/u).count()).toBeGreaterThan(3)

  await desk.press('Control+z')
  await expect.poll(() => desk.window.getByText(/14\.11\.2025 Штаб/u).count()).toBe(0)
})
