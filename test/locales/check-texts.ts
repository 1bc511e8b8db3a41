import { type FlatTexts, foldPlural, isPlural, type Locale, type LocaleLanguage } from './locale-files.ts'

/** Files and keys that one side has and the other has not. */
export function compareKeys(ky: Locale, ru: Locale): string[] {
  const namespaces = new Set([...ky.keys(), ...ru.keys()])
  return [...namespaces].flatMap((namespace) => {
    const keys = { ky: foldedKeys(ky.get(namespace)), ru: foldedKeys(ru.get(namespace)) }
    return [
      ...[...keys.ky].filter((key) => !keys.ru.has(key)).map((key) => `locales/ru/${namespace}.json lacks ${key}`),
      ...[...keys.ru].filter((key) => !keys.ky.has(key)).map((key) => `locales/ky/${namespace}.json lacks ${key}`),
    ]
  })
}

const foldedKeys = (texts: FlatTexts | undefined): Set<string> => new Set([...(texts?.keys() ?? [])].map(foldPlural))

const gap = /\{\{\s*([\w.]+)[^}]*\}\}/gu
/** `byDate` is `date` in the form that follows a preposition in one language and has none in the other. */
const withoutForm = (name: string): string => name.replace(/^by([A-Z])/u, (_, first: string) => first.toLowerCase())
export const gapsOf = (text: string): string[] => [...text.matchAll(gap)].map(([, name = '']) => withoutForm(name)).toSorted()

/** Both halves fill the same gaps, in every form of the plural. */
export function compareGaps(ky: Locale, ru: Locale): string[] {
  return [...ky].flatMap(([namespace, texts]) => {
    const own = new Map([...texts].map(([key, text]) => [foldPlural(key), gapsOf(text).join(', ')]))
    return [...(ru.get(namespace) ?? [])]
      .filter(([key, text]) => own.has(foldPlural(key)) && own.get(foldPlural(key)) !== gapsOf(text).join(', '))
      .map(([key, text]) => `${namespace}:${key} fills {${gapsOf(text).join(', ')}} in ru and {${own.get(foldPlural(key)) ?? ''}} in ky`)
  })
}

/** Russian counts in four forms (i18next asks for all); a Kyrgyz noun stays in the singular after a number. */
export function checkPlurals(language: LocaleLanguage, namespace: string, texts: FlatTexts): string[] {
  const forms = [...texts.keys()].filter(isPlural)
  if (language === 'ky') return forms.map((key) => `ky ${namespace}:${key}: Kyrgyz needs no plural form, and Electron knows no rule for it`)
  return [...new Set(forms.map(foldPlural))].flatMap((key) =>
    ['one', 'few', 'many', 'other'].filter((form) => !texts.has(`${key}_${form}`)).map((form) => `ru ${namespace}:${key} lacks its form _${form}`),
  )
}

const russianLetters = 'а-яё'
const kyrgyzOwn = 'ңөү'
const russianMonths = /^(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)$/u
/** Words and endings that Kyrgyz never has: a Russian text left in the Kyrgyz file. */
const russianWords = /^(?:и|или|для|это|этот|эта|что|как|по|при|нет|если|запись|записи|записей|выборы|данные|открыть|закрыть|все|ещё|уже|пока)$/u
const russianEndings = /.{2}(?:ться|ние|ность|ский|ского|ская|ная|ный|ного|ённый)$|.{3}(?:ые|(?<!^тар)ых)$/u
const latinTwins = /^[aceopxyABCEHKMOPTXYk]$/u

/** Why a text cannot stand; empty if it can. */
export function checkText(language: LocaleLanguage, text: string): string[] {
  if (text.trim() === '') return ['is empty']
  const problems: string[] = []
  // What i18next or a number mask fills in is no word.
  const plain = text.replaceAll(/\{+[^}]*\}+/gu, ' ')
  const unquoted = plain.replaceAll(/«[^»]*»/gu, ' ')
  for (const [word] of plain.matchAll(/[\p{L}\p{M}\d+]+/gu)) {
    const lower = word.toLowerCase()
    if (/\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word)) problems.push(`mixes Latin letters into «${word}»`)
    else if (new RegExp(`[^${russianLetters}${kyrgyzOwn}a-z0-9+]`, 'u').test(lower)) problems.push(`has a letter of another alphabet in «${word}»`)
    if (latinTwins.test(word) && /\p{Script=Cyrillic}/u.test(plain)) problems.push(`has a Latin «${word}» that looks Cyrillic`)
    if (language === 'ky' && (russianMonths.test(lower) || russianWords.test(lower) || russianEndings.test(lower))) {
      problems.push(`has the Russian word «${word}»`)
    }
  }
  if (text !== text.normalize('NFC')) problems.push('is not in normal form (NFC)')
  if (text !== text.trim() && !/^\s\S+$/u.test(text)) problems.push('has a space at its edge')
  if (language === 'ru') {
    // A letter by itself is spoken of; a word in «» is quoted.
    for (const [word] of unquoted.matchAll(new RegExp(`\\p{L}+[${kyrgyzOwn}]\\p{L}*|[${kyrgyzOwn}]\\p{L}+`, 'giu'))) problems.push(`has the Kyrgyz word «${word}»`)
  }
  return problems
}
