import type { Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line } from '../blocks.ts'
import { eventIn, whenHeld, withoutHoles } from '../event-phrase.ts'
import { paragraph } from '../frame.ts'
import { letterFoot, letterHead, salutation } from '../letter-frame.ts'
import { isUnnamed } from '../person-line.ts'
import { capitalised, isBlank, say, sentence, written } from '../wording.ts'
import type { ThanksLetterFacts } from './facts.ts'
import { texts } from './texts.ts'

const visits = { one: texts.visit, body: texts.visitBody } as const
const observations = { one: texts.observation, body: texts.observationBody } as const
const congratulations = { one: texts.congratulation, body: texts.congratulationBody } as const

/** Nothing of `own`: then the officer's sentences are the thanks. */
function thanks(facts: ThanksLetterFacts, language: Language): Line[] {
  const reader = isUnnamed(facts.addressee) ? 'body' : 'one'
  const when = whenHeld(facts, language)
  switch (facts.reason) {
    case 'visit': return [say(visits[reader], language, { when, held: when === '' ? '' : say(texts.visitHeld, language, { when }) })]
    case 'meeting': return [say(texts.meeting, language, { when, held: when === '' ? '' : say(texts.meetingHeld, language, { when }) })]
    // «шайлоодо» – «на выборах».
    case 'observation': return [say(observations[reader], language, { event: eventIn(facts, language, language === 'ky' ? 'locative' : 'prepositional') })]
    case 'congratulation': return [say(congratulations[reader], language, {})]
    case 'own': return []
  }
}

export function composeThanksLetter(facts: ThanksLetterFacts, language: Language, settings: Settings): Block[] {
  const own = isBlank(facts.text) && facts.reason !== 'own' ? [] : [sentence(written(facts.text, language))]
  const wish = isBlank(facts.wish) ? say(texts.wish, language, {}) : sentence(written(facts.wish, language))
  return [
    ...letterHead(facts, language, settings, { inReplyTo: facts.inReplyTo }),
    salutation(facts, language),
    ...[...thanks(facts, language).map((line) => capitalised(withoutHoles(line))), ...own, wish].map((line) => paragraph(line)),
    ...letterFoot(facts, language),
  ]
}
