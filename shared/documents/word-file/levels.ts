import { formatBlankDate } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Line } from '../blocks.ts'
import type { DocumentKind, PaperLanguage } from '../document-kind.ts'
import { type Fact, isFacts } from '../fact-paths.ts'
import type { Field, FieldTable } from '../fields.ts'
import { capitalised, gap, run } from '../wording.ts'
import { listsOf, type ListTable, type ListTables } from './lists.ts'
import { askedBy, type Tag } from './tags.ts'

/**
 * What a tag can name where it stands: the paper's fields, and inside a list those of the row before them. Names are looked
 * up in tables of the kind and nowhere else, so that «constructor» is as unknown as any word.
 */
export interface Level {
  readonly fields: FieldTable<unknown>
  readonly lists: ListTables
  /** The paper's facts, or the row's. */
  readonly owner: unknown
  /** From 1; of the paper undefined. */
  readonly row: number | undefined
}

/** From the paper inwards. */
export type Levels = readonly [Level, ...Level[]]

/** Which row this is. */
export const rowNumber = 'row'

/** What can be named, whatever the facts. */
export function namesOf(kind: DocumentKind<unknown>): Levels {
  return [{ fields: kind.fields, lists: listsOf(kind), owner: undefined, row: undefined }]
}

export function paperLevels(kind: DocumentKind<unknown>, facts: unknown): Levels {
  const [names] = namesOf(kind)
  return [{ ...names, owner: shownFacts(kind, facts) }]
}

export function rowLevels(levels: Levels, { fields, lists }: ListTable, owner: unknown, row: number): Levels {
  return [...levels, { fields, lists, owner, row }]
}

/** A kind that says whether it shows passports shows them nowhere else either. */
function shownFacts(kind: DocumentKind<unknown>, facts: unknown): unknown {
  return kind.printsPassports === undefined || kind.printsPassports(facts) ? facts : withoutPassports(facts as Fact)
}

function withoutPassports(fact: Fact): Fact {
  if (Array.isArray(fact)) return fact.map((each: Fact) => withoutPassports(each))
  if (!isFacts(fact)) return fact
  return Object.fromEntries(Object.entries(fact).flatMap(([name, value]): [string, Fact][] => (name === 'passport' || value === undefined ? [] : [[name, withoutPassports(value)]])))
}

interface Found<Thing> {
  readonly thing: Thing
  readonly level: Level
}

export function findField(levels: Levels, name: string): Found<Field<unknown>> | undefined {
  return findIn(levels, name, ({ fields }) => fields)
}

export function findList(levels: Levels, name: string): Found<ListTable> | undefined {
  return findIn(levels, name, ({ lists }) => lists)
}

function findIn<Thing>(levels: Levels, name: string, tableOf: (level: Level) => Readonly<Record<string, Thing>>): Found<Thing> | undefined {
  for (const level of levels.toReversed()) {
    const table = tableOf(level)
    const thing = Object.hasOwn(table, name) ? table[name] : undefined
    if (thing !== undefined) return { thing, level }
  }
  return undefined
}

export function isRowNumber(levels: Levels, name: string): boolean {
  return name === rowNumber && levels.length > 1 && findField(levels, name) === undefined
}

/** As long as in the house's own papers. */
const blankNumber = '______'

/**
 * What a place prints. What the paper does not say is a gap that nobody overlooks, in a row nothing: there the other cells
 * tell. Number and date are blank until they are given, as the house has them.
 */
export function lineOf(levels: Levels, tag: Pick<Tag, 'name' | 'bars' | 'capital'>, paper: PaperLanguage, settings: Settings): Line {
  const { language, kase } = askedBy(tag, paper)
  if (isRowNumber(levels, tag.name)) return [run(String(levels.at(-1)?.row ?? ''), language)]
  const found = findField(levels, tag.name)
  if (found === undefined) return [gap(language)]
  const line = found.thing.line(found.level.owner, settings, language, kase)
  if (line.length > 0) return tag.capital ? capitalised(line) : line
  if (found.level.row !== undefined) return []
  if (tag.name === 'number') return [run(blankNumber, language)]
  if (tag.name === 'date') return [run(formatBlankDate(language), language)]
  return [gap(language)]
}

/** The levels of each row of a list; of a field one, that of the place itself, where the paper says it. */
export function repetitions(levels: Levels, name: string, paper: PaperLanguage, settings: Settings): readonly Levels[] {
  const list = findList(levels, name)
  if (list) return list.thing.rows(list.level.owner as Fact).map((row, index) => rowLevels(levels, list.thing, row, index + 1))
  const field = findField(levels, name)
  const said = field?.thing.line(field.level.owner, settings, askedBy({ bars: [] }, paper).language, 'nominative') ?? []
  return said.length > 0 ? [levels] : []
}
