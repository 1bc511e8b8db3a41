import { formatBlankDate, formatDate } from '../language/index.ts'
import type { Bilingual, Language } from '../language/index.ts'
import type { Settings } from '../register/settings/schema.ts'
import type { AnnexFacts } from './annex.ts'
import type { AnnexBlock, Block, ExecutorBlock, LetterheadBlock, Line, ParagraphBlock, RegistrationBlock, Signatory, SignatureBlock } from './blocks.ts'
import { annexTexts, contactTexts, executorTexts, headTexts, letterheadTexts, replyTexts } from './frame-texts.ts'
import type { PaperHead } from './paper-head.ts'
import type { ExecutorFacts, SignatoryFacts } from './person.ts'
import { speaking } from './voice.ts'
import type { Voice } from './voice.ts'
import { bold, isBlank, joined, run, say, sentence, word, written, writtenOpen } from './wording.ts'
import type { Phrase } from './wording.ts'

/** The parts every official paper shares: its head, its annexes, its signature (domain.md §§ 1.3, 1.7). */

const blankNumber = '______'

export function numberLine(number: string, voice: Voice): Line {
  return say(headTexts.number, voice, { number: number.trim() || blankNumber })
}

export function dateLine(iso: string, language: Language): Line {
  return [run(iso === '' ? formatBlankDate(language) : formatDate(iso, language, 'long'), language)]
}

/** Nothing on a final paper; the same on a paper of one language and of two: the reader may know only one. */
export function draftMark({ final }: PaperHead, voice: Voice): Block[] {
  if (final) return []
  const [ky, ru] = [word(headTexts.draftMark, speaking(voice, 'ky')), word(headTexts.draftMark, speaking(voice, 'ru'))]
  return [{ type: 'draft-mark', line: joined([ky, run(' / ', 'ky'), ru], 'ky') }]
}

function contacts({ office }: Settings, voice: Voice): Line {
  const { language } = voice
  const phone = office.phone.trim() === '' ? [] : say(contactTexts.phone, voice, { phone: office.phone.trim() })
  const parts = [office.address[language], phone, office.email, office.website]
    .map((part) => (typeof part === 'string' ? joined([part.trim()], language) : part))
    .filter((part) => part.length > 0)
  return joined(parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part])), language)
}

/** Both languages whatever the language of the paper; nothing where the office prints on forms of its own. */
export function letterhead(settings: Settings, voice: Voice): LetterheadBlock[] {
  const { letterhead: form, languageOrder } = settings.page
  if (form === 'none') return []
  const [first, second] = languageOrder === 'ky-first' ? [speaking(voice, 'ky'), speaking(voice, 'ru')] : [speaking(voice, 'ru'), speaking(voice, 'ky')]
  const name = (own: Voice): Line => say(letterheadTexts.name, own, { name: written(settings.office.name, own.language) })
  const below = (own: Voice): Line => say(letterheadTexts.contacts, own, { contacts: contacts(settings, own) })
  return [{
    type: 'letterhead',
    form,
    emblemPng: settings.office.emblemPng,
    names: [name(first), name(second)],
    contacts: [below(first), below(second)],
  }]
}

export interface Reference {
  readonly number: string
  readonly datedOn: string
}

export function registration(head: PaperHead, voice: Voice, inReplyTo?: Reference): RegistrationBlock {
  const { language } = voice
  const number = inReplyTo?.number.trim() ?? ''
  const datedOn = inReplyTo?.datedOn ?? ''
  const reference = number === ''
    ? []
    : [datedOn === ''
      ? say(replyTexts.undated, voice, { number })
      : say(replyTexts.dated, voice, { number, dated: formatDate(datedOn, language, 'of') })]
  return { type: 'registration', number: numberLine(head.number, voice), dates: [dateLine(head.issuedOn, language)], reference }
}

export function paragraph(line: Line, look: Partial<Pick<ParagraphBlock, 'align' | 'indent' | 'keepNext'>> = {}): ParagraphBlock {
  return { type: 'paragraph', line, align: look.align ?? 'justified', indent: look.indent ?? true, keepNext: look.keepNext ?? false }
}

/** «Негиз: …»: the label in bold, the text after it on the same line. */
export function labelled(label: Phrase, text: Line, voice: Voice, look: Partial<Pick<ParagraphBlock, 'indent' | 'align'>> = {}): ParagraphBlock {
  const { language } = voice
  return paragraph(joined([bold(joined([word(label, voice), ': '], language)), text], language), look)
}

function annexItem(annex: AnnexFacts, voice: Voice): Line {
  const { language } = voice
  const copies = String(annex.copies)
  const extent = annex.sheets === 0
    ? say(annexTexts.copies, voice, { copies })
    : say(annexTexts.sheets, voice, { sheets: String(annex.sheets), copies })
  if (isBlank(annex.name)) return sentence(extent)
  return sentence(joined([writtenOpen(annex.name, language), language === 'ky' ? ' – ' : ' ', extent], language))
}

export function annexes(list: readonly AnnexFacts[], voice: Voice): AnnexBlock[] {
  if (list.length === 0) return []
  return [{ type: 'annex', label: word(annexTexts.label, voice), items: list.map((annex) => annexItem(annex, voice)) }]
}

export function signatory({ post, name }: SignatoryFacts, language: Language): Signatory {
  return { post: [isBlank(post) ? [] : written(post, language)], name: [isBlank(name) ? [] : written(name, language)] }
}

export function signature(person: SignatoryFacts, voice: Voice, closing?: Phrase): SignatureBlock {
  return { type: 'signature', closing: closing === undefined ? [] : [word(closing, voice)], signatory: signatory(person, voice.language) }
}

export function executor({ name, phone }: ExecutorFacts, voice: Voice): ExecutorBlock[] {
  if (isBlank(name) && phone.trim() === '') return []
  return [{
    type: 'executor',
    labels: [word(executorTexts.label, voice)],
    names: isBlank(name) ? [] : [written(name, voice.language)],
    phone: phone.trim() === '' ? [] : say(contactTexts.phone, voice, { phone: phone.trim() }),
  }]
}

/** The office's own text where the paper leaves it to the settings. */
export function orElse(text: Bilingual, fallback: Bilingual): Bilingual {
  return isBlank(text) ? fallback : text
}
