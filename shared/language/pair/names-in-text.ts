import type { Language } from '../bilingual.ts'
import { searchKey } from '../search-key.ts'
import type { Span } from './finding.ts'
import { spanOf } from './finding.ts'
import type { Word } from './words.ts'

/** Surnames in running text, compared across the halves by sound and without their endings. */
export type FoundName = Span & { key: string }

const surnameStem = String.raw`(?<!\p{L})(\p{Lu}\p{L}+?(?:ов|ев|ёв))`
/** Endings are those of the half: «Подготовка» is a surname in the dative only to a Kyrgyz eye. */
const surnames: Readonly<Record<Language, RegExp>> = {
  ky: new RegExp(`${surnameStem}(?:а|[дт][ыиуү]н?|[дт][аеоө]н?|[гк][аеоө]|н[ыиуү]н?|[ау]?г[ае]|[ау]н[ыа]н?|[ау]д[ау]н?|лор|лар)?(?!\\p{L})`, 'gu'),
  ru: new RegExp(`${surnameStem}(?:а|[уы]|ой|ым|е|ого|ских?)?(?!\\p{L})`, 'gu'),
}
/** «Нурбек уулу», «Эсен кызы»: a surname of two words, alike in both languages. */
const byFather = /(?<!\p{L})(\p{Lu}\p{Ll}{2,})\s(?:уулу|кызы)/gu
/** Genitives in the names of bodies and countries that only look like surnames (Кабинет Министров). */
const commonNouns = /^(?:Остров|Народ|Союз|Депутат|Суд|Город|Орган|Выбор|Министр|Штат|Эмират)ов$/u
const afterInitials = /(?<!\p{L})\p{Lu}\.\s?(?:\p{Lu}\.\s?)?(\p{Lu}\p{Ll}{2,})/gu

/** A capital at the start of a sentence says nothing («Основа», «Готовы»), unless another name or an initial stands beside it. */
function isName(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start).trimEnd()
  if (before !== '' && !/[.!?:;–—•-][»”")]*$/u.test(before)) return true
  return /^\s+\p{Lu}[\p{Ll}.]/u.test(text.slice(end)) || /\p{Lu}\.$/u.test(before)
}

export function namesIn(text: string, language: Language): FoundName[] {
  if (!/[оеё]в|\p{Lu}\.|уулу|кызы/u.test(text)) return []
  const names: FoundName[] = []
  for (const match of text.matchAll(surnames[language])) {
    const span = spanOf(match)
    if (!(language === 'ru' && commonNouns.test(span.found)) && isName(text, span)) names.push({ ...span, key: searchKey(match[1] ?? match[0]) })
  }
  for (const match of text.matchAll(byFather)) names.push({ ...spanOf(match), key: searchKey(match[1] ?? '') })
  for (const match of text.matchAll(afterInitials)) {
    const span = spanOf(match)
    if (!names.some((name) => name.start < span.end && span.start < name.end)) names.push({ ...span, key: searchKey((match[1] ?? '').slice(0, 5)) })
  }
  return names
}

/** A surname of any shape that stands behind a given name. */
export interface NamedSurname extends FoundName {
  readonly givenKey: string
}

const givenAndSurname = /(?<!\p{L})(\p{Lu}\p{Ll}{2,})(?=[ \u00A0](\p{Lu}\p{Ll}{2,}))/gu
/** Российская Федерация, Шанхайская организация: no given name ends like this. */
const adjective = /(?:ск|нн|льн)(?:ий|ая|ое|ой|ого|ому|ую|им|ом|ие|их)$/u

export function namedSurnames(text: string): NamedSurname[] {
  return [...text.matchAll(givenAndSurname)].filter(([, given = '']) => !adjective.test(given)).map((match) => {
    const [, given = '', surname = ''] = match
    const start = match.index + given.length + 1
    return { start, end: start + surname.length, found: surname, key: searchKey(surname), givenKey: searchKey(given) }
  })
}

/** Keys of every capitalised word, both parts of a double surname, to look a name of the other half up in. */
export function capitalKeys(words: readonly Word[]): string[] {
  const parts = words.flatMap(({ text }) => text.split('-'))
  return parts.filter((text) => text.length >= 3 && text.charAt(0) !== text.charAt(0).toLowerCase()).map((text) => searchKey(text))
}
