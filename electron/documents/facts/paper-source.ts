import type { Bilingual } from '../../../shared/language/index.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import type { RegisterDb } from '../../register/tables.ts'

/** Of which record a paper is, and what else its facts are made of. */
export interface PaperSource {
  readonly db: RegisterDb
  readonly id: string
  readonly settings: Settings
  readonly today: string
}

export const blank: Bilingual = { ky: '', ru: '' }

export function isBlank(text: Bilingual): boolean {
  return text.ky === '' && text.ru === ''
}

/** Each language apart: a half-translated title is completed, not thrown away. */
export function orElse(text: Bilingual, fallback: Bilingual): Bilingual {
  return { ky: text.ky || fallback.ky, ru: text.ru || fallback.ru }
}

/** Papers write «not known» as an empty text, the register as null. */
export function orEmpty(value: string | null | undefined): string {
  return value ?? ''
}

/** What every paper begins as. The number is reserved when the paper is issued. */
export function draftHead(issuedOn: string, number = '') {
  return { number, issuedOn, final: false }
}
