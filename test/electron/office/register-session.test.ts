import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { demoPassword } from '../../../shared/register/session/demo.ts'
import { testPassword } from '../../helpers/register.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { clientOf, codeOf, sessionIn } from './office-for-tests.ts'

const newPassword = 'Жаңы ачкыч сөзү 2026'

describe('the life of a register', () => {
  test('is created, locked, unlocked, refused, re-keyed and recovered', async () => {
    const session = sessionIn(temporaryFolder())
    const client = clientOf(session)
    expect(await client.session.state({})).toEqual({ status: 'no-register', isDemo: false })

    const { recoveryKey } = await client.session.create({ password: testPassword })
    expect(await client.session.state({})).toMatchObject({ status: 'open', isDemo: false, user: { name: 'Администратор', role: 'administrator' } })
    const settings = await client.settings.get({})
    await client.settings.save({ ...settings, desk: { lockAfterMinutes: 7 } })

    expect(await client.session.lock({})).toMatchObject({ status: 'locked', isDemo: false, users: [{ name: 'Администратор' }] })
    expect(await codeOf(client.settings.get({}))).toBe('locked')
    expect(await codeOf(client.session.unlock({ password: 'башка сөз эле' }))).toBe('wrong-password')
    expect((await client.session.unlock({ password: testPassword })).status).toBe('open')
    expect((await client.settings.get({})).desk.lockAfterMinutes).toBe(7)

    expect(await codeOf(client.session.changePassword({ current: 'башка сөз эле', next: newPassword }))).toBe('wrong-password')
    await client.session.changePassword({ current: testPassword, next: newPassword })
    await client.session.lock({})
    expect(await codeOf(client.session.unlock({ password: testPassword }))).toBe('wrong-password')
    expect((await client.session.unlock({ password: newPassword })).status).toBe('open')

    await client.session.lock({})
    const recovered = { secret: { recoveryKey }, newPassword: testPassword }
    expect((await client.session.recover(recovered)).status).toBe('open')
    expect((await client.settings.get({})).desk.lockAfterMinutes).toBe(7)
    await client.session.lock({})
    expect(await codeOf(client.session.unlock({ password: newPassword }))).toBe('wrong-password')
    expect((await client.session.unlock({ password: testPassword })).status).toBe('open')
  })

  test('a new recovery key puts the old one out of use', async () => {
    const client = clientOf(sessionIn(temporaryFolder()))
    const first = await client.session.create({ password: testPassword })
    await client.users.prove({ password: testPassword })
    const second = await client.users.newRecoveryKey({})
    await client.session.lock({})
    const withKey = (recoveryKey: string) => client.session.recover({ secret: { recoveryKey }, newPassword })
    expect(await codeOf(withKey(first.recoveryKey))).toBe('wrong-recovery-key')
    expect((await withKey(second.recoveryKey)).status).toBe('open')
  })

  test('a recovery key that cannot open the register leaves the password as it was', async () => {
    const folder = temporaryFolder()
    const client = clientOf(sessionIn(folder))
    const { recoveryKey } = await client.session.create({ password: testPassword })
    await client.session.lock({})
    renameSync(join(folder, 'register.db'), join(folder, 'elsewhere'))
    expect(await codeOf(client.session.recover({ secret: { recoveryKey }, newPassword }))).toBe('register-damaged')
    renameSync(join(folder, 'elsewhere'), join(folder, 'register.db'))
    expect((await client.session.unlock({ password: testPassword })).status).toBe('open')
  })

  test('closing leaves a copy that opens like the register, and the log names a copy that failed', async () => {
    const folder = temporaryFolder()
    const logFile = join(temporaryFolder(), 'mistakes.log')
    const client = clientOf(sessionIn(folder, { logFile }))
    await client.session.create({ password: testPassword })
    await client.session.lock({})
    const copies = readdirSync(join(folder, 'backups'))
    expect(copies.filter((file) => file.endsWith('.db'))).toEqual(['daily-20251128-060000.db'])
    const restored = temporaryFolder()
    const places = { '.db': 'register.db', '.keys.a': 'keys.a', '.keys.b': 'keys.b' }
    for (const [part, name] of Object.entries(places)) {
      copyFileSync(join(folder, 'backups', `daily-20251128-060000${part}`), join(restored, name))
    }
    expect((await sessionIn(restored).unlock(testPassword)).status).toBe('open')

    rmSync(join(folder, 'backups'), { recursive: true })
    writeFileSync(join(folder, 'backups'), 'no folder')
    await client.session.unlock({ password: testPassword })
    await client.drafts.keep({ key: 'people:new', content: {} })
    expect((await client.session.lock({})).status).toBe('locked')
    expect(readFileSync(logFile, 'utf8')).toContain('office.dailyCopy')
  })

  test('answers `locked` to everything but the session while there is no register', async () => {
    const client = clientOf(sessionIn(temporaryFolder()))
    const filter = { search: '', archived: false }
    const calls = [client.people.list(filter), client.meetings.list(filter), client.settings.get({}), client.drafts.list({})]
    expect(await Promise.all(calls.map(codeOf))).toEqual(['locked', 'locked', 'locked', 'locked'])
  })
})

