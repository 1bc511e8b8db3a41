import { expect, test } from 'vitest'
import { memoryPairs } from '../../../../electron/office/demo/memory-pairs.ts'
import { documentKinds } from '../../../../shared/documents/kinds.ts'
import { type Bilingual, checkPair } from '../../../../shared/language/index.ts'
import { defaultSettings } from '../../../../shared/register/settings/defaults.ts'
import { allOfficeTerms } from '../../../../shared/register/glossary/office-terms/all.ts'
import { termsToCheck } from '../../../../shared/register/glossary/rules.ts'

/** Every two-language text in a value. */
function textsIn(value: unknown): Bilingual[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('ky' in value && 'ru' in value && typeof value.ky === 'string' && typeof value.ru === 'string') return [{ ky: value.ky, ru: value.ru }]
  return Object.values(value).flatMap(textsIn)
}

const glossary = termsToCheck(allOfficeTerms)

test('good texts of the office get no remark at all, with the whole glossary', () => {
  const texts = [...documentKinds.flatMap((kind) => textsIn(kind.sample())), ...memoryPairs, ...textsIn(defaultSettings)]
  expect(texts.length).toBeGreaterThan(80)
  const remarks = texts.flatMap(({ ky, ru }) => checkPair(ky, ru, glossary).map(({ code, side, found }) => `${code} ${side} ${found}: ${ky} – ${ru}`))
  expect(remarks).toEqual([])
})

test('every row of the glossary agrees with itself', () => {
  const remarks = allOfficeTerms.flatMap(({ ky, ru }) => checkPair(ky, ru, glossary).filter(({ code }) => code === 'glossary').map(({ found }) => `${found}: ${ky} – ${ru}`))
  expect(remarks).toEqual([])
})

test.each([
  [{ ky: 'сапар', ru: 'визит, поездка' }, ['сапар–визит', 'сапар–поездка']],
  [{ ky: 'Борбордук шайлоо комиссиясы (БШК)', ru: 'Центральная избирательная комиссия (ЦИК)' }, ['Борбордук шайлоо комиссиясы–Центральная избирательная комиссия', 'БШК–ЦИК', 'Борбордук шайлоо комиссиясы–ЦИК', 'БШК–Центральная избирательная комиссия']],
  [{ ky: 'суроо; жооп', ru: 'вопрос; ответ' }, ['суроо–вопрос', 'жооп–ответ']],
  [{ ky: 'талкуулоо', ru: 'обсуждать' }, []],
])('a row allows every reading it has: %o', (row, expected) => {
  expect(new Set(termsToCheck([row]).map(({ ky, ru }) => `${ky}–${ru}`))).toEqual(new Set(expected))
})
