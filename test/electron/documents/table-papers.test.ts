import { expect, test } from 'vitest'
import { agendaSchema } from '../../../shared/documents/agenda/facts.ts'
import { badgesSchema } from '../../../shared/documents/badges/facts.ts'
import { controlListSchema } from '../../../shared/documents/control-list/facts.ts'
import { conversationRecordSchema } from '../../../shared/documents/conversation-record/facts.ts'
import { namePlatesSchema } from '../../../shared/documents/name-plates/facts.ts'
import { participantListSchema } from '../../../shared/documents/participant-list/facts.ts'
import { welcomeSignsSchema } from '../../../shared/documents/welcome-signs/facts.ts'
import { workingProgrammeSchema } from '../../../shared/documents/working-programme/facts.ts'
import { openVisitDesk } from '../register/delegations/visit-desk.ts'
import { aMeeting, anAgreement, anItem, enterVisit } from '../register/delegations/visit-samples.ts'
import { enterMinistryMeeting } from '../register/meetings/meeting-samples.ts'
import { prepare, today } from './prepare-facts.ts'

test('those at the table, in the order kept, with their second capacity and what they do there', async () => {
  const desk = await openVisitDesk()
  const { meeting } = await enterMinistryMeeting(desk)
  const facts = await prepare(desk, 'participant-list', 'meetings', meeting.id, participantListSchema)
  expect(facts.host.participants.map(({ name, role }) => [name.ru.surname, role])).toEqual([['Исаев', 'member'], ['Асанова', 'secretary']])
  expect(facts.guest.participants[0]).toMatchObject({ name: { ru: { surname: 'Петришенко' } }, capacities: [{ ru: 'глава миссии наблюдателей от СНГ' }] })
  const plates = await prepare(desk, 'name-plates', 'meetings', meeting.id, namePlatesSchema)
  expect(plates.plates.map(({ name }) => name.ru.surname)).toEqual(['Исаев', 'Асанова', 'Петришенко'])
  expect(plates.plates[0]?.body.ru).toBe('Министерство иностранных дел Кыргызской Республики')
  expect(plates.plates[2]?.body.ru).toBe('Содружество Независимых Государств')
})

test('an agenda brings titles and reporters, and nothing of what was said', async () => {
  const desk = await openVisitDesk()
  const { meeting } = await enterMinistryMeeting(desk)
  const facts = await prepare(desk, 'agenda', 'meetings', meeting.id, agendaSchema)
  expect(facts.chair.name.ru.surname).toBe('Исаев')
  expect(facts.items[0]).toMatchObject({ title: { ru: 'Об организации наблюдения за выборами' }, reporter: { name: { ru: { surname: 'Исаев' } } }, minutes: 0 })
  expect(JSON.stringify(facts)).not.toMatch(/150|финансирования/u)
})

test('a record of conversation keeps what is not for the press, is restricted, and names its note-taker', async () => {
  const desk = await openVisitDesk()
  const { meeting } = await enterMinistryMeeting(desk)
  const facts = await prepare(desk, 'conversation-record', 'meetings', meeting.id, conversationRecordSchema)
  expect(facts).toMatchObject({ restriction: 'official-use', recordedOn: today, noteTaker: { name: { ru: { surname: 'Асанова' } } } })
  expect(facts.exchange[0]?.statements.map(({ text }) => text.ru)).toContain('Вопрос финансирования открыт')
})

test('a control list of a body gathers the promises of all its meetings, that of a meeting only its own', async () => {
  const desk = await openVisitDesk()
  const { meeting } = await enterMinistryMeeting(desk)
  const guestId = meeting.guestOrganisationId ?? ''
  const earlier = await desk.meetings.create(aMeeting({ heldOn: '2025-10-01', guestOrganisationId: guestId, agreements: [anAgreement({ text: { ky: 'Мурдагы убада', ru: 'Прежнее обещание' } })] }))
  await desk.meetings.create(aMeeting({ heldOn: '2025-10-02', agreements: [anAgreement({ text: { ky: 'Башкалардыкы', ru: 'Чужое обещание' } })] }))
  const ofBody = await prepare(desk, 'control-list', 'organisations', guestId, controlListSchema)
  expect(ofBody).toMatchObject({ asOf: today, partner: { ru: 'Содружество Независимых Государств' } })
  expect(ofBody.items.map(({ madeOn, text }) => [madeOn, text.ru])[0]).toEqual(['2025-10-01', 'Прежнее обещание'])
  expect(ofBody.items).toHaveLength(1 + meeting.agreements.length)
  expect(JSON.stringify(ofBody)).not.toContain('Чужое')
  const ofMeeting = await prepare(desk, 'control-list', 'meetings', earlier.id, controlListSchema)
  expect(ofMeeting.items.map(({ text }) => text.ru)).toEqual(['Прежнее обещание'])
})

test('a working programme brings what the guests’ edition keeps back', async () => {
  const desk = await openVisitDesk()
  const { delegation } = await enterVisit(desk)
  await desk.programme.create(anItem(delegation.id, '2025-11-28', '10:00', { staff: { responsible: 'А. Асанов', phone: '0550', transport: 'микроавтобус', note: 'унаа керек' } }))
  const facts = await prepare(desk, 'working-programme', 'delegations', delegation.id, workingProgrammeSchema)
  expect(facts).toMatchObject({ size: delegation.members.length, arrival: { on: delegation.arrivesOn }, departure: { on: delegation.departsOn } })
  expect(facts.items[0]).toMatchObject({ responsible: 'А. Асанов', phone: '0550', transport: 'микроавтобус', note: { ky: 'унаа керек', ru: '' } })
})

test('plates, badges and signs of a delegation: head first, passport spelling as it is', async () => {
  const desk = await openVisitDesk()
  const { delegation, head } = await enterVisit(desk)
  const passport = `${head.passportName.given} ${head.passportName.surname}`
  const plates = await prepare(desk, 'name-plates', 'delegations', delegation.id, namePlatesSchema)
  expect(plates.plates).toHaveLength(delegation.members.length)
  expect(plates.plates[0]?.name.ky.surname).toBe('Панахов')
  const { badges, event } = await prepare(desk, 'badges', 'delegations', delegation.id, badgesSchema)
  expect(badges[0]).toMatchObject({ latin: { surname: head.passportName.surname }, number: '001', role: { ky: 'делегациянын башчысы' } })
  expect(badges.at(-1)?.number).toBe(String(badges.length).padStart(3, '0'))
  expect(event.ru).toBe('наблюдение за досрочными выборами')
  const { signs } = await prepare(desk, 'welcome-signs', 'delegations', delegation.id, welcomeSignsSchema)
  expect(signs.map(({ latin }) => latin)[1]).toBe(passport)
  expect(signs).toHaveLength(2)
  // The name of the commission says the country already.
  expect(signs[0]).toMatchObject({ name: { ru: 'Центральная избирательная комиссия Азербайджанской Республики' }, body: { ky: '', ru: '' } })
  expect(signs[1]?.body.ru).toBe('Азербайджан')
})
