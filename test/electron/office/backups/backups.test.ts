import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { registerFiles } from '../../../../electron/database/register-folder.ts'
import { temporaryFolder } from '../../../helpers/temporary-folder.ts'
import { testPassword } from '../../../helpers/register.ts'
import { clientOf, codeOf, sessionIn } from '../office-for-tests.ts'

const other = 'Башка сыр сөз 2026'

/** A register made and opened as the program does, and the calls that the window makes. */
async function openOffice() {
  const outer = temporaryFolder()
  const folder = join(outer, 'register')
  const session = sessionIn(folder, { anchorFile: join(outer, 'anchors.json') })
  const { recoveryKey } = await session.create(testPassword)
  const client = clientOf(session)
  const organisation = (name: string) => ({
    kind: 'other' as const, name: { ky: name, ru: name, en: '' }, abbreviation: { ky: '', ru: '', en: '' }, countryCode: null,
    aliases: '', address: { ky: '', ru: '' }, phone: '', email: '', notes: '',
  })
  return {
    folder,
    session,
    client,
    recoveryKey,
    add: (name: string) => client.organisations.create(organisation(name)),
    names: async () => (await client.organisations.list({})).map(({ name }) => name.ky).toSorted(),
    backups: registerFiles(folder).backups,
  }
}

test('a copy, a change, a restore: what would change is named first, then it is as it was, and the desk says so', async () => {
  const { client, session, add, names } = await openOffice()
  await add('Биринчи уюм')
  const copy = await client.backups.make({})
  expect(copy).toMatchObject({ state: 'good', kind: 'hand', counts: { organisations: 1 } })
  await add('Экинчи уюм')
  const answer = await client.backups.compare({ id: copy.id })
  expect(answer).toMatchObject({
    outcome: 'compared',
    comparison: { bringsItsKeys: false, records: [{ area: 'organisations', kind: 'lost', title: { ky: 'Экинчи уюм' } }] },
  })
  const { setAside } = await client.backups.restore({ id: copy.id })
  expect((await client.session.state({})).status).toBe('locked')
  await session.unlock(testPassword)
  expect(await names()).toEqual(['Биринчи уюм'])
  const { comeback } = await client.backups.status({})
  expect(comeback).toMatchObject({ kind: 'restore', setAside })
  await client.backups.told({})
  expect((await client.backups.status({})).comeback).toBeNull()

  await client.backups.restore({ id: `register/${setAside ?? ''}` })
  await session.unlock(testPassword)
  expect(await names()).toEqual(['Биринчи уюм', 'Экинчи уюм'])
})

test('on the day a register is made nobody is warned that it has no copy', async () => {
  const { client } = await openOffice()
  expect(await client.backups.status({})).toMatchObject({ newestGoodAt: null, isStale: false })
})

test('a restore puts nobody under suspicion: the history is whole and says that the register was restored', async () => {
  const { client, session, add } = await openOffice()
  const copy = await client.backups.make({})
  await add('Кийинки уюм')
  await session.lock()
  await session.unlock(testPassword)
  await client.backups.restore({ id: copy.id })
  await session.unlock(testPassword)
  const { db } = session.open()
  const entries = await db.selectFrom('trail').select(['action', 'area']).orderBy('seq').execute()
  expect(entries).toContainEqual({ action: 'restored', area: 'backups' })
  expect(entries.map(({ action }) => action)).not.toContain('doubted')
})

test('a new data key: same password, same records, one file; older copies open with their own password', async () => {
  const { client, session, add, names, folder } = await openOffice()
  await add('Сакталган уюм')
  const copy = await client.backups.make({})
  expect(await codeOf(client.backups.changeDataKey({ password: other }))).toBe('wrong-password')
  const before = readFileSync(registerFiles(folder).database).subarray(0, 16)
  await client.backups.changeDataKey({ password: testPassword })
  await session.unlock(testPassword)
  expect(await names()).toEqual(['Сакталган уюм'])
  expect(readdirSync(folder).filter((name) => name.endsWith('.db'))).toEqual(['register-2.db'])
  expect(readFileSync(join(folder, 'register-2.db')).subarray(0, 16).equals(before)).toBe(false)

  const old = (await client.backups.list({})).copies.find(({ id }) => id === copy.id)
  expect(old?.state).toBe('earlier-key')
  expect(await client.backups.compare({ id: copy.id })).toMatchObject({ outcome: 'secret-needed', users: [{ name: 'Администратор' }] })
  expect(await client.backups.compare({ id: copy.id, secret: { password: testPassword } })).toMatchObject({ comparison: { bringsItsKeys: true } })
  await client.backups.restore({ id: copy.id, secret: { password: testPassword } })
  await session.unlock(testPassword)
  expect(await names()).toEqual(['Сакталган уюм'])
  await client.backups.make({})
})

