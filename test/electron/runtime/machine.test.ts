import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { hashSources } from '../../../electron/runtime/built-app.ts'
import { installAdvice, librariesMissingFrom } from '../../../electron/runtime/debian.ts'
import { hasDisplay, withDisplay } from '../../../electron/runtime/display.ts'
import { electronEnvironment, launchArguments } from '../../../electron/runtime/electron.ts'
import { cacheFolder } from '../../../electron/runtime/folders.ts'
import { headersMajor, headersPrefix } from '../../../electron/runtime/node-headers.ts'
import { countTests, summaryLine } from '../../../electron/runtime/test-report.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

test('the fingerprint of the sources follows names and contents, not this room', async () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'electron', 'runtime'), { recursive: true })
  writeFileSync(join(root, 'electron', 'main.ts'), 'one')
  const hash = (): Promise<string> => hashSources(root, ['electron', 'absent'], ['electron/runtime'])
  const first = await hash()
  writeFileSync(join(root, 'electron', 'runtime', 'start.ts'), 'any')
  expect(await hash()).toBe(first)
  writeFileSync(join(root, 'electron', 'main.ts'), 'two')
  expect(await hash()).not.toBe(first)
})

test('only the libraries that the loader does not know are asked for', () => {
  const known = ['libgtk-3.so.0', 'libnss3.so', 'libgbm.so.1', 'libXss.so.1', 'libXtst.so.6']
  const listing = known.map((library) => `\t${library} (libc6,x86-64) => /lib/${library}`).join('\n')
  expect(librariesMissingFrom(listing)).toEqual(['libasound2'])
  expect(installAdvice(['libasound2'], 'Electron')).toContain('sudo apt-get install -y --no-install-recommends libasound2')
})

test('a virtual display is used only on Linux without one', () => {
  expect(hasDisplay({}, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
  expect(hasDisplay({}, 'win32')).toBe(true)
  const command = { file: 'electron', given: ['.'] }
  expect(withDisplay(command, true)).toEqual(command)
  expect(withDisplay(command, false)).toMatchObject({ file: 'xvfb-run', given: ['-a', '-s', expect.any(String), 'electron', '.'] })
})

test('the sandbox is given up for root on Linux only', () => {
  expect(launchArguments(0, 'linux')).toEqual(['--no-sandbox'])
  expect(launchArguments(1000, 'linux')).toEqual([])
  expect(launchArguments(undefined, 'win32')).toEqual([])
})

test('only the stand-in brings a SQLite binding and a folder of its own', () => {
  const official = { executablePath: join('dist', 'electron'), version: '45.4.1', isStandIn: false, launchArguments: [] }
  expect(electronEnvironment(official)).toMatchObject({ ELECTRON_MAJOR_VER: '45', PROTOCOL_DESK_SQLITE_BINDING: undefined })
  const standIn = { ...official, version: '33.2.1', isStandIn: true, sqliteBinding: 'binding.node' }
  expect(electronEnvironment(standIn)).toMatchObject({
    ELECTRON_MAJOR_VER: '33',
    ELECTRON_OVERRIDE_DIST_PATH: 'dist',
    PROTOCOL_DESK_SQLITE_BINDING: 'binding.node',
  })
})

test('the cache is where each system keeps such things', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: 'x' }, 'linux')).toBe(join('x', 'protocol-desk'))
  expect(cacheFolder({ LOCALAPPDATA: 'Аида' }, 'win32')).toBe(join('Аида', 'protocol-desk'))
  expect(cacheFolder({}, 'linux')).toContain(join('.cache', 'protocol-desk'))
})

test('headers are taken by the version they state', async () => {
  const prefix = temporaryFolder()
  expect(await headersMajor(prefix)).toBeUndefined()
  mkdirSync(join(prefix, 'include', 'node'), { recursive: true })
  writeFileSync(join(prefix, 'include', 'node', 'node_version.h'), '#define NODE_MAJOR_VERSION 20\n')
  expect(await headersMajor(prefix)).toBe(20)
  expect(await headersPrefix({ npm_config_nodedir: prefix })).toBe(prefix)
})

test('a test file that cannot be loaded, and a run that broke off, count as failures', () => {
  expect(countTests({ numPassedTests: 3, numFailedTests: 0, success: true, testResults: [] })).toEqual({ passed: 3, failed: 0 })
  const unloaded = { numPassedTests: 3, success: false, testResults: [{ status: 'failed', assertionResults: [] }] }
  expect(countTests(unloaded)).toEqual({ passed: 3, failed: 1 })
  expect(countTests({})).toEqual({ passed: 0, failed: 1 })
  expect(summaryLine([{ passed: 3, failed: 1 }, { passed: 2, failed: 0 }])).toBe('tests: 5 passed, 1 failed')
})
