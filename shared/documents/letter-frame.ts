import type { Bilingual, Language } from '../language/bilingual.ts'
import type { Settings } from '../register/settings/schema.ts'
import type { AddresseeBlock, Block, Line, ParagraphBlock } from './blocks.ts'
import { requestForm } from './case-forms.ts'
import { draftMark, executor, letterhead, paragraph, registration, signature } from './frame.ts'
import type { Reference } from './frame.ts'
import { addressTexts, letterTexts as texts } from './frame-texts.ts'
import type { LetterFacts } from './letter-facts.ts'
import { isUnnamed, namePart, russianName, russianPost, surnameOnly } from './person-line.ts'
import type { Voice } from './voice.ts'
import { capitalised, declined, isBlank, say, word, written } from './wording.ts'
import type { Phrase } from './wording.ts'

/** Head and foot of every letter: to whom it goes, how they are called, how it closes (domain.md §§ 1.3, 5.1). */

const closings: Readonly<Record<LetterFacts['closing'], Phrase>> = { plain: texts.closingPlain, warm: texts.closingWarm }

/** A body's name, or a post without a name, in the dative: it is itself the addressee. */
export function bodyDative(body: Bilingual, language: Language): Line {
  return declined(body, language, (text) => requestForm({ kind: 'organisation', language, text }, 'dative'))
}

/** To whom a letter, an envelope or a label goes. */
export function addresseeBlock(letter: Pick<LetterFacts, 'addressee' | 'address'>, voice: Voice): AddresseeBlock {
  const { language } = voice
  const address = isBlank(letter.address) ? [] : [written(letter.address, language)]
  const person = letter.addressee
  if (isUnnamed(person)) return { type: 'addressee', lines: [capitalised(bodyDative(person.post, language)), ...address] }
  const courtesy = person.sex === 'female' ? addressTexts.msDative : addressTexts.mrDative
  // Kyrgyz: post and name stand bare, the courtesy word carries the dative; Russian declines all three.
  const name: Line = language === 'ky' ? [namePart(person, 'ky', 'given-first')] : russianName(person, 'dative', 'given-first')
  const lines: Line[] = []
  if (!isBlank(person.post)) lines.push(language === 'ky' ? written(person.post, 'ky') : russianPost(person, 'dative'))
  lines.push(say(courtesy, voice, { name }), ...address)
  return { type: 'addressee', lines: lines.map((line, index) => (index === 0 ? capitalised(line) : line)) }
}

/** The call above the text, centred. */
export function salutation(letter: LetterFacts, voice: Voice): ParagraphBlock {
  return paragraph(call(letter, voice), { align: 'centre', indent: false, keepNext: true })
}

function call({ addressee: person, salutation: kind, salutationText: own }: LetterFacts, voice: Voice): Line {
  const { language } = voice
  if (isUnnamed(person) && (kind === 'name' || isBlank(own))) return word(texts.dearColleagues, voice)
  if (kind === 'own') return written(own, language)
  const dear = person.sex === 'female' ? texts.dearMs : texts.dearMr
  // «Урматтуу төрага мырза!», but «Уважаемый господин Председатель!».
  const title = written(language === 'ky' ? { ...own, ky: lowerFirst(own.ky.trim()) } : own, language)
  const name: Line = kind === 'post' ? title : [surnameOnly(person, language)]
  return say(dear, voice, { name })
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
export function letterHead(letter: LetterFacts, voice: Voice, settings: Settings, { inReplyTo, onLetterhead = true }: HeadOptions = {}): Block[] {
  return [
    ...draftMark(letter, voice),
    ...(onLetterhead ? letterhead(settings, voice) : []),
    registration(letter, voice, inReplyTo),
    addresseeBlock(letter, voice),
  ]
}

/** Closing words, signature, executor. */
export function letterFoot(letter: LetterFacts, voice: Voice): Block[] {
  return [signature(letter.signatory, voice, closings[letter.closing]), ...executor(letter.executor, voice)]
}
