import { expect, test } from 'vitest'
import { present } from '../../../../shared/assert.ts'
import { sentOn } from '../../../../electron/register/journal/repository.ts'
import { anOrganisation } from '../history/samples.ts'
import { openTestDesk } from '../history/test-desk.ts'
import { anIncoming, aSending, autumn, entryOf, issueLetter, letterFacts, outgoing } from './samples.ts'

const held = { kind: 'invitation-letter', subject: { area: 'invitations' as const, id: '00000000-0000-4000-8000-000000000001' }, on: '2025-11-28' }

test('every number stands in the journal: a letter with what its paper says, and one that is only held', async () => {
  const desk = await openTestDesk()
  const letter = await issueLetter(desk)
  const { number } = await desk.papers.reserveNumber(held)
  expect(await entryOf(desk, letter.number)).toMatchObject({
    state: 'issued',
    on: '2025-11-20',
    addressee: { ky: 'КМШнын Аткаруу комитети', ru: 'Исполнительный комитет СНГ' },
    gist: { ky: 'Чакыруу каты: депутаттарды шайлоо', ru: 'Письмо-приглашение: выборы депутатов' },
    executor: { ky: 'Өмүрбек кызы Г.', ru: 'Омурбек кызы Г.' },
    annexSheets: 8,
  })
  expect((await entryOf(desk, letter.number)).papers.map(({ language }) => language)).toEqual(['ky', 'ru'])
  expect(await entryOf(desk, number)).toMatchObject({ state: 'held', papers: [], addressee: { ky: '', ru: '' }, on: '2025-11-28' })
})

test('a held number is used by the same paper later, whatever was numbered meanwhile', async () => {
  const desk = await openTestDesk()
  const first = await desk.papers.reserveNumber(held)
  await issueLetter(desk)
  expect((await desk.papers.reserveNumber(held)).number).toBe(first.number)
})

test('a spoiled number stays with its reason, nobody gets it again, and its paper takes the next', async () => {
  const desk = await openTestDesk()
  const { number } = await desk.papers.reserveNumber(held)
  const { place } = await entryOf(desk, number)
  await desk.journal.spoil({ place: present(place, 'place'), reason: 'бланк бузулган' })
  desk.restart()
  expect(await entryOf(desk, number)).toMatchObject({ state: 'spoiled', reason: 'бланк бузулган' })
  expect((await desk.papers.reserveNumber(held)).number).toBe('01-18/2')
  const issue = desk.papers.issue({
    ...held,
    number,
    facts: {},
    settings: await desk.settings.get({}),
    files: [{ language: 'ky', title: 'Кат', fileName: 'кат.docx', file: new Uint8Array([1]) }],
  })
  await expect(issue).rejects.toMatchObject({ code: 'number-spoiled' })
  await expect(desk.journal.spoil({ place: present(place, 'place'), reason: 'дагы бир жолу' })).rejects.toMatchObject({ code: 'number-spoiled' })
})

test('the history says who spoiled which number and why', async () => {
  const desk = await openTestDesk()
  const { number } = await desk.papers.reserveNumber(held)
  const { place } = await entryOf(desk, number)
  await desk.journal.spoil({ place: present(place, 'place'), reason: 'бланк бузулган' })
  const row = await desk.context.db.selectFrom('trail').select(['action', 'details']).orderBy('seq', 'desc').executeTakeFirstOrThrow()
  expect(row.action).toBe('number-spoiled')
  expect(JSON.parse(row.details)).toMatchObject({ number: 1, reason: 'бланк бузулган' })
})

test('a number whose letter has left the office cannot be spoiled; taken back, it can', async () => {
  const desk = await openTestDesk()
  const letter = await issueLetter(desk)
  const [sent] = await desk.journal.send({ paperIds: letter.paperIds, dispatch: aSending() })
  const { place, dispatches } = await entryOf(desk, letter.number)
  await expect(desk.journal.spoil({ place: present(place, 'place'), reason: 'ката кетти' })).rejects.toMatchObject({ code: 'number-sent' })
  expect(dispatches).toHaveLength(2)
  await desk.journal.takeBackSending({ dispatchIds: dispatches.map(({ id }) => id) })
  await desk.journal.spoil({ place: present(place, 'place'), reason: 'ката кетти' })
  expect(await entryOf(desk, letter.number)).toMatchObject({ state: 'spoiled' })
  await expect(desk.journal.takeBackSending({ dispatchIds: [present(sent, 'sent').id] })).rejects.toMatchObject({ code: 'not-found' })
})

