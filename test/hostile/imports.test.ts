import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { DeskContext } from '../../electron/app/desk-handlers.ts'
import { importTexts } from '../../electron/app/exchange-texts.ts'
import { readCsv, writeCsv } from '../../shared/register/csv.ts'
import { fileProblems } from '../../shared/register/exchange.ts'
import { readTmx, writeTmx } from '../../shared/register/tmx.ts'
import { writeZip } from '../electron/intake/bombs.ts'
import { openTestDesk } from '../electron/register/history/test-desk.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const dialog = vi.hoisted(() => ({ showOpenDialog: vi.fn<() => Promise<{ filePaths: string[] }>>() }))
vi.mock('electron', () => ({ app: { getPath: () => '/' }, dialog }))

test.each(['tmx', 'csv'])('a file of 500 MB is refused with a sentence before a byte of it is read (%s)', async (extension) => {
  const file = join(temporaryFolder(), `чоң.${extension}`)
  writeFileSync(file, '')
  truncateSync(file, 500_000_000)
  dialog.showOpenDialog.mockResolvedValueOnce({ filePaths: [file] })
  const ask = vi.fn<() => Promise<unknown>>()
  const context = { language: () => 'ky', window: () => undefined, office: { ask } } as unknown as DeskContext
  const before = process.memoryUsage.rss()
  expect(await importTexts({ into: 'glossary' }, context)).toMatchObject({ problem: 'too-large', added: 0 })
  expect(ask).not.toHaveBeenCalled()
  expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000)
})

test('an archive that calls itself a table or a translator’s file is read as no text', async () => {
  const { glossary } = await openTestDesk()
  const bomb = writeZip([{ name: 'word/document.xml', content: Buffer.alloc(30_000_000) }])
  for (const format of ['tmx', 'csv'] as const) {
    for (const bytes of [bomb, deflateRawSync(Buffer.alloc(10_000_000))]) {
      const { problem } = await glossary.importFile({ format, file: new Uint8Array(bytes) })
      expect(['not-text', 'not-tmx', 'no-columns']).toContain(problem)
    }
  }
  expect(await glossary.list({})).toEqual([])
})

test('paths, formulas and marks in a table are words like others', async () => {
  const { glossary } = await openTestDesk()
  const rows = [
    { ky: '../../etc/passwd', ru: 'C:\\Windows\\system32' },
    { ky: '=cmd|calc!A1', ru: '@SUM(1)' },
    { ky: '__proto__', ru: 'constructor' },
    { ky: 'a\u202ec', ru: 'file:///etc/passwd' },
  ]
  const file = new TextEncoder().encode(writeCsv(['ky', 'ru'], rows))
  expect(await glossary.importFile({ format: 'csv', file })).toMatchObject({ problem: null, added: 4, refused: 0 })
  expect((await glossary.list({})).map(({ ky, ru }) => ({ ky, ru }))).toEqual(expect.arrayContaining(rows.slice(0, 3)))
  const { text } = await glossary.exportFile({ format: 'csv' })
  expect(text.split('\r\n').filter((line) => /(?:^|;)"?[=+\-@]/u.test(line))).toEqual([])
})

const good = [{ ky: 'шайлоо', ru: 'выборы', note: 'a & b' }, { ky: 'төрага', ru: 'председатель «комиссии»' }]
const scars = fc.array(fc.record({ at: fc.nat(2000), text: fc.oneof(fc.constantFrom('<', '>', '&', '"', '<!DOCTYPE', ']]>', '<![CDATA[', '-->', '\u0000', ';', '\r', "'", '</seg>'), fc.string({ unit: 'binary', maxLength: 5 })) }), { minLength: 1, maxLength: 8 })

const scarred = (text: string, wounds: readonly { readonly at: number; readonly text: string }[]): string =>
  wounds.reduce((whole, wound) => `${whole.slice(0, wound.at % whole.length)}${wound.text}${whole.slice((wound.at % whole.length) + wound.text.length)}`, text)

test('files damaged anywhere are read or refused, and never a mistake of the program', () => {
  const [tmx, csv] = [writeTmx(good), writeCsv(['ky', 'ru', 'note'], good)]
  const problems = new Set<string>()
  fc.assert(
    fc.property(scars, (wounds) => {
      for (const read of [readTmx(scarred(tmx, wounds)), readCsv(scarred(csv, wounds), { ky: [], ru: [], note: [] }, ['ky', 'ru'])]) {
        if (read.problem === null) expect(Array.isArray(read.rows)).toBe(true)
        else expect(fileProblems).toContain(read.problem)
        problems.add(read.problem ?? 'read')
      }
    }),
    { numRuns: 5000 },
  )
  expect([...problems]).toEqual(expect.arrayContaining(['read', 'not-tmx', 'no-columns']))
})
