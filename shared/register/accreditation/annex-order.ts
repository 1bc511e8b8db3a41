import type { Bilingual } from '../../language/bilingual.ts'
import { compareBy, compareEnglish, countryName, englishCountryName } from '../../language/index.ts'
import type { Trilingual } from '../record.ts'
import type { AnnexLanguage } from './schema.ts'

/** What the place of an observer in an annex depends on. */
export interface Listed {
  readonly missionId: string | null
  readonly mission: Bilingual
  readonly organisation: Bilingual & Partial<Trilingual>
  readonly countryCode: string | null
  readonly passportName: NameParts
  readonly kyrgyzName: NameParts
  readonly russianName: NameParts
}

interface NameParts {
  readonly surname: string
  readonly given: string
}

/**
 * The order of an annex: missions by name, then those whom a body sends without a mission, each by country and by the
 * alphabet of the language. The whole order is the language's, so an annex in Russian is numbered otherwise than in Kyrgyz.
 */
export function inAnnexOrder<Observer extends Listed>(observers: readonly Observer[], language: AnnexLanguage): Observer[] {
  const compare = language === 'en' ? compareEnglish : compareBy(language)
  const keyed = observers.map((observer) => ({ observer, keys: keysOf(observer, language) }))
  return keyed.toSorted((a, b) => compareKeys(a.keys, b.keys, compare)).map(({ observer }) => observer)
}

function keysOf({ missionId, mission, organisation, countryCode, ...names }: Listed, language: AnnexLanguage): string[] {
  const group = language === 'en' ? (organisation.en ?? organisation.ru) : half(missionId === null ? organisation : mission, language)
  const country = countryCode === null ? '' : (language === 'en' ? englishCountryName(countryCode) : countryName(countryCode, language)) ?? countryCode
  return [missionId === null ? '1' : '0', group, country, nameIn(names, language)]
}

const half = (text: Bilingual, language: 'ky' | 'ru'): string => text[language] || text.ky || text.ru

function nameIn({ passportName, kyrgyzName, russianName }: Pick<Listed, 'passportName' | 'kyrgyzName' | 'russianName'>, language: AnnexLanguage): string {
  const spellings = language === 'ky' ? [kyrgyzName, russianName, passportName] : language === 'ru' ? [russianName, kyrgyzName, passportName] : [passportName, russianName]
  return spellings.map(({ surname, given }) => `${surname} ${given}`.trim()).find((name) => name !== '') ?? ''
}

function compareKeys(a: readonly string[], b: readonly string[], compare: (a: string, b: string) => number): number {
  for (const [index, key] of a.entries()) {
    const difference = compare(key, b[index] ?? '')
    if (difference !== 0) return difference
  }
  return 0
}
