import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { registerFiles } from '../../../electron/database/register-folder.ts'
import { beginKeyFile } from '../../../electron/keys/create-keys.ts'
import { sealKeyFile } from '../../../electron/keys/key-file.ts'
import { readKeyFile, writeKeyFile } from '../../../electron/keys/key-store.ts'
import { lockWithSecret } from '../../../electron/keys/lock.ts'
import { appendEntries } from '../../../electron/register/history/trail.ts'
import { assert } from '../../../shared/assert.ts'
import { fastPolicy, testPassword } from '../../helpers/register.ts'
import { anOrganisation, aPerson, aPersonNamed } from '../register/history/samples.ts'
import { codeOf, type sessionIn } from './office-for-tests.ts'
import { anOffice, theirPassword } from './office-with-a-clerk.ts'

/** People with a password, the files and another tool: what they can do shows, in the banner and on the next opening. */

const now = '2025-11-28T06:00:00.000Z'

describe('somebody who was removed and kept the key files', () => {
  test('opens with them and is shown in the banner, though a later opening was never made with the newer ones', async () => {
    const { client, session, clerk, administrator, keepKeys, putKeysBack, comeBackAs, faults } = await anOffice()
    keepKeys()
    await client.users.remove({ id: clerk })
    await client.session.lock({})
    putKeysBack()
    await comeBackAs(clerk)
    expect(await faults()).toEqual(['keys-older'])
    expect(await codeOf(client.people.create(aPerson()))).toBe('history-in-doubt')
    expect(session.open().author().userId).toBe(clerk)
    // An administrator answers for it once.
    await comeBackAs(administrator)
    await client.history.settle({ reason: 'Ачкыч файлы атайын кайтарылды' })
    await comeBackAs(administrator)
    expect(await faults()).toEqual([])
  })

  test('is shown also where what this computer remembers is gone', async () => {
    const { client, clerk, anchorFile, keepKeys, putKeysBack, comeBackAs, faults } = await anOffice()
    keepKeys()
    await client.users.remove({ id: clerk })
    await client.session.lock({})
    putKeysBack()
    rmSync(anchorFile)
    await comeBackAs(clerk)
    expect(await faults()).toEqual(['keys-older'])
  })
})

test('a clerk who begins a key file of their own, as administrator, is unknown to the history', async () => {
  const { client, session, clerk, keys, comeBackAs, faults, putKeysBack, keepKeys } = await anOffice()
  await comeBackAs(clerk)
  const dataKey = Buffer.from(session.open().user().keys.dataKey)
  await client.session.lock({})
  const { keyFile } = readKeyFile(keys)
  keepKeys()
  const first = { name: 'Жаңы башчы', role: 'administrator', mayAdminister: true, mayOpenSensitive: true, password: theirPassword }
  const forged = await beginKeyFile({ registerId: keyFile.registerId, sequence: keyFile.sequence + 1, dataKey }, first, fastPolicy, (place, own) =>
    lockWithSecret(place, Buffer.from('сейф'), own, fastPolicy),
  )
  writeKeyFile(keys, forged.keyFile)
  await client.session.unlock({ password: theirPassword })
  expect(await client.session.state({})).toMatchObject({ user: { role: 'administrator' } })
  expect(await faults()).toEqual(expect.arrayContaining(['keys-older', 'author-unknown']))
  // And what was done meanwhile is found with the right key file again.
  await client.session.lock({})
  putKeysBack()
  await comeBackAs(clerk)
  expect(await faults()).toEqual(expect.arrayContaining(['keys-older', 'author-unknown']))
})

