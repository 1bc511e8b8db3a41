import type { Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line } from '../blocks.ts'
import { requestForm } from '../case-forms.ts'
import { paragraph } from '../frame.ts'
import { letterFoot, letterHead, salutation } from '../letter-frame.ts'
import { isUnnamed } from '../person-line.ts'
import type { Voice } from '../voice.ts'
import { capitalised, declined, isBlank, preposition, say, sentence, written, writtenOpen } from '../wording.ts'
import type { CongratulationLetterFacts } from './facts.ts'
import { texts } from './texts.ts'

const congratulations = { one: texts.congratulation, body: texts.congratulationBody } as const
const wishes = { one: texts.wishes, body: texts.wishesBody } as const

/** Kyrgyz «менен» leaves the noun as it is; Russian «с» asks for the instrumental. */
function occasionLine({ occasion }: CongratulationLetterFacts, language: Language): Line {
  if (language === 'ky') return capitalised(writtenOpen(occasion, 'ky'))
  return declined(occasion, 'ru', (text) => requestForm({ kind: 'phrase', language: 'ru', text }, 'instrumental'))
}

export function composeCongratulationLetter(facts: CongratulationLetterFacts, voice: Voice, settings: Settings): Block[] {
  const { language } = voice
  const reader = isUnnamed(facts.addressee) ? 'body' : 'one'
  const occasion = occasionLine(facts, language)
  const lines = [
    say(congratulations[reader], voice, { occasion, with: preposition('с', occasion) }),
    ...(isBlank(facts.text) ? [] : [sentence(written(facts.text, language))]),
    isBlank(facts.wishes) ? say(wishes[reader], voice, {}) : sentence(written(facts.wishes, language)),
    say(texts.hope, voice, {}),
  ]
  return [
    ...letterHead(facts, voice, settings),
    salutation(facts, voice),
    ...lines.map((line) => paragraph(line)),
    ...letterFoot(facts, voice),
  ]
}
