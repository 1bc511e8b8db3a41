import type { Bilingual } from '../../../shared/language/index.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import type { PassportOf } from '../../register/papers/repository.ts'
import type { RegisterDb } from '../../register/tables.ts'

/** Of which record a paper is, and what else its facts are made of. */
export interface PaperSource {
  readonly db: RegisterDb
  readonly id: string
  readonly settings: Settings
  readonly today: string
  readonly passportOf: PassportOf
}

export const blank: Bilingual = { ky: '', ru: '' }

export function isBlank(text: Bilingual): boolean {
  return text.ky === '' && text.ru === ''
}

/** Each language apart: a half-translated title is completed, not thrown away. */
export function orElse(text: Bilingual, fallback: Bilingual): Bilingual {
  return { ky: text.ky || fallback.ky, ru: text.ru || fallback.ru }
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** «Төрага» → «төрага»; an abbreviation at the beginning keeps its capitals. */
export function small(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** Papers write «not known» as an empty text, the register as null. */
export function orEmpty(value: string | null | undefined): string {
  return value ?? ''
}

/**
 * What every paper begins as. Number and date are given when the paper is issued, so a draft prints blanks for both;
 * only a paper that carries a day of its own (a signed letter, minutes) brings it along.
 */
export function draftHead(issuedOn = '', number = '') {
  return { number, issuedOn, final: false }
}
