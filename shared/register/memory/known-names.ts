import { type ConfirmedFormTexts, type FormCase, formId, type FormKind } from '../../language/case-form.ts'
import {
  type Bilingual,
  countryName,
  declineKyrgyz,
  declineRussianName,
  declineRussianPhrase,
  formatPerson,
  type KyrgyzCase,
  kyrgyzCases,
  type Language,
  listCountries,
  type PersonName,
  type RussianCase,
  russianCases,
  type RussianSex,
  searchKey,
} from '../../language/index.ts'

/** One written form of a name: how it is built (surname alone, initials first, abbreviation) and in which case. */
export interface NameForm {
  readonly variant: string
  readonly kase: string
  readonly text: string
}

/** A name that the register knows in both languages, with every form it is met in. */
export interface KnownName {
  readonly id: string
  readonly kind: 'person' | 'body'
  /** Of a person: a Russian verb beside the name agrees with it. */
  readonly sex?: RussianSex
  readonly forms: Readonly<Record<Language, readonly NameForm[]>>
}

interface PersonNames {
  readonly id: string
  readonly sex: RussianSex
  readonly kyrgyzName: Required<PersonName>
  readonly russianName: Required<PersonName>
}

type Writing = (name: PersonName, language: Language) => string

/** How people are written in papers; a first name alone names nobody. */
const writings: Readonly<Record<string, Writing>> = {
  surname: ({ surname }) => surname ?? '',
  'given-surname': (name, language) => (name.given ? formatPerson(name, language, 'given-surname') : ''),
  'surname-given': ({ surname, given }) => (given ? `${surname ?? ''} ${given}` : ''),
  full: (name, language) => (name.given && name.patronymic ? formatPerson(name, language, 'full') : ''),
  'initial-surname': ({ surname, given }, language) => (given ? formatPerson({ surname, given }, language, 'initials-surname') : ''),
  'surname-initial': ({ surname, given }, language) => (given ? formatPerson({ surname, given }, language, 'surname-initials') : ''),
  'initials-surname': (name, language) => (name.given && name.patronymic ? formatPerson(name, language, 'initials-surname') : ''),
  'surname-initials': (name, language) => (name.given && name.patronymic ? formatPerson(name, language, 'surname-initials') : ''),
}

const evenSpaces = (text: string): string => text.replaceAll('\u00A0', ' ')

const nothingCorrected: ConfirmedFormTexts = new Map()

/** @param corrections by `formId`, of names as papers ask for them: the given name first, all parts */
export function knownPerson({ id, sex, kyrgyzName, russianName }: PersonNames, corrections = nothingCorrected): KnownName {
  const ky = Object.entries(writings).flatMap(([variant, write]) => {
    const text = kyrgyzName.surname === '' ? '' : evenSpaces(write(kyrgyzName, 'ky'))
    return text === '' ? [] : kyrgyzCases.map((kase) => ({ variant, kase, text: kyrgyzForm(text, kyrgyzName, kase, corrections) }))
  })
  const ru = Object.entries(writings).flatMap(([variant, write]) =>
    russianName.surname === ''
      ? []
      : russianCases.flatMap((kase) => {
          const declined = correctedName(russianName, sex, kase, corrections) ?? declineRussianName({ ...russianName, sex }, kase)
          // An initial is taken from the name itself: it has no case.
          const initialed = variant.includes('initial')
          const text = evenSpaces(write(initialed ? { ...russianName, surname: declined.surname } : declined, 'ru'))
          return text === '' ? [] : [{ variant, kase, text }]
        }),
  )
  return { id, kind: 'person', sex, forms: { ky, ru } }
}

const wordsOf = (text = ''): string[] => text.split(/\s+/u).filter((word) => word !== '')
const givenFirst = ({ surname, given, patronymic }: Required<PersonName>): string[] => [given, patronymic, surname].flatMap((part) => wordsOf(part))

function correctionOf(corrections: ConfirmedFormTexts, key: { kind: FormKind; language: Language; text: string; sex: RussianSex | null; kase: KyrgyzCase | RussianCase }): string | undefined {
  const { kase } = key
  return kase === 'nominative' ? undefined : corrections.get(formId({ ...key, kase: kase satisfies FormCase }))
}

/** Only the last word of a Kyrgyz name takes an ending, so a correction serves every writing that ends in the surname. */
function kyrgyzForm(text: string, name: Required<PersonName>, kase: KyrgyzCase, corrections: ConfirmedFormTexts): string {
  const whole = givenFirst(name).join(' ')
  const last = wordsOf(correctionOf(corrections, { kind: 'name', language: 'ky', text: whole, sex: null, kase })).at(-1)
  const surname = wordsOf(name.surname).at(-1) ?? ''
  return last !== undefined && text.endsWith(surname) ? text.slice(0, -surname.length) + last : declineKyrgyz(text, kase)
}

