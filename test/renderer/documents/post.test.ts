import { expect, test } from 'vitest'
import { writeDocx } from '../../../renderer/documents/writer.ts'
import { sampleAddressLabels } from '../../../shared/documents/address-labels/sample.ts'
import { sampleEnvelope } from '../../../shared/documents/envelope/sample.ts'
import { defaultSettings as settings } from '../../../shared/register/settings/defaults.ts'
import { readDocx } from '../../helpers/docx.ts'

const sheetOf = (xml: string): number[] => ['w:w', 'w:h'].map((side) => Number(new RegExp(`<w:pgSz[^>]* ${side}="(\\d+)"`, 'u').exec(xml)?.[1]))
const millimetres = (twips: number): number => Math.round((twips * 25.4) / 1440)

test.each([['dl', [220, 110]], ['c5', [229, 162]]] as const)('an envelope %s has its own sheet, and nothing in its header', async (format, size) => {
  const docx = await readDocx(await writeDocx({ kind: 'envelope', facts: { ...sampleEnvelope(), format }, language: 'ru', settings }))
  const document = docx.parts['word/document.xml'] ?? ''
  expect(sheetOf(document).map(millimetres)).toEqual(size)
  expect(docx.headerText).toBe('')
  expect(docx.tables).toHaveLength(1)
  const [upper, lower] = docx.tables[0] ?? []
  expect(upper).toEqual([`${settings.office.name.ru}\n720040, г. Бишкек, проспект Чуй, 1`, ''])
  expect(lower?.[0]).toBe('№ 01-18/12')
  expect(lower?.[1]).toContain('госпоже Айсулуу Мырзабековне Жээнбековой-Тологоновой')
})

test('an envelope in both languages says the whole address twice, Kyrgyz first', async () => {
  const { tables } = await readDocx(await writeDocx({ kind: 'envelope', facts: sampleEnvelope(), language: 'both', settings }))
  expect(tables[0]?.[1]?.[1]).toMatch(/айымга\n.*Өзбекстан Республикасы\nНачальнику.*Республика Узбекистан$/su)
})

test('labels stand where the stickers are, behind those that are used up', async () => {
  const { tables, parts } = await readDocx(await writeDocx({ kind: 'address-labels', facts: sampleAddressLabels(), language: 'ky', settings }))
  const [rows = []] = tables
  expect(rows).toHaveLength(21)
  expect(rows[0]?.map((label) => label !== '')).toEqual([false, false, true])
  expect(rows.at(-1)?.map((label) => label !== '')).toEqual([true, true, false])
  const heights = [...(parts['word/document.xml'] ?? '').matchAll(/<w:trHeight[^>]*w:val="(\d+)"[^>]*w:hRule="exact"/gu)].map(([, height]) => Number(height))
  expect(heights).toHaveLength(21)
  // Eight rows and the paragraph behind the table fit one sheet of 297 mm.
  expect(heights.slice(0, 8).reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual((296 * 1440) / 25.4)
})

test('where one address is long, all labels are set smaller: an exact row would cut it off', async () => {
  const look = async (facts: unknown): Promise<string> => (await readDocx(await writeDocx({ kind: 'address-labels', facts, language: 'ky', settings }))).parts['word/document.xml'] ?? ''
  const facts = sampleAddressLabels()
  expect(await look(facts)).not.toContain('PaperPostLabelSmall')
  const [first] = facts.recipients
  const long = first && { ...first, address: { ky: 'Узун көчө '.repeat(25).trim(), ru: '' } }
  const small = await look({ ...facts, recipients: [...facts.recipients, long] })
  expect(small).toContain('PaperPostLabelSmall')
  expect(small).not.toMatch(/"PaperPostLabel"/u)
})
