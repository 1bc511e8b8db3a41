import { kyrgyzMonths, kyrgyzMonthsPossessed, russianMonthsGenitive } from '../calendar.ts'
import type { PairFinding } from './finding.ts'
import { spanOf } from './finding.ts'
import type { Word } from './words.ts'

/** Months, weekdays, labels and small words of the other language that slipped into a half. */

/** Label pairs of the house papers (domain.md 1.7, 1.8, 5.1). */
const labels: readonly (readonly [ky: string, ru: string])[] = [
  ['Тиркеме', 'Приложение'], ['Аткаруучу', 'Исполнитель'], ['Төрага', 'Председатель'], ['Төрайым', 'Председатель'], ['Катчы', 'Секретарь'], ['Күн тартиби', 'Повестка дня'],
  ['Катышкандар', 'Присутствовали'], ['Чакырылгандар', 'Приглашённые'], ['Угулду', 'Слушали'], ['Токтом кылынды', 'Постановили'], ['Чечим кылынды', 'Решили'],
  ['Бекитем', 'Утверждаю'], ['Макулдашылды', 'Согласовано'], ['Урматтуу', 'Уважаемый'], ['Урматтуу', 'Уважаемая'], ['Урматтоо менен', 'С уважением'],
  ['Баяндамачы', 'Докладчик'], ['Суроо', 'Вопрос'], ['Жооп', 'Ответ'], ['Каттоо номери', 'Регистрационный номер'], ['Аты-жөнү', 'Ф. И. О.'], ['кызматы', 'должность'],
  ['барак', 'лист'], ['нускада', 'экз.'], ['мырза', 'господин'], ['айым', 'госпожа'], ['Долбоор', 'Проект'], ['жылдын', 'года'], ['жылы', 'году'], ['шаары', 'город'],
  ['Борбордук шайлоо комиссиясы', 'Центральная избирательная комиссия'], ['БШК', 'ЦИК'], ['КМШ', 'СНГ'], ['ЕККУ', 'ОБСЕ'], ['ШКУ', 'ШОС'], ['ЖККУ', 'ОДКБ'], ['ТМУ', 'ОТГ'],
  ['ТүркПА', 'ТЮРКПА'], ['БУУ', 'ООН'], ['ТИМ', 'МИД'],
]
/** Abbreviations that stand for one another whatever the office's glossary says. */
export const houseAbbreviations = labels.filter(([ky]) => /^\p{Lu}.*\p{Lu}$/u.test(ky)).map(([ky, ru]) => ({ ky, ru }))

/** Kyrgyz uses «Проект» and the like as its own words, and «шаары» never starts a Russian word. */
const sharedWords = new Set(['проект', 'лист', 'город'])

const russianSmallWords = ['и', 'в', 'на', 'с', 'по', 'для', 'при', 'или', 'от', 'до', 'из', 'об', 'что', 'также', 'которые', 'который', 'является', 'были', 'было']
const kyrgyzSmallWords = ['жана', 'менен', 'үчүн', 'боюнча', 'жөнүндө', 'тууралуу', 'катары', 'чейин', 'болуп', 'эл аралык']

const russianWeekdayForms = /(?<!\p{L})(?:понедельник|вторник|сред[ауые]|четверг|пятниц[ауые]|суббот[ауые]|воскресень[еяюи])(?:[аеу]|ом)?(?!\p{L})/giu
const russianWeekdayStems = ['понедельник', 'вторник', 'сред', 'четверг', 'пятниц', 'суббот', 'воскресень']
const weekdayPairs = ['дүйшөмбү', 'шейшемби', 'шаршемби', 'бейшемби', 'жума', 'ишемби', 'жекшемби']
const russianWeekdayNames = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье']
const kyrgyzWeekdayForms = /(?<!\p{L})(дүйшөмбү|шейшемби|шаршемби|бейшемби|жума|ишемби|жекшемби)(?:нын|нин|нүн|да|де|дө|га|ге|гө)?(?!\p{L})/giu

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
const wholeWord = (words: readonly string[], flags: string): RegExp => new RegExp(`(?<![\\p{L}.])(?:${words.map(escaped).join('|')})(?![\\p{L})]|\\.\\s?\\p{Lu})`, flags)

const russianMonthInKyrgyz = new RegExp(`(?:(\\d{1,2})[\\s-]*)?(?<!\\p{L})(${russianMonthsGenitive.join('|')})(?!\\p{L})(\\s+\\d{4}(?:\\s+(?:года|г\\.))?)?`, 'giu')
const ambiguousAlone = new Set(['марта', 'августа', 'мая'])

function insideQuotes(text: string, at: number): boolean {
  return text.lastIndexOf('«', at) > text.lastIndexOf('»', at)
}

function monthsInKyrgyzHalf(text: string): PairFinding[] {
  const findings: PairFinding[] = []
  for (const match of text.matchAll(russianMonthInKyrgyz)) {
    const [, day, name = '', year] = match
    if (day === undefined && ambiguousAlone.has(name.toLowerCase())) continue
    const at = russianMonthsGenitive.indexOf(name.toLowerCase() as (typeof russianMonthsGenitive)[number])
    const digits = /\d{4}/u.exec(year ?? '')?.[0]
    const suggestion = day === undefined
      ? kyrgyzMonths[at]
      : digits === undefined ? `${day}-${kyrgyzMonths[at] ?? ''}` : `${digits}-жылдын ${day}-${kyrgyzMonthsPossessed[at] ?? ''}`
    findings.push({ code: 'foreign-month', side: 'ky', ...spanOf(match), ...(suggestion === undefined ? {} : { suggestion }) })
  }
  return findings
}

