import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'

import { AppError } from '../../../shared/errors.ts'
import { changeRole, suspendUser } from '../../../electron/keys/administration.ts'
import { changePassword } from '../../../electron/keys/change-password.ts'
import { passwordBytes } from '../../../electron/keys/derivation.ts'
import { enableDevice } from '../../../electron/keys/device-unlock.ts'
import { parseKeyFile, type KeyFile } from '../../../electron/keys/key-file.ts'
import { macHolds, serializeKeyFile } from '../../../electron/keys/key-file-text.ts'
import { newPrivateKeys, publicKeysOf } from '../../../electron/keys/key-pairs.ts'
import { lockWithSecret } from '../../../electron/keys/lock.ts'
import { makeRecoveryParts } from '../../../electron/keys/recovery.ts'
import { rotateDataKeys } from '../../../electron/keys/rotate-data-keys.ts'
import { sealDataKeys } from '../../../electron/keys/sealed-keys.ts'
import { randomSecret } from '../../../electron/keys/secret-bytes.ts'
import { unlock } from '../../../electron/keys/unlock.ts'
import { firstSigningKey, listUsers, verifyGrants } from '../../../electron/keys/users.ts'
import { fastPolicy } from '../../helpers/register.ts'
import {
  altered, bodyOf, clerk, forged, ofThisVersion, open, refusal, rewritten, sampleOffice, type Body, type Office,
} from './sample-office.ts'

type Node = Record<string | number, unknown>
type Change = { readonly what: string; readonly make: (body: Body) => void }

let office: Office
/** With everything in it that a key file can have: a computer, recovery sheets, somebody suspended, new data keys. */
let full: Office
beforeAll(async () => {
  office = await sampleOffice()
  const { admin, adminId, officerId, clerkId } = office
  const parts = await makeRecoveryParts(office.keyFile, admin, fastPolicy)
  const device = await enableDevice(parts.keyFile, { userId: adminId, password: 'Айгүл' }, 'door', fastPolicy)
  const rotated = rotateDataKeys(device.keyFile, admin, 'register-2.db')
  const keyFile = changeRole(suspendUser(rotated.keyFile, { ...admin, ...rotated.after }, officerId), { ...admin, ...rotated.after }, clerkId, clerk)
  full = { ...office, keyFile: rewritten(keyFile), admin: { ...admin, ...rotated.after } }
})

/** Every single field altered, every one left out, every list item left out and every two exchanged. */
function everyChange(body: Body): Change[] {
  const changes: Change[] = []
  const at = (root: Body, path: readonly (string | number)[]): Node => {
    let node: unknown = root
    for (const step of path) node = (node as Node)[step]
    return node as Node
  }
  const walk = (node: Node, path: readonly (string | number)[]): void => {
    for (const key of Array.isArray(node) ? node.keys() : Object.keys(node)) {
      const value = node[key]
      const what = [...path, key].join('.')
      const change = (name: string, make: (parent: Node) => void): void => {
        changes.push({ what: `${what} ${name}`, make: (root) => make(at(root, path)) })
      }
      if (Array.isArray(node)) {
        change('left out', (parent) => (parent as unknown as unknown[]).splice(Number(key), 1))
        if (Number(key) > 0) {
          change('exchanged with the one before', (parent) => {
            [parent[key], parent[Number(key) - 1]] = [parent[Number(key) - 1], parent[key]]
          })
        }
        change('twice', (parent) => (parent as unknown as unknown[]).splice(Number(key), 0, structuredClone(value)))
      } else {
        change('left out', (parent) => { delete parent[key] })
      }
      if (typeof value === 'object' && value !== null) walk(value as Node, [...path, key])
      else change('altered', (parent) => { parent[key] = alter(value) })
    }
  }
  walk(body, [])
  return changes
}

function alter(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  const text = String(value)
  const bytes = Buffer.from(text, 'base64')
  if (bytes.toString('base64') !== text || bytes.length < 12) return `${text}a`
  bytes[3] = (bytes[3] ?? 0) ^ 1
  return bytes.toString('base64')
}

