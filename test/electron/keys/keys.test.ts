import { argon2id } from 'hash-wasm'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { AppError } from '../../../shared/errors.ts'
import {
  calibrate, checkCost, deriveKey, derivationCeiling, derivationFloor, passwordBytes, standardPolicy,
} from '../../../electron/keys/derivation.ts'
import { macHolds, parseKeyFile, sealKeyFile, serializeKeyFile } from '../../../electron/keys/key-file.ts'
import type { KeyFile } from '../../../electron/keys/key-file.ts'
import type { KeySlot } from '../../../electron/keys/key-slot.ts'
import { changePassword, createKeys, replaceRecoveryKey, unlock } from '../../../electron/keys/keys.ts'
import { deriveSubKey } from '../../../electron/keys/secret-bytes.ts'
import { fastPolicy } from '../../helpers/register.ts'

const refusal = async (run: () => unknown): Promise<string> => {
  try {
    await run()
  } catch (error) {
    return error instanceof AppError ? error.code : `not an AppError: ${String(error)}`
  }
  return 'nothing thrown'
}

/** The same file with one slot altered, as somebody without the key could write it: checksum right, MAC as it was. */
function tampered(keyFile: KeyFile, change: (slot: Record<string, unknown>) => void): KeyFile {
  const body = JSON.parse(keyFile.signedText.split('\n')[1] ?? '') as { slots: Record<string, unknown>[] }
  change(body.slots[0] as Record<string, unknown>)
  const signedText = `protocol-desk-keys 1\n${JSON.stringify(body)}\n`
  return parseKeyFile(serializeKeyFile({ ...keyFile, signedText }))
}

function flip(text: unknown): string {
  const bytes = Buffer.from(String(text), 'base64')
  bytes[3] = (bytes[3] ?? 0) ^ 1
  return bytes.toString('base64')
}

async function calibratedMiB(floorMs: number, machineMemoryKiB = 64 * 1024 * 1024): Promise<number> {
  return (await calibrate({ measure: async () => floorMs, machineMemoryKiB })).memoryKiB / 1024
}

describe('opening', () => {
  test('the password and the recovery key give the same random data key', async () => {
    const first = await createKeys('көпүрө-түбү', fastPolicy)
    const other = await createKeys('көпүрө-түбү', fastPolicy)
    const byPassword = await unlock(first.keyFile, { password: 'көпүрө-түбү' }, fastPolicy)
    const byRecovery = await unlock(first.keyFile, { recoveryKey: first.recoveryKey }, fastPolicy)
    expect(byPassword.dataKey.equals(first.dataKey)).toBe(true)
    expect(byRecovery.dataKey.equals(first.dataKey)).toBe(true)
    expect(byPassword.slotId).not.toBe(byRecovery.slotId)
    expect(first.dataKey).toHaveLength(32)
    expect(other.dataKey.equals(first.dataKey)).toBe(false)
    expect(serializeKeyFile(first.keyFile).includes(first.dataKey)).toBe(false)
  })

  test('a wrong password, an empty one, and the right one with a space are refused', async () => {
    const { keyFile } = await createKeys('сыр', fastPolicy)
    for (const password of ['Сыр', '', 'сыр ', 'a'.repeat(1_000_000)]) {
      expect(await refusal(() => unlock(keyFile, { password }, fastPolicy))).toBe('wrong-password')
    }
  })

  test('one password typed as composed and decomposed letters opens', async () => {
    const { keyFile } = await createKeys('йод Ёлка'.normalize('NFC'), fastPolicy)
    await unlock(keyFile, { password: 'йод Ёлка'.normalize('NFD') }, fastPolicy)
  })

  test('an empty password makes no lock', async () => {
    expect(await refusal(() => createKeys('', fastPolicy))).toBe('password-too-weak')
  })
})