test('a letter that was registered elsewhere stands in the journal like every other, and cannot be spoiled here', async () => {
  const desk = await openTestDesk()
  await desk.papers.issue({
    ...held,
    number: 'ИД-871',
    facts: {},
    settings: await desk.settings.get({}),
    files: [{ language: 'both', title: 'Кат', fileName: 'кат.docx', file: new Uint8Array([1]) }],
  })
  expect(await entryOf(desk, 'ИД-871')).toMatchObject({ state: 'issued', place: null, series: 'invitation' })
})

test('a corrected version is the same line; its newest paper says to whom and what about', async () => {
  const desk = await openTestDesk()
  const letter = await issueLetter(desk)
  const facts = { ...letterFacts, event: { ky: 'Президентти шайлоо', ru: 'выборы Президента' } }
  const { kind, subject, number } = letter
  await desk.papers.issue({ kind, subject, number, on: '2025-11-25', facts, settings: await desk.settings.get({}), files: [{ language: 'ky', title: 'Кат', fileName: 'ky.docx', file: new Uint8Array([2]) }] })
  const lines = (await outgoing(desk)).filter((entry) => entry.number === number)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({ on: '2025-11-20', gist: { ky: 'Чакыруу каты: Президентти шайлоо' } })
})

test('what the clerk writes beside a letter is kept: the InfoDocs number, sheets, the letter it answers', async () => {
  const desk = await openTestDesk()
  const { kind, subject, number, bodyId } = await issueLetter(desk)
  const incoming = await desk.incoming.create(anIncoming(bodyId))
  const note = { infodocsNumber: 'ID-2025/77', sheets: 2, note: 'чабарман менен', answersId: incoming.id }
  await desk.journal.writeNote({ letter: { kind, subject, number }, note })
  expect(await entryOf(desk, number)).toMatchObject({ infodocsNumber: 'ID-2025/77', sheets: 2, note: 'чабарман менен', answers: { id: incoming.id, theirNumber: '04/1-117' } })
  expect(await desk.journal.answersTo({ incomingId: incoming.id })).toEqual([{ kind, subject, number }])
  expect(await desk.incoming.list({})).toMatchObject([{ answer: { number, on: '2025-11-20' } }])
  // Written again, it is another note on the same line.
  await desk.journal.writeNote({ letter: { kind, subject, number }, note: { ...note, infodocsNumber: '', answersId: null } })
  expect(await desk.incoming.list({})).toMatchObject([{ answer: null }])
})

test.each([
  ['the addressee', 'аткаруу комитети'],
  ['another script', 'ispolnitelnyi komitet'],
  ['InfoDocs', 'ID-2025/77'],
])('the journal is searched by %s', async (_by, query) => {
  const desk = await openTestDesk()
  const { kind, subject, number } = await issueLetter(desk)
  await desk.papers.reserveNumber(held)
  await desk.journal.writeNote({ letter: { kind, subject, number }, note: { infodocsNumber: 'ID-2025/77', sheets: null, note: '', answersId: null } })
  expect((await outgoing(desk, query)).map((entry) => entry.number)).toEqual([number])
})

test('a journal holds its period: the day on the paper decides, and for a held number the day it was given', async () => {
  const desk = await openTestDesk()
  const letter = await issueLetter(desk, { on: '2025-11-20' })
  await desk.papers.reserveNumber(held)
  const numbers = async (from: string, to: string) => (await desk.journal.outgoing({ period: { from, to } })).map(({ number }) => number)
  expect(await numbers('2025-11-20', '2025-11-20')).toEqual([letter.number])
  expect(await numbers('2025-11-28', '2025-11-28')).toEqual(['01-18/2'])
  expect(await numbers('2024-01-01', '2024-12-31')).toEqual([])
})

