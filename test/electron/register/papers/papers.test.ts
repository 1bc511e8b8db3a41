import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { PaperLanguage } from '../../../../shared/register/papers/calls.ts'
import { defaultSettings } from '../../../../shared/register/settings/defaults.ts'
import { present } from '../../../../shared/assert.ts'
import { anInvitation, anOrganisation } from '../history/samples.ts'
import { openTestDesk, type TestDesk } from '../history/test-desk.ts'

const subjectOf = (last: string) => ({ area: 'invitations' as const, id: `00000000-0000-4000-8000-00000000000${last}` })
const first = subjectOf('1')
const second = subjectOf('2')
const letter = 'invitation-letter'
const release = 'press-release'

type Subject = typeof first

async function reserve({ papers }: TestDesk, subject: Subject, on = '2025-11-28', kind = letter): Promise<string> {
  return (await papers.reserveNumber({ kind, subject, on })).number
}

interface Issue {
  language?: PaperLanguage
  kind?: string
  on?: string
  file?: Uint8Array<ArrayBuffer>
}

async function issue({ papers }: TestDesk, subject: Subject, number: string, fields: Issue = {}) {
  const { language = 'ky', kind = letter, on = '2025-11-28', file = new TextEncoder().encode(`${number} ${language}`) } = fields
  const fileName = `${number.replaceAll('/', '-')}-${language}.docx`
  const files = [{ language, title: 'Чакыруу кат', fileName, file }]
  const [issued] = await papers.issue({ kind, subject, number, on, facts: { seats: 5 }, settings: defaultSettings, files })
  return present(issued, 'the issued paper')
}

test('numbers of a series run from 1 without gaps over several records', async () => {
  const desk = await openTestDesk()
  const numbers: string[] = []
  for (const subject of ['1', '2', '3', '4'].map(subjectOf)) {
    const number = await reserve(desk, subject)
    await issue(desk, subject, number)
    numbers.push(number)
  }
  expect(numbers).toEqual(['01-18/1', '01-18/2', '01-18/3', '01-18/4'])
})

test('a paper keeps its number: held, used, and for its corrected version', async () => {
  const desk = await openTestDesk()
  expect(await reserve(desk, first)).toBe('01-18/1')
  expect(await reserve(desk, second)).toBe('01-18/2')
  expect(await reserve(desk, first)).toBe('01-18/1')
  await issue(desk, first, '01-18/1')
  expect(await reserve(desk, first)).toBe('01-18/1')
  expect(await reserve(desk, subjectOf('3'))).toBe('01-18/3')
})

test('two windows that ask at once get different numbers', async () => {
  const desk = await openTestDesk()
  const subjects = ['1', '2', '3', '4', '5', '6'].map(subjectOf)
  const numbers = await Promise.all(subjects.map((subject) => reserve(desk, subject)))
  expect(numbers.toSorted()).toEqual([1, 2, 3, 4, 5, 6].map((seq) => `01-18/${seq}`))
})

test('every year begins with 1 again, and each kind counts for itself', async () => {
  const desk = await openTestDesk()
  for (const subject of [first, second]) await issue(desk, subject, await reserve(desk, subject, '2025-12-30'))
  expect(await reserve(desk, first, '2026-01-05')).toBe('01-18/1')
  expect(await reserve(desk, second, '2026-01-05')).toBe('01-18/2')
  expect(await reserve(desk, subjectOf('3'), '2025-12-31')).toBe('01-18/3')
  expect(await reserve(desk, first, '2025-12-31', release)).toBe('1')
})

test('a paper whose date moves over the new year leaves no gap behind', async () => {
  const desk = await openTestDesk()
  expect(await reserve(desk, first, '2025-12-31')).toBe('01-18/1')
  expect(await reserve(desk, first, '2026-01-05')).toBe('01-18/1')
  expect(await reserve(desk, second, '2025-12-31')).toBe('01-18/1')
  await issue(desk, second, '01-18/1')
  expect(await reserve(desk, subjectOf('3'), '2025-12-31')).toBe('01-18/2')
})

test('where two years gave a record the same number, issuing uses up the one that is held', async () => {
  const desk = await openTestDesk()
  await issue(desk, first, await reserve(desk, first, '2026-01-05'))
  const number = await reserve(desk, first, '2025-12-31')
  expect(number).toBe('01-18/1')
  await issue(desk, first, number, { on: '2025-12-31' })
  expect(await reserve(desk, second, '2025-12-31')).toBe('01-18/2')
})

test('minutes of December that are issued in January leave the new year its first number', async () => {
  const desk = await openTestDesk()
  const number = await reserve(desk, first, '2025-12-29', release)
  desk.setDay('2026-01-10')
  await issue(desk, first, number, { kind: release, on: '2025-12-29' })
  expect(await reserve(desk, second, '2026-01-12', release)).toBe('1')
})

test('a held number stays as it was promised when the mask changes', async () => {
  const desk = await openTestDesk()
  const { numbering } = defaultSettings
  await reserve(desk, first)
  const masks = { ...numbering.masks, invitation: { file: '18', mask: '{yy}/{file}-{seq:3}' } }
  await desk.settings.save({ ...defaultSettings, numbering: { ...numbering, masks } })
  expect(await reserve(desk, first)).toBe('01-18/1')
  expect(await reserve(desk, second)).toBe('25/18-002')
})

