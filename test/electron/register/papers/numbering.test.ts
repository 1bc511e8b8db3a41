import { expect, test } from 'vitest'
import { reserveNumbers } from '../../../../electron/register/papers/numbers.ts'
import { defaultSettings } from '../../../../shared/register/settings/defaults.ts'
import { numberingOf } from '../../../../shared/register/settings/rules.ts'
import { type KindNumberingRule, type NumberingSettings, settingsSchema } from '../../../../shared/register/settings/schema.ts'
import { openTestDesk, type TestDesk } from '../history/test-desk.ts'

const letter = 'invitation-letter'
const { numbering: plain } = defaultSettings
const subjectOf = (count: number) => ({ area: 'invitations' as const, id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}` })

async function reserve({ papers }: TestDesk, count: number, on = '2025-11-28', kind = letter): Promise<string> {
  return (await papers.reserveNumber({ kind, subject: subjectOf(count), on })).number
}

async function number(desk: TestDesk, numbering: Partial<NumberingSettings>): Promise<void> {
  await desk.settings.save({ ...defaultSettings, numbering: { ...plain, ...numbering } })
}

function rule(fields: Partial<KindNumberingRule>): KindNumberingRule {
  return { kind: letter, fromYear: 2025, own: false, file: '18', mask: '{unit}-{file}/{seq}', ...fields }
}

/** Running numbers of a counter as they lie in the register. */
async function running({ context }: TestDesk, counter = 'invitation', year = 2025): Promise<number[]> {
  const rows = await context.db.selectFrom('paper_numbers').select('seq').where('counter', '=', counter).where('year', '=', year).orderBy('seq').execute()
  return rows.map(({ seq }) => seq)
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1)

test('a kind has a mask of its own from a year on; earlier years and held numbers stay as they were', async () => {
  const desk = await openTestDesk()
  expect(await reserve(desk, 1)).toBe('01-18/1')
  await number(desk, { kinds: [rule({ fromYear: 2026, mask: 'Ч-{seq:3}/{yy}' }), rule({ fromYear: 2028, mask: 'ЧК-{seq}' })] })
  expect(await reserve(desk, 1)).toBe('01-18/1')
  expect(await reserve(desk, 2)).toBe('01-18/2')
  expect(await reserve(desk, 3, '2026-01-09')).toBe('Ч-001/26')
  expect(await reserve(desk, 4, '2027-01-09')).toBe('Ч-001/27')
  expect(await reserve(desk, 5, '2028-01-09')).toBe('ЧК-1')
})

test('a kind that leaves its series in the middle of a year goes on where it stood, and no index is given twice', async () => {
  const desk = await openTestDesk()
  expect([await reserve(desk, 1), await reserve(desk, 2)]).toEqual(['01-18/1', '01-18/2'])
  await number(desk, { kinds: [rule({ own: true })] })
  expect([await reserve(desk, 3), await reserve(desk, 4)]).toEqual(['01-18/3', '01-18/4'])
  // Back in its series: 3 and 4 are out already, so the series passes over them and says so.
  await number(desk, { kinds: [] })
  expect(await reserve(desk, 5)).toBe('01-18/5')
  const rows = await desk.context.db.selectFrom('paper_numbers').select(['counter', 'seq', 'state']).where('state', '=', 'skipped').orderBy('seq').execute()
  expect(rows).toEqual([
    { counter: 'invitation', seq: 3, state: 'skipped' },
    { counter: 'invitation', seq: 4, state: 'skipped' },
  ])
  expect(await running(desk)).toEqual(upTo(5))
})

test('a kind with a counter of its own begins a year with 1', async () => {
  const desk = await openTestDesk()
  await number(desk, { kinds: [rule({ own: true, mask: 'Ч-{seq}' })] })
  expect([await reserve(desk, 1), await reserve(desk, 2), await reserve(desk, 3, '2026-01-09')]).toEqual(['Ч-1', 'Ч-2', 'Ч-1'])
})

test('a mask that would repeat an index of the year is passed over, however often it is changed', async () => {
  const desk = await openTestDesk()
  await number(desk, { masks: { ...plain.masks, invitation: { file: '', mask: '{seq}' } } })
  for (let count = 1; count <= 11; count += 1) await reserve(desk, count)
  // «1» before the running number: 12 gives «112» … but shortened again, 12 would give «12» and so on.
  await number(desk, { masks: { ...plain.masks, invitation: { file: '', mask: '1{seq}' } } })
  expect(await reserve(desk, 12)).toBe('112')
  await number(desk, { masks: { ...plain.masks, invitation: { file: '', mask: '{seq}' } } })
  const given = new Set<string>()
  for (let count = 13; count <= 125; count += 1) given.add(await reserve(desk, count))
  expect(given.size).toBe(113)
  expect(given).not.toContain('112')
  expect(await running(desk)).toEqual(upTo(126))
})

test('a thousand numbers in one go: in the order of the papers, none twice, a few entries in the history', async () => {
  const desk = await openTestDesk()
  await reserve(desk, 7)
  const papers = upTo(1000).map((count) => ({ kind: letter, subject: subjectOf(count) }))
  const before = await desk.context.db.selectFrom('trail').select('seq').execute()
  const batch = { papers, seriesOf: () => 'invitation' as const, year: 2025, numbering: plain, author: desk.context.author, now: desk.context.clock.now() }
  const begun = performance.now()
  const numbers = await desk.context.db.transaction().execute((db) => reserveNumbers(db, batch, () => Promise.resolve(undefined)))
  expect(performance.now() - begun).toBeLessThan(10_000)
  // The seventh paper had its number before; the others follow it.
  expect(numbers[6]).toBe('01-18/1')
  expect(numbers.toSpliced(6, 1)).toEqual(upTo(999).map((seq) => `01-18/${seq + 1}`))
  expect(await running(desk)).toEqual(upTo(1000))
  const after = await desk.context.db.selectFrom('trail').select('details').execute()
  // One that says so, and one for each page of the journal that was written on.
  expect(after).toHaveLength(before.length + 1 + 4)
  expect(JSON.parse(after.at(-1)?.details ?? '{}')).toMatchObject({ from: 2, to: 1000, count: 999 })
  // Asked again, everybody keeps what they have.
  expect(await desk.context.db.transaction().execute((db) => reserveNumbers(db, batch, () => Promise.resolve(undefined)))).toEqual(numbers)
})

test('what goes wrong in the middle of a batch takes all of its numbers back', async () => {
  const desk = await openTestDesk()
  const papers = upTo(50).map((count) => ({ kind: letter, subject: subjectOf(count) }))
  const batch = { papers, seriesOf: () => 'invitation' as const, year: 2025, numbering: plain, author: desk.context.author, now: desk.context.clock.now() }
  const failing = desk.context.db.transaction().execute(async (db) => {
    await reserveNumbers(db, batch, () => Promise.resolve(undefined))
    throw new Error('the power is gone')
  })
  await expect(failing).rejects.toThrow('the power is gone')
  expect(await running(desk)).toEqual([])
  expect(await reserve(desk, 1)).toBe('01-18/1')
})

test('two windows that take batches at the same moment share no number and leave no gap', async () => {
  const desk = await openTestDesk()
  const window = (first: number) => {
    const papers = upTo(40).map((count) => ({ kind: letter, subject: subjectOf(first + count) }))
    const batch = { papers, seriesOf: () => 'invitation' as const, year: 2025, numbering: plain, author: desk.context.author, now: desk.context.clock.now() }
    return desk.context.db.transaction().execute((db) => reserveNumbers(db, batch, () => Promise.resolve(undefined)))
  }
  const taken = (await Promise.all([window(0), window(100), window(200)])).flat()
  expect(new Set(taken).size).toBe(120)
  expect(await running(desk)).toEqual(upTo(120))
})

test('settings of an older program still hold, with the house’s masks for what they did not know', () => {
  const { kinds: _kinds, incoming: _incoming, ...older } = plain
  const parsed = settingsSchema.parse({ ...defaultSettings, numbering: older })
  expect(parsed.numbering).toEqual(plain)
  expect(numberingOf(parsed.numbering, 'invitation', letter, 2025)).toEqual({ counter: 'invitation', ...plain.masks.invitation })
})

test('rules for kinds are kept with the settings, and an older register reads as one without them', async () => {
  const desk = await openTestDesk()
  const kinds = [rule({ own: true, mask: 'Ч-{seq}' })]
  await number(desk, { kinds })
  desk.restart()
  expect((await desk.settings.get({})).numbering.kinds).toEqual(kinds)
  const { kinds: _kinds, incoming: _incoming, ...older } = plain
  await desk.context.db.updateTable('settings').set({ content: JSON.stringify(older) }).where('name', '=', 'numbering').execute()
  expect((await desk.settings.get({})).numbering).toEqual(plain)
})
