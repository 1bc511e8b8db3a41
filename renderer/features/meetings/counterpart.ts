import type { Bilingual, Language } from '../../../shared/language/bilingual.ts'

/** The half that is not shown in the first place; nothing where that one stands in for an empty half. */
export function counterpart(text: Bilingual, language: Language): string {
  const other = language === 'ky' ? text.ru : text.ky
  return text[language] === '' ? '' : other
}
