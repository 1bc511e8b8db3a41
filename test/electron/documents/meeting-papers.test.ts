import { expect, test } from 'vitest'
import { meetingMinutesSchema } from '../../../shared/documents/meeting-minutes/facts.ts'
import { pressReleaseSchema } from '../../../shared/documents/press-release/facts.ts'
import { openVisitDesk } from '../register/delegations/visit-desk.ts'
import { aMeeting, anAgendaItem, aParticipant, aPoint, azerbaijanCommission } from '../register/delegations/visit-samples.ts'
import { enterMinistryMeeting } from '../register/meetings/meeting-samples.ts'
import { prepare, settings } from './prepare-facts.ts'

const noLine = { ky: '', ru: '' }

test('minutes: sides, both capacities, heard and spoke, decisions point by point, figures of that day', async () => {
  const desk = await openVisitDesk()
  const { meeting } = await enterMinistryMeeting(desk)
  const facts = await prepare(desk, 'meeting-minutes', 'meetings', meeting.id, meetingMinutesSchema)
  expect(facts).toMatchObject({
    meetingKind: 'meeting',
    issuedOn: '2025-11-11',
    heldOn: '2025-11-11',
    startsAt: '10:00',
    endsAt: '11:00',
    venue: { ru: 'Министерство иностранных дел' },
    // The title names its ministry already, so the ministry is not named a second time.
    chair: { name: { ru: { surname: 'Исаев' } }, post: { ru: 'первый заместитель министра иностранных дел' } },
    secretary: { sex: 'female', post: { ru: 'секретарь' } },
  })
  expect(facts.sides.map(({ name }) => name.ru)).toEqual([
    'Министерство иностранных дел Кыргызской Республики',
    'Содружество Независимых Государств',
  ])
  expect(facts.sides.map(({ participants }) => participants.map(({ name }) => name.ru.surname))).toEqual([['Исаев'], ['Петришенко']])
  expect(facts.sides[1]?.participants[0]).toMatchObject({
    post: { ru: 'первый заместитель Генерального секретаря СНГ' },
    capacities: [{ ru: 'глава миссии наблюдателей от СНГ' }],
  })
  const [observation, security] = facts.agenda
  expect(observation?.heard.map(({ speaker, press }) => [speaker.name.ru.surname, press])).toEqual([['Исаев', true]])
  expect(observation?.spoke.map(({ speaker, press }) => [speaker.name.ru.surname, press])).toEqual([
    ['Петришенко', true],
    ['Петришенко', false],
  ])
  expect(observation?.resolved).toEqual([
    { ky: 'Маалымат эске алынсын', ru: 'Принять к сведению' },
    { ky: 'Тизме күтүлсүн', ru: 'Ожидать список' },
  ])
  expect(observation?.figures.map(({ text, asOf }) => [text.ru, asOf])).toEqual([
    ['наблюдатели миссии СНГ – 150', '2025-11-11'],
    ['избирательные участки за рубежом – 100', '2025-11-11'],
    ['города – 89', '2025-11-11'],
    ['страны – 34', '2025-11-11'],
    ['расходы – 1\u00A0200\u00A0000', '2025-11-11'],
  ])
  expect(security).toMatchObject({ heard: [], figures: [], resolved: [] })
  expect(facts.agreements.map(({ responsible, dueOn }) => [responsible.ru, dueOn])).toEqual([
    ['Петришенко\u00A0И.', '2025-11-20'],
    ['Министерство иностранных дел Кыргызской Республики', ''],
  ])
})

