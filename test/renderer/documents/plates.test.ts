import { expect, it } from 'vitest'
import { writeDocx } from '../../../renderer/documents/writer.ts'
import { sampleBadges } from '../../../shared/documents/badges/sample.ts'
import { sampleNamePlates } from '../../../shared/documents/name-plates/sample.ts'
import { sampleWelcomeSigns } from '../../../shared/documents/welcome-signs/sample.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import { readDocx } from '../../helpers/docx.ts'

const settings = defaultSettings

async function documentOf(request: Pick<Parameters<typeof writeDocx>[0], 'kind' | 'facts' | 'language'>): Promise<{ xml: string; text: string }> {
  const { parts, text } = await readDocx(await writeDocx({ ...request, settings }))
  return { xml: parts['word/document.xml'] ?? '', text }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
/** Half points, as Word counts them. */
const sizeOf = (xml: string, word: string): number => Number(new RegExp(`<w:sz w:val="(\\d+)"/>(?:(?!<w:sz ).)*?<w:t[^>]*>[^<]*${word}`, 'su').exec(xml)?.[1])

it('a desk plate says the same on both halves, one on its head, a sheet for each', async () => {
  const { xml, text } = await documentOf({ kind: 'name-plates', facts: sampleNamePlates(), language: 'ky' })
  expect(count(xml, /w:val="tbRl"/gu)).toBe(4)
  expect(count(xml, /w:val="btLr"/gu)).toBe(4)
  expect(count(xml, /w:pageBreakBefore/gu)).toBe(3)
  expect(count(text, /Гүлжаң Өмүрбек кызы/gu)).toBe(2)
  // Left and right of the fold must be as wide as each other.
  expect(xml).toMatch(/<w:pgMar[^>]*w:right="567"[^>]*w:left="567"|<w:pgMar[^>]*w:left="567"[^>]*w:right="567"/u)
})

it('a plate in both languages says a name once where it reads alike, and is never larger than its half', async () => {
  const { xml, text } = await documentOf({ kind: 'name-plates', facts: sampleNamePlates(), language: 'both' })
  expect(count(text, /Тынчтык Шайназаров/gu)).toBe(2)
  expect(count(text, /Гульжан Омурбек кызы/gu)).toBe(2)
  expect(sizeOf(xml, 'Тынчтык')).toBeGreaterThan(2 * sizeOf(xml, 'Нурсултангуль'))
  expect(sizeOf(xml, 'Нурсултангуль')).toBeGreaterThanOrEqual(24)
})

it('a sign lies on its side, the Latin name largest', async () => {
  const { xml } = await documentOf({ kind: 'welcome-signs', facts: sampleWelcomeSigns(), language: 'both' })
  expect(xml).toContain('w:orient="landscape"')
  expect(sizeOf(xml, 'Mazahir PANAHOV')).toBeGreaterThan(sizeOf(xml, 'Мазахир Панахов'))
})

it('eight badges a sheet, rows of one height, a frame for each photograph and none for an empty place', async () => {
  const { xml, text } = await documentOf({ kind: 'badges', facts: sampleBadges(), language: 'both' })
  const rows = [...xml.matchAll(/<w:trHeight w:val="(\d+)" w:hRule="exact"\/>/gu)].map(([, height]) => Number(height))
  const heights = rows.filter((height) => height > 3000)
  expect(heights).toHaveLength(5)
  expect(4 * (heights[0] ?? Infinity)).toBeLessThan(16838 - 2 * 1587)
  expect(rows.filter((height) => height < 3000)).toHaveLength(9)
  expect(text).toContain('NURSULTANGUL-ZHANYLMYRZA BAIBOSUNOVA')
  expect(text).toContain('№ 001 · 27.11.2025–01.12.2025')
})

it('an empty list of plates, signs or badges is still a sheet that says so', async () => {
  expect((await documentOf({ kind: 'name-plates', facts: { plates: [] }, language: 'ru' })).text).toContain('Участники для табличек не указаны.')
  expect((await documentOf({ kind: 'welcome-signs', facts: { signs: [] }, language: 'ky' })).text).toContain('көрсөтүлгөн эмес')
  expect((await documentOf({ kind: 'badges', facts: { ...sampleBadges(), badges: [] }, language: 'ru' })).text).toContain('Получатели бейджей не указаны.')
})
