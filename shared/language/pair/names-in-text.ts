import { searchKey } from '../search-key.ts'
import type { Span } from './finding.ts'
import { spanOf } from './finding.ts'

/** Surnames in running text, compared across the halves by sound and without their endings. */
export type FoundName = Span & { key: string }

const slavicSurname = /(?<!\p{L})(\p{Lu}\p{L}+?(?:ов|ев|ёв))(?:а|[уы]|ой|ым|е|[дт][уаоеиы]\p{L}?|д[ыиуү]н|[гк][аоеө]|н[ыиуү]н?|[ау]?г[ае]|[ау]н[ыа]н?|[ау]д[ау]н?|ого|ских?|лор|лар)?(?!\p{L})/gu
const afterInitials = /(?<!\p{L})\p{Lu}\.\s?(?:\p{Lu}\.\s?)?(\p{Lu}\p{Ll}{2,})/gu
const capitalWord = /(?<!\p{L})\p{Lu}\p{L}{2,}/gu

export function namesIn(text: string): FoundName[] {
  const names: FoundName[] = []
  for (const match of text.matchAll(slavicSurname)) names.push({ ...spanOf(match), key: searchKey(match[1] ?? match[0]) })
  for (const match of text.matchAll(afterInitials)) {
    const span = spanOf(match)
    if (!names.some((name) => name.start < span.end && span.start < name.end)) names.push({ ...span, key: searchKey((match[1] ?? '').slice(0, 5)) })
  }
  return names
}

/** Keys of every capitalised word, to look a name of the other half up in. */
export function capitalKeys(text: string): string[] {
  return [...text.matchAll(capitalWord)].map((match) => searchKey(match[0]))
}