describe('changing secrets', () => {
  test('a changed password opens, the old one does not, the recovery key still does', async () => {
    const { keyFile, dataKey, recoveryKey } = await createKeys('old', fastPolicy)
    const changed = await changePassword(keyFile, { password: 'old' }, 'new', fastPolicy)
    expect((await unlock(changed, { password: 'new' }, fastPolicy)).dataKey.equals(dataKey)).toBe(true)
    expect(await refusal(() => unlock(changed, { password: 'old' }, fastPolicy))).toBe('wrong-password')
    await unlock(changed, { recoveryKey }, fastPolicy)
    expect(changed.sequence).toBe(keyFile.sequence + 1)
    expect(await refusal(() => changePassword(keyFile, { password: 'guess' }, 'new', fastPolicy))).toBe('wrong-password')
  })

  test('the recovery key sets a new password where the old one is forgotten', async () => {
    const { keyFile, recoveryKey } = await createKeys('forgotten', fastPolicy)
    const changed = await changePassword(keyFile, { recoveryKey }, 'new', fastPolicy)
    await unlock(changed, { password: 'new' }, fastPolicy)
    expect(await refusal(() => unlock(changed, { password: 'forgotten' }, fastPolicy))).toBe('wrong-password')
    expect(changed.slots).toHaveLength(2)
  })

  test('a replaced recovery key no longer opens', async () => {
    const { keyFile, recoveryKey } = await createKeys('p', fastPolicy)
    const replaced = await replaceRecoveryKey(keyFile, { password: 'p' }, fastPolicy)
    await unlock(replaced.keyFile, { recoveryKey: replaced.recoveryKey }, fastPolicy)
    expect(await refusal(() => unlock(replaced.keyFile, { recoveryKey }, fastPolicy))).toBe('wrong-recovery-key')
    await unlock(replaced.keyFile, { password: 'p' }, fastPolicy)
  })

  test('slots and fields of a later version survive a password change', async () => {
    const { keyFile, dataKey } = await createKeys('p', fastPolicy)
    const raw = { id: 'user-7', kind: 'x25519', sealedKey: 'AAAA', epoch: 3 }
    const later = sealKeyFile({ ...keyFile, slots: [...keyFile.slots, { kind: 'unknown', raw }], extra: { epoch: 3 } }, dataKey)
    const read = parseKeyFile(serializeKeyFile(later))
    const changed = parseKeyFile(serializeKeyFile(await changePassword(read, { password: 'p' }, 'q', fastPolicy)))
    expect(changed.slots).toContainEqual({ kind: 'unknown', raw })
    expect(changed.extra).toEqual({ epoch: 3 })
    await unlock(changed, { password: 'q' }, fastPolicy)
  })
})