test('a number held for another record is refused', async () => {
  const desk = await openTestDesk()
  const number = await reserve(desk, first)
  await expect(issue(desk, second, number)).rejects.toMatchObject({ code: 'number-taken' })
  expect(await desk.papers.list({})).toEqual([])
})

test('a number given outside the register is kept, refused to others, and passed over by the counter', async () => {
  const desk = await openTestDesk()
  await issue(desk, first, '01-18/2', { on: '2025-11-28' })
  await expect(issue(desk, second, '01-18/2')).rejects.toMatchObject({ code: 'number-taken' })
  expect(await reserve(desk, second)).toBe('01-18/1')
  expect(await reserve(desk, subjectOf('3'))).toBe('01-18/3')
})

test('what is never registered is kept without a number and leaves no gap; everything else must have one', async () => {
  const desk = await openTestDesk()
  await issue(desk, first, '', { kind: 'badges' })
  await issue(desk, first, '', { kind: 'badges', language: 'ru' })
  expect((await desk.papers.list({})).map(({ number }) => number)).toEqual(['', ''])
  await expect(desk.papers.reserveNumber({ kind: 'badges', subject: first, on: '2025-11-28' })).rejects.toMatchObject({ code: 'not-allowed' })
  await expect(issue(desk, first, '01-18/7', { kind: 'badges' })).rejects.toMatchObject({ code: 'invalid-input' })
  await expect(issue(desk, first, '')).rejects.toMatchObject({ code: 'invalid-input' })
  expect(await reserve(desk, first)).toBe('01-18/1')
})

test('one number serves the Kyrgyz, the Russian and the bilingual file and a corrected version', async () => {
  const desk = await openTestDesk()
  const number = await reserve(desk, first)
  for (const language of ['ky', 'ru', 'both', 'ru'] as const) await issue(desk, first, number, { language })
  const issued = await desk.papers.list({ subject: first })
  expect(issued.map((paper) => [paper.number, paper.language])).toEqual([
    [number, 'ru'],
    [number, 'both'],
    [number, 'ru'],
    [number, 'ky'],
  ])
  expect(await reserve(desk, second)).toBe('01-18/2')
})

test('an issued paper is kept with its facts, the settings of that day and the hash of its file', async () => {
  const desk = await openTestDesk()
  const file = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251)
  const paper = await issue(desk, first, await reserve(desk, first), { file })
  const sha256 = createHash('sha256').update(file).digest('hex')
  expect(paper).toMatchObject({ kind: letter, subject: first, language: 'ky', number: '01-18/1', sha256, byteLength: 70_000 })

  await desk.settings.save({ ...defaultSettings, desk: { lockAfterMinutes: 1 } })
  desk.restart()
  const stored = await desk.papers.file({ id: paper.id })
  expect(stored.paper).toEqual(paper)
  expect(stored.file).toEqual(file)
  const row = await desk.context.db.selectFrom('papers').select(['facts', 'settings']).executeTakeFirstOrThrow()
  expect(JSON.parse(row.facts)).toEqual({ seats: 5 })
  expect(JSON.parse(row.settings)).toEqual(defaultSettings)
})

test('the list is of one record or of all', async () => {
  const desk = await openTestDesk()
  for (const subject of [first, second]) await issue(desk, subject, await reserve(desk, subject))
  expect(await desk.papers.list({ subject: second })).toMatchObject([{ subject: second, number: '01-18/2' }])
  expect(await desk.papers.list({})).toHaveLength(2)
  expect(await desk.papers.list({ subject: { ...first, area: 'meetings' } })).toEqual([])
})

test.each([
  ['another byte', { file: new TextEncoder().encode('01-18/2 ky') }],
  ['a shorter file', { file: new Uint8Array([1]) }],
  ['another hash', { sha256: '0'.repeat(64) }],
])('a stored paper with %s is noticed and not handed out', async (_what, alteration) => {
  const desk = await openTestDesk()
  const { id } = await issue(desk, first, await reserve(desk, first))
  await desk.context.db.updateTable('papers').set(alteration).where('id', '=', id).execute()
  await expect(desk.papers.file({ id })).rejects.toMatchObject({ code: 'paper-altered', details: { id } })
})

test('a paper that was never issued is not found', async () => {
  const { papers } = await openTestDesk()
  await expect(papers.file({ id: first.id })).rejects.toMatchObject({ code: 'not-found' })
})

test('a preparation is given the office’s settings and today’s date', async () => {
  const { papers } = await openTestDesk('2025-11-28')
  const facts = { kind: letter, subjectId: first.id, city: defaultSettings.office.city.ru, today: '2025-11-28' }
  expect(await papers.prepare({ kind: letter, subject: first })).toEqual({ facts })
})

test('the letter’s number goes into the invitation, and a number typed there is nobody else’s', async () => {
  const desk = await openTestDesk()
  const body = await desk.organisations.create(anOrganisation())
  const addressee = { personId: null, organisationId: body.id }
  const [fresh, typed] = [await desk.invitations.create(anInvitation(addressee, { number: '' })), await desk.invitations.create(anInvitation(addressee, { number: '01-18/2' }))]
  const subject = { area: 'invitations' as const, id: fresh.id }

  await issue(desk, subject, await reserve(desk, subject))
  expect((await desk.invitations.get({ id: fresh.id })).number).toBe('01-18/1')
  expect(await reserve(desk, second)).toBe('01-18/3')
  await expect(issue(desk, subject, '01-18/2')).rejects.toMatchObject({ code: 'number-taken' })
  await issue(desk, { area: 'invitations', id: typed.id }, '01-18/2')
})
