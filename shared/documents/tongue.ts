import { englishBlankDate, englishCountryName, countryName, formatBlankDate, formatDate, formatEnglishDate } from '../language/index.ts'
import type { Bilingual } from '../language/index.ts'
import type { Line, Run, RunLanguage } from './blocks.ts'
import { nameText } from './name-order.ts'
import type { NameParts } from './person.ts'
import { parseTemplate } from './template.ts'
import type { Template } from './template.ts'
import type { Voice } from './voice.ts'
import { gap, joined, run, say, written } from './wording.ts'
import type { Phrase, Piece, Slots } from './wording.ts'

/**
 * Papers that foreign observers read exist in English as well. Such a kind composes once, for a speaker that is either one
 * of the office's two languages or English; all other kinds never hear of the third one.
 */

/** A sentence in the three languages. The office words Kyrgyz and Russian anew in Settings; English stays the house's. */
export interface TrilingualPhrase extends Phrase {
  readonly en: string
}

export interface EnglishVoice {
  readonly language: 'en'
}

export const englishVoice: EnglishVoice = { language: 'en' }

export type Speaker = Voice | EnglishVoice

const englishTemplates = new Map<string, Template>()

function englishTemplate(text: string): Template {
  const known = englishTemplates.get(text)
  if (known !== undefined) return known
  const { template } = parseTemplate(text)
  englishTemplates.set(text, template)
  return template
}

/** `say` in any of the three languages. */
export function tell<const Text extends TrilingualPhrase>(phrase: Text, speaker: Speaker, slots: Slots<Text>): Line {
  if (speaker.language !== 'en') return say(phrase, speaker, slots)
  const given: Readonly<Record<string, Piece>> = slots
  return joined(englishTemplate(phrase.en).map((part) => (part.type === 'text' ? part.text : (given[part.name] ?? ''))), 'en')
}

/** A sentence without slots. */
export function tellWord(phrase: TrilingualPhrase, speaker: Speaker): Line {
  return tell(phrase, speaker, {})
}

/** A text that the register keeps in two languages and in English apart. */
export interface InThree extends Bilingual {
  readonly en: string
}

const englishGap: Run = { text: '[no English text]', language: 'en', missing: true }

export const isSilent = ({ ky, ru, en }: InThree): boolean => `${ky}${ru}${en}`.trim() === ''

/** The text in the speaker's language; a gap where only another one has it. */
export function told(text: InThree, { language }: Speaker): Line {
  if (language !== 'en') return written(text, language)
  return text.en.trim() === '' ? [englishGap] : [run(text.en.trim(), 'en')]
}

export function toldGap({ language }: Speaker): Run {
  return language === 'en' ? englishGap : gap(language)
}

/** @param iso an existing day */
export function dayIn(iso: string, { language }: Speaker, form: 'digits' | 'long' = 'long'): string {
  return language === 'en' ? formatEnglishDate(iso, form) : formatDate(iso, language, form)
}

/** A day, or a line to write it on. */
export function dayOrBlank(iso: string, speaker: Speaker): Run {
  const { language } = speaker
  if (iso === '') return run(language === 'en' ? englishBlankDate : formatBlankDate(language), language)
  return run(dayIn(iso, speaker), language)
}

/** Empty for no country; the code itself where it names none. */
export function countryIn(code: string, { language }: { readonly language: RunLanguage }): string {
  if (code === '') return ''
  return (language === 'en' ? englishCountryName(code) : countryName(code, language)) ?? code
}

/** A name in three scripts: the passport's is never transliterated. */
export interface NameInThree {
  readonly latin: Pick<NameParts, 'surname' | 'given'>
  readonly name: { readonly ky: NameParts; readonly ru: NameParts }
}

/** Empty where the passport's spelling is not known. */
export function passportName({ latin }: NameInThree): string {
  return [latin.surname, latin.given].map((part) => part.trim()).filter((part) => part !== '').join(' ')
}

/** As the speaker's readers know it; in English as in the passport. */
export function nameRun(person: NameInThree, speaker: Speaker): Run {
  const { language } = speaker
  const own = language === 'en' ? passportName(person) : nameText(person.name[language], 'surname-first')
  return own === '' ? toldGap(speaker) : run(own, language)
}
