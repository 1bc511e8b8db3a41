import { expect, test } from 'vitest'
import { gatherGiftRegister, gatherMemorandaRegister } from '../../../electron/documents/facts/registers.ts'
import { preparePaper } from '../../../electron/documents/prepare.ts'
import { lineText } from '../../../shared/documents/blocks.ts'
import { giftRegister } from '../../../shared/documents/gift-register/kind.ts'
import { meetingBriefSchema } from '../../../shared/documents/meeting-brief/facts.ts'
import { meetingBrief } from '../../../shared/documents/meeting-brief/kind.ts'
import { memorandaRegister } from '../../../shared/documents/memoranda-register/kind.ts'
import { talkingPointsSchema } from '../../../shared/documents/talking-points/facts.ts'
import { visitReportSchema } from '../../../shared/documents/visit-report/facts.ts'
import { houseVoice } from '../../../shared/documents/voice.ts'
import { toPeriodId } from '../../../shared/register/period.ts'
import { blockLines } from '../../shared/documents/block-lines.ts'
import { openVisitDesk, type VisitDesk } from '../register/delegations/visit-desk.ts'
import { aDelegation, aMeeting, aMember, anAgendaItem, anAgreement, anItem, aParticipant, aPoint, azerbaijanCommission, somebody } from '../register/delegations/visit-samples.ts'
import { aGift } from '../register/gifts/samples.ts'
import { aMemorandum } from '../register/memoranda/samples.ts'
import { noPassports, prepare, settings, today } from './prepare-facts.ts'

const both = (ky: string, ru: string) => ({ ky, ru })

/** Two earlier meetings with a body, and one to come at which its chairman leads. */
async function enterHistory(desk: VisitDesk) {
  const body = await desk.organisations.create(azerbaijanCommission)
  const chairman = await desk.people.create(
    somebody('Эльчин', 'Хазарлы', {
      citizenship: 'AZ',
      languages: 'az, ru',
      pronunciation: 'Хазарлы́',
      diet: both('балык жебейт', 'не ест рыбу'),
      biography: both('Укук таануучу.', 'Юрист.'),
      posts: [{ organisationId: body.id, title: both('төрага', 'председатель'), fromOn: null, toOn: null }],
    }),
  )
  const ours = await desk.people.create(somebody('Айгүл', 'Асанова', { sex: 'female' }))
  const seats = [aParticipant(chairman.id, { role: 'head' }), aParticipant(ours.id, { side: 'host', role: 'head' })]
  await desk.meetings.create(
    aMeeting({
      heldOn: '2024-11-15',
      guestOrganisationId: body.id,
      participants: seats,
      agreements: [
        anAgreement({ text: both('Котормону берүү', 'Передать перевод'), side: 'host', personId: ours.id, deadlineOn: '2025-02-01', state: 'in-work' }),
        anAgreement({ text: both('Отчётту жөнөтүү', 'Прислать отчёт'), state: 'done' }),
        anAgreement({ text: both('Тизмени жөнөтүү', 'Прислать список'), deadlineOn: null }),
      ],
    }),
  )
  await desk.meetings.create(aMeeting({ heldOn: '2025-06-01', participants: seats, agreements: [anAgreement({ text: both('Байкоочуларды чакыруу', 'Пригласить наблюдателей'), side: 'host', state: 'cancelled' })] }))
  const coming = await desk.meetings.create(
    aMeeting({
      heldOn: '2025-12-05',
      subject: both('Тажрыйба алмашуу жөнүндө', 'Об обмене опытом'),
      guestOrganisationId: body.id,
      participants: seats,
      agenda: [anAgendaItem({ title: both('Даярдык жөнүндө', 'О подготовке'), points: [aPoint(ours.id, 'Баары даяр', 'Всё готово'), aPoint(chairman.id, 'Ыраазыбыз', 'Благодарим'), aPoint(null, 'Жыйынтык эртең', 'Итоги завтра')] })],
      agreements: [anAgreement({ text: both('Кийинки жолугушуу', 'Следующая встреча') })],
    }),
  )
  await desk.memoranda.create(aMemorandum(body.id, { validUntilOn: null }))
  await desk.memoranda.create(aMemorandum(body.id, { state: 'draft', signedOn: null, number: '' }))
  await desk.gifts.create(aGift({ givenOn: '2024-11-15', partner: { personId: chairman.id, organisationId: body.id } }))
  await desk.gifts.create(aGift({ direction: 'received', givenOn: '2025-06-01', partner: { personId: null, organisationId: body.id }, description: both('килем', 'ковёр') }))
  return { body, chairman, coming }
}

