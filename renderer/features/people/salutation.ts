import { t as translate } from 'i18next'
import type { Bilingual, Language } from '../../../shared/language/index.ts'
import { type Person, sexes } from '../../../shared/register/people/schema.ts'
import { nameKeys, type TypedNames } from './name-proposals.ts'

/** «Урматтуу Панахов мырза!» / «Уважаемый господин Панахов!»: what a letter says when no other address was entered. */
export function usualSalutation(person: TypedNames & { readonly sex: Person['sex'] }): Bilingual {
  // Before the sex is chosen there is nothing to say.
  const sex = sexes.find((candidate) => candidate === person.sex)
  const half = (language: Language): string => {
    const { surname, given } = person[nameKeys[language]]
    const name = surname.trim() || given.trim()
    return sex === undefined || name === '' ? '' : translate(`salutation.${sex}`, { ns: 'people', lng: language, name })
  }
  return { ky: half('ky'), ru: half('ru') }
}
