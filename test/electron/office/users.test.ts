import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openRegisterDatabase } from '../../../electron/database/connection.ts'
import { migrate } from '../../../electron/database/migrate.ts'
import { migrations } from '../../../electron/database/migrations/index.ts'
import { registerFiles } from '../../../electron/database/register-folder.ts'
import { fixedDerivation } from '../../../electron/office/derivation-cost.ts'
import { createRegisterSession, type RegisterSession } from '../../../electron/office/register-session.ts'
import type { Role } from '../../../shared/register/users/rights.ts'
import { fastPolicy, testPassword } from '../../helpers/register.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { firstVersionSample } from '../keys/first-version-sample.ts'
import { aPerson, aPersonNamed } from '../register/history/samples.ts'
import { clientOf, codeOf, sessionIn } from './office-for-tests.ts'

const theirPassword = 'Өзүмдүн узун сөзүм'
const passport = { number: 'AZ1234567', expiresOn: '2030-01-31' }
const everybody = { search: '', archived: false }

/** A register with an administrator at the desk who has just proven themselves. */
async function openOffice(folder = temporaryFolder()) {
  const session = sessionIn(folder)
  const client = clientOf(session)
  const { recoveryKey } = await client.session.create({ name: 'Садыкова Нургүл', password: testPassword })
  await client.users.prove({ password: testPassword })
  return { session, client, recoveryKey, folder }
}

type Client = ReturnType<typeof clientOf>

async function add(client: Client, role: Role, name: string = role): Promise<string> {
  const users = await client.users.add({ name, role, password: theirPassword })
  return users.find((user) => user.name === name)?.id ?? ''
}

/** Locks and comes back as somebody else. */
async function comeBackAs(client: Client, userId: string, password = theirPassword): Promise<void> {
  await client.session.lock({})
  await client.session.unlock({ userId, password })
}

const idOf = (session: RegisterSession): string => session.open().author().userId

describe('several people at one register', () => {
  test('each comes in with an own password and is who they are; who is who has to be said', async () => {
    const { session, client } = await openOffice()
    const administrator = idOf(session)
    const clerk = await add(client, 'clerk', 'Бекмуратов Данияр')
    await client.session.lock({})
    expect(await client.session.state({})).toEqual({
      status: 'locked',
      isDemo: false,
      users: [
        { id: administrator, name: 'Садыкова Нургүл', isAdministrator: true },
        { id: clerk, name: 'Бекмуратов Данияр', isAdministrator: false },
      ],
    })
    expect(await codeOf(client.session.unlock({ password: testPassword }))).toBe('invalid-input')
    expect(await codeOf(client.session.unlock({ userId: administrator, password: theirPassword }))).toBe('wrong-password')
    expect(await client.session.unlock({ userId: clerk, password: theirPassword })).toMatchObject({
      user: { id: clerk, name: 'Бекмуратов Данияр', role: 'clerk' },
    })
    expect(session.open().author()).toMatchObject({ userId: clerk, name: 'Бекмуратов Данияр', role: 'clerk' })
  })

  test('the register refuses what the role may not, whatever the window asks', async () => {
    const { client } = await openOffice()
    const reader = await add(client, 'reader')
    await comeBackAs(client, reader)
    expect(await codeOf(client.people.create(aPersonNamed('Осмонова')))).toBe('not-allowed')
    expect(await codeOf(client.users.list({}))).toBe('not-allowed')
    expect(await codeOf(client.users.prove({ password: theirPassword }))).toBe('not-allowed')
    expect(await client.people.list(everybody)).toEqual([])
  })

  test('what somebody typed and did not save nobody else finds', async () => {
    const { session, client } = await openOffice()
    const administrator = idOf(session)
    const clerk = await add(client, 'clerk')
    await client.drafts.keep({ key: 'people/new', content: { surname: 'Жарым терилген' } })
    await comeBackAs(client, clerk)
    expect(await client.drafts.find({ key: 'people/new' })).toBeNull()
    await client.drafts.keep({ key: 'people/new', content: {} })
    await client.drafts.drop({ key: 'people/new' })
    await comeBackAs(client, administrator, testPassword)
    expect((await client.drafts.find({ key: 'people/new' }))?.content).toEqual({ surname: 'Жарым терилген' })
  })

  test('passports are shown to those who may see them; others enter them unseen and leave them as they are', async () => {
    const { session, client } = await openOffice()
    const administrator = idOf(session)
    const { id } = await client.people.create(aPerson({ passport }))
    const clerk = await add(client, 'clerk')
    await comeBackAs(client, clerk)
    const seen = await client.people.get({ id })
    expect(seen.hasPassport).toBe(true)
    expect(await codeOf(client.people.passport({ id }))).toBe('not-allowed')
    await client.people.update({ id, revision: seen.revision, input: aPerson({ phone: '+996 312 000000', passport: null }) })
    const own = await client.people.create({ ...aPersonNamed('Осмонова'), passport: { number: 'AC7654321', expiresOn: null } })
    expect(own.hasPassport).toBe(true)
    await comeBackAs(client, administrator, testPassword)
    expect(await client.people.get({ id })).toMatchObject({ phone: '+996 312 000000', hasPassport: true })
    expect(await client.people.passport({ id })).toEqual(passport)
    expect((await client.people.passport({ id: own.id })).number).toBe('AC7654321')
  })

  test('the list says who was here when, and who cannot be taken away', async () => {
    const { client } = await openOffice()
    await add(client, 'clerk')
    expect(await client.users.list({})).toMatchObject([
      { name: 'Садыкова Нургүл', role: 'administrator', isYou: true, isLastAdministrator: true, lastOpenedAt: '2025-11-28T06:00:00.000Z' },
      { name: 'clerk', role: 'clerk', isYou: false, isLastAdministrator: false, lastOpenedAt: null },
    ])
  })
})

