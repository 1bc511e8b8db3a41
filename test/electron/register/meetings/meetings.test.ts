import { expect, test } from 'vitest'
import { openVisitDesk } from '../delegations/visit-desk.ts'
import { aMeeting, anAgendaItem, anAgreement, aParticipant, aPoint, enterVisit } from '../delegations/visit-samples.ts'
import { enterMinistryMeeting } from './meeting-samples.ts'

test('the first deputy minister meets the head of the CIS mission: every line is kept', async () => {
  const desk = await openVisitDesk('2025-11-11')
  const { meeting, input, host, guest, petrishenko } = await enterMinistryMeeting(desk)
  expect(meeting).toMatchObject({ ...input, revision: 1 })
  expect(await desk.meetings.get({ id: meeting.id })).toEqual(meeting)
  expect(meeting.participants[1]).toMatchObject({
    personId: petrishenko.id,
    title: { ru: 'первый заместитель Генерального секретаря СНГ' },
    capacity: { ru: 'глава миссии наблюдателей от СНГ' },
  })
  expect(meeting.figures.slice(0, 4).map(({ value, asOfOn }) => [value, asOfOn])).toEqual(
    [150, 100, 89, 34].map((value) => [value, '2025-11-11']),
  )
  expect(await desk.meetings.list({})).toMatchObject([
    {
      id: meeting.id,
      subject: input.subject,
      host: { ky: host.name.ky, ru: host.name.ru },
      guest: { ky: guest.name.ky, ru: guest.name.ru },
      openAgreements: 1,
    },
  ])
})

test('the title of that day stays when the person moves on', async () => {
  const desk = await openVisitDesk('2025-11-11')
  const { meeting, petrishenko } = await enterMinistryMeeting(desk)
  const { id, revision, archivedAt: _archived, createdAt: _created, updatedAt: _updated, ...person } = petrishenko
  const post = { organisationId: null, title: { ky: 'элчи', ru: 'посол' }, fromOn: '2026-01-01', toOn: null }
  await desk.people.update({ id, revision, input: { ...person, posts: [post] } })
  expect(await desk.meetings.get({ id: meeting.id })).toEqual(meeting)
})

test('a meeting is corrected, archived and restored with every line', async () => {
  const desk = await openVisitDesk()
  const { meeting, input } = await enterMinistryMeeting(desk)
  const shorter = { ...input, agenda: input.agenda.slice(1), figures: [], agreements: [], minutesStatus: 'edited' as const }
  expect(await desk.meetings.update({ id: meeting.id, revision: 1, input: shorter })).toMatchObject({ ...shorter, revision: 2 })
  const late = desk.meetings.update({ id: meeting.id, revision: 1, input })
  await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' })

  await desk.meetings.archive({ id: meeting.id, revision: 2 })
  expect(await desk.meetings.list({})).toEqual([])
  expect(await desk.meetings.list({ archived: true })).toMatchObject([{ id: meeting.id, openAgreements: 0 }])
  expect(await desk.meetings.restore({ id: meeting.id, revision: 3 })).toMatchObject({ ...shorter, revision: 4 })
})

test('undo brings points, figures and agreements back', async () => {
  const desk = await openVisitDesk()
  const { meeting, input } = await enterMinistryMeeting(desk)
  const emptied = { ...input, participants: [], agenda: [], figures: [], agreements: [] }
  await desk.meetings.update({ id: meeting.id, revision: 1, input: emptied })
  expect(await desk.history.undo({})).toMatchObject({
    area: 'meetings',
    fields: ['participants', 'agenda', 'figures', 'agreements'],
  })
  expect(await desk.meetings.get({ id: meeting.id })).toMatchObject({ ...input, revision: 3 })
})

