import type { Language } from '../bilingual.ts'
import { toIsoDate } from '../calendar.ts'
import { formatDate } from '../dates.ts'
import { countForm } from '../russian/numerals.ts'
import type { FoundDate } from './dates-in-text.ts'
import { sameDate } from './dates-in-text.ts'
import type { PairFinding, PairFindingCode, Span } from './finding.ts'
import type { FoundName, NamedSurname } from './names-in-text.ts'
import { type FoundNumber, saysInWords, spokenWords } from './numbers-in-text.ts'
import { type HalfLine, once } from './read-half.ts'

/** Dates, numbers and names of one half that the other does not have, and what stands there in their place. */

const otherOf = { ky: 'ru', ru: 'ky' } as const satisfies Record<Language, Language>

interface Missing<Found extends Span> {
  readonly line: number
  readonly lineStart: number
  readonly lineText: string
  readonly found: Found
}

type Halves = Readonly<Record<Language, readonly HalfLine[]>>

/** What to write for `own` at `rival`, which stands in the half of this language. */
type Correct<Found extends Span> = (own: Found, rival: Missing<Found>, language: Language) => string | undefined

function collect<Found extends Span>(lines: readonly HalfLine[], of: (line: HalfLine['contents']) => readonly Found[], isKnown: (found: Found) => boolean): Missing<Found>[] {
  return lines.flatMap(({ start, contents }, line) =>
    of(contents)
      .filter((found) => !isKnown(found))
      .map((found) => ({ line, lineStart: start, lineText: contents.text, found })),
  )
}

/**
 * One thing is missing here and one there: they are each other's place. Where paragraphs go in step this holds within a
 * paragraph, else in the whole text.
 */
function rivalOf<Found extends Span>(own: Missing<Found>, owns: readonly Missing<Found>[], others: readonly Missing<Found>[], inStep: boolean): Missing<Found> | undefined {
  const isNear = ({ line }: Missing<Found>): boolean => !inStep || line === own.line
  const near = others.filter(isNear)
  return near.length === 1 && owns.filter(isNear).length === 1 ? near[0] : undefined
}

function findingsOf<Found extends Span>(
  code: PairFindingCode,
  missing: Readonly<Record<Language, readonly Missing<Found>[]>>,
  inStep: boolean,
  correct: Correct<Found>,
  wanted: (found: Found, language: Language) => string | undefined = () => undefined,
): PairFinding[] {
  return (['ky', 'ru'] as const).flatMap((side) =>
    missing[side].map((own) => {
      const rival = rivalOf(own, missing[side], missing[otherOf[side]], inStep)
      const suggestion = rival && correct(own.found, rival, otherOf[side])
      const other = wanted(own.found, side)
      return {
        code,
        side,
        start: own.lineStart + own.found.start,
        end: own.lineStart + own.found.end,
        found: own.found.found,
        ...(other === undefined ? {} : { other }),
        ...(rival === undefined
          ? {}
          : {
              counterpart: {
                start: rival.lineStart + rival.found.start,
                end: rival.lineStart + rival.found.end,
                found: rival.found.found,
                ...(suggestion === undefined ? {} : { suggestion }),
              },
            }),
      }
    }),
  )
}

function dateInOtherLanguage({ day, month, year }: FoundDate, side: Language): string {
  const isoDate = toIsoDate({ year: year ?? 2024, month, day })
  return formatDate(isoDate, otherOf[side], year === undefined ? 'day-month' : 'long')
}

/** Only digits are exchanged: they leave the ending of the month as it stands. */
function exchangeDigits(text: string, from: number, to: number): string | undefined {
  const parts = text.split(new RegExp(`(?<!\\d)0?${from}(?!\\d)`, 'u'))
  return parts.length === 2 ? parts.join(String(to)) : undefined
}

const correctDate: Correct<FoundDate> = (own, { found: rival }) => {
  if (own.month !== rival.month) return undefined
  if (own.year === rival.year) return exchangeDigits(rival.found, rival.day, own.day)
  if (own.day !== rival.day || own.year === undefined || rival.year === undefined) return undefined
  return exchangeDigits(rival.found, rival.year, own.year)
}

const isWhole = (value: string): boolean => /^\d{1,6}$/u.test(value)