describe('what an administrator does', () => {
  test('suspending keeps somebody out until they are called back; removing does so for ever', async () => {
    const { session, client } = await openOffice()
    const administrator = idOf(session)
    const clerk = await add(client, 'clerk')
    await client.users.suspend({ id: clerk })
    await client.session.lock({})
    expect(await client.session.state({})).toMatchObject({ users: [{ id: administrator }] })
    expect(await codeOf(client.session.unlock({ userId: clerk, password: theirPassword }))).toBe('user-suspended')

    await client.session.unlock({ userId: administrator, password: testPassword })
    await client.users.prove({ password: testPassword })
    await client.users.resume({ id: clerk })
    await comeBackAs(client, clerk)
    await comeBackAs(client, administrator, testPassword)
    await client.users.prove({ password: testPassword })
    expect(await client.users.remove({ id: clerk })).toHaveLength(1)
    await client.session.lock({})
    expect(await codeOf(client.session.unlock({ userId: clerk, password: theirPassword }))).toBe('not-found')
  })

  test('a new role counts at the next opening, a new name at once', async () => {
    const { session, client } = await openOffice()
    const clerk = await add(client, 'clerk')
    await client.users.changeRole({ id: clerk, role: 'reader' })
    await client.users.rename({ id: idOf(session), name: 'Садыкова Н.' })
    expect(await client.session.state({})).toMatchObject({ user: { name: 'Садыкова Н.' } })
    await comeBackAs(client, clerk)
    expect(await codeOf(client.people.create(aPersonNamed('Осмонова')))).toBe('not-allowed')
  })

  test('somebody who gives up being administrator may no longer do at once what only administrators may', async () => {
    const { session, client } = await openOffice()
    await add(client, 'administrator', 'Экинчи')
    await client.users.changeRole({ id: idOf(session), role: 'clerk' }).catch(() => undefined)
    expect(await client.session.state({})).toMatchObject({ user: { role: 'clerk' } })
    expect(await codeOf(client.users.list({}))).toBe('not-allowed')
  })

  test('the last administrator can be neither demoted nor removed, and nobody takes themselves away', async () => {
    const { session, client } = await openOffice()
    const administrator = idOf(session)
    expect(await codeOf(client.users.changeRole({ id: administrator, role: 'officer' }))).toBe('last-administrator')
    expect(await codeOf(client.users.remove({ id: administrator }))).toBe('not-allowed')
    expect(await codeOf(client.users.suspend({ id: administrator }))).toBe('not-allowed')
    expect(await codeOf(client.users.resetPassword({ id: administrator, password: theirPassword }))).toBe('not-allowed')
  })

  test('nothing is done without the own password, which counts for five minutes and not beyond a lock', async () => {
    let minute = 0
    const clock = { now: () => `2025-11-28T06:${String(minute).padStart(2, '0')}:00.000Z`, today: () => '2025-11-28' }
    const folder = temporaryFolder()
    const session = createRegisterSession({ registerFolder: folder, isDemo: false, logFile: `${folder}.log` }, clock, fixedDerivation(fastPolicy))
    const client = clientOf(session)
    await client.session.create({ password: testPassword })
    const tryToAdd = (name: string): Promise<unknown> => client.users.add({ name, role: 'clerk', password: theirPassword })
    expect(await codeOf(tryToAdd('бир'))).toBe('proof-needed')
    expect(await codeOf(client.users.newRecoveryKey({}))).toBe('proof-needed')
    expect(await codeOf(client.users.prove({ password: theirPassword }))).toBe('wrong-password')
    expect(await client.users.prove({ password: testPassword })).toEqual({ until: '2025-11-28T06:05:00.000Z' })
    minute = 4
    expect(await codeOf(tryToAdd('эки'))).toBe('nothing refused')
    minute = 5
    expect(await codeOf(tryToAdd('үч'))).toBe('proof-needed')
    await client.users.prove({ password: testPassword })
    await comeBackAs(client, idOf(session), testPassword)
    expect(await codeOf(tryToAdd('төрт'))).toBe('proof-needed')
    await session.lock()
  })

  test('a short first password is refused, a name that is taken too', async () => {
    const { client } = await openOffice()
    expect(await codeOf(client.users.add({ name: 'Бирөө', role: 'clerk', password: 'кыска' }))).toBe('password-too-weak')
    await add(client, 'clerk', 'Бекмуратов')
    expect(await codeOf(client.users.add({ name: 'бекмуратов', role: 'reader', password: theirPassword }))).toBe('name-taken')
  })

  test('each change of users stands in the history, without names', async () => {
    const { session, client } = await openOffice()
    const clerk = await add(client, 'clerk', 'Бекмуратов Данияр')
    await client.users.suspend({ id: clerk })
    const rows = await session.open().db.selectFrom('trail').select('details').where('action', '=', 'users-changed').orderBy('seq').execute()
    expect(rows.map(({ details }) => JSON.parse(details))).toEqual([
      { what: 'added', user: clerk, role: 'clerk', roll: expect.any(String) },
      { what: 'suspended', user: clerk, roll: expect.any(String) },
    ])
  })
})

