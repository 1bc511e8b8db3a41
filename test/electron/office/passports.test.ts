import { describe, expect, test } from 'vitest'
import { openRegisterDatabase } from '../../../electron/database/connection.ts'
import { sealBox, sensitivePublicKey } from '../../../electron/keys/sealed-box.ts'
import { randomSecret } from '../../../electron/keys/secret-bytes.ts'
import type { RegisterSession } from '../../../electron/office/register-session.ts'
import type { Call } from '../../../shared/calls/call.ts'
import { officeContract } from '../../../shared/calls/contract.ts'
import { sampleDelegationList } from '../../../shared/documents/delegation-list/sample.ts'
import { AppError } from '../../../shared/errors.ts'
import { recordAreas } from '../../../shared/register/record.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import type { Role } from '../../../shared/register/users/rights.ts'
import { testPassword } from '../../helpers/register.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { aDelegation, aMember } from '../register/delegations/visit-samples.ts'
import { anOrganisation, aPerson, aPersonNamed } from '../register/history/samples.ts'
import { clientOf, codeOf, sessionIn } from './office-for-tests.ts'

/** Nothing else in a register reads like this. */
const marker = 'MARKER7654321'
const passport = { number: marker, expiresOn: '2030-01-31' }
const theirPassword = 'Өзүмдүн узун сөзүм'

type Client = ReturnType<typeof clientOf>

/** A person with a passport that was changed once, a visit they come with, an issued list that prints it, and a draft. */
async function openOffice() {
  const folder = temporaryFolder()
  const session = sessionIn(folder)
  const client = clientOf(session)
  await client.session.create({ name: 'Садыкова Нургүл', password: testPassword })
  const administrator = session.open().author().userId
  await client.users.prove({ password: testPassword })
  const users = new Map<Role, string>()
  for (const role of ['clerk', 'reader', 'drafter', 'officer'] as const) {
    const listed = await client.users.add({ name: role, role, password: theirPassword })
    users.set(role, listed.find(({ name }) => name === role)?.id ?? '')
  }
  const person = await client.people.create(aPerson({ passport: { ...passport, expiresOn: null } }))
  await client.people.update({ id: person.id, revision: 1, input: aPerson({ passport }) })
  const body = await client.organisations.create(anOrganisation())
  const delegation = await client.delegations.create(aDelegation(body.id, { members: [aMember(person.id)] }))
  const subject = { area: 'delegations', id: delegation.id } as const
  const paper = await issueList(client, subject)
  await client.drafts.keep({ key: `people/${person.id}`, content: { values: { passport } } })
  const comeBackAs = async (role: Role): Promise<void> => {
    await client.session.lock({})
    await client.session.unlock(role === 'administrator' ? { userId: administrator, password: testPassword } : { userId: users.get(role) ?? '', password: theirPassword })
  }
  return { folder, session, client, person, subject, paper, comeBackAs }
}

async function issueList(client: Client, subject: { area: 'delegations'; id: string }) {
  const { facts } = await client.papers.prepare({ kind: 'delegation-list', subject })
  const files = [{ language: 'ky' as const, title: 'Тизме', fileName: 'тизме.docx', file: new TextEncoder().encode(`docx ${marker}`) }]
  const { number } = await client.papers.reserveNumber({ kind: 'delegation-list', subject, on: '2025-11-28' })
  const printed = { ...(facts as object), number, issuedOn: '2025-11-28', final: true, withPassports: true }
  const [paper] = await client.papers.issue({ kind: 'delegation-list', subject, number, on: '2025-11-28', facts: JSON.parse(JSON.stringify(printed)), settings: defaultSettings, files })
  if (!paper) throw new Error('issued')
  return paper
}

const actionsOf = async (session: RegisterSession): Promise<string[]> =>
  (await session.open().db.selectFrom('trail').select(['action', 'area']).orderBy('seq').execute()).map(({ action, area }) => `${action} ${area}`)

/** Every page of the file, decrypted with the general key: what any user of the register could dig out with another tool. */
function wholeImage(folder: string, dataKey: Buffer, databaseName = 'register.db'): Buffer {
  const connection = openRegisterDatabase({ folder, dataKey, databaseName, mode: 'open' })
  try {
    return connection.database.serialize()
  } finally {
    connection.close()
  }
}

