import type { Language } from '../language/bilingual.ts'
import { caseCalled, caseIn } from './field-cases.ts'
import type { Field } from './fields.ts'
import { type BraceMistake, parseTemplate, placesOf } from './template.ts'
import type { Phrase } from './wording.ts'

export type TextMistakeCode =
  | BraceMistake
  | 'empty-text'
  | 'unknown-field'
  | 'unknown-case'
  /** Kyrgyz has no instrumental, Russian no ablative. */
  | 'foreign-case'
  /** A telephone has no dative; nor has a slot, which comes in the right case already. */
  | 'no-case'
  | 'missing-slot'

/** What is wrong with a sentence of the office, and where. */
export interface TextMistake {
  readonly code: TextMistakeCode
  /** UTF-16 offsets in the text; both its length where something is missing. */
  readonly from: number
  readonly to: number
  /** The field, slot or case as it was written, or as it is wanted. */
  readonly name: string
}

/** Russian prepositions that the house's sentence carries: another sentence may do without them. */
const helpers: ReadonlySet<string> = new Set(['with', 'within', 'fromAddressee', 'toAddressee'])

/**
 * Checks one half of a sentence. A place may be a slot of the house's sentence (in the case that the house gives it), or
 * a field of the kind (in the case that is asked for); «{event|locative}» is the field though the sentence has such a slot.
 *
 * @param house the sentence it stands for: what that one says of the record, the office's must say too, unless it is free
 */
export function checkTemplate(
  text: string,
  language: Language,
  house: Phrase,
  fields: Readonly<Record<string, Pick<Field<never>, 'declines'>>>,
): readonly TextMistake[] {
  if (text.trim() === '') return house.free ? [] : [{ code: 'empty-text', from: 0, to: text.length, name: '' }]
  const { template, mistakes: braces } = parseTemplate(text)
  const slots = new Set([...slotsOf(house.ky), ...slotsOf(house.ru)])
  const mistakes: TextMistake[] = braces.map((mistake) => ({ ...mistake, name: text.slice(mistake.from, mistake.to) }))
  for (const part of template) {
    if (part.type === 'text') continue
    const { name, kase, from, to } = part
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (kase === undefined) {
      if (field === undefined && !slots.has(name)) mistakes.push({ code: 'unknown-field', from, to, name })
      continue
    }
    const called = caseCalled(kase)
    if (field === undefined) mistakes.push({ code: slots.has(name) ? 'no-case' : 'unknown-field', from, to, name })
    else if (called === undefined) mistakes.push({ code: 'unknown-case', from, to, name: kase })
    else if (caseIn(language, called) === undefined) mistakes.push({ code: 'foreign-case', from, to, name: kase })
    else if (!field.declines && called !== 'nominative') mistakes.push({ code: 'no-case', from, to, name })
  }
  if (!house.free) {
    const said = placesOf(template)
    for (const name of slotsOf(house[language])) {
      if (!said.has(name) && !helpers.has(name)) mistakes.push({ code: 'missing-slot', from: text.length, to: text.length, name })
    }
  }
  return mistakes.toSorted((one, other) => one.from - other.from)
}

function slotsOf(text: string): ReadonlySet<string> {
  return placesOf(parseTemplate(text).template)
}
