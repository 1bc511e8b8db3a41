import { expect, it } from 'vitest'
import { writeDocx } from '../../../renderer/documents/writer.ts'
import type { PaperLanguage } from '../../../shared/documents/document-kind.ts'
import type { SeatingPlanFacts } from '../../../shared/documents/seating-plan/facts.ts'
import { sampleSeatingPlan } from '../../../shared/documents/seating-plan/sample.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import { readDocx } from '../../helpers/docx.ts'
import { docxFaults } from '../../helpers/ooxml.ts'

async function planOf(facts: SeatingPlanFacts, language: PaperLanguage): Promise<{ xml: string; text: string }> {
  const file = await writeDocx({ kind: 'seating-plan', facts, language, settings: defaultSettings })
  expect(docxFaults(Buffer.from(file))).toEqual([])
  const { parts, text } = await readDocx(Buffer.from(file))
  return { xml: parts['word/document.xml'] ?? '', text }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

it('is drawn as a table of Word: every chair once, the second row dashed, the table shaded, no picture', async () => {
  const { xml, text } = await planOf(sampleSeatingPlan(), 'ru')
  expect(xml).toContain('w:orient="landscape"')
  expect(count(xml, /<w:drawing|<w:pict/gu)).toBe(0)
  expect(count(xml, /<w:top w:val="dashed"/gu)).toBe(2)
  expect(count(xml, /w:fill="D9D9D9"/gu)).toBe(4)
  expect(text).toContain('СХЕМА РАССАДКИ')
  for (const number of ['1', '2', '3', '4', '5', '6', '7', '8', '9']) expect(count(xml, new RegExp(`<w:t[^>]*>${number}</w:t>`, 'gu'))).toBe(2)
})

it('says in both languages who faces whom, and a name that reads alike once', async () => {
  const { text } = await planOf(sampleSeatingPlan(), 'both')
  expect(text).toContain('КМШнын байкоочулар миссиясы')
  expect(text).toContain('Миссия наблюдателей от СНГ')
  expect(count(text, /Т\.\sШайназаров/gu)).toBe(1)
  expect(text).toMatch(/Г\.\sӨмүрбек кызы/u)
  expect(text).toMatch(/Г\.\sОмурбек кызы/u)
  expect(text).toContain('английский, русский')
})

it('makes the type smaller where chairs are many, and says so where there is nobody', async () => {
  const sample = sampleSeatingPlan()
  const [first] = sample.seats
  if (!first) throw new Error('no sample')
  const row = Array.from({ length: 20 }, (_, x) => ({ ...first, x, y: 1 }))
  const sizes = (xml: string): number[] => [...xml.matchAll(/<w:sz w:val="(\d+)"\/>/gu)].map(([, size]) => Number(size))
  const [many, few] = [await planOf({ ...sample, seats: row }, 'ky'), await planOf(sample, 'ky')]
  expect(Math.min(...sizes(many.xml))).toBeLessThan(Math.min(...sizes(few.xml)))
  expect((await planOf({ ...sample, seats: [] }, 'ky')).text).toContain('Отуруучулар көрсөтүлгөн эмес.')
})
