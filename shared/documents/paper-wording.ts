import { languages } from '../language/bilingual.ts'
import type { Language } from '../language/bilingual.ts'
import type { Settings } from '../register/settings/schema.ts'
import type { PaperWording } from '../register/wording/schema.ts'
import type { Line } from './blocks.ts'
import { checkTemplate } from './check-template.ts'
import type { DocumentKind } from './document-kind.ts'
import { caseCalled, caseIn } from './field-cases.ts'
import type { FieldCase } from './fields.ts'
import { standingTexts } from './standing-texts.ts'
import { parseTemplate } from './template.ts'
import type { FieldReader, Voice, WordedPhrase } from './voice.ts'
import type { Phrase } from './wording.ts'
import { speaksForItself } from './word-file/office-file.ts'

type Worded = Pick<DocumentKind<unknown>, 'id' | 'texts' | 'frames' | 'fields'>

const houseWording: PaperWording = {}
const read = new WeakMap<PaperWording, Map<string, ReadonlyMap<Phrase, WordedPhrase>>>()

/** Read and checked once for each value, not once a letter. A sentence with a mistake in it is said as the house says it. */
function readWording(kind: Worded, wording: PaperWording): ReadonlyMap<Phrase, WordedPhrase> {
  const kinds = read.get(wording) ?? new Map<string, ReadonlyMap<Phrase, WordedPhrase>>()
  read.set(wording, kinds)
  const known = kinds.get(kind.id)
  if (known !== undefined) return known
  const found = new Map<Phrase, WordedPhrase>()
  for (const { name, phrase } of standingTexts(kind)) {
    const own = wording[name]
    const isSound = own !== undefined && languages.every((language) => checkTemplate(own[language], language, phrase, kind.fields).length === 0)
    if (isSound) found.set(phrase, { ky: parseTemplate(own.ky).template, ru: parseTemplate(own.ru).template })
  }
  kinds.set(kind.id, found)
  return found
}

/** How a paper of this kind speaks about these facts. */
export function voiceOf<Facts>(kind: DocumentKind<Facts>, facts: Facts, language: Language, settings: Settings, wording: PaperWording = houseWording): Voice {
  return { language, wording: readWording(kind, wording), fields: fieldsOf(kind, facts, settings) }
}

/** All fields of a paper, each in the case that is asked for. */
export function fieldsOf<Facts>({ fields }: Pick<DocumentKind<Facts>, 'fields'>, facts: Facts, settings: Settings): FieldReader {
  return {
    read: (name, spelling, language) => {
      if (!Object.hasOwn(fields, name)) return []
      const kase = caseOf(spelling, language)
      return kase === undefined ? [] : (fields[name]?.line(facts, settings, language, kase) ?? [])
    },
  }
}

function caseOf(spelling: string | undefined, language: Language): FieldCase | undefined {
  const kase = spelling === undefined ? 'nominative' : caseCalled(spelling)
  return kase === undefined ? undefined : caseIn(language, kase)
}

export interface FieldOnPaper {
  readonly name: string
  readonly line: Line
}

/** What every field would print on this paper, in the nominative. */
export function fieldLines<Facts>(kind: DocumentKind<Facts>, facts: Facts, language: Language, settings: Settings): readonly FieldOnPaper[] {
  return Object.entries(kind.fields).map(([name, field]) => ({ name, line: field.line(facts, settings, language, 'nominative') }))
}

/** Sentences of the house that a native officer has not confirmed yet (domain.md § 5.2), by their names. */
export function unconfirmedTexts(kind: Pick<Worded, 'texts' | 'frames'>, wording: PaperWording): readonly string[] {
  if (speaksForItself(wording)) return []
  return standingTexts(kind).filter(({ name, phrase }) => phrase.draft && !Object.hasOwn(wording, name)).map(({ name }) => name)
}
