import { describe, expect, test } from 'vitest'
import { recordStores } from '../../../../electron/calls/record-stores.ts'
import { watchHistory } from '../../../../electron/office/history-watch.ts'
import { findDoubt } from '../../../../electron/register/history/doubt.ts'
import { sealedAreas } from '../../../../electron/register/history/sealed-areas.ts'
import { appendEntries } from '../../../../electron/register/history/trail.ts'
import { verifyTrail } from '../../../../electron/register/history/verify.ts'
import { meetingHandlers } from '../../../../electron/register/meetings/handlers.ts'
import { reserveNumbers } from '../../../../electron/register/papers/numbers.ts'
import { present } from '../../../../shared/assert.ts'
import type { MeetingInput } from '../../../../shared/register/meetings/schema.ts'
import { defaultSettings } from '../../../../shared/register/settings/defaults.ts'
import { anIncoming, aSending, entryOf, issueLetter } from '../journal/samples.ts'
import { anOrganisation } from './samples.ts'
import { openTestDesk, type TestDesk } from './test-desk.ts'

/** The journals beside the papers: what another tool does in them shows, what the program does raises no doubt. */

const areas = sealedAreas(recordStores)
const none = { ky: '', ru: '' }
const meeting: MeetingInput = {
  kind: 'meeting', format: 'narrow', heldOn: '2025-11-28', startsAt: '10:00', endsAt: null, place: none, subject: { ky: 'Кызматташуу', ru: 'Сотрудничество' },
  hostOrganisationId: null, guestOrganisationId: null, delegationId: null, electionId: null, participants: [], agenda: [], figures: [], agreements: [],
  seating: null, closing: none, minutesStatus: 'draft', notes: '',
}
const held = { kind: 'invitation-letter', subject: { area: 'invitations' as const, id: '00000000-0000-4000-8000-000000000001' }, on: '2025-11-28' }
const someNote = { infodocsNumber: 'ID-2025/77', sheets: 2, note: '', answersId: null }

/** The next morning: what the banner names, as `code area page`. */
async function openAgain(desk: TestDesk): Promise<string[]> {
  desk.restart()
  const { connection } = desk.register
  const onFailure = (error: unknown): never => {
    throw error
  }
  await watchHistory({ connection, author: desk.context.author, clock: desk.context.clock, isNew: false, onFailure })
  return ((await findDoubt(desk.context.db))?.faults ?? []).map(({ code, area, recordId }) => `${code} ${area} ${recordId}`)
}

async function faultsIn(desk: TestDesk): Promise<string[]> {
  return (await verifyTrail(desk.context.db, areas)).faults.map(({ code, area, recordId }) => `${code} ${area} ${recordId}`)
}

/** A letter issued and sent, a number held, one spoiled, a letter that came in, notes to a letter and to a reception. */
async function aLivedInJournal() {
  const desk = await openTestDesk()
  expect(await openAgain(desk)).toEqual([])
  const letter = await issueLetter(desk)
  const dispatches = await desk.journal.send({ paperIds: letter.paperIds, dispatch: aSending() })
  await desk.journal.writeNote({ letter: { kind: letter.kind, subject: letter.subject, number: letter.number }, note: someNote })
  const { number } = await desk.papers.reserveNumber(held)
  await desk.journal.spoil({ place: present((await entryOf(desk, number)).place, 'place'), reason: 'бланк жараксыз' })
  await desk.papers.reserveNumber(held)
  const body = await desk.organisations.create(anOrganisation())
  await desk.incoming.create(anIncoming(body.id))
  const { id: meetingId } = await meetingHandlers.create(meeting, desk.context)
  await desk.journal.writeReception({ meetingId, note: { allowedBy: { ky: 'төрага', ru: 'председатель' }, reportedTo: none } })
  expect(await faultsIn(desk)).toEqual([])
  return { desk, letter, meetingId, dispatchIds: dispatches.map(({ id }) => id) }
}

const invitations = 'invitation/2025/0'

