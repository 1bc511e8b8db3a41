import { expect, test } from 'vitest'
import { namePlatesSchema } from '../../../../shared/documents/name-plates/facts.ts'
import { seatingPlanSchema } from '../../../../shared/documents/seating-plan/facts.ts'
import { lawfulSeating, planSeats, swapSeats } from '../../../../shared/register/seating/rules.ts'
import { prepare } from '../../documents/prepare-facts.ts'
import { aMeeting, aParticipant, somebody } from '../delegations/visit-samples.ts'
import { openVisitDesk, type VisitDesk } from '../delegations/visit-desk.ts'
import { enterMinistryMeeting } from '../meetings/meeting-samples.ts'

async function enterTalks(desk: VisitDesk) {
  const entered = await enterMinistryMeeting(desk)
  const interpreter = await desk.people.create(somebody('Нурлан', 'Өмүров', { languages: 'английский' }))
  const input = { ...entered.input, participants: [...entered.input.participants, aParticipant(interpreter.id, { side: 'host', role: 'interpreter' })] }
  return { ...entered, interpreter, input, meeting: await desk.meetings.update({ id: entered.meeting.id, revision: 1, input }) }
}

test('everybody at the table comes with what the rules go by: role, body of that day, three spellings', async () => {
  const desk = await openVisitDesk()
  const { meeting, isaev, petrishenko, interpreter } = await enterTalks(desk)
  const people = await desk.seating.people({ id: meeting.id })
  expect(people.map(({ personId, role }) => [personId, role])).toEqual(meeting.participants.map(({ personId, role }) => [personId, role]))
  const of = (id: string) => people.find(({ personId }) => personId === id)
  expect(of(isaev.id)).toMatchObject({ party: { ru: 'Кыргызстан', en: 'Kyrgyzstan' }, title: { ru: 'первый заместитель министра иностранных дел' }, standing: { place: 2, name: { ru: 'первый заместитель' } }, sinceOn: null })
  expect(of(petrishenko.id)).toMatchObject({ sortedAs: { ru: 'Петришенко Игорь', en: 'PETRISHENKO IGOR' }, party: { ru: 'Содружество Независимых Государств' } })
  expect(of(interpreter.id)).toMatchObject({ languages: 'английский' })
  await expect(desk.seating.people({ id: isaev.id })).rejects.toMatchObject({ code: 'not-found' })
})

test('a seating is kept with its meeting, comes back by undo, and a meeting nobody has seated has none', async () => {
  const desk = await openVisitDesk()
  const { meeting, input } = await enterTalks(desk)
  expect(meeting.seating).toBeNull()
  const people = await desk.seating.people({ id: meeting.id })
  const [chair, secretary] = planSeats(people, lawfulSeating).filter(({ side, behind }) => side === 'host' && !behind)
  if (!chair || !secretary) throw new Error('the hosts have no seats')
  const seating = { ...swapSeats(people, lawfulSeating, chair, secretary), alphabet: 'en' as const }
  const seated = await desk.meetings.update({ id: meeting.id, revision: meeting.revision, input: { ...input, seating } })
  expect(seated.seating).toEqual(seating)
  expect(await desk.meetings.get({ id: meeting.id })).toEqual(seated)
  expect(await desk.history.undo({})).toMatchObject({ area: 'meetings', fields: ['seating'] })
  expect((await desk.meetings.get({ id: meeting.id })).seating).toBeNull()
})

test('nobody is put on two seats, and no seat is given twice', async () => {
  const desk = await openVisitDesk()
  const { isaev, secretary } = await enterTalks(desk)
  const refused = (...byHand: { seat: string; personId: string }[]) =>
    expect(desk.meetings.create(aMeeting({ seating: { ...lawfulSeating, byHand } }))).rejects.toThrow(/byHand/u)
  await refused({ seat: 'host:0', personId: isaev.id }, { seat: 'host:1', personId: isaev.id })
  await refused({ seat: 'host:0', personId: isaev.id }, { seat: 'host:0', personId: secretary.id })
  await refused({ seat: 'floor', personId: isaev.id })
})

test('the plan prints the lawful seats of a meeting that nobody has seated', async () => {
  const desk = await openVisitDesk()
  const { meeting } = await enterTalks(desk)
  const facts = await prepare(desk, 'seating-plan', 'meetings', meeting.id, seatingPlanSchema)
  expect(facts).toMatchObject({ shape: 'two-sides', guest: { ru: 'Содружество Независимых Государств' } })
  expect(facts.seats.map(({ name, role, side, behind }) => [name.ru.surname, role, side, behind])).toEqual([
    ['Петришенко', 'member', 'guest', false],
    ['Исаев', 'member', 'host', false],
    ['Асанова', 'secretary', 'host', false],
    ['Өмүров', 'interpreter', 'host', true],
  ])
  const [guest, host] = facts.seats
  expect(guest?.x).toBe(host?.x)
  expect(facts.seats.at(-1)?.languages.ru).toBe('английский')
})

test('a swap changes the plan and the plates alike', async () => {
  const desk = await openVisitDesk()
  const { meeting, input, isaev, secretary } = await enterTalks(desk)
  const byHand = [{ seat: 'host:0', personId: secretary.id }, { seat: 'host:1', personId: isaev.id }]
  await desk.meetings.update({ id: meeting.id, revision: meeting.revision, input: { ...input, seating: { ...lawfulSeating, byHand } } })
  const plan = await prepare(desk, 'seating-plan', 'meetings', meeting.id, seatingPlanSchema)
  const surnames = ['Петришенко', 'Асанова', 'Исаев', 'Өмүров']
  expect(plan.seats.map(({ name }) => name.ru.surname)).toEqual(surnames)
  const plates = await prepare(desk, 'name-plates', 'meetings', meeting.id, namePlatesSchema)
  expect(plates.plates.map(({ name }) => name.ru.surname)).toEqual(surnames)
})
