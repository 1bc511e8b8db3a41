import type { Language } from '../language/bilingual.ts'
import type { Line } from './blocks.ts'
import type { Template } from './template.ts'
import type { Phrase } from './wording.ts'

/** A sentence as the office words it, read once and without a mistake in it. */
export type WordedPhrase = Readonly<Record<Language, Template>>

/**
 * Who speaks on a paper: one language, in the house's sentences or in the office's own. It goes through `compose` in the
 * place of the language, so that nothing on a paper is said past the office.
 */
export interface Voice {
  readonly language: Language
  /** The office's own sentences by those of the house; what is not here is said as the house says it. */
  readonly wording: ReadonlyMap<Phrase, WordedPhrase>
  /** What a sentence of the office names beside the slots of the house: «{head|dative}». */
  readonly fields: FieldReader
}

export interface FieldReader {
  /** @returns nothing for a field that the paper has not: `checkTemplate` lets none through */
  read(name: string, kase: string | undefined, language: Language): Line
}

const noFields: FieldReader = { read: () => [] }

/** The house's own sentences. */
export function houseVoice(language: Language): Voice {
  return { language, wording: new Map(), fields: noFields }
}

/** The same wording in the other language: letterhead and draft mark stand in both on every paper. */
export function speaking(voice: Voice, language: Language): Voice {
  return { ...voice, language }
}