test('whoever reports or speaks is one of the participants', async () => {
  const desk = await openVisitDesk()
  const { isaev, secretary } = await enterMinistryMeeting(desk)
  const participants = [aParticipant(isaev.id)]
  const refused = { code: 'invalid-input', details: { field: 'agenda', reason: 'not-a-participant' } }
  const asReporter = aMeeting({ participants, agenda: [anAgendaItem({ reporterId: secretary.id })] })
  await expect(desk.meetings.create(asReporter)).rejects.toMatchObject(refused)
  const asSpeaker = aMeeting({ participants, agenda: [anAgendaItem({ points: [aPoint(secretary.id, '…', '…')] })] })
  await expect(desk.meetings.create(asSpeaker)).rejects.toMatchObject(refused)
  await desk.meetings.create(aMeeting({ participants, agenda: [anAgendaItem({ points: [aPoint(null, '…', '…')] })] }))
})

test('nobody sits at one table twice: a second capacity is a field', async () => {
  const desk = await openVisitDesk()
  const { isaev } = await enterMinistryMeeting(desk)
  const twice = desk.meetings.create(aMeeting({ participants: [aParticipant(isaev.id), aParticipant(isaev.id, { side: 'host' })] }))
  await expect(twice).rejects.toMatchObject({ code: 'invalid-input', details: { field: 'participants', reason: 'twice' } })
})

test('a long conference with twelve thousand points is kept whole', { timeout: 60_000 }, async () => {
  const desk = await openVisitDesk()
  const points = Array.from({ length: 200 }, (_, index) => aPoint(null, `сөз ${index}`, `слово ${index}`))
  const agenda = Array.from({ length: 60 }, () => anAgendaItem({ points }))
  const meeting = await desk.meetings.create(aMeeting({ kind: 'conference', agenda }))
  expect(meeting.agenda).toEqual(agenda)
})

test('only what is still to be done counts as an open agreement', async () => {
  const desk = await openVisitDesk()
  const states = ['new', 'in-work', 'overdue', 'done', 'cancelled'] as const
  await desk.meetings.create(aMeeting({ agreements: states.map((state) => anAgreement({ state })) }))
  expect(await desk.meetings.list({})).toMatchObject([{ openAgreements: 3 }])
})

test('the guests are called by their delegation’s body where none was entered', async () => {
  const desk = await openVisitDesk()
  const { delegation, organisation } = await enterVisit(desk)
  await desk.meetings.create(aMeeting({ delegationId: delegation.id }))
  const { ky, ru } = organisation.name
  expect(await desk.meetings.list({})).toMatchObject([{ guest: { ky, ru }, host: { ky: '', ru: '' } }])
})

test('the latest meeting comes first', async () => {
  const desk = await openVisitDesk()
  const times = [['2025-11-28', '09:00'], ['2025-11-11', '10:00'], ['2025-11-28', '15:00']] as const
  for (const [heldOn, startsAt] of times) await desk.meetings.create(aMeeting({ heldOn, startsAt, endsAt: null }))
  expect((await desk.meetings.list({})).map(({ heldOn, startsAt }) => `${heldOn} ${startsAt}`)).toEqual([
    '2025-11-28 15:00',
    '2025-11-28 09:00',
    '2025-11-11 10:00',
  ])
})

test.each([
  ['a participant’s Latin name', 'petrishenko'],
  ['a participant’s title', 'орун басары'],
  ['a second capacity', 'глава миссии'],
  ['the guests’ body', 'содружество'],
  ['the hosts’ abbreviation', 'мид'],
  ['an agenda item', 'коопсуздук'],
  ['subject and speaker at once', 'наблюдении исаев'],
])('a meeting is found by %s', async (_by, search) => {
  const desk = await openVisitDesk()
  const { meeting } = await enterMinistryMeeting(desk)
  const noLine = { ky: '', ru: '' }
  await desk.meetings.create(aMeeting({ subject: { ky: 'Башка жолугушуу', ru: 'Другая встреча' }, place: noLine }))
  expect((await desk.meetings.list({ search })).map(({ id }) => id)).toEqual([meeting.id])
})
