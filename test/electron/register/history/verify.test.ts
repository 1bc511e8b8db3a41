import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { recordStores } from '../../../../electron/calls/record-stores.ts'
import { beginTrail } from '../../../../electron/register/history/begin.ts'
import { sealedAreas } from '../../../../electron/register/history/sealed-areas.ts'
import { appendEntries, recordEvent } from '../../../../electron/register/history/trail.ts'
import { authorIdOf } from '../../../../electron/register/history/trail-entry.ts'
import { verifyTrail } from '../../../../electron/register/history/verify.ts'
import { defaultSettings } from '../../../../shared/register/settings/defaults.ts'
import { testAuthor } from '../../../helpers/author.ts'
import { anElection, anOrganisation, aPerson } from './samples.ts'
import { openTestDesk, type TestDesk } from './test-desk.ts'

const areas = sealedAreas(recordStores)

/** A register in which something has happened: two people, one of them changed twice, an organisation, settings. */
async function aLivedInRegister() {
  const desk = await openTestDesk()
  await beginTrail(desk.context.db, desk.context.author, desk.context.clock.now(), areas)
  const { id } = await desk.people.create(aPerson())
  await desk.people.update({ id, revision: 1, input: aPerson({ phone: '1' }) })
  await desk.people.update({ id, revision: 2, input: aPerson({ phone: '2' }) })
  const other = await desk.people.create(aPerson({ phone: '7' }))
  await desk.organisations.create(anOrganisation())
  await desk.settings.save(defaultSettings)
  expect(await faultsIn(desk)).toEqual([])
  return { desk, id, otherId: other.id }
}

async function faultsIn(desk: TestDesk): Promise<string[]> {
  const { faults } = await verifyTrail(desk.context.db, areas)
  return faults.map(({ code, seq, area }) => `${code} ${seq ?? '-'} ${area ?? '-'}`)
}

/** As another tool with the right key would: the triggers are taken away first. */
function tamper(desk: TestDesk, sql: string, ...values: unknown[]): void {
  for (const trigger of ['trail_stays', 'trail_is_kept', 'authors_stay', 'authors_are_kept', 'changes_stay', 'changes_are_kept']) {
    desk.database.exec(`DROP TRIGGER IF EXISTS ${trigger}`)
  }
  expect(desk.database.prepare(sql).run(...values).changes).toBeGreaterThan(0)
}

async function recordMany(desk: TestDesk, count: number): Promise<void> {
  const event = { at: desk.context.clock.now(), action: 'backup-made', area: 'backups' } as const
  await desk.context.db.transaction().execute((db) => appendEntries(db, desk.context.author, Array.from({ length: count }, () => event)))
}

test('the history of a register that was only used through the program is sound', async () => {
  const { desk, id } = await aLivedInRegister()
  await desk.people.archive({ id, revision: 3 })
  await desk.history.undo({})
  const file = new TextEncoder().encode('ky,ru\nбирдик,единство\nтынчтык,мир\nжол,дорога\n')
  await desk.glossary.importFile({ format: 'csv', file })
  await desk.glossary.exportFile({ format: 'csv' })
  const pair = { ky: 'Жыйын бүттү.', ru: 'Заседание окончено.', origin: 'field' } as const
  await desk.memory.confirm(pair)
  await desk.memory.confirm(pair)
  await desk.settings.save(defaultSettings)
  expect(await faultsIn(desk)).toEqual([])
  expect((await desk.history.verify({})).records).toBe(8)
})

test('records from before the history was signed are taken over as they stand, and their changes with them', async () => {
  const desk = await openTestDesk()
  // As an older program left it: changes, but no entries.
  const { id } = await desk.people.create(aPerson())
  await desk.people.update({ id, revision: 1, input: aPerson({ phone: '1' }) })
  tamper(desk, 'DELETE FROM trail')
  tamper(desk, 'DELETE FROM authors')
  await beginTrail(desk.context.db, desk.context.author, desk.context.clock.now(), areas)
  await desk.people.update({ id, revision: 2, input: aPerson({ phone: '2' }) })
  expect(await faultsIn(desk)).toEqual([])
  tamper(desk, `UPDATE changes SET after = replace(after, '"phone":"1"', '"phone":"3"') WHERE seq = 2`)
  expect(await faultsIn(desk)).toEqual(['change-altered 2 register'])
})