describe('another tool with the right key', () => {
  const numberRow = (counter: string, seq: number): string =>
    `INSERT INTO paper_numbers (counter, series, year, seq, kind, subject_area, subject_id, number, state, reserved_at)
      VALUES (${counter}, 'invitation', 2025, ${seq}, 'invitation-letter', 'invitations', 'x', '01-18/${seq}', 'used', '2025-11-01')`
  const deeds: readonly [string, string, string][] = [
    ['makes a spoiled number good again', `UPDATE paper_numbers SET state = 'used', reason = '' WHERE state = 'spoiled'`, `record-altered numbers ${invitations}`],
    ['gives a number to another record', `UPDATE paper_numbers SET subject_id = 'x' WHERE series = 'invitation' AND seq = 1`, `record-altered numbers ${invitations}`],
    ['dates a number back', `UPDATE paper_numbers SET reserved_at = '2025-01-09' WHERE series = 'incoming'`, 'record-altered numbers incoming/2025/0'],
    ['takes the last number away', `DELETE FROM paper_numbers WHERE series = 'invitation' AND seq = 3`, `record-altered numbers ${invitations}`],
    ['takes a whole counter away', `DELETE FROM paper_numbers WHERE series = 'incoming'`, 'record-missing numbers incoming/2025/0'],
    ['adds a number', numberRow(`'invitation'`, 4), `record-altered numbers ${invitations}`],
    ['adds a number on a page of its own', numberRow(`'invitation'`, 900), 'record-unrecorded numbers invitation/2025/3'],
    ['adds a number below the first', numberRow(`'invitation'`, -5), 'record-unrecorded numbers invitation/2025/-1'],
    ['adds a number under a counter that no text can name', numberRow(`CAST(X'FF' AS TEXT)`, 1), 'record-unrecorded numbers %EF%BF%BD/2025/0'],
    ['rewrites how a letter was sent', `UPDATE dispatches SET channel = 'courier'`, 'record-altered dispatches 2025-11-28'],
    ['moves a sending to another day', `UPDATE dispatches SET sent_on = '2025-11-20'`, 'record-missing dispatches 2025-11-28 record-unrecorded dispatches 2025-11-20'],
    ['takes one file of a sending away', `DELETE FROM dispatches WHERE id = (SELECT min(id) FROM dispatches)`, 'record-altered dispatches 2025-11-28'],
    ['adds a sending', `INSERT INTO dispatches SELECT 'x', paper_id, '2025-11-01', 'post', '', '', '' FROM dispatches LIMIT 1`, 'record-unrecorded dispatches 2025-11-01'],
    ['rewrites the note to a letter', `UPDATE outgoing_lines SET infodocs_number = 'ID-1'`, 'record-altered letter-notes'],
    ['takes the note to a letter away', 'DELETE FROM outgoing_lines', 'record-missing letter-notes'],
    ['adds a note to a letter', `INSERT INTO outgoing_lines VALUES ('kat', 'invitations', 'x', '1 а', '', NULL, 'жок', NULL)`, 'record-unrecorded letter-notes kat/invitations/x/1%20%D0%B0'],
    ['rewrites who allowed a reception', `UPDATE receptions SET allowed_by_ru = 'никто'`, 'record-altered receptions'],
    ['takes the note to a reception away', 'DELETE FROM receptions', 'record-missing receptions'],
  ]
  test.each(deeds)('%s, and the next opening says so', async (_deed, statement, expected) => {
    const { desk } = await aLivedInJournal()
    expect(desk.database.prepare(statement).run().changes).toBeGreaterThan(0)
    expect((await openAgain(desk)).join(' ')).toContain(expected)
    await expect(desk.papers.reserveNumber({ ...held, on: '2026-01-10' })).rejects.toMatchObject({ code: 'history-in-doubt' })
    // An administrator answers for it, and that is the end of it.
    await desk.history.settle({ reason: 'Каралды, туура деп табылды' })
    expect(await openAgain(desk)).toEqual([])
    expect(await faultsIn(desk)).toEqual([])
  })

  test('adds a note to a reception that nobody wrote about', async () => {
    const { desk } = await aLivedInJournal()
    const { id } = await meetingHandlers.create(meeting, desk.context)
    desk.database.prepare(`INSERT INTO receptions VALUES (?, 'төрага', 'председатель', '', '')`).run(id)
    expect(await openAgain(desk)).toEqual([`record-unrecorded receptions ${id}`])
  })

  test('is named also after the program has written on the same page', async () => {
    const { desk, letter } = await aLivedInJournal()
    desk.database.exec(`UPDATE paper_numbers SET subject_id = 'x' WHERE state = 'spoiled'`)
    desk.database.exec(`UPDATE dispatches SET tracking = 'KG-99'`)
    await desk.papers.reserveNumber({ ...held, subject: { area: 'invitations', id: '00000000-0000-4000-8000-000000000009' } })
    await desk.journal.send({ paperIds: letter.paperIds, dispatch: aSending() })
    expect(new Set(await openAgain(desk))).toEqual(new Set([`record-altered numbers ${invitations}`, 'record-altered dispatches 2025-11-28']))
  })
})