test('the dossier before a meeting: who, what both sides still owe from earlier meetings, memoranda, gifts, how to receive them', async () => {
  const desk = await openVisitDesk()
  const { coming } = await enterHistory(desk)
  const facts = await prepare(desk, 'meeting-brief', 'meetings', coming.id, meetingBriefSchema)
  expect(facts).toMatchObject({
    subject: { ru: 'Об обмене опытом' },
    heldOn: '2025-12-05',
    country: 'AZ',
    organisation: { ru: 'Центральная избирательная комиссия Азербайджанской Республики' },
    head: { name: { ru: { surname: 'Хазарлы' } } },
    pronunciation: 'Хазарлы́',
    languages: { ky: 'азербайжан, орус', ru: 'азербайджанский, русский' },
    diet: { ru: 'не ест рыбу' },
    biography: { ky: 'Укук таануучу.' },
    restriction: 'official-use',
  })
  // What the meeting to come will agree on is no promise from before; what was dropped is none any more.
  expect(facts.ours.map(({ text, dueOn, responsible }) => [text.ru, dueOn, responsible.ru])).toEqual([['Передать перевод', '2025-02-01', 'Асанова\u00A0А.']])
  expect(facts.theirs.map(({ text, dueOn }) => [text.ru, dueOn])).toEqual([['Прислать список', '']])
  expect(facts.kept).toBe(1)
  // The second one was held without naming the body: the chairman sat there.
  expect(facts.meetings.map(({ on }) => on)).toEqual(['2025-06-01', '2024-11-15'])
  expect(facts.memoranda.map(({ signedOn, validUntilOn }) => [signedOn, validUntilOn])).toEqual([['2023-06-15', '']])
  expect(facts.gifts.map(({ on, direction, partner }) => [on, direction, partner.ru])).toEqual([
    ['2025-06-01', 'received', ''],
    ['2024-11-15', 'given', 'Хазарлы\u00A0Э.'],
  ])
})

test('open promises are the first section of the page, the late ones say by how much, in either language', async () => {
  const desk = await openVisitDesk()
  const { chairman } = await enterHistory(desk)
  const facts = await prepare(desk, 'meeting-brief', 'people', chairman.id, meetingBriefSchema)
  for (const [language, first, late] of [['ky', 'АТКАРЫЛА ЭЛЕК УБАДАЛАР', '300 күнгө кечикти'], ['ru', 'НЕВЫПОЛНЕННЫЕ ДОГОВОРЁННОСТИ', 'просрочено на 300\u00A0дней']] as const) {
    const blocks = meetingBrief.compose(facts, houseVoice(language), settings)
    const headings = blocks.flatMap((block) => (block.type === 'heading' ? [lineText(block.line)] : []))
    expect(headings[0]).toBe(first)
    expect(blocks.flatMap(blockLines).map(lineText).join('\n')).toContain(late)
  }
  // Without a meeting to come the one in December counts as well.
  expect(facts.theirs.map(({ text }) => text.ru)).toEqual(['Прислать список', 'Следующая встреча'])
  expect(facts.heldOn).toBe('')
})

test('the dossier of a body is of whoever led it last and is still there; without anything it says so', async () => {
  const desk = await openVisitDesk()
  const { body, chairman } = await enterHistory(desk)
  expect((await prepare(desk, 'meeting-brief', 'organisations', body.id, meetingBriefSchema)).head.name.ru.surname).toBe('Хазарлы')
  const { passport: _passport, hasPassport: _has, ...input } = { passport: null, ...(await desk.people.get({ id: chairman.id })) }
  await desk.people.update({ id: chairman.id, revision: 1, input: { ...input, passport: null, posts: [] } })
  expect((await prepare(desk, 'meeting-brief', 'organisations', body.id, meetingBriefSchema)).head.name.ru.surname).toBe('')

  const unknown = await desk.people.create(somebody('Нигяр', 'Чинарова', { sex: 'female', languages: 'только через переводчика' }))
  const facts = await prepare(desk, 'meeting-brief', 'people', unknown.id, meetingBriefSchema)
  expect(facts).toMatchObject({ ours: [], theirs: [], meetings: [], gifts: [], languages: { ky: '', ru: 'только через переводчика' } })
  const text = meetingBrief.compose(facts, houseVoice('ru'), settings).flatMap(blockLines).map(lineText).join('\n')
  expect(text).toContain('Невыполненных договорённостей нет.')
  expect(text).toContain('Обмена подарками не было.')
})