describe('creating', () => {
  test('is refused where a register lies already, open or locked, and leaves it whole', async () => {
    const folder = temporaryFolder()
    const client = clientOf(sessionIn(folder))
    await client.session.create({ password: testPassword })
    expect(await codeOf(client.session.create({ password: newPassword }))).toBe('register-exists')
    await client.session.lock({})
    expect(await codeOf(clientOf(sessionIn(folder)).session.create({ password: newPassword }))).toBe('register-exists')
    expect((await client.session.unlock({ password: testPassword })).status).toBe('open')
  })

  test('twice at once makes one register, whose password is the first', async () => {
    const client = clientOf(sessionIn(temporaryFolder()))
    const both = [client.session.create({ password: testPassword }), client.session.create({ password: newPassword })]
    expect(await Promise.all(both.map(codeOf))).toEqual(['nothing refused', 'register-exists'])
    await client.session.lock({})
    expect((await client.session.unlock({ password: testPassword })).status).toBe('open')
  })

  test.each([
    ['before the database', ['creating']],
    ['before the keys', ['creating', 'register.db', 'register.db-wal']],
    ['while the first key file was written', ['creating', 'register.db', 'keys.a']],
  ])('is done anew where the power went %s', async (_when, files) => {
    const folder = temporaryFolder()
    for (const file of files) writeFileSync(join(folder, file), 'x')
    const client = clientOf(sessionIn(folder))
    expect((await client.session.state({})).status).toBe('no-register')
    expect(await codeOf(client.session.unlock({ password: testPassword }))).toBe('register-missing')
    await client.session.create({ password: testPassword })
    await client.session.lock({})
    expect(readdirSync(folder).toSorted()).toEqual(['backups', 'keys.a', 'keys.b', 'register.db', 'register.db-first'])
    expect((await client.session.unlock({ password: testPassword })).status).toBe('open')
  })

  test('never removes a register whose keys are lost, nor one that only kept the mark', async () => {
    const [lost, whole] = [temporaryFolder(), temporaryFolder()]
    writeFileSync(join(lost, 'register.db'), 'x')
    expect(await codeOf(clientOf(sessionIn(lost)).session.create({ password: testPassword }))).toBe('register-exists')

    const client = clientOf(sessionIn(whole))
    await client.session.create({ password: testPassword })
    await client.session.lock({})
    writeFileSync(join(whole, 'creating'), '')
    expect(await codeOf(client.session.create({ password: newPassword }))).toBe('register-exists')
    expect((await client.session.unlock({ password: testPassword })).status).toBe('open')
    expect(existsSync(join(whole, 'creating'))).toBe(false)
  })

  test('is refused in a folder with other files, which stay', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'letter.docx'), 'x')
    expect(await codeOf(clientOf(sessionIn(folder)).session.create({ password: testPassword }))).toBe('folder-not-empty')
    expect(readdirSync(folder)).toEqual(['letter.docx'])
  })

  test('is refused with a short password before anything is written', async () => {
    const folder = join(temporaryFolder(), 'register')
    expect(await codeOf(clientOf(sessionIn(folder)).session.create({ password: 'кыска' }))).toBe('password-too-weak')
    expect(existsSync(folder)).toBe(false)
  })

  test('leaves nothing behind when the database cannot be made', async () => {
    const folder = temporaryFolder()
    const noDriver = { sqliteBinding: join(folder, 'missing.node') }
    const inNewFolder = sessionIn(join(folder, 'register'), noDriver)
    await expect(inNewFolder.create(testPassword)).rejects.toThrow()
    expect(readdirSync(folder)).toEqual([])
    expect(await codeOf(Promise.resolve().then(() => inNewFolder.open()))).toBe('locked')

    const inFolderGiven = sessionIn(folder, noDriver)
    await expect(inFolderGiven.create(testPassword)).rejects.toThrow()
    expect(readdirSync(folder)).toEqual([])
    expect(await inFolderGiven.state()).toEqual({ status: 'no-register', isDemo: false })
    // The same folder serves at the next attempt.
    await sessionIn(folder).create(testPassword)
  })
})

test('the demo register opens by itself, filled, and again with its printed password', async () => {
  const folder = join(temporaryFolder(), 'demo')
  const session = sessionIn(folder, { isDemo: true })
  const client = clientOf(session)
  const filter = { search: '', archived: false }
  expect(await client.session.openDemo({})).toMatchObject({ status: 'open', isDemo: true, user: { name: 'Көрсөтмө', role: 'administrator' } })
  const people = await client.people.list(filter)
  expect(people.length).toBeGreaterThan(30)

  await client.session.lock({})
  expect(await client.session.openDemo({})).toMatchObject({ status: 'open', isDemo: true, user: { name: 'Көрсөтмө', role: 'administrator' } })
  expect(await client.people.list(filter)).toEqual(people)
  await client.session.lock({})
  expect((await client.session.unlock({ password: demoPassword })).status).toBe('open')
})

test('a demo whose filling was cut short is made anew, one that was changed is kept', async () => {
  const folder = join(temporaryFolder(), 'demo')
  const session = sessionIn(folder, { isDemo: true })
  const client = clientOf(session)
  const everybody = { search: '', archived: false }
  await session.create(demoPassword)
  expect(await client.people.list(everybody)).toEqual([])
  await client.session.lock({})

  await client.session.openDemo({})
  const people = await client.people.list(everybody)
  expect(people.length).toBeGreaterThan(30)
  await client.people.archive({ id: people[0]?.id ?? '', revision: 1 })
  await client.session.lock({})
  await client.session.openDemo({})
  expect(await client.people.list(everybody)).toHaveLength(people.length - 1)
  expect(existsSync(join(folder, 'backups'))).toBe(false)
})

test('the office’s own register is never opened as the demo, nor filled as one', async () => {
  const folder = join(temporaryFolder(), 'register')
  expect(await codeOf(clientOf(sessionIn(folder)).session.openDemo({}))).toBe('not-allowed')
  expect(existsSync(folder)).toBe(false)
})