describe('forgery', () => {
  test('every altered field of a slot is noticed', async () => {
    const { keyFile } = await createKeys('p', fastPolicy)
    const changes: ((slot: Record<string, unknown>) => void)[] = [
      (slot) => { slot['id'] = 'another' },
      (slot) => { slot['nonce'] = flip(slot['nonce']) },
      (slot) => { slot['wrappedKey'] = flip(slot['wrappedKey']) },
      (slot) => { (slot['kdf'] as Record<string, unknown>)['memoryKiB'] = 16 },
      (slot) => { (slot['kdf'] as Record<string, unknown>)['iterations'] = 2 },
      (slot) => { (slot['kdf'] as Record<string, unknown>)['salt'] = flip((slot['kdf'] as Record<string, unknown>)['salt']) },
      (slot) => { slot['kind'] = 'recovery' },
    ]
    for (const change of changes) {
      expect(await refusal(() => unlock(tampered(keyFile, change), { password: 'p' }, fastPolicy))).toBe('wrong-password')
    }
    expect(await refusal(() => unlock(tampered(keyFile, (slot) => { slot['note'] = 1 }), { password: 'p' }, fastPolicy)))
      .toBe('key-file-damaged')
  })

  test('a slot, its register’s id and its sequence belong together', async () => {
    const mine = await createKeys('p', fastPolicy)
    const theirs = await createKeys('p', fastPolicy)
    const mixed = parseKeyFile(serializeKeyFile(
      sealKeyFile({ ...mine.keyFile, slots: theirs.keyFile.slots }, theirs.dataKey),
    ))
    expect(await refusal(() => unlock(mixed, { password: 'p' }, fastPolicy))).toBe('wrong-password')
    const older = { ...mine.keyFile, signedText: mine.keyFile.signedText.replace('"sequence":1', '"sequence":9') }
    expect(macHolds(older, mine.dataKey)).toBe(false)
    expect(macHolds(mine.keyFile, mine.dataKey)).toBe(true)
  })

  test('a key file of a later version is left alone', async () => {
    const { keyFile } = await createKeys('p', fastPolicy)
    const signedText = keyFile.signedText.replace('protocol-desk-keys 1', 'protocol-desk-keys 2')
    expect(await refusal(() => parseKeyFile(serializeKeyFile({ ...keyFile, signedText })))).toBe('register-newer')
  })

  test('no text whatever is taken for a key file', async () => {
    const { keyFile } = await createKeys('p', fastPolicy)
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
      fc.property(fc.json(), (json) => {
        expect(() => parseKeyFile(serializeKeyFile({ ...keyFile, signedText: `protocol-desk-keys 1\n${json}\n` }))).toThrow(AppError)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('derivation', () => {
  const costs = ['memoryKiB', 'iterations', 'parallelism'] as const

  test('parameters below the floor and above the ceiling are refused before hashing', async () => {
    const { keyFile } = await createKeys('p', fastPolicy)
    // The fast slots of the tests themselves do not open under the program's policy.
    expect(await refusal(() => unlock(keyFile, { password: 'p' }))).toBe('key-file-damaged')
    await expect(createKeys('p', { cost: fastPolicy.cost, floor: derivationFloor })).rejects.toThrow('new slots keep to the floor')
    for (const name of costs) {
      expect(() => checkCost({ ...derivationFloor, [name]: derivationFloor[name] - 1 }, derivationFloor)).toThrow(AppError)
      expect(() => checkCost({ ...derivationFloor, [name]: derivationCeiling[name] + 1 }, derivationFloor)).toThrow(AppError)
      expect(() => checkCost({ ...derivationFloor, [name]: Number.NaN }, derivationFloor)).toThrow(AppError)
    }
    const bomb = tampered(keyFile, (slot) => { (slot['kdf'] as Record<string, unknown>)['memoryKiB'] = 64 * 1024 * 1024 })
    const start = performance.now()
    expect(await refusal(() => unlock(bomb, { password: 'p' }, fastPolicy))).toBe('key-file-damaged')
    expect(performance.now() - start).toBeLessThan(50)
  })

  test('the program’s own policy is RFC 9106’s second choice and opens', async () => {
    expect(standardPolicy).toEqual({
      cost: { memoryKiB: 65_536, iterations: 3, parallelism: 4 },
      floor: { memoryKiB: 65_536, iterations: 3, parallelism: 4 },
    })
    const { keyFile, dataKey } = await createKeys('p')
    expect((await unlock(keyFile, { password: 'p' })).dataKey.equals(dataKey)).toBe(true)
  })

  test('an independent implementation derives the same bytes', async () => {
    for (let round = 0; round < 20; round += 1) {
      const cost = { memoryKiB: 64 + round, iterations: 1 + (round % 3), parallelism: 1 + (round % 4) }
      const salt = Buffer.alloc(16, round)
      const ours = await deriveKey(passwordBytes(`сөз ${round}`), salt, cost)
      const theirs = await argon2id({
        password: `сөз ${round}`, salt, memorySize: cost.memoryKiB, iterations: cost.iterations,
        parallelism: cost.parallelism, hashLength: 32, outputType: 'binary',
      })
      expect(ours.equals(Buffer.from(theirs))).toBe(true)
    }
  })

  test('hashing leaves the event loop free', async () => {
    let ticks = 0
    const timer = setInterval(() => { ticks += 1 }, 5)
    await deriveKey(passwordBytes('p'), Buffer.alloc(16), derivationFloor)
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(2)
  })

  test('calibration aims at half a second within its limits', async () => {
    expect(await calibratedMiB(125)).toBe(256)
    expect(await calibratedMiB(900)).toBe(64)
    expect(await calibratedMiB(1)).toBe(512)
    expect(await calibratedMiB(125, 1024 * 1024)).toBe(128)
  })

  test('sub-keys differ by purpose and by register', () => {
    const dataKey = Buffer.alloc(32, 7)
    const keys = [['a', 'x'], ['a', 'y'], ['b', 'x']].map(([id = '', label = '']) => deriveSubKey(dataKey, id, label).toString('hex'))
    expect(new Set(keys).size).toBe(3)
  })

  test('an opened slot is among those of the file', async () => {
    const { keyFile } = await createKeys('p', fastPolicy)
    const { slotId } = await unlock(keyFile, { password: 'p' }, fastPolicy)
    expect(keyFile.slots.map((slot) => (slot as KeySlot).id)).toContain(slotId)
  })
})
