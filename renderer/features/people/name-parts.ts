import type { Language } from '../../../shared/language/index.ts'
import type { PersonInput } from '../../../shared/register/people/schema.ts'

/** A name as it was typed into a picker, surname first as lists have it; in the spelling in which it was typed. */
export function startNamed(typed: string, language: Language): Partial<PersonInput> {
  const [surname = '', given = '', ...rest] = typed.split(/\s+/u)
  if (!/\p{Script=Cyrillic}/u.test(typed)) return { passportName: { surname: surname.toUpperCase(), given: [given, ...rest].join(' ').trim().toUpperCase() } }
  const name = { surname, given, patronymic: rest.join(' ') }
  return language === 'ky' ? { kyrgyzName: name } : { russianName: name }
}
