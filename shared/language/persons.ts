import type { Language } from './bilingual.ts'

export type PersonName = { surname?: string | undefined; given?: string | undefined; patronymic?: string | undefined }
export type PersonStyle = 'full' | 'given-surname' | 'surname-initials' | 'initials-surname'

const noBreak = '\u00A0'
const kinWord = /^(?:уулу|кызы|улы|оглу|оглы|гызы)$/iu

/** «Касым-Жомарт» → «К.-Ж.», «Мейкин уулу» → «М.», «Али Гусейн оглы» → «А. Г.» (joined by no-break spaces). */
export function initials(name: string): string {
  return name.trim().split(/\s+/u).filter((word) => word !== '' && !kinWord.test(word))
    .map((word) => word.split('-').filter((piece) => piece !== '').map((piece) => `${piece.charAt(0).toUpperCase()}.`).join('-'))
    .join(noBreak)
}

const present = (parts: readonly string[], separator: string): string => parts.filter((part) => part !== '').join(separator)

/**
 * A person's name as lists and signatures print it. `full`: Панахов Мазахир Сафар оглу; `given-surname`: Мазахир Панахов;
 * `surname-initials`: Панахов М. С.; `initials-surname`: М. С. Панахов. Both languages print alike; without a surname the
 * given name and patronymic stand in full, since an initial alone names nobody.
 */
export function formatPerson(name: PersonName, _language: Language, style: PersonStyle = 'full'): string {
  const surname = name.surname?.trim() ?? ''
  const given = name.given?.trim() ?? ''
  const patronymic = name.patronymic?.trim() ?? ''
  if (style === 'full' || surname === '') return present([surname, given, patronymic], ' ')
  if (style === 'given-surname') return present([given, surname], ' ')
  const letters = present([initials(given), initials(patronymic)], noBreak)
  return present(style === 'surname-initials' ? [surname, letters] : [letters, surname], noBreak)
}

const maleEndings = { patronymic: /(?:ич|уулу|улы|углы|оглы|оглу|огли)$/iu, surname: /(?:[оеё]в|[иы]н|[сц]кий|[сц]кой)$/iu }
const femaleEndings = { patronymic: /(?:вна|чна|шна|кызы|гызы|кизи)$/iu, surname: /(?:[оеё]ва|[иы]на|[сц]кая)$/iu }

/**
 * The sex a name shows by its patronymic or surname, never by the first name, which is wrong in every third case with
 * Kyrgyz names (language.md 0.2). `undefined` when nothing shows it; a clerk confirms.
 */
export function proposeSex(name: PersonName): 'male' | 'female' | undefined {
  for (const part of ['patronymic', 'surname'] as const) {
    const value = name[part]?.trim() ?? ''
    if (femaleEndings[part].test(value)) return 'female'
    if (maleEndings[part].test(value)) return 'male'
  }
  return undefined
}
