import { expect, test } from 'vitest'
import { forgetPairs } from '../../../../electron/register/pairs/repository.ts'
import { pairHandlers } from '../../../../electron/register/pairs/handlers.ts'
import type { Bilingual } from '../../../../shared/language/index.ts'
import { meetingInput, type Meeting, type MeetingInput } from '../../../../shared/register/meetings/schema.ts'
import { collectPairs } from '../../../../shared/register/pairs/rules.ts'
import type { PairState } from '../../../../shared/register/pairs/schema.ts'
import { pairCalls } from '../../../../shared/register/pairs/calls.ts'
import { openVisitDesk } from '../delegations/visit-desk.ts'
import { enterMinistryMeeting } from '../meetings/meeting-samples.ts'

/** A meeting in the register, with what one asks and says of its texts. */
async function openMeeting() {
  const desk = await openVisitDesk()
  const { meeting } = await enterMinistryMeeting(desk)
  let stored: Meeting = meeting
  const standings = async (pairs: Bilingual[]) => pairCalls.states.output.parse(await pairHandlers.states({ pairs }, desk.context))
  return {
    desk,
    meeting,
    standings,
    get stored() {
      return stored
    },
    check: (pairs: Bilingual[]) => pairHandlers.check({ pairs }, desk.context),
    stateOf: async (pair: Bilingual): Promise<PairState | undefined> => (await standings([pair]))[0]?.state,
    async save(fields: Partial<MeetingInput>): Promise<Meeting> {
      const { id, revision } = stored
      stored = await desk.meetings.update({ id, revision, input: meetingInput.parse({ ...stored, ...fields }) })
      return stored
    },
    async reload(): Promise<void> {
      stored = await desk.meetings.get({ id: stored.id })
    },
    /** How many texts of the stored record stand how. */
    async count(): Promise<Record<string, number>> {
      const found = await standings(collectPairs(stored).map(({ pair }) => pair))
      return found.reduce<Record<string, number>>((counts, { state }) => ({ ...counts, [state]: (counts[state] ?? 0) + 1 }), {})
    },
  }
}

test('every text of a new record is a draft; checked, it says who checked it and when', async () => {
  const { meeting, stateOf, check, standings } = await openMeeting()
  expect(await stateOf(meeting.closing)).toBe('draft')
  await check([meeting.closing])
  expect(await standings([meeting.closing, meeting.subject, { ky: '', ru: '' }])).toMatchObject([
    { state: 'checked', master: 'ky', by: expect.stringMatching(/./u), at: expect.stringContaining('2025-11-28') },
    { state: 'draft', by: null, at: null },
    { state: 'empty' },
  ])
})

test('a changed Kyrgyz text leaves its translation behind; the other texts stay checked', async () => {
  const office = await openMeeting()
  const { meeting, check, standings, stateOf, save } = office
  const texts = collectPairs(meeting).map(({ pair }) => pair).filter(({ ky }) => ky !== '')
  await check(texts)
  const { closing } = await save({ closing: { ...meeting.closing, ky: 'Тараптар чын жүрөктөн ыраазычылык билдиришти' } })
  expect(await standings([closing])).toMatchObject([{ state: 'stale', staleHalf: 'ru', master: 'ky' }])
  expect((await office.count())['stale']).toBe(1)

  // The translation is mended, and checked again.
  const mended = (await save({ closing: { ...closing, ru: 'Стороны сердечно поблагодарили друг друга' } })).closing
  expect(await stateOf(mended)).toBe('draft')
  await check([mended])
  expect(await stateOf(mended)).toBe('checked')
})

test('a changed Russian text asks which one rules, also tomorrow', async () => {
  const { desk, meeting, check, standings, save } = await openMeeting()
  await check([meeting.closing])
  const { closing } = await save({ closing: { ...meeting.closing, ru: 'Стороны тепло поблагодарили друг друга' } })
  desk.restart()
  expect(await standings([closing])).toMatchObject([{ state: 'stale', staleHalf: null, master: 'ky' }])
  await pairHandlers.mark({ marks: [{ ...closing, state: 'stale', master: 'ru', staleHalf: 'ky' }], forget: [] }, desk.context)
  expect(await standings([closing])).toMatchObject([{ state: 'stale', staleHalf: 'ky', master: 'ru' }])
  // From now on Russian is the original of this text, also once it is checked.
  await check([closing])
  const changed = (await save({ closing: { ...closing, ru: 'Стороны поблагодарили друг друга' } })).closing
  expect(await standings([changed])).toMatchObject([{ state: 'stale', staleHalf: 'ky', master: 'ru' }])
})