/** The parts of a corrected Russian name; undefined where it has other words than the name, so nobody can tell which is which. */
function correctedName(name: Required<PersonName>, sex: RussianSex, kase: RussianCase, corrections: ConfirmedFormTexts): Required<PersonName> | undefined {
  const own = givenFirst(name)
  const words = wordsOf(correctionOf(corrections, { kind: 'name', language: 'ru', text: own.join(' '), sex, kase }))
  if (words.length === 0 || words.length !== own.length) return undefined
  const [given, patronymic] = [wordsOf(name.given).length, wordsOf(name.patronymic).length]
  const part = (from: number, to?: number): string => words.slice(from, to).join(' ')
  return { given: part(0, given), patronymic: part(given, given + patronymic), surname: part(given + patronymic) }
}

/** A body or a country: its names by variant (`name`, `abbreviation`), both languages each. */
export function knownBody(id: string, variants: Readonly<Record<string, { readonly ky: string; readonly ru: string }>>, corrections = nothingCorrected): KnownName {
  const usable = Object.entries(variants).filter(([, { ky, ru }]) => ky !== '' && ru !== '')
  const corrected = (language: Language, text: string, kase: KyrgyzCase | RussianCase): string | undefined =>
    correctionOf(corrections, { kind: 'organisation', language, text, sex: null, kase })
  return {
    id,
    kind: 'body',
    forms: {
      ky: usable.flatMap(([variant, { ky }]) => kyrgyzCases.map((kase) => ({ variant, kase, text: corrected('ky', ky, kase) ?? declineKyrgyz(ky, kase) }))),
      ru: usable.flatMap(([variant, { ru }]) => russianCases.map((kase) => ({ variant, kase, text: corrected('ru', ru, kase) ?? declineRussianPhrase(ru, kase) }))),
    },
  }
}

/** Beginnings of the capitalised words of a text, by sound: enough to look names up before all their forms are made. */
export function nameBeginnings(texts: readonly string[]): string[] {
  const beginnings = new Set<string>()
  for (const text of texts) {
    for (const [word] of text.matchAll(/(?<!\p{L})\p{Lu}\p{L}+/gu)) {
      const key = searchKey(word)
      if (key.length > 1) beginnings.add(key.slice(0, 4))
    }
  }
  return [...beginnings]
}

/** The words of a name by sound. */
export function nameKeys(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => searchKey(word).split(' ')).filter((key) => key.length > 1)
}

/** Whether a word of a name may be among the beginnings; a short abbreviation takes its ending at once (ТИМдин). */
export function mayBeMeant(keys: readonly string[], beginnings: readonly string[]): boolean {
  return keys.some((key) => beginnings.some((beginning) => key.startsWith(beginning) || (key.length < 4 && beginning.startsWith(key))))
}

interface CountryKeys {
  readonly code: string
  readonly name: Bilingual
  readonly keys: readonly string[]
}

/** Made once: there are some two hundred and fifty, and every sentence may name one. */
let countries: readonly CountryKeys[] | undefined

function countriesWithKeys(): readonly CountryKeys[] {
  countries ??= listCountries('ru').map(({ code, name: ru }) => {
    const ky = countryName(code, 'ky') ?? ''
    return { code, name: { ky, ru }, keys: nameKeys([ky, ru]) }
  })
  return countries
}

export function knownCountries(beginnings: readonly string[]): KnownName[] {
  return countriesWithKeys()
    .filter(({ keys }) => mayBeMeant(keys, beginnings))
    .map(({ code, name }) => knownBody(`country-${code}`, { name }))
}

/** A name met in a text: whom it may mean, and the forms that read so. */
export interface MetName {
  readonly start: number
  readonly end: number
  readonly meanings: readonly { readonly name: KnownName; readonly forms: readonly NameForm[] }[]
}

/** Known names in a text in any of their forms; the longest reading counts. */
export function findKnownNames(text: string, language: Language, known: readonly KnownName[]): MetName[] {
  const even = evenSpaces(text)
  const byText = new Map<string, Map<KnownName, NameForm[]>>()
  for (const name of known) {
    for (const form of name.forms[language]) {
      const meanings = byText.get(form.text) ?? new Map<KnownName, NameForm[]>()
      meanings.set(name, [...(meanings.get(name) ?? []), form])
      byText.set(form.text, meanings)
    }
  }
  const met: MetName[] = []
  for (const [written, meanings] of [...byText].toSorted(([left], [right]) => right.length - left.length)) {
    for (let at = even.indexOf(written); at >= 0; at = even.indexOf(written, at + 1)) {
      const end = at + written.length
      if (isInsideWord(even, at, end) || met.some((other) => other.start < end && at < other.end)) continue
      met.push({ start: at, end, meanings: [...meanings].map(([name, forms]) => ({ name, forms })) })
    }
  }
  return met
}

function isInsideWord(text: string, start: number, end: number): boolean {
  const joins = /[\p{L}\d]/u
  return joins.test(text.charAt(start - 1)) || joins.test(text.charAt(end))
}
