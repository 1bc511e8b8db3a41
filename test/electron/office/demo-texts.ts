import { type Bilingual, findLetterRepairs } from '../../../shared/language/index.ts'

/** Kyrgyz has none of these as words; each is frequent in Russian. */
const russianWords = new Set([
  'и', 'в', 'во', 'на', 'с', 'со', 'по', 'для', 'от', 'до', 'из', 'к', 'о', 'об', 'при', 'не', 'что', 'г', 'год', 'года', 'или', 'его', 'их', 'за',
  'января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря',
  'член', 'выборы', 'выборов', 'заседание', 'председатель', 'начальник', 'отдел', 'отдела', 'посольство', 'встреча', 'миссии', 'город',
])
/** Endings of Russian adjectives and nouns in cases, which no Kyrgyz word has («шайлоого» is one only in looks). */
const russianEnding = /(?:(?<!о)ого|ему|ская|ской|ских|ские|ный|ные|ных|ая|ое|ые|ых|ции|иями|ение|ения)$/u
/** Letters of which Kyrgyz makes words; a Russian half with one has got the wrong text. */
const kyrgyzLetter = /[ңөү]/iu
const kyrgyzWords = new Set(['жана', 'менен', 'боюнча', 'жөнүндө', 'үчүн'])

type Path = readonly (string | number)[]

/** Places where a record lacks a language, has look-alike letters, or speaks the wrong language. Names of fields only. */
export function findTextFaults(value: unknown, place: string): string[] {
  const faults: string[] = []
  walk(value, [place], (path, half) => {
    const where = path.join('.')
    if (findLetterRepairs(half).length > 0) faults.push(`${where}: look-alike letters`)
    if (half !== half.trim() || half.includes('  ')) faults.push(`${where}: stray blanks`)
    const language = path.at(-1)
    const isName = path.includes('kyrgyzName') || path.includes('russianName')
    if (isName || half === '') return
    const words = half.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word !== '')
    if (language === 'ky') {
      const russian = words.filter((word) => russianWords.has(word) || russianEnding.test(word))
      if (russian.length > 0) faults.push(`${where}: Russian ${russian.join(', ')}`)
      if (!/\p{Script=Cyrillic}/u.test(half) && half !== 'A-WEB' && half !== 'IFES') faults.push(`${where}: no Cyrillic`)
    }
    if (language === 'ru') {
      const kyrgyz = words.filter((word) => kyrgyzLetter.test(word) || kyrgyzWords.has(word))
      if (kyrgyz.length > 0) faults.push(`${where}: Kyrgyz ${kyrgyz.join(', ')}`)
    }
  }, (path) => faults.push(`${path.join('.')}: one language is empty`))
  return faults
}

/** Visits every text; a pair that is filled on one side only is told apart. Both sides empty means: not said. */
function walk(value: unknown, path: Path, onText: (path: Path, text: string) => void, onHalf: (path: Path) => void): void {
  if (typeof value === 'string') return onText(path, value)
  if (Array.isArray(value)) return value.forEach((item, index) => walk(item, [...path, index], onText, onHalf))
  if (typeof value !== 'object' || value === null) return
  const entries = Object.entries(value)
  const pair = new Map(entries)
  const halves = ['ky', 'ru', 'en'].filter((language) => pair.has(language)).map((language) => pair.get(language))
  if (halves.length > 1 && new Set(halves.map((half) => half === '')).size > 1) onHalf(path)
  for (const [field, item] of entries) walk(item, [...path, field], onText, onHalf)
}

/** Every text of a value that stands in both languages. */
export function bilingualTexts(value: unknown): Bilingual[] {
  if (Array.isArray(value)) return value.flatMap(bilingualTexts)
  if (typeof value !== 'object' || value === null) return []
  if ('ky' in value && 'ru' in value && typeof value.ky === 'string' && typeof value.ru === 'string') return [{ ky: value.ky, ru: value.ru }]
  return Object.values(value).flatMap(bilingualTexts)
}
