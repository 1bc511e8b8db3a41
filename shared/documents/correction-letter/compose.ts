import { formatDate } from '../../language/index.ts'
import type { Bilingual, Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line } from '../blocks.ts'
import { annexes, paragraph } from '../frame.ts'
import { letterFoot, letterHead, salutation } from '../letter-frame.ts'
import { isUnnamed } from '../person-line.ts'
import type { Voice } from '../voice.ts'
import { capitalised, isBlank, joined, say, sentence, word, written, writtenOpen } from '../wording.ts'
import type { Correction, CorrectionLetterFacts } from './facts.ts'
import { texts } from './texts.ts'

/** Inside quotation marks others stand: «вместо „Единый зал“ …». */
function quotable(text: Bilingual, language: Language): Line {
  return writtenOpen(text, language).map((part) => ({ ...part, text: part.text.replaceAll('«', '„').replaceAll('»', '“') }))
}

function correction({ label, was, now }: Correction, voice: Voice): Line {
  const { language } = voice
  const named = writtenOpen(label, language)
  if (isBlank(was)) return say(texts.added, voice, { label: named, now: quotable(now, language) })
  if (isBlank(now)) return say(texts.removed, voice, { label: named, was: quotable(was, language) })
  return say(texts.replaced, voice, { label: named, was: quotable(was, language), now: quotable(now, language) })
}

function reference({ corrected: { name, number, datedOn } }: CorrectionLetterFacts, voice: Voice): Line {
  const { language } = voice
  const paper = quotable(name, language)
  if (number.trim() === '' || datedOn === '') return say(texts.unnumbered, voice, { paper })
  return say(texts.numbered, voice, { dated: formatDate(datedOn, language, 'of'), number: number.trim(), paper })
}

function corrections({ corrections: list }: CorrectionLetterFacts, voice: Voice): Block[] {
  if (list.length === 0) return []
  const items = list.map((item, index) => joined([capitalised(correction(item, voice)), index === list.length - 1 ? '.' : ';'], voice.language))
  return [{ type: 'list', marker: 'number', items }]
}

export function composeCorrectionLetter(facts: CorrectionLetterFacts, voice: Voice, settings: Settings): Block[] {
  const request = isUnnamed(facts.addressee) ? texts.requestBody : texts.request
  return [
    ...letterHead(facts, voice, settings),
    { type: 'subject', line: word(texts.subject, voice) },
    salutation(facts, voice),
    paragraph(reference(facts, voice), { keepNext: true }),
    ...corrections(facts, voice),
    paragraph(word(request, voice)),
    ...(isBlank(facts.text) ? [] : [paragraph(sentence(written(facts.text, voice.language)))]),
    ...(facts.apology ? [paragraph(word(texts.apology, voice))] : []),
    ...annexes(facts.annexes, voice),
    ...letterFoot(facts, voice),
  ]
}