test('talking points hold what our side has to say under each item, not what the guests will', async () => {
  const desk = await openVisitDesk()
  const { coming } = await enterHistory(desk)
  const facts = await prepare(desk, 'talking-points', 'meetings', coming.id, talkingPointsSchema)
  expect(facts.topics.map(({ title, theses }) => [title.ru, theses.map(({ ru }) => ru)])).toEqual([['О подготовке', ['Всё готово', 'Итоги завтра']]])
  expect(facts).toMatchObject({ speaker: { name: { ru: { surname: 'Асанова' } } }, partner: { name: { ru: { surname: 'Хазарлы' } } }, replies: [] })
})

test('the report on a visit: aims, everybody once, the programme that was done, decisions and agreements of its meetings', async () => {
  const desk = await openVisitDesk()
  const body = await desk.organisations.create(azerbaijanCommission)
  const head = await desk.people.create(somebody('Эльчин', 'Хазарлы'))
  const host = await desk.people.create(somebody('Айгүл', 'Асанова', { sex: 'female' }))
  const visit = await desk.delegations.create(aDelegation(body.id, { members: [aMember(head.id, { role: 'head', title: both('төрага', 'председатель') })] }))
  await desk.programme.create(anItem(visit.id, '2025-11-28', '10:00', { endsAt: '11:00' }))
  const seats = [aParticipant(head.id, { role: 'head' }), aParticipant(host.id, { side: 'host' })]
  const agenda = [anAgendaItem({ decision: both('Эске алынсын', 'Принять к сведению') }), anAgendaItem()]
  for (const heldOn of ['2025-11-28', '2025-11-29']) {
    await desk.meetings.create(aMeeting({ delegationId: visit.id, heldOn, participants: seats, agenda, agreements: [anAgreement(), anAgreement({ state: 'cancelled' })] }))
  }
  const facts = await prepare(desk, 'visit-report', 'delegations', visit.id, visitReportSchema)
  expect(facts).toMatchObject({ country: 'AZ', startsOn: '2025-11-27', endsOn: '2025-12-01', aims: [{ ru: 'наблюдение за досрочными выборами' }], costs: [], proposals: [] })
  expect(facts.guests.map(({ name, post }) => [name.ru.surname, post.ru])).toEqual([['Хазарлы', 'председатель']])
  expect(facts.hosts.map(({ name }) => name.ru.surname)).toEqual(['Асанова'])
  expect(facts.done.map(({ on, startsAt, endsAt, event }) => [on, startsAt, endsAt, event.ru])).toEqual([['2025-11-28', '10:00', '11:00', 'Встреча']])
  expect(facts.results.map(({ ru }) => ru)).toEqual(['Принять к сведению', 'Принять к сведению'])
  expect(facts.agreements).toHaveLength(2)
})

test('the registers print what was signed and given in their days, with both sides of a gift in their places', async () => {
  const desk = await openVisitDesk()
  const { body } = await enterHistory(desk)
  await desk.memoranda.create(aMemorandum(body.id, { number: 'М-1', signedOn: '2019-01-01', validUntilOn: '2020-01-01', renewal: 'none' }))
  const source = (from: string, to: string) => ({ db: desk.context.db, id: toPeriodId({ from, to }), settings, today, passportOf: noPassports })

  const register = await gatherMemorandaRegister(source('2019-01-01', today))
  expect(memorandaRegister.factsSchema.parse(register)).toEqual(register)
  expect(register.rows.map(({ number, state, renewal }) => [number, state.ru, renewal.ky])).toEqual([['М-1', 'срок истёк', 'узартылбайт'], ['М-7', 'действует', '']])

  const gifts = await gatherGiftRegister(source('2025-01-01', '2025-12-31'))
  expect(giftRegister.factsSchema.parse(gifts)).toEqual(gifts)
  expect(gifts.rows.map(({ on, giver, receiver }) => [on, giver.ru, receiver.ky])).toEqual([
    ['2025-06-01', azerbaijanCommission.name.ru, settings.office.shortName.ky || settings.office.name.ky],
  ])
  await expect(preparePaper(desk.context.db, 'gift-register', { area: 'journal', id: '2025-12-31/2025-01-01' }, settings, today, noPassports)).rejects.toMatchObject({ code: 'not-found' })
})
