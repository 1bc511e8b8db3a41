import type { Language, RussianCase } from '../language/index.ts'
import type { Line, Run } from './blocks.ts'
import { requestForm } from './case-forms.ts'
import { contactTexts as texts } from './frame-texts.ts'
import { arranged, arrangementOf, nameText, wordsOf } from './name-order.ts'
import type { NameOrder } from './name-order.ts'
import type { ContactFacts, NameParts, PaperPerson } from './person.ts'
import type { Voice } from './voice.ts'
import { declined, formRun, gap, isBlank, joined, run, say, writtenOpen } from './wording.ts'

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

/** The Russian full name in a case, in any order. */
export function russianName({ name: { ru }, sex }: PaperPerson, kase: Exclude<RussianCase, 'nominative'>, order: NameOrder): Line {
  if (isNameless(ru)) return [gap('ru')]
  const request = requestForm({ kind: 'name', language: 'ru', parts: ru, sex }, kase)
  const arrangement = arrangementOf(ru, order)
  return [formRun(request, arranged(request.proposal, arrangement, wordsOf(request.text).length), arrangement)]
}

export function russianPost({ post }: PaperPerson, kase: Exclude<RussianCase, 'nominative'>): Line {
  return declined(post, 'ru', (text) => requestForm({ kind: 'post', language: 'ru', text }, kase))
}

/** «Мазахир Панахов – Борбордук шайлоо комиссиясынын төрагасы»: the frame that needs no case (domain.md § 5, warning). */
export function nameAndPost(person: PaperPerson, language: Language, order: NameOrder): Line {
  const name = namePart(person, language, order)
  return isBlank(person.post) ? [name] : joined([name, ' – ', writtenOpen(person.post, language)], language)
}

/** For lists in which people and bodies stand side by side. */
export function personOrBody(person: PaperPerson, language: Language): Line {
  return isUnnamed(person) ? writtenOpen(person.post, language) : nameAndPost(person, language, 'given-first')
}

/** Name, telephone, e-mail; empty when nothing is known. */
export function contactLine(contact: ContactFacts, voice: Voice): Line {
  const { language } = voice
  const parts: Line[] = []
  if (!isBlank(contact.name)) parts.push(writtenOpen(contact.name, language))
  if (contact.phone.trim() !== '') parts.push(say(texts.phone, voice, { phone: contact.phone.trim() }))
  if (contact.email.trim() !== '') parts.push(say(texts.email, voice, { email: run(contact.email.trim(), 'en') }))
  return joined(parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part])), language)
}