describe('without the right to see passports', () => {
  test.each(['reader', 'clerk', 'drafter'] as const)('a %s is told that one is kept and gets it by no call of the contract', async (role) => {
    const { client, person, subject, paper, comeBackAs } = await openOffice()
    await comeBackAs(role)
    expect(await client.people.get({ id: person.id })).toMatchObject({ hasPassport: true })
    expect(await codeOf(client.people.passport({ id: person.id }))).toBe('not-allowed')

    expect(await callsThatTell(client, [person.id, subject.id, paper.id])).toEqual([])
  })

  test('the file, opened with the general key by any tool, holds none on any page', async () => {
    const { folder, session, comeBackAs } = await openOffice()
    await comeBackAs('clerk')
    const { keys } = session.open().user()
    expect(keys.sensitiveKey).toBeUndefined()
    const dataKey = Buffer.from(keys.dataKey)
    await session.lock()
    const image = wholeImage(folder, dataKey)
    expect(image.includes('PANAHOV')).toBe(true)
    expect(image.includes(marker)).toBe(false)
  })

  test('a clerk puts a passport in unseen, in the place of an older one too, and makes papers without', async () => {
    const { client, person, subject, paper, comeBackAs } = await openOffice()
    await comeBackAs('clerk')
    const fresh = { number: 'AC0000001', expiresOn: null }
    await client.people.update({ id: person.id, revision: 2, input: aPerson({ passport: fresh }) })
    const { id: own } = await client.people.create({ ...aPersonNamed('Осмонова'), passport: fresh })
    expect(await codeOf(client.papers.file({ id: paper.id }))).toBe('not-allowed')
    expect(await codeOf(client.people.passport({ id: own }))).toBe('not-allowed')
    const typed = { ...sampleDelegationList(), number: '1', issuedOn: '2025-11-28', final: true, withPassports: true }
    const files = [{ language: 'ky' as const, title: 'Тизме', fileName: 'т.docx', file: new Uint8Array([1]) }]
    const facts = JSON.parse(JSON.stringify(typed))
    const order = { kind: 'delegation-list', subject, number: '1', on: '2025-11-28', settings: defaultSettings, files }
    expect(await codeOf(client.papers.issue({ ...order, facts }))).toBe('not-allowed')
    const [issued] = await client.papers.issue({ ...order, facts: { ...facts, withPassports: false } })
    expect(issued?.withPassports).toBe(false)
    await comeBackAs('officer')
    expect(await client.people.passport({ id: person.id })).toEqual(fresh)
    expect(await client.people.passport({ id: own })).toEqual(fresh)
  })
})

describe('with the right', () => {
  test('five calls of the contract give a passport away, and no other', async () => {
    const { client, person, subject, paper, comeBackAs } = await openOffice()
    await comeBackAs('officer')
    expect(await callsThatTell(client, [subject.id, person.id, paper.id])).toEqual(['people.passport', 'papers.prepare', 'papers.file', 'papers.made', 'papers.renew'])
  })

  test('each look is counted once, and a paper with passports when it is made and when it leaves', async () => {
    const { session, client, person, paper, comeBackAs } = await openOffice()
    await comeBackAs('officer')
    const looks = async (): Promise<string[]> => (await actionsOf(session)).filter((line) => line.startsWith('passport-'))
    expect(await looks()).toEqual(['passport-viewed delegations', 'passport-exported papers'])
    expect(await client.people.passport({ id: person.id })).toEqual(passport)
    await client.people.get({ id: person.id })
    const { file } = await client.papers.file({ id: paper.id })
    expect(new TextDecoder().decode(file)).toBe(`docx ${marker}`)
    expect((await looks()).slice(2)).toEqual(['passport-viewed people', 'passport-exported papers'])
    await client.papers.made({ id: paper.id })
    await client.papers.renew({ id: paper.id })
    expect((await looks()).slice(4)).toEqual(['passport-viewed papers', 'passport-viewed papers'])
  })

  test('a correction of the passport is taken back like any other, and saving it unchanged is none', async () => {
    const { client, person } = await openOffice()
    await client.people.update({ id: person.id, revision: 2, input: aPerson({ passport, phone: '1' }) })
    const [last, first] = await client.history.ofRecord({ area: 'people', id: person.id })
    expect(last?.fields).toEqual(['phone'])
    expect(first?.values).toEqual([{ field: 'passport', hidden: true }])
    await client.history.undo({ seq: first?.seq })
    expect(await client.people.passport({ id: person.id })).toEqual({ ...passport, expiresOn: null })
    await client.people.update({ id: person.id, revision: 4, input: aPerson({ passport: { number: '', expiresOn: null } }) })
    expect(await client.people.get({ id: person.id })).toMatchObject({ hasPassport: false })
    expect(await client.people.passport({ id: person.id })).toEqual({ number: '', expiresOn: null })
    expect((await client.history.verify({})).faults).toEqual([])
  })

  test('a passport put in by another tool is not shown for one that was entered', async () => {
    const { session, client, person } = await openOffice()
    const { db, user } = session.open()
    const { sensitiveKey } = user().keys
    const box = sealBox(Buffer.from('x'.repeat(64)), sensitivePublicKey(sensitiveKey ?? Buffer.alloc(32), 'x'), 'x')
    await db.updateTable('sealed_boxes').set({ box }).where('owner', '=', `people/${person.id}`).execute()
    expect(await codeOf(client.people.passport({ id: person.id }))).toBe('passport-altered')
    await client.people.update({ id: person.id, revision: 2, input: aPerson({ passport }) })
    expect(await client.people.passport({ id: person.id })).toEqual(passport)
  })

  test('a half-typed passport survives a restart for whoever typed it', async () => {
    const { client, person, comeBackAs } = await openOffice()
    await comeBackAs('administrator')
    expect((await client.drafts.find({ key: `people/${person.id}` }))?.content).toEqual({ values: { passport } })
  })
})