describe('ways back in', () => {
  test('two sheets of two people give an administrator a new password; dropped, they give nothing', async () => {
    const { session, client } = await openOffice()
    const administrator = idOf(session)
    await add(client, 'clerk')
    const { parts } = await client.users.newRecoveryParts({})
    expect(await client.users.recovery({})).toEqual({ hasParts: true, isKeyOld: false })
    await client.session.lock({})
    const secret = { recoveryParts: [parts[1], parts[0]] as [string, string] }
    expect(await client.session.recover({ secret, newPassword: theirPassword })).toMatchObject({ user: { id: administrator } })
    await comeBackAs(client, administrator)
    await client.users.prove({ password: theirPassword })
    await client.users.dropRecoveryParts({})
    await client.session.lock({})
    expect(await codeOf(client.session.recover({ secret, newPassword: testPassword }))).not.toBe('nothing refused')
  })

  test('nobody but an administrator gets a password by what lies in the safe', async () => {
    const { client, recoveryKey } = await openOffice()
    const clerk = await add(client, 'clerk')
    await client.session.lock({})
    const recover = client.session.recover({ secret: { recoveryKey }, userId: clerk, newPassword: testPassword })
    expect(await codeOf(recover)).toBe('not-allowed')
  })
})

test('a register from before there were users opens with its password, keeps its drafts and has one administrator', async () => {
  const folder = temporaryFolder()
  const { dataKey, text, password } = firstVersionSample
  const connection = openRegisterDatabase({ folder, dataKey, mode: 'create' })
  migrate(connection, migrations.filter(({ number }) => number <= 30))
  connection.database.exec(`INSERT INTO drafts VALUES ('people/new', '{"surname":"Эски"}', '2025-11-27T06:00:00.000Z')`)
  connection.close()
  writeFileSync(registerFiles(folder).keys[0], text)

  const session = sessionIn(folder)
  const client = clientOf(session)
  expect(await client.session.state({})).toEqual({ status: 'locked', isDemo: false, users: [] })
  expect(await codeOf(client.session.unlock({ password: 'башка эски сөз' }))).toBe('wrong-password')
  expect(await client.session.unlock({ password })).toMatchObject({ user: { name: 'Администратор', role: 'administrator' } })
  expect((await client.drafts.find({ key: 'people/new' }))?.content).toEqual({ surname: 'Эски' })
  await client.session.lock({})
  expect(await client.session.state({})).toMatchObject({ users: [{ name: 'Администратор' }] })
  const recovered = await client.session.recover({ secret: { recoveryKey: firstVersionSample.recoveryKey }, newPassword: theirPassword })
  expect(recovered).toMatchObject({ user: { name: 'Администратор' } })
})

test('locking wipes every key that the open register held', async () => {
  const { session } = await openOffice()
  const { dataKey, sensitiveKey, signingKey } = session.open().user().keys
  const author = session.open().author()
  const keys = [dataKey, sensitiveKey ?? Buffer.alloc(0), signingKey]
  expect(keys.every((key) => key.some((byte) => byte !== 0))).toBe(true)
  await session.lock()
  expect(keys.every((key) => key.every((byte) => byte === 0))).toBe(true)
  expect(() => author.sign(Buffer.from('x'))).toThrow()
})
