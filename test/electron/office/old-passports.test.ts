import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openRegisterDatabase } from '../../../electron/database/connection.ts'
import { migrate } from '../../../electron/database/migrate.ts'
import { migrations } from '../../../electron/database/migrations/index.ts'
import { registerFiles } from '../../../electron/database/register-folder.ts'
import { signWith } from '../../../electron/keys/unlock.ts'
import { hashOfChange } from '../../../electron/register/history/changes.ts'
import { seal } from '../../../electron/register/history/seal.ts'
import { sealOfPaper } from '../../../electron/register/history/sealed-areas.ts'
import { appendEntries } from '../../../electron/register/history/trail.ts'
import type { RegisterTables } from '../../../electron/register/tables.ts'
import type { Database } from '../../../electron/database/driver.ts'
import { sampleDelegationList } from '../../../shared/documents/delegation-list/sample.ts'
import { createTestRegister, testPassword, unlockTestKeys } from '../../helpers/register.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { firstVersionSample } from '../keys/first-version-sample.ts'
import { aPerson, onCard } from '../register/history/samples.ts'
import { clientOf, sessionIn } from './office-for-tests.ts'

const marker = 'MARKER7654321'
const earlier = 'MARKEREARLIER'
const at = '2025-11-27T06:00:00.000Z'
const id = '0d0a2f5e-5f0c-4c39-9a2b-0d3f6a1b2c3d'
const paperId = (last: number): string => `0d0a2f5e-5f0c-4c39-9a2b-0d3f6a1b2c0${last}`

/** What a form of the older program sent. */
const content = (number: string) => ({ ...onCard(aPerson()), passport: { number, expiresOn: '2030-01-31' } })

const facts = (withPassports: boolean) => {
  const sample = sampleDelegationList()
  return { ...sample, withPassports, members: sample.members.slice(0, 2).map((member) => ({ ...member, passport: { number: marker, expiresOn: '2030-01-31' } })) }
}

/** A register as an older program left it: passports in people, changes, papers and a draft, all in the clear. */
function fillOldRegister(database: Database): void {
  const insert = (table: string, row: Record<string, unknown>): void => {
    const names = Object.keys(row)
    database.prepare(`INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`).run(row)
  }
  insert('people', {
    id, revision: 2, created_at: at, updated_at: at, search_key: 'panahov', passport_surname: 'PANAHOV', passport_given: 'MAZAHIR',
    russian_surname: 'Панахов', russian_given: 'Мазахир', russian_patronymic: '', kyrgyz_surname: 'Панахов', kyrgyz_given: 'Мазахир', kyrgyz_patronymic: '',
    sex: 'male', salutation_ky: '', salutation_ru: '', citizenship: 'AZ', passport_number: marker, passport_expires_on: '2030-01-31', phone: '', email: '', languages: '', notes: '',
  })
  insert('changes', { at, area: 'people', record_id: id, action: 'create', revision: 1, before: null, after: JSON.stringify(content(earlier)) })
  insert('changes', { at, area: 'people', record_id: id, action: 'update', revision: 2, before: JSON.stringify(content(earlier)), after: JSON.stringify(content(marker)) })
  for (const [last, withPassports] of [[1, true], [2, false]] as const) {
    const file = Buffer.from(withPassports ? `docx ${marker}` : 'docx')
    insert('papers', {
      id: paperId(last), kind: 'delegation-list', language: 'ky', number: `${last}`, title: 'Тизме', subject_area: 'delegations', subject_id: id, file_name: 'т.docx',
      dated_on: '2025-11-27', facts: JSON.stringify(facts(withPassports)), settings: '{}', file, sha256: createHash('sha256').update(file).digest('hex'), byte_length: file.length, issued_at: at,
    })
  }
}