describe('forgery', () => {
  test('every single change by somebody without the data key is noticed', async () => {
    const { keyFile, adminId } = full
    const changes = everyChange(bodyOf(keyFile))
    expect(changes.length).toBeGreaterThan(200)
    for (const { what, make } of changes) {
      const found = await refusal(async () => open(altered(keyFile, make), adminId, 'Айгүл'))
      expect(['key-file-damaged', 'wrong-password', 'not-found', 'user-suspended'], what).toContain(found)
    }
    await open(keyFile, adminId, 'Айгүл')
  })

  test('every single change to the roll by a user who holds the data key is noticed', async () => {
    const { keyFile, adminId, admin } = full
    // The end cut off is an older roll, sound in itself: see `continuesRoll`.
    const end = `roll.${keyFile.roll.length - 1} left out`
    const changes = everyChange(bodyOf(keyFile)).filter(({ what }) => what.startsWith('roll.') && what !== end)
    expect(changes.length).toBeGreaterThan(100)
    for (const { what, make } of changes) {
      expect(await refusal(async () => open(forged(keyFile, admin.dataKey, make), adminId, 'Айгүл')), what).toBe('key-file-damaged')
    }
  })

  test('a box with somebody’s own data key in it, or somebody else’s box, is noticed', async () => {
    const { keyFile, admin, officerId, clerkId } = office
    const { registerId } = keyFile
    const theirKey = listUsers(keyFile).find((user) => user.id === officerId)?.agreementKey ?? ''
    const boxOf = (dataKey: Buffer, sensitiveKey: Buffer): string =>
      sealDataKeys({ dataKey, sensitiveKey }, theirKey, { registerId, holder: officerId, epoch: 1 })
    const own = randomSecret(32)
    const swapped = (sealed: string | undefined, dataKey = admin.dataKey): KeyFile =>
      forged(keyFile, dataKey, ({ holders }) => {
        for (const holder of holders) if (holder['id'] === officerId) holder['sealed'] = sealed
      })
    const sound = swapped(boxOf(admin.dataKey, admin.sensitiveKey ?? own))
    expect((await open(sound, officerId, 'Бакыт')).sensitiveKey).toEqual(admin.sensitiveKey)
    for (const file of [
      // Passports typed by the officer would be for the clerk to read.
      swapped(boxOf(admin.dataKey, own)),
      swapped(boxOf(own, admin.sensitiveKey ?? own), own),
      swapped(keyFile.holders.find((holder) => holder.id === clerkId)?.sealed),
    ]) expect(await refusal(() => open(file, officerId, 'Бакыт'))).toBe('key-file-damaged')
  })

  test('nobody comes in as somebody else by a lock of their own in the other’s place', async () => {
    const { keyFile, admin, officerId, clerkId } = office
    const keys = newPrivateKeys()
    const place = { registerId: keyFile.registerId, root: firstSigningKey(keyFile), holder: officerId }
    const own = await lockWithSecret(place, passwordBytes('Элмира'), keys, fastPolicy)
    const sealed = sealDataKeys(admin, publicKeysOf(keys).agreementKey, { registerId: place.registerId, holder: officerId, epoch: 1 })
    const clerks = keyFile.holders.find((holder) => holder.id === clerkId)
    for (const [taken, expected] of [[{ lock: own, sealed }, 'key-file-damaged'], [{ lock: clerks?.lock }, 'wrong-password']] as const) {
      const file = forged(keyFile, admin.dataKey, ({ holders }) => {
        for (const holder of holders) if (holder['id'] === officerId) Object.assign(holder, structuredClone(taken))
      })
      expect(await refusal(() => open(file, officerId, 'Элмира'))).toBe(expected)
    }
  })

  test('keys put back for a suspended user, and a user who is there twice, are noticed', async () => {
    const { keyFile, admin, officerId, adminId } = office
    const theirs = keyFile.holders.find((holder) => holder.id === officerId)
    const suspended = suspendUser(keyFile, admin, officerId)
    for (const file of [
      forged(suspended, admin.dataKey, ({ holders }) => {
        for (const holder of holders) if (holder['id'] === officerId) holder['sealed'] = theirs?.sealed
      }),
      forged(keyFile, admin.dataKey, ({ holders }) => { holders.push(structuredClone({ ...theirs })) }),
    ]) {
      expect(verifyGrants(file)).toMatchObject([{ reason: 'holder', holder: officerId }])
      for (const id of [officerId, adminId]) expect(await refusal(() => open(file, id, id === adminId ? 'Айгүл' : 'Бакыт'))).toBe('key-file-damaged')
    }
  })

  test('a key file belongs to its register, and its MAC to its bytes', async () => {
    const other = await sampleOffice()
    const { keyFile, admin, adminId } = office
    const moved = forged(keyFile, admin.dataKey, (body) => { body['registerId'] = other.keyFile.registerId })
    expect(await refusal(() => open(moved, adminId, 'Айгүл'))).toBe('key-file-damaged')
    expect(macHolds(keyFile, admin.dataKey)).toBe(true)
    expect(macHolds(keyFile, other.admin.dataKey)).toBe(false)
    expect(macHolds({ ...keyFile, signedText: keyFile.signedText.replace('"sequence":3', '"sequence":9') }, admin.dataKey)).toBe(false)
  })
})