test('the triggers refuse to rewrite history', async () => {
  const { desk } = await aLivedInRegister()
  const refused = [
    `UPDATE trail SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 3`,
    'DELETE FROM trail WHERE seq = 3',
    'DELETE FROM changes WHERE seq = 1',
    `UPDATE changes SET after = '{}' WHERE seq = 1`,
    `UPDATE authors SET name = 'Х'`,
    'DELETE FROM authors',
  ]
  for (const sql of refused) expect(() => desk.database.exec(sql)).toThrow('the history is not rewritten')
})

test('a record edited with another tool is named', async () => {
  const { desk, id } = await aLivedInRegister()
  tamper(desk, 'UPDATE people SET citizenship = ? WHERE id = ?', 'KZ', id)
  expect(await verifyTrail(desk.context.db, areas)).toMatchObject({ faults: [{ code: 'record-altered', area: 'people', recordId: id }] })
})

test('a record edited with another tool stays named after somebody saved it again', async () => {
  const { desk, id } = await aLivedInRegister()
  tamper(desk, 'UPDATE people SET citizenship = ? WHERE id = ?', 'KZ', id)
  await desk.people.update({ id, revision: 3, input: aPerson({ phone: '3' }) })
  expect(await faultsIn(desk)).toEqual(['record-altered 9 people'])
})

test('an archive mark, a line of a record and a settings row set with another tool are named', async () => {
  const { desk, id, otherId } = await aLivedInRegister()
  tamper(desk, 'UPDATE people SET archived_at = ? WHERE id = ?', '2025-11-28T00:00:00.000Z', id)
  tamper(desk, `INSERT INTO posts (person_id, position, title_ky, title_ru) VALUES (?, 0, 'төрага', 'председатель')`, otherId)
  tamper(desk, `UPDATE settings SET content = '{"lockAfterMinutes":60}' WHERE name = 'desk'`)
  expect((await faultsIn(desk)).map((fault) => fault.replace(/ \d+ /u, ' '))).toEqual(['record-altered people', 'record-altered people', 'record-altered settings'])
})

test('a record that was deleted and one that came in by another way are named', async () => {
  const { desk, id } = await aLivedInRegister()
  tamper(desk, 'DELETE FROM people WHERE id = ?', id)
  tamper(
    desk,
    `INSERT INTO elections (id, revision, created_at, updated_at, search_key, kind, name_ky, name_ru, voting_on, notes)
     VALUES (?, 1, '', '', '', 'parliamentary', '', '', '2025-11-30', '')`,
    randomUUID(),
  )
  expect(await faultsIn(desk)).toEqual(['record-missing 5 people', 'record-unrecorded - elections'])
})

test('an altered entry is named', async () => {
  const { desk } = await aLivedInRegister()
  tamper(desk, `UPDATE trail SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 4`)
  expect(await faultsIn(desk)).toEqual(['entry-altered 4 people'])
})

test('an entry taken out of the middle is missed, and so is the change that it was about', async () => {
  const { desk } = await aLivedInRegister()
  tamper(desk, 'DELETE FROM trail WHERE seq = 4')
  expect(await faultsIn(desk)).toEqual(['entry-missing 4 people', 'record-altered 5 people', 'change-unrecorded - people'])
})

test('two swapped entries are named', async () => {
  const { desk } = await aLivedInRegister()
  tamper(desk, 'UPDATE trail SET seq = -4 WHERE seq = 4')
  tamper(desk, 'UPDATE trail SET seq = 4 WHERE seq = 5')
  tamper(desk, 'UPDATE trail SET seq = 5 WHERE seq = -4')
  const faults = await faultsIn(desk)
  expect(faults).toContain('entry-altered 4 people')
  expect(faults).toContain('entry-altered 5 people')
})