const kyrgyzMonthStems = kyrgyzMonths.map((name) => name.replace(/ь$/u, ''))
const kyrgyzMonthInRussian = new RegExp(
  `(?:(\\d{4})-жыл[а-яү]*\\s+)?(\\d{1,2})\\s?[-‐‑]\\s?(${kyrgyzMonthStems.join('|')})([а-яёөүң]*)|(?<!\\p{L})(${kyrgyzMonthStems.join('|')})(?:ындагы|ында|ынын|ына|ынан|унда|индеги|инде|ы)(?!\\p{L})`, 'giu')

function monthsInRussianHalf(text: string): PairFinding[] {
  const findings: PairFinding[] = []
  for (const match of text.matchAll(kyrgyzMonthInRussian)) {
    const [, year, day, stem, , alone] = match
    const at = kyrgyzMonthStems.indexOf((stem ?? alone ?? '').toLowerCase())
    const genitive = russianMonthsGenitive[at]
    const suggestion = genitive === undefined ? undefined : day === undefined ? genitive : `${day} ${genitive}${year === undefined ? '' : ` ${year} года`}`
    findings.push({ code: 'foreign-month', side: 'ru', ...spanOf(match), ...(suggestion === undefined ? {} : { suggestion }) })
  }
  return findings
}

/** One pattern per half, made once: the words of the other half. */
const labelPatterns = {
  ky: wholeWord(labels.map(([, ru]) => ru).filter((word) => !sharedWords.has(word.toLowerCase())), 'giu'),
  ru: wholeWord(labels.map(([ky]) => ky), 'giu'),
}
/** «3 с.» and «в)» are not prepositions. */
const notBeforePunctuation = (words: readonly string[]): RegExp => new RegExp(`${wholeWord(words, 'u').source}(?![.)])`, 'gu')
const smallWordPatterns = { ky: notBeforePunctuation(russianSmallWords), ru: notBeforePunctuation(kyrgyzSmallWords) }
const kyrgyzLetterWord = /(?<!\p{L})\p{Ll}*[ңөү]\p{Ll}*(?!\p{L})/gu

function likeCase(found: string, wanted: string): string {
  if (found.length > 1 && found === found.toUpperCase()) return wanted.toUpperCase() === wanted || /\p{Ll}\p{Lu}/u.test(wanted) ? wanted : wanted.toUpperCase()
  const first = found.charAt(0)
  if (/\p{Lu}{2}/u.test(wanted)) return wanted
  return (first === first.toUpperCase() ? wanted.charAt(0).toUpperCase() : wanted.charAt(0).toLowerCase()) + wanted.slice(1)
}

const beginningOf = (word: string): string => word.slice(0, 3).toLowerCase().replaceAll('ё', 'е')
const beginningsOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(beginningOf))

/** How the words begin that are looked for in a half: few lines have any, and the patterns are slow on long ones. */
const suspects = {
  ky: beginningsOf([...russianMonthsGenitive, ...russianWeekdayStems, ...russianSmallWords, ...labels.map(([, ru]) => ru)]),
  ru: beginningsOf([...kyrgyzMonthStems, ...weekdayPairs, ...kyrgyzSmallWords, ...labels.map(([ky]) => ky)]),
}

function hasSuspect(words: readonly Word[], side: 'ky' | 'ru'): boolean {
  return words.some(({ lower }) => lower.split('-').some((part) => suspects[side].has(beginningOf(part))))
}

export function foreignWords(text: string, words: readonly Word[], side: 'ky' | 'ru'): PairFinding[] {
  if (!hasSuspect(words, side) && !(side === 'ru' && /[ңөү]/u.test(text))) return []
  const findings = side === 'ky' ? monthsInKyrgyzHalf(text) : monthsInRussianHalf(text)
  for (const match of text.matchAll(side === 'ky' ? russianWeekdayForms : kyrgyzWeekdayForms)) {
    const lower = match[0].toLowerCase()
    const at = side === 'ky' ? russianWeekdayStems.findIndex((stem) => lower.startsWith(stem)) : weekdayPairs.findIndex((name) => lower.startsWith(name))
    const suggestion = (side === 'ky' ? weekdayPairs : russianWeekdayNames)[at]
    findings.push({ code: 'foreign-weekday', side, ...spanOf(match), ...(suggestion === undefined ? {} : { suggestion }) })
  }
  const overlaps = (start: number, end: number): boolean => findings.some((finding) => finding.start < end && start < finding.end)
  for (const match of text.matchAll(labelPatterns[side])) {
    const span = spanOf(match)
    if (overlaps(span.start, span.end)) continue
    const pair = labels.find(([ky, ru]) => (side === 'ky' ? ru : ky).toLowerCase() === span.found.toLowerCase())
    const wanted = side === 'ky' ? pair?.[0] : pair?.[1]
    findings.push({ code: 'foreign-label', side, ...span, ...(wanted === undefined ? {} : { suggestion: likeCase(span.found, wanted) }) })
  }
  for (const pattern of side === 'ky' ? [smallWordPatterns.ky] : [smallWordPatterns.ru, kyrgyzLetterWord]) {
    for (const match of text.matchAll(pattern)) {
      const span = spanOf(match)
      if (!overlaps(span.start, span.end) && !insideQuotes(text, span.start)) findings.push({ code: 'foreign-word', side, ...span })
    }
  }
  return findings
}
