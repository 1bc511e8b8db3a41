import type { Bilingual, Language } from '../../../shared/language/bilingual.ts'

/** A name typed in the language of the interface, the other half still to be written. */
export function halfNamed(typed: string, language: Language): Bilingual {
  return { ky: '', ru: '', [language]: typed }
}
