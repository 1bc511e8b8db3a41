import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { changePassword } from '../../../electron/keys/change-password.ts'
import { createKeys } from '../../../electron/keys/create-keys.ts'
import type { KeyFile } from '../../../electron/keys/key-file.ts'
import { serializeKeyFile } from '../../../electron/keys/key-file-text.ts'
import type { KeyFilePaths } from '../../../electron/keys/key-store.ts'
import { readKeyFile, writeKeyFile } from '../../../electron/keys/key-store.ts'
import { upgradeKeyFile } from '../../../electron/keys/upgrade.ts'
import { fastPolicy } from '../../helpers/register.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { firstVersionSample } from './first-version-sample.ts'
import { administrator, ofThisVersion, open } from './sample-office.ts'

type Stored = {
  readonly paths: KeyFilePaths
  readonly bytes: Buffer
  readonly dataKey: Buffer
  readonly userId: string
  /** The same keys under another password. */
  readonly changed: (password?: string) => Promise<KeyFile>
}

async function stored(): Promise<Stored> {
  const folder = temporaryFolder()
  const paths = [join(folder, 'keys.a'), join(folder, 'keys.b')] as const
  const { keyFile, unlocked, userId } = await createKeys({ name: 'Айгүл', password: 'p', ...administrator }, fastPolicy)
  writeKeyFile(paths, keyFile)
  const changed = (password = 'q'): Promise<KeyFile> => changePassword(keyFile, { userId, password: 'p' }, password, fastPolicy)
  return { paths, bytes: serializeKeyFile(keyFile), dataKey: unlocked.dataKey, userId, changed }
}

test('both copies are written and read', async () => {
  const { paths, bytes } = await stored()
  expect(readFileSync(paths[0]).equals(bytes) && readFileSync(paths[1]).equals(bytes)).toBe(true)
  expect(readKeyFile(paths).otherCopy).toBe('same')
})

test('a flip of a byte in one copy: the other opens; in both: damaged', async () => {
  const { paths, bytes, dataKey, userId } = await stored()
  for (let at = 0; at < bytes.length; at += 7) {
    const flipped = Buffer.from(bytes)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
    const copy = paths[at % 2 === 0 ? 0 : 1]
    writeFileSync(copy, flipped)
    const reading = readKeyFile(paths)
    expect(reading.otherCopy, `byte ${at}`).toBe('damaged')
    expect(serializeKeyFile(reading.keyFile).equals(bytes)).toBe(true)
    writeFileSync(copy, bytes)
    if (at % 49 === 0) {
      for (const path of paths) writeFileSync(path, flipped)
      expect(() => readKeyFile(paths)).toThrow(expect.objectContaining({ code: 'key-file-damaged' }))
      for (const path of paths) writeFileSync(path, bytes)
    }
  }
  expect((await open(ofThisVersion(readKeyFile(paths).keyFile), userId, 'p')).dataKey.equals(dataKey)).toBe(true)
})

test('one copy gone: the other opens; both gone: there is no register; one gone and one damaged: damaged', async () => {
  const { paths, bytes } = await stored()
  for (const gone of paths) {
    rmSync(gone)
    expect(readKeyFile(paths).otherCopy).toBe('missing')
    writeFileSync(gone, bytes)
  }
  rmSync(paths[0])
  writeFileSync(paths[1], bytes.subarray(0, 100))
  expect(() => readKeyFile(paths)).toThrow(expect.objectContaining({ code: 'key-file-damaged' }))
  rmSync(paths[1])
  expect(() => readKeyFile(paths)).toThrow(expect.objectContaining({ code: 'register-missing' }))
})

test('no copy with the old password is left behind', async () => {
  const { paths, userId, changed } = await stored()
  writeKeyFile(paths, await changed('a longer new password'))
  for (const path of paths) {
    rmSync(path)
    const { keyFile } = readKeyFile(paths)
    await expect(open(ofThisVersion(keyFile), userId, 'p')).rejects.toMatchObject({ code: 'wrong-password' })
    writeKeyFile(paths, keyFile)
  }
})

test('a rewriting cut off at any byte leaves the old keys or the new', async () => {
  const { paths, bytes, changed } = await stored()
  const next = serializeKeyFile(await changed())
  for (const [first, second] of [paths, paths.toReversed()] as [string, string][]) {
    for (let cut = 0; cut <= next.length; cut += 31) {
      writeFileSync(first, Buffer.concat([next.subarray(0, cut), bytes.subarray(cut)]))
      writeFileSync(second, bytes)
      expect([1, 2]).toContain(readKeyFile(paths).keyFile.sequence)
      writeFileSync(first, next)
      writeFileSync(second, Buffer.concat([next.subarray(0, cut), bytes.subarray(cut)]))
      expect(readKeyFile(paths).keyFile.sequence).toBe(2)
    }
  }
})

test.runIf(process.platform === 'linux')('the newest sound copy is not the first to be overwritten', async () => {
  for (const [newest, other] of [[0, 1], [1, 0]] as const) {
    const { paths, bytes, changed } = await stored()
    const next = await changed()
    // The other copy can be read and not written: the rewriting stops at it, before it has touched the newest.
    rmSync(paths[other])
    symlinkSync('/proc/version', paths[other])
    expect(readKeyFile(paths).otherCopy).toBe('damaged')
    expect(() => writeKeyFile(paths, next)).toThrow()
    expect(readFileSync(paths[newest]).equals(bytes)).toBe(true)
  }
})

test('of two sound copies the newer counts, whichever it is', async () => {
  const { paths, bytes, changed } = await stored()
  const next = serializeKeyFile(await changed())
  for (const [newest, other] of [paths, paths.toReversed()] as [string, string][]) {
    writeFileSync(newest, next)
    writeFileSync(other, bytes)
    expect(readKeyFile(paths)).toMatchObject({ keyFile: { sequence: 2 }, otherCopy: 'older' })
  }
})

test('an upgrade cut off at any byte leaves the register of version 1 or the new one', async () => {
  const folder = temporaryFolder()
  const paths = [join(folder, 'keys.a'), join(folder, 'keys.b')] as const
  const old = Buffer.from(firstVersionSample.text, 'utf8')
  for (const path of paths) writeFileSync(path, old)
  const { keyFile } = readKeyFile(paths)
  if (keyFile.version !== 1) throw new Error('not of version 1')
  const upgraded = await upgradeKeyFile(keyFile, firstVersionSample, { name: 'Айгүл', ...administrator }, fastPolicy)
  const next = serializeKeyFile(upgraded.keyFile)
  for (const [first, second] of [paths, paths.toReversed()] as [string, string][]) {
    for (let cut = 0; cut <= next.length; cut += 31) {
      writeFileSync(first, Buffer.concat([next.subarray(0, cut), old.subarray(cut)]))
      writeFileSync(second, old)
      expect(readKeyFile(paths).keyFile.version).toBe(cut < next.length ? 1 : 2)
      writeFileSync(first, next)
      writeFileSync(second, Buffer.concat([next.subarray(0, cut), old.subarray(cut)]))
      expect(readKeyFile(paths).keyFile.version).toBe(2)
    }
  }
})
