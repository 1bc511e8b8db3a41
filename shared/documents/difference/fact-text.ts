import { bilingualSchema, countryName, formatDate, formatNumber, languages } from '../../language/index.ts'
import type { Bilingual, Language } from '../../language/index.ts'
import type { FormField } from '../document-kind.ts'
import { type Fact, factAt, isFacts } from '../fact-paths.ts'
import { nameText } from '../name-order.ts'
import { namePartsSchema, paperPersonSchema } from '../person.ts'
import { isList } from './same-facts.ts'

const nothing: Bilingual = { ky: '', ru: '' }
const yes: Bilingual = { ky: 'ооба', ru: 'да' }
const no: Bilingual = { ky: 'жок', ru: 'нет' }
const fullName: Bilingual = { ky: 'Аты-жөнү', ru: 'Фамилия, имя, отчество' }

/** One fact as a reader sees it: a form may take several fields to fill it in. */
export interface Part {
  readonly path: string
  readonly label: Bilingual
  readonly field: FormField
  /** As the office writes it, in both languages; empty where nothing is said. */
  readonly text: (value: Fact | undefined) => Bilingual
}

/** What a form asks for letter by letter: `name.ky.surname`, or a remark in one language alone: `note.ru`. */
const pathOfNamePart = /^((?:.*\.)?name)\.(?:ky|ru)\.\w+$/u
const pathOfHalf = /^(.+)\.(?:ky|ru)$/u

/** The facts behind the fields of a form or the columns of a list; the fields of one name or of one pair are one fact. */
export function partsOf(fields: readonly FormField[]): Part[] {
  const parts = new Map<string, Part>()
  for (const field of fields) {
    const name = pathOfNamePart.exec(field.path)?.[1]
    const pair = pathOfHalf.exec(field.path)?.[1]
    const path = name ?? pair ?? field.path
    if (parts.has(path)) continue
    if (name !== undefined) parts.set(path, { path, field, label: fullName, text: namesText })
    else if (pair !== undefined) parts.set(path, { path, field, label: withoutLanguage(field.label), text: pairText })
    else parts.set(path, { path, field, label: field.label, text: (value) => factText(field, value) })
  }
  return [...parts.values()]
}

/** «Примечание (по-кыргызски)» → «Примечание» */
function withoutLanguage({ ky, ru }: Bilingual): Bilingual {
  return { ky: ky.replace(/\s*\([^)]*\)$/u, ''), ru: ru.replace(/\s*\([^)]*\)$/u, '') }
}

function inBoth(text: (language: Language) => string): Bilingual {
  return { ky: text('ky'), ru: text('ru') }
}

function factText(field: FormField, value: Fact | undefined): Bilingual {
  if (value === undefined || value === null || value === '') return nothing
  const plain = typeof value === 'object' ? '' : String(value)
  switch (field.control) {
    case 'text':
    case 'time':
      return inBoth(() => plain)
    case 'bilingual':
    case 'long-bilingual':
      return pairText(value)
    case 'date':
      return inBoth((language) => formatDate(plain, language, 'long'))
    case 'number':
      return inBoth((language) => formatNumber(Number(plain), language))
    case 'switch':
      return value === true ? yes : no
    case 'country':
      return inBoth((language) => countryName(plain, language) ?? plain)
    case 'choice':
      return field.choices?.find((choice) => choice.value === value)?.label ?? nothing
    case 'person':
      return personText(value)
    case 'list':
      return inBoth((language) => (isList(value) ? value.map((row) => rowText(field.columns ?? [], row)[language]).join('; ') : ''))
  }
}

function pairText(value: Fact | undefined): Bilingual {
  const text = bilingualSchema.safeParse(value)
  return text.success ? { ky: text.data.ky, ru: text.data.ru } : nothing
}

function namesText(value: Fact | undefined): Bilingual {
  return inBoth((language) => {
    const parts = namePartsSchema.safeParse(isFacts(value) ? value[language] : undefined)
    return parts.success ? nameText(parts.data, 'given-first') : ''
  })
}

function personText(value: Fact): Bilingual {
  const person = paperPersonSchema.safeParse(value)
  if (!person.success) return nothing
  const { name, post } = person.data
  return inBoth((language) => [nameText(name[language], 'given-first'), post[language]].filter((part) => part.trim() !== '').join(', '))
}

/** What a row of a list says, its parts one after another; passports never. */
export function rowText(columns: readonly FormField[], row: Fact | undefined): Bilingual {
  const told = partsOf(columns).filter(({ field, path }) => field.control !== 'switch' && !isPassport(path))
  const texts = told.map(({ path, text }) => text(factAt(row, path)))
  return inBoth((language) => texts.map((text) => text[language]).filter((text) => text !== '').join(', '))
}

/** Said of passports is only that they differ: a table of differences is read by people who may not see them. */
export function isPassport(path: string): boolean {
  return /(?:^|\.)passport(?:\.|$)/u.test(path)
}

/** How many letters of a row are enough to know it by. */
const longestName = 60

/** What a row is known by: a name, else its first part in words, not its hour or its number. */
export function rowName(columns: readonly FormField[], row: Fact | undefined): Bilingual {
  const parts = partsOf(columns)
  const names = parts.filter(({ path, field }) => path === 'name' || field.control === 'person')
  const words = parts.filter(({ field }) => field.control === 'bilingual' || field.control === 'long-bilingual' || field.control === 'text')
  const texts = [...names, ...words].map(({ path, text }) => text(factAt(row, path)))
  const first = texts.find((text) => languages.some((language) => text[language] !== '')) ?? nothing
  return inBoth((language) => shortened(first[language]))
}

function shortened(text: string): string {
  return text.length <= longestName ? text : `${text.slice(0, longestName).replace(/\s+\S*$/u, '')}…`
}