/** A Kyrgyz ending hangs on the figures and a Russian noun on the number, so both must stay right. */
const correctNumber: Correct<FoundNumber> = (own, { found: rival, lineText }, language) => {
  if (!isWhole(own.value) || !isWhole(rival.value) || rival.found !== rival.value) return undefined
  if (language === 'ky') return /^\p{L}/u.test(lineText.slice(rival.end)) ? undefined : own.value
  return countForm(Number(own.value)) === countForm(Number(rival.value)) ? own.value : undefined
}

export function missingDates(halves: Halves, inStep: boolean): PairFinding[] {
  const dates = { ky: halves.ky.flatMap(({ contents }) => contents.dates), ru: halves.ru.flatMap(({ contents }) => contents.dates) }
  const missing = (side: Language): Missing<FoundDate>[] =>
    collect(halves[side], (line) => line.dates, (date) => dates[otherOf[side]].some((other) => sameDate(date, other)))
  return findingsOf('date-missing', { ky: missing('ky'), ru: missing('ru') }, inStep, correctDate, dateInOtherLanguage)
}

export function missingNumbers(halves: Halves, inStep: boolean): PairFinding[] {
  const missing = (side: Language): Missing<FoundNumber>[] => {
    const others = halves[otherOf[side]]
    const values = new Set(others.flatMap(({ contents }) => contents.numbers.map(({ value }) => value)))
    const unwritten = collect(halves[side], (line) => line.numbers, ({ value }) => values.has(value))
    if (unwritten.length === 0) return []
    const spoken = spokenWords(others.flatMap(({ contents }) => contents.words))
    return unwritten.filter(({ found }) => !saysInWords(spoken, found.value, otherOf[side]))
  }
  return findingsOf('number-missing', { ky: missing('ky'), ru: missing('ru') }, inStep, correctNumber)
}

/** So much of a surname two spellings share, whatever their endings. */
const surnameStart = 3
/** A given name may lose its last vowel to an ending and take one: «Ангела», «с Ангелой». */
const sameGiven = (one: string, other: string): boolean => one.slice(0, -1) === other.slice(0, one.length - 1) && Math.abs(other.length - one.length) <= 2

export function missingNames(halves: Halves, inStep: boolean): PairFinding[] {
  const capitals = { ky: once(() => capitalsOf(halves.ky)), ru: once(() => capitalsOf(halves.ru)) }
  const named = { ky: halves.ky.flatMap(({ contents }) => contents.namedSurnames), ru: halves.ru.flatMap(({ contents }) => contents.namedSurnames) }
  const standsIn = (side: Language, start: string): boolean => capitals[side]().some((candidate) => candidate.startsWith(start))
  const isElsewhere = ({ key }: FoundName, side: Language): boolean => standsIn(otherOf[side], key.slice(0, surnameStart))
  /** Of a surname without the ending of one only a namesake with another surname tells that it is missing. */
  const hasOtherSurname = (surname: NamedSurname, side: Language): boolean =>
    !isElsewhere(surname, side) &&
    named[otherOf[side]].some((rival) => (side === 'ky' ? sameGiven(surname.givenKey, rival.givenKey) : sameGiven(rival.givenKey, surname.givenKey)) && !isElsewhere(rival, otherOf[side]))
  /** «Нидерландов», «Филиппинов»: a plural genitive, where the other half has the word itself. */
  const isGenitive = (key: string): boolean => key.length > 7 && standsIn('ky', key.replace(/[oe]v$/u, ''))
  const missing = (side: Language): Missing<FoundName>[] => {
    const names = collect(halves[side], (line) => line.names, ({ key }) => key.length < surnameStart || standsIn(otherOf[side], key) || (side === 'ru' && isGenitive(key)))
    const isNamed = (place: Missing<FoundName>): boolean => names.some(({ line, found }) => line === place.line && found.start < place.found.end && place.found.start < found.end)
    const surnames = named.ky.length > 0 && named.ru.length > 0 ? collect(halves[side], (line) => line.namedSurnames, (surname) => !hasOtherSurname(surname, side)) : []
    return [...names, ...surnames.filter((place) => !isNamed(place))]
  }
  return findingsOf('name-missing', { ky: missing('ky'), ru: missing('ru') }, inStep, () => undefined)
}

const capitalsOf = (lines: readonly HalfLine[]): string[] => lines.flatMap(({ contents }) => contents.capitals())