test('minutes with what is missing: no agenda, no bodies, a report without words, a decision in one language', async () => {
  const desk = await openVisitDesk()
  const { input, isaev } = await enterMinistryMeeting(desk)
  const bare = await desk.meetings.create(aMeeting({ kind: 'sitting', figures: input.figures.slice(0, 1) }))
  const withoutAgenda = await prepare(desk, 'meeting-minutes', 'meetings', bare.id, meetingMinutesSchema)
  expect(withoutAgenda).toMatchObject({ meetingKind: 'session', agenda: [{ title: bare.subject, figures: [{ asOf: '2025-11-11' }] }] })
  expect(withoutAgenda.sides.map(({ name }) => name)).toEqual([{ ky: 'Кыргыз тарап', ru: 'Кыргызская сторона' }, noLine])
  expect(withoutAgenda.chair.name.ru.surname).toBe('')

  const agenda = [
    anAgendaItem({ reporterId: isaev.id, points: [aPoint(null, 'сөз', 'слово')], decision: { ky: 'Бир\n\nЭки', ru: '' } }),
    anAgendaItem({ decision: { ky: 'Бир\nЭки', ru: 'Всё вместе' } }),
  ]
  const silent = await desk.meetings.create(aMeeting({ participants: [aParticipant(isaev.id, { side: 'host' })], agenda }))
  const facts = await prepare(desk, 'meeting-minutes', 'meetings', silent.id, meetingMinutesSchema)
  expect(facts.chair.name.ru.surname).toBe('Исаев')
  expect(facts.agenda[0]).toMatchObject({
    heard: [{ speaker: { name: { ru: { surname: 'Исаев' } } }, text: noLine }],
    spoke: [{ speaker: { name: { ru: { surname: '' } } }, text: { ru: 'слово' } }],
    resolved: [{ ky: 'Бир', ru: '' }, { ky: 'Эки', ru: '' }],
  })
  expect(facts.agenda[1]?.resolved).toEqual([{ ky: 'Бир\nЭки', ru: 'Всё вместе' }])
})

test('a press release holds only what is for the press', async () => {
  const desk = await openVisitDesk()
  const { meeting, petrishenko } = await enterMinistryMeeting(desk)
  const facts = await prepare(desk, 'press-release', 'meetings', meeting.id, pressReleaseSchema)
  expect(facts).toMatchObject({
    gathering: 'meeting',
    participants: [],
    issuedOn: '',
    title: meeting.subject,
    heldOn: '2025-11-11',
    host: { name: { ru: { surname: 'Исаев' } } },
    guest: { post: { ru: 'первый заместитель Генерального секретаря СНГ, глава миссии наблюдателей от СНГ' } },
    topics: [{ ru: 'Об организации наблюдения за выборами' }],
    closing: { ru: 'Стороны выразили благодарность' },
    contact: settings.office.pressContact,
  })
  expect(facts.statements.map(({ speaker, text }) => [speaker.name.ru.surname, text.ru])).toEqual([
    ['Исаев', 'Приглашены наблюдатели различных организаций'],
    ['Петришенко', 'Формируется миссия из 150 наблюдателей'],
  ])
  expect(facts.figures.map(({ text }) => text.ru)).toEqual([
    'наблюдатели миссии СНГ – 150',
    'избирательные участки за рубежом – 100',
    'города – 89',
    'страны – 34',
  ])
  expect(facts.agreements).toMatchObject([{ responsible: { ru: 'Петришенко\u00A0И.' } }])
  const printed = JSON.stringify(facts)
  for (const internal of ['финансирования', 'безопасности', 'Внутренн', 'расходы', petrishenko.id]) expect(printed).not.toContain(internal)
})

test.each([
  [{ kind: 'sitting' }, 'session'],
  [{ format: 'session' }, 'session'],
  [{ kind: 'conference' }, 'conference'],
] as const)('a press release on %o tells of many at one table, under their chair', async (change, gathering) => {
  const desk = await openVisitDesk()
  const { input, isaev, petrishenko } = await enterMinistryMeeting(desk)
  const body = await desk.organisations.create(azerbaijanCommission)
  const { id } = await desk.meetings.create({ ...input, ...change, guestOrganisationId: body.id })
  const facts = await prepare(desk, 'press-release', 'meetings', id, pressReleaseSchema)
  expect(facts).toMatchObject({ gathering, body: { ru: body.name.ru }, host: { name: { ru: { surname: isaev.russianName.surname } } } })
  expect(facts.participants.map(({ name }) => name.ru.surname)).toEqual([petrishenko.russianName.surname])
})
