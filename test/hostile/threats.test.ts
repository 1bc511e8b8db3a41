import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '../../electron/runtime/folders.ts'

test('every test that THREATS.md leans on is there', () => {
  const links = [...readFileSync(join(projectFolder, 'THREATS.md'), 'utf8').matchAll(/\]\((?<path>[^)#]+)\)/gu)].map(({ groups }) => groups?.['path'] ?? '')
  expect(links.length).toBeGreaterThan(20)
  expect(links.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([])
})