test('a number that is held in January for a paper of December stands in the journal of the old year', async () => {
  const desk = await openTestDesk('2026-01-05')
  const { number } = await desk.papers.reserveNumber({ ...held, on: '2025-12-29' })
  expect(await desk.journal.outgoing({ period: { from: '2025-01-01', to: '2025-12-31' } })).toMatchObject([{ number, on: '2025-12-31' }])
  expect(await desk.journal.outgoing({ period: { from: '2026-01-01', to: '2026-12-31' } })).toEqual([])
})

test('files of a letter that go together are one line of the dispatch list; sentOn knows the first day of each paper', async () => {
  const desk = await openTestDesk()
  const one = await issueLetter(desk)
  const other = await issueLetter(desk)
  desk.setDay('2025-12-02')
  await desk.journal.send({ paperIds: [...one.paperIds, ...other.paperIds], dispatch: aSending({ sentOn: '2025-11-28' }) })
  await desk.journal.send({ paperIds: one.paperIds.slice(0, 1), dispatch: aSending({ sentOn: '2025-12-01', channel: 'email' }) })
  const list = await desk.journal.dispatches({ period: { from: '2025-11-28', to: '2025-11-28' } })
  expect(list.map(({ letter, languages, tracking }) => [letter.number, languages, tracking])).toEqual([
    [one.number, ['ky', 'ru'], 'KG-17'],
    [other.number, ['ky', 'ru'], 'KG-17'],
  ])
  expect(list[0]).toMatchObject({ addressee: { ru: 'Исполнительный комитет СНГ' }, address: { ky: 'Минск шаары' } })
  expect(await desk.journal.dispatches({ period: autumn })).toHaveLength(3)
  const days = await sentOn(desk.context.db, [...one.paperIds, 'nobody'])
  expect([...days.values()]).toEqual(['2025-11-28', '2025-11-28'])
  expect(await entryOf(desk, one.number)).toMatchObject({ state: 'sent' })
})

test('nothing is sent tomorrow, and nothing that is not there', async () => {
  const desk = await openTestDesk()
  const { paperIds } = await issueLetter(desk)
  await expect(desk.journal.send({ paperIds, dispatch: aSending({ sentOn: '2025-11-29' }) })).rejects.toMatchObject({ code: 'invalid-input' })
  await expect(desk.journal.send({ paperIds: [...paperIds, held.subject.id], dispatch: aSending() })).rejects.toMatchObject({ code: 'not-found' })
  expect(await desk.journal.dispatches({ period: autumn })).toEqual([])
})

test('the share of languages counts each paper once: two files are both languages', async () => {
  const desk = await openTestDesk()
  await issueLetter(desk, { languages: ['ky'] })
  await issueLetter(desk, { languages: ['ky', 'ru'] })
  await issueLetter(desk, { languages: ['both'], on: '2025-10-02' })
  await issueLetter(desk, { languages: ['ru'] })
  expect(await desk.journal.languages({ period: autumn })).toEqual([
    { month: '2025-10', kind: 'invitation-letter', ky: 0, ru: 0, both: 1 },
    { month: '2025-11', kind: 'invitation-letter', ky: 1, ru: 1, both: 1 },
  ])
  const journal = await outgoing(desk)
  expect(journal).toHaveLength(4)
})

test('the next number is shown under settings that are not saved yet, and nothing is taken', async () => {
  const desk = await openTestDesk()
  await issueLetter(desk)
  await desk.incoming.create(anIncoming((await desk.organisations.create(anOrganisation())).id))
  const { numbering } = await desk.settings.get({})
  const typed = { ...numbering, incoming: { file: '', mask: 'К-{seq:3}' }, kinds: [{ kind: 'invitation-letter', fromYear: 2025, own: true, file: '', mask: 'Ч-{seq}' }] }
  const next = await desk.journal.nextNumbers({ numbering: typed, kinds: [{ kind: 'invitation-letter', year: 2025 }, { kind: 'invitation-letter', year: 2026 }] })
  expect(next.series).toMatchObject({ invitation: '01-18/2', outgoing: '01-17/1', incoming: 'К-002' })
  expect(next.kinds).toEqual(['Ч-2', 'Ч-1'])
  expect((await desk.papers.reserveNumber(held)).number).toBe('01-18/2')
})