describe('a register of an older program', () => {
  test('is sealed by its first opening: the same passports behind the key, none on any page of the file', async () => {
    const folder = temporaryFolder()
    const { dataKey, text, password } = firstVersionSample
    const connection = openRegisterDatabase({ folder, dataKey, mode: 'create' })
    migrate(connection, migrations.filter(({ number }) => number <= 30))
    fillOldRegister(connection.database)
    connection.database.prepare(`INSERT INTO drafts VALUES (?, ?, ?)`).run(`people/${id}`, JSON.stringify({ values: content(marker) }), at)
    expect(connection.database.serialize().includes(marker)).toBe(true)
    connection.close()
    writeFileSync(registerFiles(folder).keys[0], text)

    const session = sessionIn(folder)
    const client = clientOf(session)
    await client.session.unlock({ password })
    expect(await client.people.passport({ id })).toEqual({ number: marker, expiresOn: '2030-01-31' })
    expect((await client.drafts.find({ key: `people/${id}` }))?.content).toEqual({ values: content(marker) })
    const papers = await client.papers.list({})
    expect(papers.map(({ number, withPassports }) => `${number} ${withPassports}`).toSorted()).toEqual(['1 true', '2 false'])
    const files = await Promise.all(papers.map((paper) => client.papers.file({ id: paper.id })))
    expect(files.map(({ file }) => Buffer.from(file).toString()).toSorted()).toEqual(['docx', `docx ${marker}`])

    const [corrected] = await client.history.ofRecord({ area: 'people', id })
    expect(corrected?.fields).toEqual(['passport'])
    await client.history.undo({ seq: corrected?.seq })
    expect((await client.people.passport({ id })).number).toBe(earlier)
    expect((await client.history.verify({})).faults).toEqual([])
    const imageKey = Buffer.from(session.open().user().keys.dataKey)
    await session.lock()
    expectNoTraces(folder, imageKey)
  })

  test('names the copies in which passports still lie open, once told and until they are replaced by one of today', async () => {
    const { folder, connection, ...register } = await createTestRegister(migrations.filter(({ number }) => number <= 70))
    fillOldRegister(connection.database)
    register.close()
    const client = clientOf(sessionIn(folder))
    await client.session.unlock({ password: testPassword })
    // The program itself copied the register before it changed the tables.
    const clear = async () => (await client.backups.list({})).copies.filter(({ holdsClearPassports }) => holdsClearPassports).map(({ kind }) => kind)
    expect(await clear()).toEqual(['before-migration'])
    expect((await client.backups.status({})).clearCopies).toBe(1)
    expect(await client.backups.replaceClear({})).toEqual({ removed: 1 })
    expect(await clear()).toEqual([])
    expect((await client.backups.list({})).copies.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['hand good'])
    expect((await client.backups.status({})).clearCopies).toBe(0)
    expect((await client.history.list({ area: 'backups' })).entries.map(({ action, count }) => [action, count])).toEqual([['erased', 1], ['backup-made', null]])
  })

  test('whose history is signed keeps it whole: it says what was taken over, and what went', async () => {
    const register = await createTestRegister(migrations.filter(({ number }) => number <= 70))
    const { folder, connection } = register
    fillOldRegister(connection.database)
    await signAsToday(folder, register)
    register.close()

    const session = sessionIn(folder)
    const client = clientOf(session)
    await client.session.unlock({ password: testPassword })
    expect(await client.people.passport({ id })).toEqual({ number: marker, expiresOn: '2030-01-31' })
    expect((await client.history.state({})).doubt).toBeNull()
    expect((await client.history.verify({})).faults).toEqual([])
    const { entries } = await client.history.list({ area: 'people' })
    expect(entries.map(({ action }) => action)).toContain('erased')
    const imageKey = Buffer.from(session.open().user().keys.dataKey)
    await session.lock()
    expectNoTraces(folder, imageKey)
  })

  test('whose person was altered by another tool is not taken over as if nothing had been', async () => {
    const register = await createTestRegister(migrations.filter(({ number }) => number <= 70))
    const { folder, connection } = register
    fillOldRegister(connection.database)
    await signAsToday(folder, register)
    connection.database.prepare(`UPDATE people SET passport_number = 'FORGED'`).run()
    register.close()
    const client = clientOf(sessionIn(folder))
    await client.session.unlock({ password: testPassword })
    expect((await client.history.state({})).doubt?.faults).toMatchObject([{ code: 'record-altered', area: 'people', recordId: id }])
  })
})

/** Signs what stands there as the program did before passports were sealed. */
async function signAsToday(folder: string, { connection }: { connection: ReturnType<typeof openRegisterDatabase> }): Promise<void> {
  const keys = await unlockTestKeys(folder)
  const author = { userId: keys.userId ?? '', name: 'Асанова Айгүл', role: 'administrator', publicKey: Buffer.from(keys.publicKey, 'base64'), sign: (bytes: Uint8Array) => signWith(keys, bytes) }
  const db = connection.kysely<RegisterTables>()
  const rows = await db.selectFrom('changes').selectAll().orderBy('seq').execute()
  const after = seal(['people', id, 2, false, content(marker)])
  await db.transaction().execute((transaction) =>
    appendEntries(transaction, author, [
      { at, action: 'founded', area: 'register' },
      ...rows.map((row) => ({ at, action: row.seq === 1 ? ('create' as const) : ('update' as const), area: 'people' as const, recordId: id, changeSeq: row.seq, changeHash: hashOfChange(row), ...(row.seq === 2 ? { after } : {}) })),
    ]),
  )
  // The papers as that program sealed them, too.
  const later = { version: null, confirmed: null, wording: null, program_version: null, prepared: null, prepared_on: null }
  const columns = ['id', 'kind', 'language', 'number', 'title', 'subject_area', 'subject_id', 'file_name', 'dated_on', 'facts', 'settings', 'sha256', 'byte_length', 'issued_at'] as const
  const stored = await db.selectFrom('papers').select(columns).execute()
  const papers = stored.map((row) => ({ at, action: 'taken-over' as const, area: 'papers' as const, recordId: row.id, after: sealOfPaper(row.id, { ...row, ...later }) }))
  await db.transaction().execute((transaction) => appendEntries(transaction, author, papers))
}

/** Every page of the file, decrypted with the general key. */
function expectNoTraces(folder: string, dataKey: Buffer): void {
  const connection = openRegisterDatabase({ folder, dataKey, mode: 'open' })
  try {
    const image = connection.database.serialize()
    expect(image.includes('PANAHOV')).toBe(true)
    for (const word of [marker, earlier]) expect(image.includes(word)).toBe(false)
  } finally {
    connection.close()
  }
}
