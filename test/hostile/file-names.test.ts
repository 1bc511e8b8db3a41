import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeFileName, takeFreeName } from '../../electron/app/file-name.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { nastyText } from './nasty-values.ts'

/** Every class that Windows refuses, keeps for itself or shows as something else (security.md § 6.3). */
const reserved = ['CON', 'prn', 'AUX', 'NUL', 'COM1', 'LPT9', 'COM¹', 'LPT³', 'CONIN$', 'conout$'].flatMap((name) => [name, `${name}.docx`, `${name} .txt`, ` ${name}.`])
const listed = [...reserved, 'x\u202efdp.exe', 'a\u200bb', '~$Кат', 'a/b', 'a\\b', 'C:x', '..', '.', ' ', 'a.', 'a ', 'Кат:поток', 'e\u0301', 'ң'.repeat(300), '😀'.repeat(90)]

test('ten thousand titles become files that are there, each its own, in the folder that was chosen', { timeout: 120_000 }, () => {
  const folder = temporaryFolder()
  const titles = [...listed, ...fc.sample(fc.oneof(nastyText, fc.string({ unit: 'grapheme', maxLength: 200 })), { numRuns: 10_000 - listed.length, seed: 20_261_122 })]
  const written = new Map<string, number>()
  titles.forEach((title, number) => {
    const path = takeFreeName(folder, safeFileName(title, 'docx'))
    expect(dirname(path)).toBe(folder)
    expect(basename(path).length).toBeLessThanOrEqual('_'.length + 120 + ' (10000).docx'.length)
    writeFileSync(path, String(number))
    written.set(path, number)
  })
  expect(written.size).toBe(titles.length)
  expect(readdirSync(folder)).toHaveLength(titles.length)
  for (const [path, number] of written) expect(readFileSync(path, 'utf8')).toBe(String(number))
  // Windows takes names for one that differ in capital letters only, and drops dots and blanks at their ends.
  const names = [...written.keys()].map((path) => basename(path))
  expect(names.filter((name) => /[<>:"/\\|?*\p{Cc}\p{Cf}]|[\s.]\.docx$|^[\s.~]/u.test(name))).toEqual([])
  expect(names.filter((name) => /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/iu.test(name))).toEqual([])
})

test('Kyrgyz letters stay as they are', () => {
  expect(safeFileName('Өзгөчө маңыздуу түзүм', 'docx')).toBe('Өзгөчө маңыздуу түзүм.docx')
})

test('in a folder that is deep already the name gets shorter, not the path too long', () => {
  const folder = join(temporaryFolder(), ...Array.from({ length: 5 }, () => 'папка-внутри-папки-с-длинным-именем'))
  const name = safeFileName('Ө'.repeat(120), 'docx')
  expect(() => takeFreeName(folder, name)).toThrow('ENOENT')
  const here = temporaryFolder()
  const path = takeFreeName(here, name)
  expect(path.length).toBeLessThanOrEqual(240)
})
