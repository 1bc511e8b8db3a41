import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDeskMemory } from '../../../electron/app/desk-memory.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

test('a field that makes no sense is forgotten alone', () => {
  const file = join(temporaryFolder(), 'desk.json')
  const bounds = { x: 0, y: 0, width: 5, height: 5, maximized: false }
  writeFileSync(file, JSON.stringify({ language: 'en', registerFolder: '/register', demo: 'yes', bounds }))
  expect(openDeskMemory(file).read()).toEqual({ registerFolder: '/register', demo: false, screenGuard: false })
})

test('a file that is none, or is missing, means a desk without memories', () => {
  const file = join(temporaryFolder(), 'desk.json')
  expect(openDeskMemory(file).read()).toEqual({ demo: false, screenGuard: false })
  writeFileSync(file, '{"demo": tr')
  expect(openDeskMemory(file).read()).toEqual({ demo: false, screenGuard: false })
})

test('what has to be kept is reported where it cannot be, and nothing changes', () => {
  const file = join(temporaryFolder(), 'desk.json')
  mkdirSync(`${file}.new`)
  const memory = openDeskMemory(file)
  expect(() => memory.keep({ registerFolder: '/register' })).toThrow()
  expect(memory.read().registerFolder).toBeUndefined()
  memory.change({ language: 'ru' })
  expect(memory.read().language).toBe('ru')
})
