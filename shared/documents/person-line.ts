import { declineKyrgyz, declineRussianName, declineRussianPhrase } from '../language/index.ts'
import type { Language, RussianCase } from '../language/index.ts'
import type { Line, Run } from './blocks.ts'
import type { ContactFacts, NameParts, PaperPerson } from './person.ts'
import { gap, isBlank, joined, markChanged, proposed, run, writtenOpen } from './wording.ts'

export type NameOrder = 'given-first' | 'surname-first' | 'initials-first' | 'initials-last'

/** No line may break between initials and surname. */
const noBreakSpace = '\u00A0'

function initialsOf({ given, patronymic }: NameParts): string {
  return [given, patronymic]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => part.split('-').map((piece) => `${piece.charAt(0).toUpperCase()}.`).join('-'))
    .join(noBreakSpace)
}

export function nameText(parts: NameParts, order: NameOrder): string {
  const surname = parts.surname.trim()
  const given = [parts.given, parts.patronymic].map((part) => part.trim()).filter((part) => part !== '').join(' ')
  if (surname === '' || given === '') return surname + given
  switch (order) {
    case 'given-first': return `${given} ${surname}`
    case 'surname-first': return `${surname} ${given}`
    case 'initials-first': return `${initialsOf(parts)}${noBreakSpace}${surname}`
    default: return `${surname}${noBreakSpace}${initialsOf(parts)}`
  }
}

function isNameless(parts: NameParts): boolean {
  return parts.surname.trim() === '' && parts.given.trim() === ''
}

/** No name in either language: the paper means a body, or a post as such. */
export function isUnnamed(person: Pick<PaperPerson, 'name'>): boolean {
  return isNameless(person.name.ky) && isNameless(person.name.ru)
}

/** A passport may hold no name in the other language: the gap is shown, never the wrong spelling. */
export function namePart(person: PaperPerson, language: Language, order: NameOrder): Run {
  const parts = person.name[language]
  return isNameless(parts) ? gap(language) : run(nameText(parts, order), language)
}

export function surnameOnly(person: PaperPerson, language: Language): Run {
  const { surname, given } = person.name[language]
  return isNameless(person.name[language]) ? gap(language) : run(surname.trim() || given.trim(), language)
}

/** The Russian full name in a case: the confirmed form, else the proposal of the rules, marked. */
export function russianName(person: PaperPerson, kase: Exclude<RussianCase, 'nominative'>, order: NameOrder): Line {
  const confirmed = person.nameForms?.[kase]?.trim()
  if (confirmed) return [run(confirmed, 'ru')]
  const parts = person.name.ru
  if (isNameless(parts)) return [gap('ru')]
  const declined = declineRussianName({ ...parts, sex: person.sex }, kase)
  const { surname = parts.surname, given = parts.given, patronymic = parts.patronymic } = declined
  return joined(markChanged(nameText(parts, order), nameText({ surname, given, patronymic }, order), 'ru'), 'ru')
}

export function russianPost(person: PaperPerson, kase: Exclude<RussianCase, 'nominative'>): Line {
  const confirmed = person.postForms?.[kase]?.trim()
  if (confirmed) return [run(confirmed, 'ru')]
  return proposed(person.post, 'ru', (post) => declineRussianPhrase(post, kase))
}

/** The Kyrgyz name in a case: only the last word of the whole changes, a post before it stays bare. */
export function kyrgyzName(person: PaperPerson, kase: 'genitive' | 'dative', order: NameOrder): Run {
  const confirmed = kase === 'dative' ? person.nameDativeKy?.trim() : undefined
  if (confirmed) return run(confirmed, 'ky')
  const own = namePart(person, 'ky', order)
  return own.missing ? own : { ...own, text: declineKyrgyz(own.text, kase), unconfirmed: true }
}

/** «Мазахир Панахов – Борбордук шайлоо комиссиясынын төрагасы»: the frame that needs no case (domain.md § 5, warning). */
export function nameAndPost(person: PaperPerson, language: Language, order: NameOrder): Line {
  const name = namePart(person, language, order)
  return isBlank(person.post) ? [name] : joined([name, ' – ', writtenOpen(person.post, language)], language)
}

const phoneWord = { ky: 'тел.: ', ru: 'тел.: ' } as const
const emailWord = { ky: 'электрондук почта: ', ru: 'эл. почта: ' } as const

/** Name, telephone, e-mail; empty when nothing is known. */
export function contactLine(contact: ContactFacts, language: Language): Line {
  const parts: Line[] = []
  if (!isBlank(contact.name)) parts.push(writtenOpen(contact.name, language))
  if (contact.phone.trim() !== '') parts.push(joined([phoneWord[language], contact.phone.trim()], language))
  if (contact.email.trim() !== '') parts.push(joined([emailWord[language], run(contact.email.trim(), 'en')], language))
  return joined(parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part])), language)
}
