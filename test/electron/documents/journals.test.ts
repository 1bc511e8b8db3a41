import ExcelJs from 'exceljs'
import { expect, test } from 'vitest'
import { gatherDispatchList, gatherIncomingJournal, gatherOutgoingJournal, gatherReceptionJournal } from '../../../electron/documents/facts/journals.ts'
import { preparePaper } from '../../../electron/documents/prepare.ts'
import { meetingHandlers } from '../../../electron/register/meetings/handlers.ts'
import { present } from '../../../shared/assert.ts'
import { lineText } from '../../../shared/documents/blocks.ts'
import { outgoingJournal } from '../../../shared/documents/outgoing-journal/kind.ts'
import { receptionJournal } from '../../../shared/documents/reception-journal/kind.ts'
import { houseVoice } from '../../../shared/documents/voice.ts'
import type { MeetingInput } from '../../../shared/register/meetings/schema.ts'
import { noPassport } from '../../../shared/register/passports/schema.ts'
import { toPeriodId } from '../../../shared/register/period.ts'
import { blockLines } from '../../shared/documents/block-lines.ts'
import { anIncoming, aSending, autumn, entryOf, issueLetter } from '../register/journal/samples.ts'
import { anOrganisation, aPerson, aPersonNamed } from '../register/history/samples.ts'
import { openTestDesk, type TestDesk } from '../register/history/test-desk.ts'

async function source({ context, settings }: TestDesk, period = autumn) {
  return { db: context.db, id: toPeriodId(period), settings: await settings.get({}), today: '2025-11-28', passportOf: () => Promise.resolve(noPassport) }
}

const none = { ky: '', ru: '' }

function aMeeting(fields: Partial<MeetingInput>): MeetingInput {
  return {
    kind: 'meeting',
    format: 'narrow',
    seating: null,
    heldOn: '2025-11-28',
    startsAt: '10:00',
    endsAt: null,
    place: { ky: 'БШКнын имараты', ru: 'здание ЦИК' },
    subject: { ky: 'Кызматташуу жөнүндө', ru: 'О сотрудничестве' },
    hostOrganisationId: null,
    guestOrganisationId: null,
    delegationId: null,
    electionId: null,
    participants: [],
    agenda: [],
    figures: [],
    agreements: [],
    closing: none,
    minutesStatus: 'draft',
    notes: '',
    ...fields,
  }
}

/** The text of a paper in one language. */
function textOf(blocks: ReturnType<typeof outgoingJournal.compose>): string {
  return blocks.flatMap(blockLines).map(lineText).join('\n')
}

test('the outgoing journal prints letters, held numbers and spoiled ones with the reason, in either language', async () => {
  const desk = await openTestDesk()
  const letter = await issueLetter(desk)
  const held = { kind: 'invitation-letter', subject: { area: 'invitations' as const, id: '00000000-0000-4000-8000-000000000001' }, on: '2025-11-28' }
  const { number } = await desk.papers.reserveNumber(held)
  await desk.journal.spoil({ place: present((await entryOf(desk, number)).place, 'place'), reason: 'бланк жараксыз' })
  await desk.papers.reserveNumber(held)
  await desk.journal.send({ paperIds: letter.paperIds, dispatch: aSending({ channel: 'courier' }) })
  const incoming = await desk.incoming.create(anIncoming(letter.bodyId))
  const { kind, subject } = letter
  await desk.journal.writeNote({ letter: { kind, subject, number: letter.number }, note: { infodocsNumber: 'ID-77', sheets: 2, note: '', answersId: incoming.id } })

  const facts = await gatherOutgoingJournal(await source(desk))
  expect(outgoingJournal.factsSchema.parse(facts)).toEqual(facts)
  expect(facts.rows.map(({ number: each, mark }) => [each, mark.ru])).toEqual([
    ['01-18/1', ''],
    ['01-18/2', 'аннулирован: бланк жараксыз'],
    ['01-18/3', 'зарезервирован'],
  ])
  expect(facts.rows[0]).toMatchObject({ sheets: '2 + 8', sentOn: '2025-11-28', channel: { ky: 'чабарман', ru: 'курьер' }, infodocsNumber: 'ID-77', answers: `${incoming.number} – 04/1-117` })
  const settings = await desk.settings.get({})
  expect(textOf(outgoingJournal.compose(facts, houseVoice('ky'), settings))).toContain('жокко чыгарылды: бланк жараксыз')
  expect(textOf(outgoingJournal.compose(facts, houseVoice('ru'), settings))).toContain('Исполнительный комитет СНГ')
})

test('the incoming journal prints who wrote, under which numbers, and which paper answered', async () => {
  const desk = await openTestDesk()
  const letter = await issueLetter(desk)
  const answered = await desk.incoming.create(anIncoming(letter.bodyId))
  await desk.incoming.create(anIncoming(letter.bodyId, { receivedOn: '2025-08-01' }))
  const { kind, subject, number } = letter
  await desk.journal.writeNote({ letter: { kind, subject, number }, note: { infodocsNumber: '', sheets: null, note: '', answersId: answered.id } })
  const { rows } = await gatherIncomingJournal(await source(desk))
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    number: '01-16/1',
    sender: { ru: 'Содружество Независимых Государств' },
    theirNumber: '04/1-117',
    mark: { ky: 'жооп: 2025-жылдын 20-ноябрындагы № 01-18/1', ru: 'ответ № 01-18/1 от 20 ноября 2025 года' },
  })
})

