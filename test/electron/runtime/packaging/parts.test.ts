import { expect, test } from 'vitest'
import { partsList } from '../../../../electron/runtime/packaging/parts-list.ts'
import { licenceTexts, shippedPackages } from '../../../../electron/runtime/packaging/shipped-packages.ts'

const packages = shippedPackages()

/** Licences under which a part may be given along with an MIT program, in any combination by OR; AND needs all of them. */
const allowed = new Set(['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Zlib', 'CC0-1.0', 'Unlicense'])

function fits(expression: string): boolean {
  const parts = expression.replaceAll(/[()]/gu, '')
  return parts.includes(' OR ') ? parts.split(' OR ').some(fits) : parts.split(' AND ').every((name) => allowed.has(name))
}

test('what is shipped are the parts of the program and not the tools it is made with', () => {
  const names = packages.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['better-sqlite3-multiple-ciphers', '@node-rs/argon2', 'react', 'docx', 'zod', 'scheduler', 'yauzl', 'pend']))
  expect(names.filter((name) => ['typescript', 'vitest', 'playwright', 'electron', 'oxlint', 'node-addon-api'].includes(name) || name.startsWith('@types/'))).toEqual(names.filter((name) => name.startsWith('@types/')))
})

test('every part has a licence that an MIT program may carry, and its words', () => {
  expect(packages.filter(({ license }) => !fits(license)).map(({ name, license }) => `${name}: ${license}`)).toEqual([])
  const texts = licenceTexts(packages)
  for (const { name, version } of packages) expect(texts).toContain(`${name} ${version} (`)
})

test.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'SEE LICENSE IN LICENSE', 'AGPL-3.0', ''])('the list of licences would refuse «%s»', (license) => {
  expect(fits(license)).toBe(false)
})

test('the list of parts names each once, with its version and hash, and the same parts give the same list', () => {
  const program = { name: 'protocol-desk', version: '1.2.3', electronVersion: '45.0.0' }
  const text = partsList(program, packages)
  const { components, serialNumber } = JSON.parse(text) as { readonly serialNumber: string; readonly components: readonly { readonly purl: string; readonly hashes?: readonly { readonly content: string }[] }[] }
  expect(new Set(components.map(({ purl }) => purl)).size).toBe(packages.length + 1)
  expect(components.slice(1).every(({ hashes }) => /^[0-9a-f]{128}$/u.test(hashes?.[0]?.content ?? ''))).toBe(true)
  expect(serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u)
  expect(partsList(program, packages)).toBe(text)
  expect(partsList({ ...program, electronVersion: '45.0.1' }, packages)).not.toBe(text)
})