test('entries cut off at the end leave records and changes that nothing accounts for', async () => {
  const { desk } = await aLivedInRegister()
  tamper(desk, 'DELETE FROM trail WHERE seq > 4')
  expect(new Set((await faultsIn(desk)).map((fault) => fault.split(' ')[0]))).toEqual(new Set(['change-unrecorded', 'record-altered', 'record-unrecorded']))
})

test('an entry signed with another key in somebody’s name is named', async () => {
  const { desk } = await aLivedInRegister()
  const { author } = desk.context
  const forger = { ...author, sign: testAuthor().sign }
  await desk.context.db.transaction().execute((db) => recordEvent(db, forger, { at: desk.context.clock.now(), action: 'backup-made', area: 'backups' }))
  expect(await faultsIn(desk)).toEqual(['signature-wrong 9 backups'])
})

test('somebody whom the key file does not know is no author', async () => {
  const { desk } = await aLivedInRegister()
  const known = authorIdOf(desk.context.author)
  const vouchesFor = (author: string): boolean => author === known
  desk.sitDown(testAuthor('Эч ким', 'administrator'))
  await desk.elections.create(anElection())
  expect((await verifyTrail(desk.context.db, areas)).faults).toEqual([])
  const { faults } = await verifyTrail(desk.context.db, areas, { vouchesFor })
  expect(faults.map(({ code, seq }) => [code, seq])).toEqual([
    ['author-unknown', null],
    ['author-unknown', 10],
  ])
  // However long ago it was signed.
  await recordMany(desk, 20)
  expect((await verifyTrail(desk.context.db, areas, { vouchesFor, since: 25 })).faults).toContainEqual({ code: 'author-unknown', seq: null, area: 'users', recordId: 'Эч ким' })
})

test('an author given another name is no longer believed', async () => {
  const { desk } = await aLivedInRegister()
  tamper(desk, `UPDATE authors SET name = 'Башка бирөө'`)
  expect(new Set((await faultsIn(desk)).map((fault) => fault.split(' ')[0]))).toEqual(new Set(['author-unknown']))
})

test('a batch without its last, signed entry is named', async () => {
  const { desk } = await aLivedInRegister()
  const at = desk.context.clock.now()
  const events = [1, 2, 3].map((count) => ({ at, action: 'backup-made', area: 'backups', details: { count } }) as const)
  await desk.context.db.transaction().execute((db) => appendEntries(db, desk.context.author, events))
  expect(await faultsIn(desk)).toEqual([])
  tamper(desk, 'DELETE FROM trail WHERE seq = 11')
  expect(await faultsIn(desk)).toEqual(['signature-wrong 9 backups', 'signature-wrong 10 backups'])
})

test('what a change held, and a change marked as taken back, are part of the history', async () => {
  const { desk } = await aLivedInRegister()
  tamper(desk, `UPDATE changes SET before = replace(before, '"phone":"1"', '"phone":"9"') WHERE seq = 3`)
  tamper(desk, 'UPDATE changes SET undone = 1 WHERE seq = 2')
  expect(await faultsIn(desk)).toEqual(['change-altered 5 people', 'change-altered 4 people'])
})

test('wiped contents are a fault unless the history says that they were erased', async () => {
  const { desk, id } = await aLivedInRegister()
  desk.database.exec('UPDATE changes SET before = NULL, after = NULL WHERE seq IN (1, 2, 3)')
  expect(await faultsIn(desk)).toHaveLength(3)
  await desk.context.db.transaction().execute((db) => recordEvent(db, desk.context.author, { at: desk.context.clock.now(), action: 'erased', area: 'people', recordId: id }))
  expect(await faultsIn(desk)).toEqual([])
})