test('the dispatch list of a day prints what went that day and to which address', async () => {
  const desk = await openTestDesk()
  const { paperIds, number } = await issueLetter(desk)
  await desk.journal.send({ paperIds, dispatch: aSending({ sentOn: '2025-11-27' }) })
  const day = { from: '2025-11-27', to: '2025-11-27' }
  expect((await gatherDispatchList(await source(desk, day))).rows).toMatchObject([{ number, address: { ky: 'Минск шаары' }, tracking: 'KG-17', sentBy: 'Асанова А.' }])
  expect((await gatherDispatchList(await source(desk, { from: '2025-11-28', to: '2025-11-28' }))).rows).toEqual([])
})

test('receptions are filled from meetings, and what a meeting does not say is named as a hole until it is written', async () => {
  const desk = await openTestDesk()
  const guest = await desk.people.create(aPerson())
  const host = await desk.people.create(aPersonNamed('Асанова'))
  const seat = { role: 'member' as const, title: none, capacity: none }
  const participants = [{ ...seat, personId: guest.id, side: 'guest' as const }, { ...seat, personId: host.id, side: 'host' as const, title: { ky: 'төрага', ru: 'председатель' } }]
  const agenda = [{ title: { ky: 'Байкоо жөнүндө', ru: 'О наблюдении' }, reporterId: null, points: [], decision: none }]
  const full = await meetingHandlers.create(aMeeting({ participants, agenda }), desk.context)
  const bare = await meetingHandlers.create(aMeeting({ heldOn: '2025-11-29', place: none }), desk.context)

  const [first, second] = await desk.journal.receptions({ period: autumn })
  expect(first).toMatchObject({ meetingId: full.id, guests: [{ ru: 'Панахов\u00A0М., Азербайджан' }], gist: { ru: 'О наблюдении' }, staff: [{ ky: 'Асанова\u00A0А., төрага' }], holes: ['allowedBy', 'report'] })
  expect(second).toMatchObject({ meetingId: bare.id, holes: ['place', 'guests', 'gist', 'staff', 'allowedBy', 'report'] })

  const note = { allowedBy: { ky: 'төрага', ru: 'председатель' }, reportedTo: { ky: 'ТИМ', ru: 'МИД' } }
  await desk.journal.writeReception({ meetingId: full.id, note })
  expect((await desk.journal.receptions({ period: autumn }))[0]).toMatchObject({ ...note, holes: ['report'] })
  await desk.papers.issue({
    kind: 'conversation-record',
    subject: { area: 'meetings', id: full.id },
    number: '7',
    on: '2025-11-28',
    facts: {},
    settings: await desk.settings.get({}),
    files: [{ language: 'ky', title: 'Жазуу', fileName: 'жазуу.docx', file: new Uint8Array([1]) }],
  })
  expect((await desk.journal.receptions({ period: autumn }))[0]).toMatchObject({ holes: [], record: { number: '7' } })
  const facts = await gatherReceptionJournal(await source(desk))
  const text = textOf(receptionJournal.compose(facts, houseVoice('ru'), await desk.settings.get({})))
  for (const words of ['Панахов\u00A0М., Азербайджан', '№ 7 от 28 ноября 2025 года', 'МИД', 'председатель']) expect(text).toContain(words)
})

test('a journal is prepared of a period and of nothing else', async () => {
  const desk = await openTestDesk()
  const { db, settings, today, passportOf } = await source(desk)
  const prepare = (kind: string, subject: { area: 'journal' | 'meetings'; id: string }) => preparePaper(db, kind, subject, settings, today, passportOf)
  expect(await prepare('incoming-journal', { area: 'journal', id: toPeriodId(autumn) })).toMatchObject({ period: autumn, rows: [] })
  await expect(prepare('incoming-journal', { area: 'journal', id: '2025-12-31/2025-01-01' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(prepare('incoming-journal', { area: 'meetings', id: toPeriodId(autumn) })).rejects.toMatchObject({ code: 'not-found' })
  await expect(prepare('meeting-minutes', { area: 'journal', id: toPeriodId(autumn) })).rejects.toMatchObject({ code: 'not-found' })
})

test.each([
  ['outgoing', 'Каттоо номери\nРегистрационный номер', '01-18/1'],
  ['incoming', 'Кириш номери\nВходящий номер', '01-16/1'],
  ['dispatch', '№\n№', 1],
  ['languages', 'Ай\nМесяц', '2025-11'],
] as const)('the %s journal goes out as a workbook that another program reads, and the history notes it', async (journal, heading, cell) => {
  const desk = await openTestDesk()
  const { paperIds, bodyId } = await issueLetter(desk)
  await desk.incoming.create(anIncoming(bodyId, { gist: { ky: '=1+1', ru: '' } }))
  await desk.journal.send({ paperIds, dispatch: aSending() })
  const { file, count } = await desk.journal.exportFile({ journal, period: autumn })
  const workbook = new ExcelJs.Workbook()
  await workbook.xlsx.load(file.buffer)
  const sheet = present(workbook.worksheets[0], 'the sheet')
  expect(sheet.getCell('A1').value).toBe(heading)
  expect(sheet.getCell('A2').value).toBe(cell)
  expect(sheet.rowCount).toBe(count + 1)
  const { action, details } = await desk.context.db.selectFrom('trail').select(['action', 'details']).orderBy('seq', 'desc').executeTakeFirstOrThrow()
  expect([action, JSON.parse(details)]).toEqual(['texts-exported', { format: 'xlsx', journal, count: 1 }])
})

test('somebody’s record of a meeting without guests from abroad still counts its body as the guest', async () => {
  const desk = await openTestDesk()
  const body = await desk.organisations.create(anOrganisation())
  await meetingHandlers.create(aMeeting({ guestOrganisationId: body.id }), desk.context)
  expect((await desk.journal.receptions({ period: autumn }))[0]?.guests).toEqual([{ ky: body.name.ky, ru: body.name.ru }])
})