describe('a clerk with the data key and another tool', () => {
  test('cannot cover up a change by taking the record over, nor settle what was found', async () => {
    const { client, session, clerk, administrator, comeBackAs, faults, sql } = await anOffice()
    const { id } = await client.people.create(aPerson())
    await comeBackAs(clerk)
    const { db, author } = session.open()
    await sql(`UPDATE people SET phone = '9'`)
    const { seal } = await sealNow(session, id)
    await db.transaction().execute((transaction) => appendEntries(transaction, author(), [{ at: now, action: 'taken-over', area: 'people', recordId: id, after: seal }]))
    await comeBackAs(administrator)
    expect(await faults()).toEqual(['author-not-entitled'])
    const seq = (await client.history.state({})).doubt?.faults[0]?.seq
    await comeBackAs(clerk)
    await session.open().db.transaction().execute((transaction) =>
      appendEntries(transaction, session.open().author(), [
        { at: now, action: 'doubt-settled', area: 'register', details: { reason: 'Баары жайында, текшерилди', faults: [`author-not-entitled ${seq} people ${id}`] } },
      ]),
    )
    await comeBackAs(administrator)
    expect((await client.history.state({})).doubt?.faults).toHaveLength(2)
  })

  test('cannot sign as somebody with another role', async () => {
    const { session, clerk, administrator, comeBackAs, faults } = await anOffice()
    await comeBackAs(clerk)
    const { db, author } = session.open()
    const raised = { ...author(), role: 'administrator' }
    await db.transaction().execute((transaction) => appendEntries(transaction, raised, [{ at: now, action: 'backup-made', area: 'backups' }]))
    await comeBackAs(administrator)
    expect(await faults()).toEqual(['author-unknown'])
  })

  test('cannot write a change without what it changed', async () => {
    const { client, session, clerk, comeBackAs, faults, sql } = await anOffice()
    const { id } = await client.people.create(aPerson())
    await comeBackAs(clerk)
    const { db, author } = session.open()
    await sql(`UPDATE people SET phone = '9'`)
    const { seal } = await sealNow(session, id)
    await db.transaction().execute((transaction) => appendEntries(transaction, author(), [{ at: now, action: 'update', area: 'people', recordId: id, after: seal }]))
    await comeBackAs(clerk)
    expect(await faults()).toEqual(['change-missing', 'record-altered'])
  })

  test('cannot keep the history from being looked at by a record that nothing can read', async () => {
    const { client, clerk, comeBackAs, faults, sql } = await anOffice()
    await client.organisations.create(anOrganisation())
    await sql(`UPDATE organisations SET kind = 'x'`)
    await comeBackAs(clerk)
    expect(await faults()).toEqual(['record-altered'])
  })

  test('cannot put a trigger in that swallows entries: it is taken out, those taken away come back, and the banner says so', async () => {
    const { client, session, clerk, comeBackAs, faults, sql } = await anOffice()
    await sql(`CREATE TRIGGER quiet BEFORE INSERT ON trail WHEN NEW.action IN ('doubted', 'opened') BEGIN SELECT RAISE(IGNORE); END`)
    await sql('DROP TRIGGER trail_stays')
    await comeBackAs(clerk)
    expect(await faults()).toEqual(['triggers-altered'])
    const { db } = session.open()
    await expect(db.updateTable('trail').set({ at: now }).execute()).rejects.toThrow('the history is not rewritten')
    expect(await codeOf(client.people.create(aPersonNamed('Осмонова')))).toBe('history-in-doubt')
  })

  test('cannot bring the office to overwrite its keys with what no program reads', async () => {
    const { client, session, clerk, keys, comeBackAs } = await anOffice()
    await comeBackAs(clerk)
    const { keyFile } = readKeyFile(keys)
    assert(keyFile.version === 2, 'it has users')
    writeKeyFile(keys, sealKeyFile({ ...keyFile, sequence: Number.MAX_SAFE_INTEGER }, session.open().user().keys.dataKey))
    expect(await codeOf(client.session.changePassword({ current: theirPassword, next: `${theirPassword} жаңы` }))).toBe('key-file-damaged')
    await comeBackAs(clerk)
  })
})

describe('a copy put in the register’s place', () => {
  test('by a clerk in front of a register that the clerk damaged: it opens for reading, until an administrator answers for it', async () => {
    const { client, session, folder, clerk, administrator, comeBackAs, faults } = await anOffice()
    const { id } = await client.backups.make({})
    await client.people.create(aPerson())
    await session.lock()
    damage(join(folder, 'register.db'))
    expect(await codeOf(client.session.unlock({ userId: clerk, password: theirPassword }))).toBe('register-damaged')
    await client.backups.restoreDamaged({ id })
    await comeBackAs(clerk)
    expect(await faults()).toEqual(['older-copy'])
    expect(await codeOf(client.people.create(aPerson()))).toBe('history-in-doubt')
    await comeBackAs(administrator)
    await client.history.settle({ reason: 'Диск бузулган, көчүрмө кабыл алынды' })
    await client.people.create(aPerson())
  })

  test('by an administrator, or by the key from the safe: it is believed at once', async () => {
    const { client, session, folder, administrator, comeBackAs, faults } = await anOffice()
    const { id } = await client.backups.make({})
    await client.people.create(aPerson())
    await session.lock()
    damage(join(folder, 'register.db'))
    expect(await codeOf(client.session.unlock({ userId: administrator, password: testPassword }))).toBe('register-damaged')
    await client.backups.restoreDamaged({ id })
    await comeBackAs(administrator)
    expect(await faults()).toEqual([])
  })

  test('and a newer one after it: a power cut before the key file names it leaves no suspicion', async () => {
    const { client, keys, administrator, comeBackAs, faults, keepKeys, putKeysBack, folder } = await anOffice()
    const { id } = await client.backups.make({})
    for (let count = 0; count < 5; count += 1) await client.people.create(aPerson())
    const { setAside } = await client.backups.restore({ id })
    await comeBackAs(administrator)
    keepKeys()
    const again = await client.backups.restore({ id: `register/${setAside}` })
    // As the disk would be: this computer expects the newer state, the key file still names the older.
    copyFileSync(join(registerFiles(folder).backups, `${again.setAside}.db`), join(folder, 'register-2.db'))
    rmSync(join(folder, 'change'))
    putKeysBack()
    expect(readKeyFile(keys).otherCopy).toBe('same')
    await comeBackAs(administrator)
    expect(await faults()).toEqual([])
  })
})

