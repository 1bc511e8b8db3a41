import { languages } from '../../language/index.ts'
import type { Bilingual } from '../../language/index.ts'
import type { FormField, FormSection } from '../document-kind.ts'
import { type Fact, factAt, isFacts } from '../fact-paths.ts'
import { alignRows } from './align-rows.ts'
import { isPassport, type Part, partsOf, rowName, rowText } from './fact-text.ts'
import { isList, same } from './same-facts.ts'

/** One thing that a paper says otherwise than the register does now, ready to be read in either language. */
export interface FactDifference {
  /** The field, and the row of a list it stands in. */
  readonly label: Bilingual
  /** Both empty where the values are not to be shown, or nothing of them is seen in the form. */
  readonly was: Bilingual
  readonly now: Bilingual
}

const nothing: Bilingual = { ky: '', ru: '' }
const other: Bilingual = { ky: 'Башка маалымат', ru: 'Прочие сведения' }

/** Not the register's to say: they are given when the paper is issued. */
const givenAtIssue: ReadonlySet<string> = new Set(['number', 'issuedOn', 'final'])

/**
 * Two states of the facts of one kind of paper, field by field, in the order of its form.
 *
 * @param form the kind's own: labels, choices and columns come from there
 */
export function compareFacts(form: readonly FormSection[], before: Fact, after: Fact): FactDifference[] {
  const found = form.flatMap((section) =>
    partsOf(section.fields)
      .filter(({ path }) => !givenAtIssue.has(path))
      .flatMap((part) => comparePart(part, within(section, part), factAt(before, part.path), factAt(after, part.path))),
  )
  if (found.length > 0 || sameApartFromIssue(before, after)) return found
  return [{ label: other, was: nothing, now: nothing }]
}

/** «Должность» alone says little where two people sign. */
function within(section: FormSection, { path, label }: Part): Bilingual {
  return path.includes('.') ? joined(section.label, label) : label
}

function joined(...labels: readonly Bilingual[]): Bilingual {
  const told = labels.filter(({ ky, ru }) => ky !== '' || ru !== '')
  return { ky: told.map(({ ky }) => ky).join(' – '), ru: told.map(({ ru }) => ru).join(' – ') }
}

function comparePart({ path, field, text }: Part, label: Bilingual, before: Fact | undefined, after: Fact | undefined): FactDifference[] {
  if (same(before, after)) return []
  if (isPassport(path)) return [{ label, was: nothing, now: nothing }]
  if (field.control === 'list' && isList(before) && isList(after)) return compareRows(field, label, before, after)
  const was = text(before)
  const now = text(after)
  return languages.some((language) => was[language] !== now[language]) ? [{ label, was, now }] : []
}

function compareRows({ columns = [] }: FormField, label: Bilingual, before: readonly Fact[], after: readonly Fact[]): FactDifference[] {
  const pairs = alignRows(before, after)
  // The same rows in another order are another paper, too.
  if (pairs.length === 0) return [{ label, was: listed(columns, before), now: listed(columns, after) }]
  return pairs.flatMap(({ was, now, alike }) => {
    if (!alike) return [{ label, was: rowText(columns, was), now: rowText(columns, now) }]
    const [only] = partsOf(columns)
    if (only?.path === '') return comparePart(only, label, was, now)
    const row = joined(label, rowName(columns, was))
    const named = partsOf(columns).flatMap((part) => comparePart(part, joined(row, part.label), factAt(was, part.path), factAt(now, part.path)))
    return named.length > 0 ? named : [{ label: row, was: nothing, now: nothing }]
  })
}

function listed(columns: readonly FormField[], rows: readonly Fact[]): Bilingual {
  const names = rows.map((row) => rowName(columns, row))
  return { ky: names.map(({ ky }) => ky).join('; '), ru: names.map(({ ru }) => ru).join('; ') }
}

function sameApartFromIssue(before: Fact, after: Fact): boolean {
  if (!isFacts(before) || !isFacts(after)) return same(before, after)
  const rest = (facts: typeof before): Fact => Object.fromEntries(Object.entries(facts).filter(([name]) => !givenAtIssue.has(name)))
  return same(rest(before), rest(after))
}