test('the newest entries alone show what happened since', async () => {
  const { desk, id } = await aLivedInRegister()
  tamper(desk, 'UPDATE people SET phone = ? WHERE id = ?', '9', id)
  expect(await verifyTrail(desk.context.db, areas, { since: 6 })).toEqual({ entries: 2, records: 2, faults: [] })
  expect((await verifyTrail(desk.context.db, areas, { since: 4 })).faults).toMatchObject([{ code: 'record-altered', recordId: id }])
})

test('a clock set back marks the entry, and order stays that of the deeds', async () => {
  const { desk } = await aLivedInRegister()
  expect(await desk.history.state({})).toEqual({ doubt: null, clockBackAt: null })
  desk.setDay('2025-11-20')
  await desk.context.db.transaction().execute((db) => recordEvent(db, desk.context.author, { at: desk.context.clock.now(), action: 'opened', area: 'register' }))
  await desk.people.create(aPerson())
  const { entries } = await desk.history.list({})
  expect(entries.slice(0, 3).map(({ action, clockBack }) => [action, clockBack])).toEqual([
    ['create', false],
    ['opened', true],
    ['settings-changed', false],
  ])
  expect((await desk.history.state({})).clockBackAt).toBe(entries[1]?.at)
  expect(await faultsIn(desk)).toEqual([])
})

test('while the history stands in doubt nothing is changed, until an administrator answers for it', async () => {
  const { desk, id } = await aLivedInRegister()
  tamper(desk, 'UPDATE people SET phone = ? WHERE id = ?', '9', id)
  expect(await desk.history.verify({})).toMatchObject({ count: 1, faults: [{ code: 'record-altered', recordId: id }] })
  expect((await desk.history.state({})).doubt?.faults).toMatchObject([{ code: 'record-altered', area: 'people', recordId: id }])

  const refusal = { code: 'history-in-doubt' }
  await expect(desk.people.create(aPerson())).rejects.toMatchObject(refusal)
  await expect(desk.settings.save(defaultSettings)).rejects.toMatchObject(refusal)
  await expect(desk.history.undo({})).rejects.toMatchObject(refusal)
  await expect(desk.glossary.importFile({ format: 'csv', file: new TextEncoder().encode('ky,ru\nжол,дорога\n') })).rejects.toMatchObject(refusal)
  expect(await desk.people.list({})).toHaveLength(2)
  // Looking and taking copies goes on.
  await desk.glossary.exportFile({ format: 'csv' })

  await expect(desk.history.settle({ reason: 'так' })).rejects.toMatchObject({ code: 'invalid-input' })
  expect(await desk.history.settle({ reason: 'Телефон номуру сервистик кызмат тарабынан оңдолгон' })).toMatchObject({ doubt: null })
  await desk.people.update({ id, revision: 3, input: aPerson({ phone: '4' }) })
  expect(await desk.history.verify({})).toMatchObject({ count: 0 })
  expect((await desk.history.list({ action: 'doubt-settled' })).entries).toMatchObject([{ reason: 'Телефон номуру сервистик кызмат тарабынан оңдолгон' }])
})

test('settled is what was found, not what comes later', async () => {
  const { desk, id } = await aLivedInRegister()
  tamper(desk, 'UPDATE people SET phone = ? WHERE id = ?', '9', id)
  await desk.history.verify({})
  await desk.history.settle({ reason: 'Каралды, туура деп табылды' })
  tamper(desk, 'UPDATE people SET phone = ? WHERE id = ?', '8', id)
  expect(await desk.history.verify({})).toMatchObject({ count: 1, faults: [{ code: 'record-altered', recordId: id }] })
})

test('work goes on while the history is verified', async () => {
  const { desk, id } = await aLivedInRegister()
  for (let revision = 3; revision < 60; revision += 1) await desk.people.update({ id, revision, input: aPerson({ phone: String(revision) }) })
  const verifying = desk.history.verify({})
  for (let revision = 60; revision < 90; revision += 1) await desk.people.update({ id, revision, input: aPerson({ phone: String(revision) }) })
  expect(await verifying).toMatchObject({ count: 0 })
})
