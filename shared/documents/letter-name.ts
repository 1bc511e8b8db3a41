import type { Bilingual, Language } from '../language/bilingual.ts'
import type { PaperLanguage } from './document-kind.ts'
import { nameLanguage, paperFileName, paperTitle } from './file-name.ts'
import type { LetterFacts } from './letter-facts.ts'
import { nameText } from './name-order.ts'
import { isUnnamed } from './person-line.ts'

type Addressed = Pick<LetterFacts, 'addressee'>

/** Whom a letter is for, in file names: the person's surname, else the body. */
export function addresseeName({ addressee }: Addressed, language: Language): string {
  return isUnnamed(addressee) ? addressee.post[language].trim() : addressee.name[language].surname
}

/** «Письмо-приглашение – Панахов М.» */
export function addresseeTitle({ addressee }: Addressed, kind: Bilingual, language: Language): string {
  return paperTitle(kind[language], isUnnamed(addressee) ? addressee.post[language] : nameText(addressee.name[language], 'initials-last'))
}

/** «2025-11-12 Письмо-приглашение 01-18-12 Панахов ru.docx» */
export function letterFileName(letter: LetterFacts, kind: Bilingual, language: PaperLanguage): string {
  const own = nameLanguage(language)
  return paperFileName([letter.issuedOn, kind[own], letter.number, addresseeName(letter, own)], language)
}
