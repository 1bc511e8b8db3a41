import type { Bilingual, Language } from '../language/bilingual.ts'
import type { Settings } from '../register/settings/schema.ts'
import type { AddresseeBlock, Block, Line, ParagraphBlock } from './blocks.ts'
import { requestForm } from './case-forms.ts'
import { draftMark, executor, letterhead, paragraph, registration, signature } from './frame.ts'
import type { Reference } from './frame.ts'
import type { LetterFacts } from './letter-facts.ts'
import { isUnnamed, namePart, russianName, russianPost, surnameOnly } from './person-line.ts'
import { capitalised, declined, isBlank, run, say, word, written } from './wording.ts'
import type { Phrase } from './wording.ts'

/** Head and foot of every letter: to whom it goes, how they are called, how it closes (domain.md §§ 1.3, 5.1). */

const texts = {
  mrDative: { ky: '{name} мырзага', ru: 'господину {name}' },
  msDative: { ky: '{name} айымга', ru: 'госпоже {name}' },
  dearMr: { ky: 'Урматтуу {name} мырза!', ru: 'Уважаемый господин {name}!', draft: true },
  dearMs: { ky: 'Урматтуу {name} айым!', ru: 'Уважаемая госпожа {name}!', draft: true },
  /** domain.md § 5.1, «Colleagues». */
  dearColleagues: { ky: 'Урматтуу кесиптештер!', ru: 'Уважаемые коллеги!', draft: true },
  closingPlain: { ky: 'Урматтоо менен,', ru: 'С уважением,', draft: true },
  closingWarm: { ky: 'Терең урматтоо менен,', ru: 'С глубоким уважением,', draft: true },
} as const satisfies Record<string, Phrase>

const closings: Readonly<Record<LetterFacts['closing'], Phrase>> = { plain: texts.closingPlain, warm: texts.closingWarm }

/** A body's name, or a post without a name, in the dative: it is itself the addressee. */
export function bodyDative(body: Bilingual, language: Language): Line {
  return declined(body, language, (text) => requestForm({ kind: 'organisation', language, text }, 'dative'))
}

/** To whom a letter, an envelope or a label goes. */
export function addresseeBlock(letter: Pick<LetterFacts, 'addressee' | 'address'>, language: Language): AddresseeBlock {
  const address = isBlank(letter.address) ? [] : [written(letter.address, language)]
  const person = letter.addressee
  if (isUnnamed(person)) return { type: 'addressee', lines: [capitalised(bodyDative(person.post, language)), ...address] }
  const courtesy = person.sex === 'female' ? texts.msDative : texts.mrDative
  // Kyrgyz: post and name stand bare, the courtesy word carries the dative; Russian declines all three.
  const name: Line = language === 'ky' ? [namePart(person, 'ky', 'given-first')] : russianName(person, 'dative', 'given-first')
  const lines: Line[] = []
  if (!isBlank(person.post)) lines.push(language === 'ky' ? written(person.post, 'ky') : russianPost(person, 'dative'))
  lines.push(say(courtesy, language, { name }), ...address)
  return { type: 'addressee', lines: lines.map((line, index) => (index === 0 ? capitalised(line) : line)) }
}

/** The call above the text, centred. */
export function salutation(letter: LetterFacts, language: Language): ParagraphBlock {
  return paragraph(call(letter, language), { align: 'centre', indent: false, keepNext: true })
}

function call({ addressee: person, salutation: kind, salutationText: own }: LetterFacts, language: Language): Line {
  if (isUnnamed(person) && (kind === 'name' || isBlank(own))) return [run(word(texts.dearColleagues, language), language)]
  if (kind === 'own') return written(own, language)
  const dear = person.sex === 'female' ? texts.dearMs : texts.dearMr
  // «Урматтуу төрага мырза!», but «Уважаемый господин Председатель!».
  const title = written(language === 'ky' ? { ...own, ky: lowerFirst(own.ky.trim()) } : own, language)
  const name: Line = kind === 'post' ? title : [surnameOnly(person, language)]
  return say(dear, language, { name })
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

interface HeadOptions {
  readonly inReplyTo?: Reference
  /** Off where another body sends the letter: it does not go out on the office's form. */
  readonly onLetterhead?: boolean
}

/** Everything above the call: draft mark, letterhead, number and date, addressee. */
export function letterHead(letter: LetterFacts, language: Language, settings: Settings, { inReplyTo, onLetterhead = true }: HeadOptions = {}): Block[] {
  return [
    ...draftMark(letter),
    ...(onLetterhead ? letterhead(settings) : []),
    registration(letter, language, inReplyTo),
    addresseeBlock(letter, language),
  ]
}

/** Closing words, signature, executor. */
export function letterFoot(letter: LetterFacts, language: Language): Block[] {
  return [signature(letter.signatory, language, closings[letter.closing]), ...executor(letter.executor, language)]
}