describe('reading', () => {
  test('a flip of any byte is noticed before anybody types a password', () => {
    const bytes = serializeKeyFile(office.keyFile)
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Buffer.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
      expect(() => parseKeyFile(flipped), `byte ${at}`).toThrow(AppError)
    }
  })

  test('no text whatever is taken for a key file', () => {
    const { keyFile } = office
    const sound = serializeKeyFile(keyFile)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(sound.length), fc.nat(40), (bytes, at, cut) => {
        const mangled = Buffer.concat([sound.subarray(0, at), bytes, sound.subarray(at + cut)])
        if (mangled.equals(sound)) return
        expect(() => parseKeyFile(mangled)).toThrow(AppError)
      }),
      { numRuns: 2000 },
    )
    // The checksum right, the contents not: the reader meets every shape of JSON.
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(1, 2), (json, version) => {
        const signedText = `protocol-desk-keys ${version}\n${json}\n`
        expect(() => parseKeyFile(serializeKeyFile({ signedText, mac: keyFile.mac }))).toThrow(AppError)
      }),
      { numRuns: 2000 },
    )
  })

  test('a key file of a later version is left alone', async () => {
    const { keyFile } = office
    const signedText = keyFile.signedText.replace('protocol-desk-keys 2', 'protocol-desk-keys 3')
    expect(await refusal(() => parseKeyFile(serializeKeyFile({ ...keyFile, signedText })))).toBe('register-newer')
  })

  test('a key file does not lead to a file in another folder', async () => {
    for (const database of ['../register.db', '/etc/register.db', 'a/b.db', 'register.db\u0000', 'REGISTER.DB', 'keys.a']) {
      expect(await refusal(() => altered(full.keyFile, ({ roll }) => {
        for (const entry of roll) if (entry['kind'] === 'data-keys') entry['database'] = database
      }))).toBe('key-file-damaged')
    }
  })

  test('fields of a later version survive a password change, a suspension and new data keys', async () => {
    const { admin, adminId, clerkId } = office
    const later = forged(office.keyFile, admin.dataKey, (body) => {
      body['policy'] = { autoLock: 5 }
      for (const holder of body.holders) {
        holder['photo'] = holder['id']
        Object.assign(holder['lock'] as object, { hint: 1 })
      }
    })
    const changed = await changePassword(later, { userId: clerkId, password: 'Элмира' }, 'q', fastPolicy)
    const suspended = suspendUser(rewritten(changed), admin, clerkId)
    const rotated = rewritten(rotateDataKeys(rewritten(suspended), admin, 'register-2.db').keyFile)
    expect(rotated.extra).toEqual({ policy: { autoLock: 5 } })
    for (const holder of bodyOf(rotated).holders) expect(holder['photo']).toBe(holder['id'])
    const kept = bodyOf(rotated).holders.filter((holder) => 'hint' in (holder['lock'] as object))
    expect(kept).toHaveLength(rotated.holders.length - 1)
    await open(rotated, adminId, 'Айгүл')
  })

  test('what is written is what is read', async () => {
    const { keyFile, recoveryKey } = full
    const read = parseKeyFile(serializeKeyFile(keyFile))
    expect(read).toEqual(keyFile)
    await unlock(ofThisVersion(read), { recoveryKey }, fastPolicy)
  })
})