describe('the program itself', () => {
  test('raises no doubt by taking back: an undone change, a mark of sending, a spoiled number, a held one that goes with its year', async () => {
    const { desk, letter, dispatchIds, meetingId } = await aLivedInJournal()
    await desk.journal.takeBackSending({ dispatchIds: dispatchIds.slice(0, 1) })
    expect(await faultsIn(desk)).toEqual([])
    await desk.journal.takeBackSending({ dispatchIds: dispatchIds.slice(1) })
    await desk.journal.send({ paperIds: letter.paperIds, dispatch: aSending({ sentOn: '2025-11-21' }) })
    await desk.journal.writeNote({ letter: { kind: letter.kind, subject: letter.subject, number: letter.number }, note: { ...someNote, sheets: null } })
    await desk.journal.writeReception({ meetingId, note: { allowedBy: none, reportedTo: none } })
    // Its date moves into another year: the number goes back, because it was the last one; and then it returns.
    await desk.papers.reserveNumber({ ...held, on: '2026-01-10' })
    expect(await desk.context.db.selectFrom('paper_numbers').select('seq').where('year', '=', 2025).where('series', '=', 'invitation').execute()).toHaveLength(2)
    expect(await faultsIn(desk)).toEqual([])
    await desk.papers.reserveNumber(held)
    await desk.history.undo({})
    expect(await faultsIn(desk)).toEqual([])
    expect(await openAgain(desk)).toEqual([])
  })

  test('seals a thousand numbers with one signature and a few entries, and says in the list only that they were given', async () => {
    const desk = await openTestDesk()
    const papers = Array.from({ length: 1000 }, (_, index) => ({ kind: held.kind, subject: { area: 'invitations' as const, id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` } }))
    const batch = { papers, seriesOf: () => 'invitation' as const, year: 2025, numbering: defaultSettings.numbering, author: desk.context.author, now: desk.context.clock.now() }
    await desk.context.db.transaction().execute((db) => reserveNumbers(db, batch, () => Promise.resolve(undefined)))
    const rows = await desk.context.db.selectFrom('trail').select(['action', 'record_id', 'sig']).orderBy('seq').execute()
    expect(rows.slice(1).map(({ action, record_id: id }) => `${action} ${id}`)).toEqual([...[0, 1, 2, 3].map((page) => `sealed invitation/2025/${page}`), 'number-reserved null'])
    expect(rows.filter(({ sig }) => sig !== null)).toHaveLength(1)
    expect((await desk.history.list({})).entries.map(({ action }) => action)).toEqual(['number-reserved', 'introduced'])
    expect((await desk.history.list({ area: 'numbers', action: 'sealed' })).entries).toHaveLength(4)
    expect(await faultsIn(desk)).toEqual([])
  })
})

describe('a register whose history began before the journals were sealed', () => {
  async function anOldRegister() {
    const desk = await openTestDesk()
    const { db, author, clock } = desk.context
    await db.transaction().execute((transaction) => appendEntries(transaction, author, [{ at: clock.now(), action: 'founded', area: 'register' }]))
    desk.database.exec(`INSERT INTO paper_numbers (counter, series, year, seq, kind, subject_area, subject_id, number, state, reserved_at)
      VALUES ('invitation', 'invitation', 2025, 1, 'invitation-letter', 'invitations', 'x', '01-18/1', 'used', '2025-11-01'),
        ('invitation', 'invitation', 2025, 2, 'invitation-letter', 'invitations', 'y', '01-18/2', 'spoiled', '2025-11-01')`)
    desk.database.exec(`INSERT INTO outgoing_lines VALUES ('invitation-letter', 'invitations', 'x', '01-18/1', 'ID-1', NULL, '', NULL)`)
    return desk
  }

  test('is taken over once and opens without a doubt, day after day', async () => {
    const desk = await anOldRegister()
    for (let day = 0; day < 3; day += 1) expect(await openAgain(desk)).toEqual([])
    const taken = await desk.context.db.selectFrom('trail').select(['area', 'record_id']).where('action', '=', 'taken-over').orderBy('seq').execute()
    expect(taken.map(({ area, record_id: id }) => `${area} ${id}`)).toEqual([`numbers ${invitations}`, 'letter-notes invitation-letter/invitations/x/01-18%2F1', 'register null'])
    await desk.papers.reserveNumber(held)
    expect(await faultsIn(desk)).toEqual([])
  })

  test('and what is done in it by another way afterwards is not taken over too', async () => {
    const desk = await anOldRegister()
    expect(await openAgain(desk)).toEqual([])
    desk.database.exec(`UPDATE paper_numbers SET state = 'used', reason = '' WHERE seq = 2`)
    desk.database.exec(`INSERT INTO outgoing_lines VALUES ('invitation-letter', 'invitations', 'y', '01-18/2', 'ID-2', NULL, '', NULL)`)
    expect(new Set(await openAgain(desk))).toEqual(new Set([`record-altered numbers ${invitations}`, 'record-unrecorded letter-notes invitation-letter/invitations/y/01-18%2F2']))
  })
})
