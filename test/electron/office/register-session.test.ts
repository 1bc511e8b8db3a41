import { existsSync, readdirSync, writeFileSync } from 'node:fs'
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
    expect(await client.session.state({})).toEqual({ status: 'open', isDemo: false })
    const settings = await client.settings.get({})
    await client.settings.save({ ...settings, desk: { lockAfterMinutes: 7 } })

    expect(await client.session.lock({})).toEqual({ status: 'locked', isDemo: false })
    expect(await codeOf(client.settings.get({}))).toBe('locked')
    expect(await codeOf(client.session.unlock({ password: 'башка сөз эле' }))).toBe('wrong-password')
    expect(await client.session.unlock({ password: testPassword })).toEqual({ status: 'open', isDemo: false })
    expect((await client.settings.get({})).desk.lockAfterMinutes).toBe(7)

    expect(await codeOf(client.session.changePassword({ current: 'башка сөз эле', next: newPassword }))).toBe('wrong-password')
    await client.session.changePassword({ current: testPassword, next: newPassword })
    await client.session.lock({})
    expect(await codeOf(client.session.unlock({ password: testPassword }))).toBe('wrong-password')
    expect((await client.session.unlock({ password: newPassword })).status).toBe('open')

    await client.session.lock({})
    const recovered = { recoveryKey, newPassword: testPassword }
    expect((await client.session.unlockWithRecoveryKey(recovered)).status).toBe('open')
    expect((await client.settings.get({})).desk.lockAfterMinutes).toBe(7)
    await client.session.lock({})
    expect(await codeOf(client.session.unlock({ password: newPassword }))).toBe('wrong-password')
    expect((await client.session.unlock({ password: testPassword })).status).toBe('open')
  })

  test('a new recovery key puts the old one out of use', async () => {
    const client = clientOf(sessionIn(temporaryFolder()))
    const first = await client.session.create({ password: testPassword })
    const second = await client.session.newRecoveryKey({ password: testPassword })
    await client.session.lock({})
    const withKey = (recoveryKey: string) => client.session.unlockWithRecoveryKey({ recoveryKey, newPassword })
    expect(await codeOf(withKey(first.recoveryKey))).toBe('wrong-recovery-key')
    expect((await withKey(second.recoveryKey)).status).toBe('open')
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
  expect(await client.session.openDemo({})).toEqual({ status: 'open', isDemo: true })
  const people = await client.people.list(filter)
  expect(people.length).toBeGreaterThan(30)

  await client.session.lock({})
  expect(await client.session.openDemo({})).toEqual({ status: 'open', isDemo: true })
  expect(await client.people.list(filter)).toEqual(people)
  await client.session.lock({})
  expect((await client.session.unlock({ password: demoPassword })).status).toBe('open')
})