test('a form confirmed, altered with another tool and withdrawn is followed by the history', async () => {
  const { client, comeBackAs, administrator, faults, sql, session } = await anOffice()
  const key = { kind: 'name', language: 'ru', text: 'Осмонова Айгүл', sex: 'female', kase: 'dative' } as const
  await client.forms.confirm({ forms: [{ key, form: 'Осмоновой Айгүл', proposal: 'Осмоновой Айгүл' }] })
  expect((await client.history.verify({})).count).toBe(0)
  await client.forms.withdraw({ key })
  expect((await client.history.verify({})).count).toBe(0)
  await client.forms.confirm({ forms: [{ key, form: 'Осмоновой Айгүл', proposal: 'Осмоновой Айгүл' }] })
  const rows = await session.open().db.selectFrom('trail').select('action').where('area', '=', 'forms').orderBy('seq').execute()
  expect(rows.map(({ action }) => action)).toEqual(['form-confirmed', 'form-withdrawn', 'form-confirmed'])
  await sql(`UPDATE confirmed_forms SET form = 'Башка'`)
  await comeBackAs(administrator)
  expect(await faults()).toEqual(['record-altered'])
})

test('a new password, a computer that opens without one and a recovery stand in the history', async () => {
  const { client, session, recoveryKey, administrator } = await anOffice()
  const next = `${testPassword} жаңы`
  await client.session.changePassword({ current: testPassword, next })
  await client.device.enable({ password: next, deviceId: '6d3a1c1e-5a3d-4c58-9a51-0f8f2f3f1d11' })
  await client.device.disable({ deviceId: '6d3a1c1e-5a3d-4c58-9a51-0f8f2f3f1d11' })
  await client.session.lock({})
  await client.session.recover({ secret: { recoveryKey }, userId: administrator, newPassword: testPassword })
  const rows = await session.open().db.selectFrom('trail').select('details').where('action', '=', 'keys-changed').orderBy('seq').execute()
  expect(rows.map(({ details }) => JSON.parse(details).what)).toEqual(['password', 'device-on', 'device-off', 'recovered'])
  expect((await client.history.verify({})).count).toBe(0)
})

test('a password given at a desk that is locked meanwhile proves nothing to whoever comes next', async () => {
  const { client, session, administrator } = await anOffice()
  await client.session.lock({})
  await client.session.unlock({ userId: administrator, password: testPassword })
  const proving = codeOf(client.users.prove({ password: testPassword }))
  await session.lock()
  expect(await proving).toBe('locked')
  await client.session.unlock({ userId: administrator, password: testPassword })
  expect(await codeOf(client.users.newRecoveryKey({}))).toBe('proof-needed')
})

describe('work goes on at the same moment', () => {
  test('a copy made by hand waits for whoever is saving', async () => {
    const { client } = await anOffice()
    const names = Array.from({ length: 12 }, (_, index) => `Осмонова${'а'.repeat(index)}`)
    const saving = names.map((name) => client.people.create(aPersonNamed(name)))
    const copy = await client.backups.make({})
    await Promise.all(saving)
    expect(copy.state).toBe('good')
  })

  test('nothing that was acknowledged is lost by a new data key', async () => {
    const { client, administrator, comeBackAs } = await anOffice()
    const saved: string[] = []
    const changing = client.backups.changeDataKey({ password: testPassword })
    const typing = (async () => {
      for (let round = 0; round < 4000; round += 1) {
        // The window's calls come one by one.
        await setImmediate()
        const name = `Осмонова${'аеёиоуы'[round % 7]}${round}`
        const code = await codeOf(client.people.create(aPersonNamed(name)))
        if (code !== 'nothing refused') return code
        saved.push(name)
      }
      return 'never locked'
    })()
    await changing
    expect(await typing).toBe('locked')
    expect(saved.length).toBeGreaterThan(0)
    await comeBackAs(administrator)
    expect(await client.people.list({})).toHaveLength(saved.length)
    expect((await client.history.verify({})).count).toBe(0)
  })
})

async function sealNow(session: ReturnType<typeof sessionIn>, id: string): Promise<{ seal: Uint8Array }> {
  const { sealedRecords } = await import('../../../electron/register/history/sealed-areas.ts')
  const { personStore } = await import('../../../electron/register/people/repository.ts')
  const seal = await sealedRecords(personStore).sealOf(session.open().db, id)
  assert(seal !== undefined, 'it is there')
  return { seal }
}

/** A byte in the middle of it. */
function damage(file: string): void {
  const bytes = readFileSync(file)
  const at = Math.floor(bytes.length / 2)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(file, bytes)
}
