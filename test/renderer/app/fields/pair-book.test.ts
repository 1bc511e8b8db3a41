import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPairBook, type PairRegister } from '../../../../renderer/app/fields/pair-book.ts'
import type { Bilingual } from '../../../../shared/language/bilingual.ts'
import { asksForMaster, type KnownMark, pairId, standingOf } from '../../../../shared/register/pairs/rules.ts'

const place: Bilingual = { ky: '3-зал', ru: 'зал 3' }
const closing: Bilingual = { ky: 'Ыраазычылык билдирилди', ru: 'Выражена благодарность' }
const base = { place, closing, hotel: { ky: 'Хаятт', ru: 'Хаятт' } }

/** What the register's process does, in a map. */
function registerOf(marks: Map<string, KnownMark>) {
  let asked = 0
  const register: PairRegister = {
    states: async ({ pairs }) => {
      asked += 1
      return pairs.map((pair) => standingOf(pair, marks.get(pairId(pair))))
    },
    check: async ({ pairs }) => {
      for (const pair of pairs) marks.set(pairId(pair), { state: 'checked', master: marks.get(pairId(pair))?.master ?? 'ky', staleHalf: null, by: 'Асанова А.', at: '2026-11-22T05:00:00.000Z' })
      return register.states({ pairs })
    },
    withdraw: async ({ pair }) => {
      marks.set(pairId(pair), { state: 'draft', master: 'ky', staleHalf: null, by: 'Асанова А.', at: '2026-11-22T05:00:00.000Z' })
      return standingOf(pair, marks.get(pairId(pair)))
    },
    mark: async ({ marks: noticed, forget }) => {
      for (const pair of forget) if (marks.get(pairId(pair))?.state !== 'checked') marks.delete(pairId(pair))
      for (const { ky, ru, ...mark } of noticed) marks.set(pairId({ ky, ru }), { ...mark, by: 'Асанова А.', at: '2026-11-22T05:00:00.000Z' })
      return {}
    },
  }
  return { register, marks, asked: () => asked }
}

const checked: KnownMark = { state: 'checked', master: 'ky', staleHalf: null, by: 'Асанова А.', at: '2026-11-21T05:00:00.000Z' }

async function openForm(marks: readonly (readonly [Bilingual, KnownMark])[] = [[place, checked]], mayMark = true) {
  const office = registerOf(new Map(marks.map(([pair, mark]) => [pairId(pair), mark])))
  const book = createPairBook(base, office.register, { mayMark, onKept: () => undefined })
  await book.flush()
  return { book, ...office, type: (fields: Partial<typeof base>) => book.update({ ...base, ...fields }) }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a form asks for all its texts at once, and says nothing until it is answered', async () => {
  const { register, asked } = registerOf(new Map([[pairId(place), checked]]))
  const book = createPairBook(base, register, { mayMark: true, onKept: () => undefined })
  expect(book.standingOf(place)).toBeUndefined()
  await book.flush()
  expect(asked()).toBe(1)
  expect(book.standingOf(place)?.state).toBe('checked')
  expect(book.standingOf(closing)?.state).toBe('draft')
  expect(book.standingOf(base.hotel)).toBeUndefined()
})

test('at the first letter of a changed original the translation is stale, and checked again when it is taken back', async () => {
  const { book, type } = await openForm()
  type({ place: { ...place, ky: '35-зал' } })
  expect(book.standingOf({ ...place, ky: '35-зал' })).toMatchObject({ state: 'stale', staleHalf: 'ru' })
  type({})
  expect(book.standingOf(place)?.state).toBe('checked')
})

test('a text that nothing changed is the same object at every key, so its field is not drawn again', async () => {
  const { book, type } = await openForm()
  const before = book.standingOf(closing)
  type({ place: { ...place, ky: '35-зал' } })
  expect(book.standingOf(closing)).toBe(before)
})

test('while one types the register keeps the last text only, and nothing of what was thrown away', async () => {
  const { book, marks, type } = await openForm()
  for (const ky of ['3-залы', '3-залыб', '3-залыбыз']) {
    type({ place: { ...place, ky } })
    await book.flush()
  }
  expect([...marks.keys()]).toEqual([pairId(place), pairId({ ...place, ky: '3-залыбыз' })])
  await book.discard()
  expect([...marks.keys()]).toEqual([pairId(place)])
  await book.flush()
  expect([...marks.keys()]).toEqual([pairId(place)])
})

test('checked in the middle of the work, a further change is measured by the checked text', async () => {
  const { book, type } = await openForm()
  const both = { ky: '5-зал', ru: 'зал 5' }
  type({ place: both })
  expect(book.standingOf(both)?.state).toBe('draft')
  await book.check(both)
  expect(book.standingOf(both)?.state).toBe('checked')
  const again = { ...both, ky: '6-зал' }
  type({ place: again })
  expect(book.standingOf(again)).toMatchObject({ state: 'stale', staleHalf: 'ru' })
})

test('the answer that Russian rules holds while the Russian text is typed on, and is kept', async () => {
  const { book, marks, type } = await openForm()
  const first = { ...place, ru: 'зал 5' }
  type({ place: first })
  const asking = book.standingOf(first)
  expect(asking && asksForMaster(asking)).toBe(true)
  book.rule(first, 'ru')
  expect(book.standingOf(first)).toMatchObject({ state: 'stale', master: 'ru', staleHalf: 'ky' })
  const on = { ...place, ru: 'зал 5, второй этаж' }
  type({ place: on })
  expect(book.standingOf(on)).toMatchObject({ state: 'stale', master: 'ru', staleHalf: 'ky' })
  await book.check(on)
  expect(marks.get(pairId(on))).toMatchObject({ state: 'checked', master: 'ru' })
})

test('the answer that Kyrgyz stays the original makes a draft, and asks no more', async () => {
  const { book, type } = await openForm()
  const first = { ...place, ru: 'зал 5' }
  type({ place: first })
  book.rule(first, 'ky')
  expect(book.standingOf(first)).toMatchObject({ state: 'draft', master: 'ky' })
  const on = { ...place, ru: 'зал 55' }
  type({ place: on })
  expect(book.standingOf(on)?.state).toBe('draft')
})

test('who may write nothing sees the states and leaves no trace', async () => {
  const { book, marks, type } = await openForm([[place, checked]], false)
  const changed = { ...place, ky: '5-зал' }
  type({ place: changed })
  expect(book.standingOf(changed)?.state).toBe('stale')
  await book.flush()
  expect(marks.size).toBe(1)
})

test('a register that does not answer is asked again with the next pause', async () => {
  const { register } = registerOf(new Map([[pairId(place), checked]]))
  let fails = true
  const book = createPairBook(base, { ...register, states: (asked) => (fails ? Promise.reject(new Error('locked')) : register.states(asked)) }, { mayMark: true, onKept: () => undefined })
  await expect(book.flush()).rejects.toThrow('locked')
  fails = false
  book.update(base)
  await vi.advanceTimersByTimeAsync(1000)
  expect(book.standingOf(place)?.state).toBe('checked')
})
