import type { FormCase } from '../language/case-form.ts'
import { declineKyrgyz, formatDate, formatDateRange, kyrgyzCases } from '../language/index.ts'
import type { Bilingual, Language } from '../language/index.ts'
import type { Settings } from '../register/settings/schema.ts'
import type { Line } from './blocks.ts'
import { requestForm } from './case-forms.ts'
import type { Declinable } from './case-forms.ts'
import type { PaperPerson } from './person.ts'
import { isUnnamed, namePart, russianName } from './person-line.ts'
import { declined, formRun, gap, isBlank, run, written } from './wording.ts'

/**
 * What a sentence of the office may name, by a Latin name: «{head|dative}». Sentences of Settings and the office's own
 * Word files read the same tables; a case is asked for in the same way as everywhere, so that what is confirmed on a card
 * or in the workshop stands here as well.
 */

/** The nominative is the text itself. */
export type FieldCase = 'nominative' | FormCase

/** One thing of a paper. `Facts` are those of its kind. */
export interface Field<Facts> {
  readonly meaning: Bilingual
  /** Telephones and numbers are the same in every case: a case behind them is a mistake. */
  readonly declines: boolean
  /** Empty where the paper does not say it; a gap where only the other language does. */
  line(facts: Facts, settings: Settings, language: Language, kase: FieldCase): Line
}

export type FieldTable<Facts> = Readonly<Record<string, Field<Facts>>>

type Read<Facts, Value> = (facts: Facts, settings: Settings) => Value

/** The full name with the given name first; of an addressee without a name the body. */
export function personField<Facts>(ky: string, ru: string, read: Read<Facts, PaperPerson>): Field<Facts> {
  return {
    meaning: { ky, ru },
    declines: true,
    line: (facts, settings, language, kase) => personLine(read(facts, settings), language, kase),
  }
}

export function postField<Facts>(ky: string, ru: string, read: Read<Facts, Bilingual>): Field<Facts> {
  return textField({ ky, ru }, read, (text, language) => ({ kind: 'post', language, text }))
}

export function bodyField<Facts>(ky: string, ru: string, read: Read<Facts, Bilingual>): Field<Facts> {
  return textField({ ky, ru }, read, (text, language) => ({ kind: 'organisation', language, text }))
}

/**
 * An event, an election, a place: any noun phrase in the nominative.
 *
 * @param possessed whether the Kyrgyz text ends in a possessive, where the facts say so
 */
export function phraseField<Facts>(ky: string, ru: string, read: Read<Facts, Bilingual>, possessed?: (facts: Facts) => boolean): Field<Facts> {
  return textField({ ky, ru }, read, (text, language, facts) => ({ kind: 'phrase', language, text, ...(possessed ? { possessed: possessed(facts) } : {}) }))
}

function textField<Facts>(meaning: Bilingual, read: Read<Facts, Bilingual>, declinable: (text: string, language: Language, facts: Facts) => Declinable): Field<Facts> {
  return {
    meaning,
    declines: true,
    line: (facts, settings, language, kase) => {
      const text = read(facts, settings)
      if (isBlank(text)) return []
      if (kase === 'nominative') return written(text, language)
      return declined(text, language, (own) => requestForm(declinable(own, language, facts), kase))
    },
  }
}

/** ISO date: «2025-жылдын 28-ноябры». Kyrgyz declines the month; a Russian day is read in any case and written in one. */
export function dateField<Facts>(ky: string, ru: string, read: Read<Facts, string>): Field<Facts> {
  return {
    meaning: { ky, ru },
    declines: true,
    line: (facts, settings, language, kase) => {
      const on = read(facts, settings)
      return on === '' ? [] : [run(inCase(formatDate(on, language, 'long'), language, kase), language)]
    },
  }
}

/** From one day to another: «2025-жылдын 27-ноябры – 1-декабры»; one day where they are the same or the second is not known. */
export function daysField<Facts>(ky: string, ru: string, read: Read<Facts, readonly [from: string, to: string]>): Field<Facts> {
  return {
    meaning: { ky, ru },
    declines: true,
    line: (facts, settings, language, kase) => {
      const [from, to] = read(facts, settings)
      if (from === '') return []
      const days = to > from ? formatDateRange(from, to, language, 'dashed') : formatDate(from, language, 'long')
      return [run(inCase(days, language, kase), language)]
    },
  }
}

/** A text of the paper as it stands, a sentence or several. */
export function writtenField<Facts>(ky: string, ru: string, read: Read<Facts, Bilingual>): Field<Facts> {
  return {
    meaning: { ky, ru },
    declines: false,
    line: (facts, settings, language) => {
      const text = read(facts, settings)
      return isBlank(text) ? [] : written(text, language)
    },
  }
}

/** Numbers, telephones, addresses of e-mail: the same in both languages. */
export function plainField<Facts>(ky: string, ru: string, read: Read<Facts, string>): Field<Facts> {
  return {
    meaning: { ky, ru },
    declines: false,
    line: (facts, settings, language) => {
      const text = read(facts, settings).trim()
      return text === '' ? [] : [run(text, language)]
    },
  }
}

/** Kyrgyz dates end in a possessed month. */
function inCase(date: string, language: Language, kase: FieldCase): string {
  const own = kyrgyzCases.find((candidate) => candidate === kase)
  return language === 'ru' || own === undefined ? date : declineKyrgyz(date, own, { possessed: true })
}

function personLine(person: PaperPerson, language: Language, kase: FieldCase): Line {
  if (isUnnamed(person)) {
    if (isBlank(person.post)) return []
    if (kase === 'nominative') return written(person.post, language)
    return declined(person.post, language, (text) => requestForm({ kind: 'organisation', language, text }, kase))
  }
  const { surname, given } = person.name[language]
  if (kase === 'nominative') return [namePart(person, language, 'given-first')]
  if (`${surname}${given}`.trim() === '') return [gap(language)]
  if (language === 'ky') return [formRun(requestForm({ kind: 'name', language, parts: person.name.ky, sex: person.sex }, kase))]
  return kase === 'locative' || kase === 'ablative' ? [] : russianName(person, kase, 'given-first')
}

/** A field that belongs to part of a kind's facts, for the whole of them: `mapFields(letterFields, ({ letter }) => letter)`. */
export function mapFields<Outer, Inner>(fields: FieldTable<Inner>, inside: (facts: Outer) => Inner): FieldTable<Outer> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]): [string, Field<Outer>] => [
      name,
      { ...field, line: (facts, settings, language, kase) => field.line(inside(facts), settings, language, kase) },
    ]),
  )
}
