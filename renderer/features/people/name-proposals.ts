import { type Language, type Spelling, transliterate } from '../../../shared/language/index.ts'
import type { PersonInput } from '../../../shared/register/people/schema.ts'

export const nameParts = ['surname', 'given', 'patronymic'] as const
export type NamePart = (typeof nameParts)[number]
export type TypedNames = Pick<PersonInput, 'passportName' | 'russianName' | 'kyrgyzName'>

/** Where a Cyrillic spelling of a language stands in the form. */
export const nameKeys = { ky: 'kyrgyzName', ru: 'russianName' } as const
const spellings: Readonly<Record<Language, Spelling>> = { ky: 'kyrgyz', ru: 'russian' }

/**
 * What could stand in an empty Cyrillic field. The other Cyrillic spelling is the better source once it was typed, because
 * it holds letters that Latin has lost (ү and у, ь); else the passport's. Nothing is proposed over what is written.
 */
export function proposeName(names: TypedNames, language: Language, part: NamePart): string {
  if (names[nameKeys[language]][part].trim() !== '') return ''
  const other: Language = language === 'ky' ? 'ru' : 'ky'
  const cyrillic = names[nameKeys[other]][part].trim()
  if (cyrillic !== '') return transliterate(cyrillic, spellings[other], spellings[language])
  const latin = part === 'patronymic' ? '' : names.passportName[part].trim()
  return inNameCase(transliterate(latin, 'latin', spellings[language]))
}

/** Passports print names in capitals; papers do not. */
function inNameCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name.toLowerCase().replaceAll(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
}

/** Every empty Cyrillic field filled with its proposal; what was typed stays as it is. */
export function fillEmptyNames(names: TypedNames): Pick<TypedNames, 'russianName' | 'kyrgyzName'> {
  const filled = (language: Language): TypedNames['russianName'] => {
    const typed = names[nameKeys[language]]
    const half = (part: NamePart): string => typed[part] || proposeName(names, language, part)
    return { surname: half('surname'), given: half('given'), patronymic: half('patronymic') }
  }
  return { russianName: filled('ru'), kyrgyzName: filled('ky') }
}