test('a damaged register: the door offers the last good copy and puts it back; passers-by are offered nothing', async () => {
  const { client, session, add, names, folder, backups } = await openOffice()
  await add('Көчүрмөдөгү уюм')
  const copy = await client.backups.make({})
  await session.lock()
  expect(await codeOf(client.backups.offer({}))).toBe('not-allowed')
  expect(await codeOf(client.backups.restoreDamaged({ id: copy.id }))).toBe('not-allowed')

  const { database } = registerFiles(folder)
  const bytes = readFileSync(database)
  for (let page = 3; page * 4096 < bytes.length; page += 2) bytes[page * 4096 + 99] = (bytes[page * 4096 + 99] ?? 0) ^ 1
  writeFileSync(database, bytes)
  expect(await codeOf(session.unlock(testPassword))).toBe('register-damaged')
  const offer = await client.backups.offer({})
  expect(offer).toMatchObject({ canOpenCopies: true })
  expect(offer.copies.find(({ id }) => id === copy.id)?.state).toBe('good')
  await client.backups.restoreDamaged({ id: copy.id })
  await session.unlock(testPassword)
  expect(await names()).toEqual(['Көчүрмөдөгү уюм'])
  const aside = readdirSync(backups).find((name) => /^set-aside-.*\.db$/u.test(name))
  expect(readFileSync(join(backups, aside ?? '')).equals(bytes)).toBe(true)
})

test('both key files lost: a copy brings the keys of its day back with its password', async () => {
  const { client, session, add, names, folder } = await openOffice()
  await add('Ачкычы жоголгон')
  const copy = await client.backups.make({})
  await session.lock()
  for (const file of registerFiles(folder).keys) rmSync(file)
  expect(await codeOf(session.unlock(testPassword))).not.toBe('nothing refused')
  expect(await codeOf(client.backups.restoreDamaged({ id: copy.id, secret: { password: other } }))).toBe('wrong-password')
  await client.backups.restoreDamaged({ id: copy.id, secret: { password: testPassword } })
  await session.unlock(testPassword)
  expect(await names()).toEqual(['Ачкычы жоголгон'])
})

test('a damaged register is rescued through the door, and everything readable is there afterwards', async () => {
  const { client, session, add, names, folder } = await openOffice()
  for (let count = 0; count < 40; count += 1) await add(`Уюм ${String(count).padStart(2, '0')}`)
  await session.lock()
  const { database } = registerFiles(folder)
  const bytes = readFileSync(database)
  bytes[bytes.length - 4000] = (bytes[bytes.length - 4000] ?? 0) ^ 1
  writeFileSync(database, bytes)
  expect(await codeOf(session.unlock(testPassword))).toBe('register-damaged')
  const report = await client.backups.rescue({})
  await session.unlock(testPassword)
  const organisations = report.tables.find(({ table }) => table === 'organisations')
  expect((await names()).length).toBe(organisations?.read)
  expect((await names()).length).toBeGreaterThanOrEqual(30)
})

test('the drill opens the copy with what was typed, compares it, leaves no trace and a record', async () => {
  const { client, recoveryKey, backups } = await openOffice()
  const copy = await client.backups.make({})
  const startedAt = '2025-11-28T05:45:00.000Z'
  expect(await codeOf(client.backups.drill({ id: copy.id, startedAt, secret: { password: other } }))).toBe('wrong-password')
  await client.backups.drill({ id: copy.id, startedAt, secret: { recoveryKey } })
  const { drills } = await client.backups.list({})
  expect(drills).toMatchObject([{ by: 'Администратор', result: 'good', minutes: 15, openedWith: 'recovery-key', copyName: 'hand-20251128-060000' }])
  expect(readdirSync(backups).filter((name) => name.startsWith('drill'))).toEqual([])

  const database = join(backups, 'hand-20251128-060000.db')
  const bytes = readFileSync(database)
  for (let page = 2; page * 4096 < bytes.length; page += 1) bytes[page * 4096 + 50] = (bytes[page * 4096 + 50] ?? 0) ^ 1
  writeFileSync(database, bytes)
  expect((await client.backups.verify({ id: copy.id })).state).toBe('damaged')
  expect((await client.backups.list({})).copies[0]?.state).toBe('damaged')
  expect(existsSync(database)).toBe(true)
})
