import { formatBlankDate, formatDate } from '../language/index.ts'
import type { Bilingual, Language } from '../language/index.ts'
import type { Settings } from '../register/settings/schema.ts'
import type { AnnexFacts } from './annex.ts'
import type { AnnexBlock, Block, ExecutorBlock, LetterheadBlock, Line, ParagraphBlock, RegistrationBlock, Signatory, SignatureBlock } from './blocks.ts'
import type { PaperHead } from './paper-head.ts'
import type { ExecutorFacts, SignatoryFacts } from './person.ts'
import { bold, isBlank, joined, run, say, sentence, word, written, writtenOpen } from './wording.ts'
import type { Phrase } from './wording.ts'

/** The parts every official paper shares: its head, its annexes, its signature (domain.md §§ 1.3, 1.7). */

const texts = {
  draftMark: { ky: 'ДОЛБООР', ru: 'ПРОЕКТ' },
  number: { ky: '№ {number}', ru: '№ {number}' },
  /** [own] in domain.md § 5.2, row 9. */
  reply: { ky: 'Сиздин {dated} № {number} катыңызга', ru: 'На № {number} {dated}', draft: true },
  replyUndated: { ky: 'Сиздин № {number} катыңызга', ru: 'На № {number}', draft: true },
  annex: { ky: 'Тиркеме:', ru: 'Приложение:' },
  sheets: { ky: '{sheets} барак, {copies} нускада', ru: 'на {sheets} л. в {copies} экз.' },
  copies: { ky: '{copies} нускада', ru: 'в {copies} экз.' },
  executor: { ky: 'Аткаруучу', ru: 'Исп.' },
  phone: { ky: 'тел.: {phone}', ru: 'тел.: {phone}' },
} as const satisfies Record<string, Phrase>

const blankNumber = '______'

export function numberLine(number: string, language: Language): Line {
  return say(texts.number, language, { number: number.trim() || blankNumber })
}

export function dateLine(iso: string, language: Language): Line {
  return [run(iso === '' ? formatBlankDate(language) : formatDate(iso, language, 'long'), language)]
}

/** Nothing on a final paper; the same on a paper of one language and of two: the reader may know only one. */
export function draftMark({ final }: PaperHead): Block[] {
  if (final) return []
  const line = joined([run(texts.draftMark.ky, 'ky'), run(' / ', 'ky'), run(texts.draftMark.ru, 'ru')], 'ky')
  return [{ type: 'draft-mark', line }]
}

function contactText(settings: Settings, language: Language): Line {
  const { address, phone, email, website } = settings.office
  const parts = [address[language], phone === '' ? '' : word(texts.phone, language).replace('{phone}', phone), email, website]
  return [run(parts.map((part) => part.trim()).filter((part) => part !== '').join(', '), language)]
}

/** Both languages whatever the language of the paper; nothing where the office prints on forms of its own. */
export function letterhead(settings: Settings): LetterheadBlock[] {
  const { letterhead: form, languageOrder } = settings.page
  if (form === 'none') return []
  const order: readonly [Language, Language] = languageOrder === 'ky-first' ? ['ky', 'ru'] : ['ru', 'ky']
  return [{
    type: 'letterhead',
    form,
    emblemPng: settings.office.emblemPng,
    names: [written(settings.office.name, order[0]), written(settings.office.name, order[1])],
    contacts: [contactText(settings, order[0]), contactText(settings, order[1])],
  }]
}

export interface Reference {
  readonly number: string
  readonly datedOn: string
}

export function registration(head: PaperHead, language: Language, inReplyTo?: Reference): RegistrationBlock {
  const number = inReplyTo?.number.trim() ?? ''
  const datedOn = inReplyTo?.datedOn ?? ''
  const reference = number === ''
    ? []
    : [datedOn === ''
      ? say(texts.replyUndated, language, { number })
      : say(texts.reply, language, { number, dated: formatDate(datedOn, language, 'of') })]
  return { type: 'registration', number: numberLine(head.number, language), dates: [dateLine(head.issuedOn, language)], reference }
}

export function paragraph(line: Line, look: Partial<Pick<ParagraphBlock, 'align' | 'indent' | 'keepNext'>> = {}): ParagraphBlock {
  return { type: 'paragraph', line, align: look.align ?? 'justified', indent: look.indent ?? true, keepNext: look.keepNext ?? false }
}

/** «Негиз: …»: the label in bold, the text after it on the same line. */
export function labelled(label: Phrase, text: Line, language: Language, look: Partial<Pick<ParagraphBlock, 'indent' | 'align'>> = {}): ParagraphBlock {
  return paragraph(joined([bold([run(`${word(label, language)}: `, language)]), text], language), look)
}

function annexItem(annex: AnnexFacts, language: Language): Line {
  const copies = String(annex.copies)
  const extent = annex.sheets === 0
    ? say(texts.copies, language, { copies })
    : say(texts.sheets, language, { sheets: String(annex.sheets), copies })
  if (isBlank(annex.name)) return sentence(extent)
  return sentence(joined([writtenOpen(annex.name, language), language === 'ky' ? ' – ' : ' ', extent], language))
}

export function annexes(list: readonly AnnexFacts[], language: Language): AnnexBlock[] {
  if (list.length === 0) return []
  return [{ type: 'annex', label: [run(word(texts.annex, language), language)], items: list.map((annex) => annexItem(annex, language)) }]
}

export function signatory({ post, name }: SignatoryFacts, language: Language): Signatory {
  return { post: [isBlank(post) ? [] : written(post, language)], name: [isBlank(name) ? [] : written(name, language)] }
}

export function signature(person: SignatoryFacts, language: Language, closing?: Phrase): SignatureBlock {
  return { type: 'signature', closing: closing === undefined ? [] : [[run(word(closing, language), language)]], signatory: signatory(person, language) }
}

export function executor({ name, phone }: ExecutorFacts, language: Language): ExecutorBlock[] {
  if (isBlank(name) && phone.trim() === '') return []
  return [{
    type: 'executor',
    labels: [[run(word(texts.executor, language), language)]],
    names: isBlank(name) ? [] : [written(name, language)],
    phone: phone.trim() === '' ? [] : say(texts.phone, language, { phone: phone.trim() }),
  }]
}

/** The office's own text where the paper leaves it to the settings. */
export function orElse(text: Bilingual, fallback: Bilingual): Bilingual {
  return isBlank(text) ? fallback : text
}
