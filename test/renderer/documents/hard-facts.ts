import type { DocumentKind } from '../../../shared/documents/document-kind.ts'

/**
 * Facts of any kind with hard texts in every text and lists of any length: found by trying, so that a new kind needs no
 * test of its own.
 */

type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [name: string]: Value }

export const hardTexts: readonly string[] = [
  '«кош» "тик" “ийри” ‘жалгыз’ \'апостроф\'',
  'биринчи сап\nэкинчи сап\r\nүчүнчү сап',
  'башкаруу\u0000\u0007\u000B\u001F белгилери\t.',
  '🇰🇬 👩‍⚖️ 𝒜 эмодзи',
  'שלום עולם \u202Eعالم\u202C оңдон солго',
  '{ачык} {{эки}} {#each} ${x} %s',
  '<w:t>тег</w:t> & &amp; ]]> <!--',
  'Өтөузунсөз'.repeat(8),
]

/** The text of every place: its number, and then what `hard` says. */
export type TextOf = (number: number) => string

/** `м17м`, by which a text is found again wherever it is printed, whatever case the end of the text is put into. */
export const markOf = (number: number): string => `м${number}м`

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)
const isRecord = (value: Value): value is { readonly [name: string]: Value } => typeof value === 'object' && value !== null && !isList(value)

/** A copy with one place changed; the same place in every row of a list, which `*` stands for. */
function changed(value: Value, path: readonly string[], change: (old: Value) => Value): Value {
  const [name, ...rest] = path
  if (name === undefined) return change(value)
  if (isList(value)) return value.map((row) => changed(row, rest, change))
  if (!isRecord(value)) return value
  return { ...value, [name]: changed(value[name], rest, change) }
}

/** Paths of all texts and of all lists, rows written as `*`. */
function placesOf(value: Value, path: readonly string[] = []): { readonly texts: readonly (readonly string[])[]; readonly lists: readonly (readonly string[])[] } {
  if (typeof value === 'string') return { texts: [path], lists: [] }
  const inner = isList(value) ? value.slice(0, 1).map((row) => placesOf(row, [...path, '*'])) : isRecord(value) ? Object.entries(value).map(([name, own]) => placesOf(own, [...path, name])) : []
  return {
    texts: inner.flatMap(({ texts }) => texts),
    lists: [...(isList(value) ? [path] : []), ...inner.flatMap(({ lists }) => lists)],
  }
}

/** What a kind lets one change at all: not its dates, times and choices. */
export interface HardPlaces {
  readonly sample: Value
  readonly texts: readonly (readonly string[])[]
  readonly lists: readonly (readonly string[])[]
}

export function hardPlaces(kind: DocumentKind<unknown>): HardPlaces {
  const sample = kind.sample() as Value
  const { texts, lists } = placesOf(sample)
  const takes = (facts: Value): boolean => kind.factsSchema.safeParse(facts).success
  return { sample, lists, texts: texts.filter((path) => takes(changed(sample, path, () => 'м1м жана башка сөз'))) }
}

/** Every list of so many rows, or of as many as the kind takes; lists within lists stay as short as they are. */
function withRows(kind: DocumentKind<unknown>, { sample, lists }: HardPlaces, rows: number): Value {
  return lists.filter((path) => !path.includes('*')).reduce((facts, path) => {
    const trial = (count: number): Value => changed(facts, path, (old) => {
      const list = isList(old) ? old : []
      return list.length === 0 ? [] : Array.from({ length: count }, (_, index) => list[index % list.length])
    })
    const count = [rows, 30, 20, 12, 6, 3, 2, 1].find((candidate) => candidate <= rows && kind.factsSchema.safeParse(trial(candidate)).success)
    return count === undefined ? facts : trial(count)
  }, sample)
}

export function hardFacts(kind: DocumentKind<unknown>, places: HardPlaces, rows: number, textOf: TextOf): Value {
  let number = 0
  return places.texts.reduce((facts, path) => changed(facts, path, () => textOf((number += 1))), withRows(kind, places, rows))
}
