import { describe, expect, test } from 'vitest'
import type { Bilingual } from '../../../../shared/language/index.ts'
import { asksForMaster, collectPairs, type FollowedPair, followPairs, halfState, isFreeText, type KnownMark, markRuledBy, marksToKeep, pairId, pairStateOf, standingOf } from '../../../../shared/register/pairs/rules.ts'

const pair = (ky: string, ru: string): Bilingual => ({ ky, ru })
const place = pair('3-зал', 'зал 3')
const checked: KnownMark = { state: 'checked', master: 'ky', staleHalf: null }
const checkedFromRussian: KnownMark = { ...checked, master: 'ru' }

/** What a change of one text makes of it, where only `known` is known. */
function follow(was: Bilingual, now: Bilingual, known: KnownMark | undefined): FollowedPair {
  const [followed] = followPairs([{ path: 'place', pair: was }], [{ path: 'place', pair: now }], (text) => (pairId(text) === pairId(was) ? known : undefined))
  if (!followed) throw new Error('one text in, one out')
  return followed
}

describe('a pair', () => {
  test('is known by its text, whatever the spaces', () => {
    expect(pairId(pair(' 3-зал\n', 'зал  3'))).toBe(pairId(place))
    expect(pairId(pair('3-зал', 'зал 4'))).not.toBe(pairId(place))
  })

  test('is empty without a text, and a draft until somebody has checked both halves', () => {
    expect(pairStateOf(pair(' ', ''), checked)).toBe('empty')
    expect(pairStateOf(place, undefined)).toBe('draft')
    expect(pairStateOf(place, checked)).toBe('checked')
    expect(standingOf(pair('3-зал', ' '), checked)).toMatchObject({ state: 'draft', missingHalf: 'ru' })
  })
})

describe('one half changed alone', () => {
  test('the Kyrgyz original: the Russian translation is stale, checked before or not', () => {
    for (const known of [checked, undefined]) {
      const { standing } = follow(place, pair('5-зал', 'зал 3'), known)
      expect(standing).toMatchObject({ state: 'stale', master: 'ky', staleHalf: 'ru' })
      expect([halfState(place, 'ky', standing), halfState(place, 'ru', standing)]).toEqual(['draft', 'stale'])
    }
  })

  test('the checked Russian translation: somebody has to say which text rules', () => {
    const { standing } = follow(place, pair('3-зал', 'зал 5'), checked)
    expect(asksForMaster(standing)).toBe(true)
    expect(standing.state).toBe('stale')
    expect(markRuledBy('ky', standing)).toMatchObject({ state: 'draft', master: 'ky' })
    expect(markRuledBy('ru', standing)).toMatchObject({ state: 'stale', master: 'ru', staleHalf: 'ky' })
  })

  test('a Russian draft: nothing is asked while it is still being written', () => {
    expect(follow(place, pair('3-зал', 'зал 5'), undefined).standing).toMatchObject({ state: 'draft', master: 'ky' })
  })

  test('the stale half: the translation was mended and waits to be checked', () => {
    const stale: KnownMark = { state: 'stale', master: 'ky', staleHalf: 'ru' }
    expect(follow(pair('5-зал', 'зал 3'), pair('5-зал', 'зал 5'), stale).standing.state).toBe('draft')
  })

  test('a question that nobody answered stays open while the translation is changed on', () => {
    const asking: KnownMark = { state: 'stale', master: 'ky', staleHalf: null }
    expect(asksForMaster(follow(place, pair('3-зал', 'зал 6'), asking).standing)).toBe(true)
  })

  test('where Russian rules, it is the other way round', () => {
    expect(follow(place, pair('3-зал', 'зал 5'), checkedFromRussian).standing).toMatchObject({ state: 'stale', master: 'ru', staleHalf: 'ky' })
    expect(asksForMaster(follow(place, pair('5-зал', 'зал 3'), checkedFromRussian).standing)).toBe(true)
  })

  test('an empty half that is filled in is a translation at last, and nothing is stale', () => {
    expect(follow(pair('', 'зал 3'), place, undefined).standing.state).toBe('draft')
    expect(follow(place, pair('3-зал', ''), checked).standing).toMatchObject({ state: 'draft', missingHalf: 'ru' })
  })
})

test('both halves changed: a new draft', () => {
  expect(follow(place, pair('5-зал', 'зал 5'), checked).standing).toMatchObject({ state: 'draft', staleHalf: null })
})

test('a text that is known stands as it did: what was checked once is checked when it comes back', () => {
  const marks = new Map([[pairId(place), checked]])
  const [back] = followPairs([{ path: 'place', pair: pair('5-зал', 'зал 3') }], [{ path: 'place', pair: place }], (text) => marks.get(pairId(text)))
  expect(back?.standing.state).toBe('checked')
})

test('lines that move take their states along, and a changed line is known by the half that stayed', () => {
  const lines = [pair('биринчи', 'первое'), pair('экинчи', 'второе'), pair('үчүнчү', 'третье')]
  const moved = [pair('үчүнчү', 'третье'), pair('биринчи', 'первое'), pair('экинчиси', 'второе')]
  const followed = followPairs(collectPairs({ purposes: lines }), collectPairs({ purposes: moved }), (text) => (lines.some((line) => pairId(line) === pairId(text)) ? checked : undefined))
  expect(followed.map(({ standing }) => standing.state)).toEqual(['checked', 'checked', 'stale'])
  expect(followed[2]?.was?.path).toBe('purposes.1')
})

test('what is kept of a change: the new text, and where the old one stood, so that it does when it comes back', () => {
  const changed = follow(place, pair('5-зал', 'зал 3'), undefined)
  expect(marksToKeep([changed], () => undefined)).toEqual([
    { pair: place, mark: { state: 'draft', master: 'ky', staleHalf: null } },
    { pair: pair('5-зал', 'зал 3'), mark: { state: 'stale', master: 'ky', staleHalf: 'ru' } },
  ])
  expect(marksToKeep([follow(place, place, checked)], () => checked)).toEqual([])
})

describe('what is written to be translated', () => {
  test('texts of records and papers, with their places', () => {
    const value = {
      subject: place,
      agenda: [{ title: pair('а', 'б'), points: [{ speakerId: null, text: pair('в', 'г') }], decision: pair('', '') }],
      questions: [{ resolved: [pair('д', 'е')] }],
      arrival: { time: null, place: pair('«Манас» аэропорту', 'аэропорт «Манас»') },
    }
    expect(collectPairs(value).map(({ path }) => path)).toEqual(['subject', 'agenda.0.title', 'agenda.0.points.0.text', 'agenda.0.decision', 'questions.0.resolved.0'])
  })

  test.each(['posts.0.title', 'members.3.title', 'participants.0.title', 'participants.0.capacity', 'signatory.post', 'signatory.name', 'hotel', 'departure.place', 'sides.0.name', 'sides.0.participants.1.capacities.0'])(
    'never a name or a post: %s',
    (path) => expect(isFreeText(path)).toBe(false),
  )

  test('an election, a mission or a visit is named in words of the office', () => {
    expect(isFreeText('name')).toBe(true)
  })

  test('a line of the glossary and a name in three languages are no pairs', () => {
    expect(collectPairs({ ky: 'шайлоо', ru: 'выборы', en: 'election' })).toEqual([])
    expect(collectPairs({ text: { ky: 'КМШ', ru: 'СНГ', en: 'CIS' } })).toEqual([])
    expect(collectPairs({ name: { ky: { surname: 'а' }, ru: { surname: 'б' } } })).toEqual([])
  })
})
