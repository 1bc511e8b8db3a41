import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { serializeKeyFile } from '../../../electron/keys/key-file.ts'
import { changePassword, createKeys, unlock } from '../../../electron/keys/keys.ts'
import type { KeyFilePaths } from '../../../electron/keys/key-store.ts'
import { readKeyFile, writeKeyFile } from '../../../electron/keys/key-store.ts'
import { fastPolicy } from '../../helpers/register.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

async function stored(): Promise<{ paths: KeyFilePaths; bytes: Buffer; dataKey: Buffer }> {
  const folder = temporaryFolder()
  const paths = [join(folder, 'keys.a'), join(folder, 'keys.b')] as const
  const { keyFile, dataKey } = await createKeys('p', fastPolicy)
  writeKeyFile(paths, keyFile)
  return { paths, bytes: serializeKeyFile(keyFile), dataKey }
}

test('both copies are written and read', async () => {
  const { paths, bytes } = await stored()
  expect(readFileSync(paths[0]).equals(bytes) && readFileSync(paths[1]).equals(bytes)).toBe(true)
  expect(readKeyFile(paths).otherCopy).toBe('same')
})

test('a flip of any byte in one copy: the other opens; in both: damaged', async () => {
  const { paths, bytes, dataKey } = await stored()
  for (let at = 0; at < bytes.length; at += 1) {
    const flipped = Buffer.from(bytes)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
    const copy = paths[at % 2 === 0 ? 0 : 1]
    writeFileSync(copy, flipped)
    const reading = readKeyFile(paths)
    expect(reading.otherCopy, `byte ${at}`).toBe('damaged')
    expect(serializeKeyFile(reading.keyFile).equals(bytes)).toBe(true)
    writeFileSync(copy, bytes)
    if (at % 50 === 0) {
      for (const path of paths) writeFileSync(path, flipped)
      expect(() => readKeyFile(paths)).toThrow(expect.objectContaining({ code: 'key-file-damaged' }))
      for (const path of paths) writeFileSync(path, bytes)
    }
  }
  expect((await unlock(readKeyFile(paths).keyFile, { password: 'p' }, fastPolicy)).dataKey.equals(dataKey)).toBe(true)
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
  const { paths } = await stored()
  const changed = await changePassword(readKeyFile(paths).keyFile, { password: 'p' }, 'a longer new password', fastPolicy)
  writeKeyFile(paths, changed)
  for (const path of paths) {
    rmSync(path)
    const { keyFile } = readKeyFile(paths)
    await expect(unlock(keyFile, { password: 'p' }, fastPolicy)).rejects.toMatchObject({ code: 'wrong-password' })
    writeKeyFile(paths, keyFile)
  }
})

test('a rewriting cut off at any byte leaves the old keys or the new', async () => {
  const { paths, bytes } = await stored()
  const changed = await changePassword(readKeyFile(paths).keyFile, { password: 'p' }, 'q', fastPolicy)
  const next = serializeKeyFile(changed)
  for (const [first, second] of [paths, paths.toReversed()] as [string, string][]) {
    for (let cut = 0; cut <= next.length; cut += 7) {
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
    const { paths, bytes } = await stored()
    const changed = await changePassword(readKeyFile(paths).keyFile, { password: 'p' }, 'q', fastPolicy)
    // The other copy can be read and not written: the rewriting stops at it, before it has touched the newest.
    rmSync(paths[other])
    symlinkSync('/proc/version', paths[other])
    expect(readKeyFile(paths).otherCopy).toBe('damaged')
    expect(() => writeKeyFile(paths, changed)).toThrow()
    expect(readFileSync(paths[newest]).equals(bytes)).toBe(true)
  }
})

test('of two sound copies the newer counts, whichever it is', async () => {
  const { paths, bytes } = await stored()
  const changed = await changePassword(readKeyFile(paths).keyFile, { password: 'p' }, 'q', fastPolicy)
  for (const [newest, other] of [paths, paths.toReversed()] as [string, string][]) {
    writeFileSync(newest, serializeKeyFile(changed))
    writeFileSync(other, bytes)
    expect(readKeyFile(paths)).toMatchObject({ keyFile: { sequence: 2 }, otherCopy: 'older' })
  }
})