test('a new sensitive key closes everything anew: same passports, same papers, a whole history, nothing under the old one', async () => {
  const { folder, session, client, person, paper } = await openOffice()
  const { keys } = session.open().user()
  const oldKey = Buffer.from(keys.sensitiveKey ?? Buffer.alloc(0))
  const sealed = await session.open().db.selectFrom('sealed_boxes').select('box').execute()
  // A person's, a draft's, a paper's facts and file, and what the register said when the paper was made.
  expect(sealed).toHaveLength(5)
  await client.backups.changeDataKey({ password: testPassword })
  await client.session.unlock({ userId: keys.userId, password: testPassword })
  const { user } = session.open()
  expect(user().keys.sensitiveKey?.equals(oldKey)).toBe(false)
  expect(await client.people.passport({ id: person.id })).toEqual(passport)
  expect(new TextDecoder().decode((await client.papers.file({ id: paper.id })).file)).toBe(`docx ${marker}`)
  expect((await client.history.verify({})).faults).toEqual([])
  expect((await client.history.state({})).doubt).toBeNull()
  expect((await client.drafts.find({ key: `people/${person.id}` }))?.content).toEqual({ values: { passport } })
  const dataKey = Buffer.from(user().keys.dataKey)
  await session.lock()
  const image = wholeImage(folder, dataKey, 'register-2.db')
  for (const { box } of sealed) expect(image.includes(Buffer.from(box))).toBe(false)
  expect(image.includes(marker)).toBe(false)
})

test('a key put in the place of the one that closes passports is noticed, and the right one comes back', async () => {
  const { session, client, person, comeBackAs } = await openOffice()
  const right = (await session.open().db.selectFrom('passport_vault').select('public_key').executeTakeFirstOrThrow()).public_key
  const forged = sensitivePublicKey(randomSecret(32), 'another')
  await session.open().db.updateTable('passport_vault').set({ public_key: forged }).execute()
  await comeBackAs('officer')
  const { doubt } = await client.history.state({})
  expect(doubt?.faults.map(({ code }) => code)).toContain('passport-key-forged')
  expect((await session.open().db.selectFrom('passport_vault').select('public_key').executeTakeFirstOrThrow()).public_key).toEqual(right)
  expect(await client.people.passport({ id: person.id })).toEqual(passport)
})

/** Makes every call of the contract with whatever could fit it; names those whose answer holds the marker. */
async function callsThatTell(client: Client, ids: readonly string[]): Promise<string[]> {
  const subjects = ids.map((id) => ({ area: 'delegations', id }))
  const inputs = [
    { seq: 1 },
    { format: 'csv' },
    { from: '2020-01-01', to: '2030-01-01' },
    ...ids.flatMap((id) => [{ id }, { delegationId: id }, { key: `people/${id}` }, ...recordAreas.map((area) => ({ area, id }))]),
    ...subjects.flatMap((subject) => [{ subject }, { kind: 'delegation-list', subject }]),
    // Last, because they change the record.
    ...ids.flatMap((id) => [{ id, revision: 2, input: aPerson({ phone: '1' }) }, { id, revision: 3 }, { id, revision: 4 }]),
  ]
  const telling = new Set<string>()
  for (const [area, calls] of Object.entries(officeContract)) {
    // Locking would end the walk.
    for (const [name, call] of Object.entries<Call>(area === 'session' ? {} : calls)) {
      for (const input of call.input.safeParse({}).success ? [{}] : inputs) {
        try {
          const reply = await (client as unknown as AnyClient)[area]?.[name]?.(input)
          if (written(reply).includes(marker)) telling.add(`${area}.${name}`)
        } catch (error) {
          if (!(error instanceof AppError)) throw error
          if (written(error.details).includes(marker)) telling.add(`${area}.${name}`)
        }
      }
    }
  }
  return [...telling]
}

type AnyClient = Readonly<Record<string, Readonly<Record<string, (input: unknown) => Promise<unknown>>>>>

/** A reply as text, with what bytes say as well. */
function written(reply: unknown): string {
  return JSON.stringify(reply, (_key, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value)) ?? ''
}
