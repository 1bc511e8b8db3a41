import { casesOf, type FormKey, type FormKind, formId, type FormRequest } from '../../../shared/language/case-form.ts'
import type { FormToConfirm, RecordForm } from '../../../shared/register/forms/schema.ts'

/** Somebody has looked at it, or only the rules have. */
export type FormState = 'suggested' | 'confirmed' | 'corrected'

export function stateOf({ proposal, confirmed }: RecordForm): FormState {
  if (confirmed === null) return 'suggested'
  return confirmed === proposal ? 'confirmed' : 'corrected'
}

export function isWaiting(form: RecordForm): boolean {
  return form.confirmed === null
}

/** The forms of one text in one language. */
export interface CaseTableContent {
  readonly id: string
  readonly kind: FormKind
  readonly language: FormKey['language']
  /** In the nominative. */
  readonly text: string
  readonly rows: readonly RecordForm[]
}

/** One table for each text, in the order in which the texts come; the cases as the grammar has them. */
export function inTables(forms: readonly RecordForm[]): CaseTableContent[] {
  const tables = new Map<string, RecordForm[]>()
  for (const form of forms) {
    // The id of one and the same case stands for the text.
    const id = formId({ ...form.key, kase: 'genitive' })
    tables.set(id, [...(tables.get(id) ?? []), form])
  }
  return [...tables].flatMap(([id, rows]) => {
    const [first] = rows
    if (first === undefined) return []
    const { kind, language, text } = first.key
    return [{ id, kind, language, text, rows: rows.toSorted((one, other) => placeOf(one.key) - placeOf(other.key)) }]
  })
}

const places = ['second', 'third', 'fourth', 'fifth', 'sixth'] as const

function placeOf({ language, kase }: FormKey): number {
  return (casesOf[language] as readonly string[]).indexOf(kase)
}

/**
 * Which case it is by its number in the grammar of its language; the nominative is the first. Both languages have as many,
 * though not the same ones, so their questions and examples stand under the same keys.
 */
export function caseNumber(key: FormKey): (typeof places)[number] {
  return places[placeOf(key)] ?? 'second'
}

/** «кимге?» of people and their posts, «эмнеге?» of bodies and events. */
export function askedAs(kind: FormKind): 'person' | 'thing' {
  return kind === 'name' || kind === 'post' ? 'person' : 'thing'
}

/** The sentence in which a form is shown: a name and a post stand in the same one. */
export function exampleOf(kind: FormKind): 'person' | 'organisation' | 'event' {
  if (kind === 'phrase') return 'event'
  return kind === 'organisation' ? kind : 'person'
}

/** What a paper asks for, with what somebody has confirmed of it. */
export function withConfirmed(requests: readonly FormRequest[], confirmed: ReadonlyMap<string, string>): RecordForm[] {
  return requests.map(({ proposal, ...key }) => ({ key, proposal, confirmed: confirmed.get(formId(key)) ?? null }))
}

/** A form as the register keeps it: on one line. */
export function toConfirm({ key, proposal }: RecordForm, typed: string): FormToConfirm {
  return { key, proposal, form: typed.trim().replaceAll(/\s+/gu, ' ') }
}

export function isCorrection({ form, proposal }: FormToConfirm): boolean {
  return form !== proposal
}