test('lines that are moved and written between keep their states', async () => {
  const { meeting, check, standings, save } = await openMeeting()
  const points = meeting.agenda[0]?.points ?? []
  const [first, second, third] = points
  if (!first || !second || !third) throw new Error('three points')
  await check(points.map(({ text }) => text))
  const added = { ...first, text: { ky: 'Кошумча маселе', ru: 'Дополнительный вопрос' } }
  const changed = { ...second, text: { ...second.text, ky: '160 байкоочудан турган миссия түзүлүүдө' } }
  await save({ agenda: meeting.agenda.map((item, index) => (index === 0 ? { ...item, points: [third, added, changed, first] } : item)) })
  const states = (await standings([third, added, changed, first].map(({ text }) => text))).map(({ state }) => state)
  expect(states).toEqual(['checked', 'draft', 'stale', 'checked'])
})

test('taking a change back brings the state back, whatever it was', async () => {
  const office = await openMeeting()
  const { desk, meeting, check, stateOf, save } = office
  await check([meeting.closing])
  const { closing } = await save({ closing: { ...meeting.closing, ky: 'Тараптар ыраазы болушту' } })
  expect(await stateOf(closing)).toBe('stale')
  await desk.history.undo({})
  await office.reload()
  expect(office.stored.closing).toEqual(meeting.closing)
  expect(await stateOf(office.stored.closing)).toBe('checked')

  // By hand, too: a draft that is changed and changed back is the draft it was.
  await save({ subject: { ...meeting.subject, ky: `${meeting.subject.ky} кошумча` } })
  expect(await stateOf(office.stored.subject)).toBe('stale')
  await save({ subject: meeting.subject })
  expect(await stateOf(office.stored.subject)).toBe('draft')
})

test('archiving and restoring a record changes nothing about its texts', async () => {
  const office = await openMeeting()
  const { desk, meeting, check, stateOf } = office
  await check([meeting.closing])
  const { id, revision } = await desk.meetings.archive({ id: meeting.id, revision: meeting.revision })
  await desk.meetings.restore({ id, revision })
  expect(await stateOf(meeting.closing)).toBe('checked')
})

test('a form that thinks otherwise does not uncheck what somebody has checked', async () => {
  const { desk, meeting, check, stateOf } = await openMeeting()
  await check([meeting.closing])
  await pairHandlers.mark({ marks: [{ ...meeting.closing, state: 'stale', master: 'ky', staleHalf: 'ru' }], forget: [meeting.closing] }, desk.context)
  expect(await stateOf(meeting.closing)).toBe('checked')
  expect((await pairHandlers.withdraw({ pair: meeting.closing }, desk.context)).state).toBe('draft')
  expect(await stateOf(meeting.closing)).toBe('draft')
})

test('half a pair cannot be checked', async () => {
  const { check } = await openMeeting()
  await expect((async () => check([{ ky: 'Кыргызча', ru: ' ' }]))()).rejects.toMatchObject({ code: 'invalid-input' })
})

test('the erasure of a name finds every text it stands in, in either half, and no other', async () => {
  const { desk, stateOf, check } = await openMeeting()
  const named = [{ ky: 'Панахов ыраазычылык билдирди', ru: 'Глава делегации поблагодарил' }, { ky: 'Делегация башчысы сүйлөдү', ru: 'Выступил Панахов' }]
  const other = { ky: 'Жолугушуу өттү', ru: 'Встреча состоялась' }
  await check([...named, other])
  expect(await forgetPairs(desk.context.db, ['  Панахов ', ' '])).toBe(2)
  expect(await Promise.all([...named, other].map(stateOf))).toEqual(['draft', 'draft', 'checked'])
})

test('names and posts are left alone: a changed title of a participant is no stale translation', async () => {
  const { desk, meeting, save } = await openMeeting()
  await save({ participants: meeting.participants.map((line) => ({ ...line, title: { ...line.title, ky: `${line.title.ky} (м.а.)` } })) })
  expect(await desk.context.db.selectFrom('pairs').select('pair_hash').execute()).toEqual([])
})

test('every text of the longest minutes is answered at once', async () => {
  const { standings, check } = await openMeeting()
  const pairs = Array.from({ length: 1800 }, (_, index) => ({ ky: `${index + 1}-пункт`, ru: `пункт ${index + 1}` }))
  await check(pairs)
  const found = await standings(pairs)
  expect(found).toHaveLength(1800)
  expect(found.every(({ state }) => state === 'checked')).toBe(true)
})
