import type { PaperLanguage } from './document-kind.ts'

/** What Windows refuses in a name, and what a shell or a mail filter stumbles over. */
const forbidden = /[<>:"/\\|?*\p{Cc}№«»]+/gu

const longestPart = 60

/** A part of a file's name that every system takes, cut between words. */
export function namePart(part: string, longest = longestPart): string {
  const plain = part.replace(forbidden, ' ').replace(/\s+/gu, ' ').trim()
  const cut = plain.length <= longest ? plain : plain.slice(0, longest).replace(/\s+\S*$/u, '')
  return cut.replace(/[. ]+$/u, '')
}

const languageMarks: Readonly<Record<PaperLanguage, string>> = { ky: 'ky', ru: 'ru', both: 'ky-ru', en: 'en' }

/** «2025-11-12 Письмо-приглашение 01-18-12 Панахов ru.docx»: sorts by day, then by kind; empty parts leave no mark. */
export function paperFileName(parts: readonly string[], language: PaperLanguage): string {
  const name = parts.map((part) => namePart(part.replace(/\//gu, '-'))).filter((part) => part !== '')
  return `${[...name, languageMarks[language]].join(' ')}.docx`
}

const longestTitle = 500

/** For the file's properties and the register's lists, which keep no longer line. */
export function paperTitle(...parts: readonly string[]): string {
  const title = parts.map((part) => part.trim()).filter((part) => part !== '').join(' – ')
  return title.slice(0, longestTitle).trim()
}

/** The names of files on paper for both languages follow the original, which is Kyrgyz; so do those in English. */
export function nameLanguage(language: PaperLanguage): 'ky' | 'ru' {
  return language === 'ru' ? 'ru' : 'ky'
}

const draftMarks: Readonly<Record<PaperLanguage, string>> = { ky: 'ДОЛБООР', ru: 'ПРОЕКТ', both: 'ДОЛБООР ПРОЕКТ', en: 'DRAFT' }

/** The name of a draft's file: says so first, in the language of the paper. */
export function draftFileName(fileName: string, language: PaperLanguage): string {
  return `${draftMarks[language]} ${fileName}`
}
