import { languages } from '../../language/bilingual.ts'
import type { Language } from '../../language/bilingual.ts'
import type { PaperLanguage } from '../document-kind.ts'
import { caseCalled, caseIn } from '../field-cases.ts'
import type { FieldCase } from '../fields.ts'
import type { BraceMistake } from '../template.ts'

/**
 * What stands between braces in a Word file of the office. A place is written as in the sentences of Settings,
 * «{head|dative}», and may name its language, «{office|ru}»; what stands between «{#members}» and «{/members}» comes
 * once for each row, what stands behind «{^members}» only while there is none. Nothing of it is ever run.
 */
export interface Tag {
  readonly role: 'place' | 'loop' | 'without' | 'end'
  /** With a small first letter. */
  readonly name: string
  /** «{Post}»: the value begins a sentence. */
  readonly capital: boolean
  /** As spelled: a case, a language, or both. */
  readonly bars: readonly string[]
}

export interface FoundTag extends Tag {
  /** UTF-16 offsets of the braces in the text. */
  readonly from: number
  readonly to: number
}

export interface BraceFault {
  readonly code: BraceMistake
  readonly from: number
  readonly to: number
}

const inside = /^\s*(?<sign>[#^/]?)\s*(?<name>[A-Za-z]+)\s*(?<bars>(?:\|\s*\p{L}[\p{L} -]*\s*){0,2})$/u
const roles = { '#': 'loop', '^': 'without', '/': 'end', '': 'place' } as const

/** Tags of one paragraph; a brace that does not close in it is a mistake, because a place never goes on in the next. */
export function findTags(text: string): { readonly tags: readonly FoundTag[]; readonly faults: readonly BraceFault[] } {
  const tags: FoundTag[] = []
  const faults: BraceFault[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) === '}') faults.push({ code: 'stray-brace', from: at, to: at + 1 })
    if (text.charAt(at) !== '{') continue
    const to = endOfTag(text, at)
    const tag = text.charAt(to - 1) === '}' ? readTag(text.slice(at + 1, to - 1)) : undefined
    if (text.charAt(to - 1) !== '}') faults.push({ code: 'unclosed-brace', from: at, to })
    else if (tag === undefined) faults.push({ code: text.slice(at + 1, to - 1).trim() === '' ? 'empty-place' : 'odd-place', from: at, to })
    else tags.push({ ...tag, from: at, to })
    at = to - 1
  }
  return { tags, faults }
}

/** Behind the closing brace; where it is missing, before the next opening one or at the end. */
function endOfTag(text: string, from: number): number {
  const next = text.slice(from + 1).search(/[{}]/u)
  if (next < 0) return text.length
  const at = from + 1 + next
  return text.charAt(at) === '}' ? at + 1 : at
}

function readTag(written: string): Tag | undefined {
  const found = inside.exec(written)?.groups
  const name = found?.['name'] ?? ''
  const sign = found?.['sign'] ?? ''
  if (name === '' || !(sign === '' || sign === '#' || sign === '^' || sign === '/')) return undefined
  const bars = (found?.['bars'] ?? '').split('|').map((bar) => bar.trim()).filter((bar) => bar !== '')
  if (sign !== '' && bars.length > 0) return undefined
  return { role: roles[sign], name: name.charAt(0).toLowerCase() + name.slice(1), capital: sign === '' && /^[A-Z]/u.test(name), bars }
}

const languageNames: ReadonlyMap<string, Language> = new Map<string, Language>([
  ['ky', 'ky'], ['кыргызча', 'ky'], ['по-кыргызски', 'ky'],
  ['ru', 'ru'], ['орусча', 'ru'], ['по-русски', 'ru'],
])

/** What a place asks for: in which language, in which case. */
export interface Asked {
  readonly language: Language
  readonly kase: FieldCase
  /** A bar that is neither a case nor a language. */
  readonly unknown: string | undefined
  /** A case that the language has not. */
  readonly foreign: string | undefined
}

/** On a paper in both languages a place that names none speaks Kyrgyz: the original is in the state language. */
export function askedBy({ bars }: Pick<Tag, 'bars'>, paper: PaperLanguage): Asked {
  const spoken = bars.map((bar) => languageNames.get(bar.toLowerCase())).find((language) => language !== undefined)
  const language = spoken ?? languages.find((each) => each === paper) ?? 'ky'
  let asked: Asked = { language, kase: 'nominative', unknown: undefined, foreign: undefined }
  for (const bar of bars) {
    if (languageNames.has(bar.toLowerCase())) continue
    const called = caseCalled(bar)
    const own = called === undefined ? undefined : caseIn(language, called)
    if (called === undefined) asked = { ...asked, unknown: bar }
    else if (own === undefined) asked = { ...asked, foreign: bar }
    else asked = { ...asked, kase: own }
  }
  return asked
}
