import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line } from '../blocks.ts'
import { eventIn, whenHeld, withoutHoles } from '../event-phrase.ts'
import { paragraph } from '../frame.ts'
import { letterFoot, letterHead, salutation } from '../letter-frame.ts'
import { isUnnamed } from '../person-line.ts'
import type { Voice } from '../voice.ts'
import { capitalised, isBlank, say, sentence, written } from '../wording.ts'
import type { ThanksLetterFacts } from './facts.ts'
import { texts } from './texts.ts'

const visits = { one: texts.visit, body: texts.visitBody } as const
const observations = { one: texts.observation, body: texts.observationBody } as const
const congratulations = { one: texts.congratulation, body: texts.congratulationBody } as const

/** Nothing of `own`: then the officer's sentences are the thanks. */
function thanks(facts: ThanksLetterFacts, voice: Voice): Line[] {
  const { language } = voice
  const reader = isUnnamed(facts.addressee) ? 'body' : 'one'
  const when = whenHeld(facts, language)
  switch (facts.reason) {
    case 'visit': return [say(visits[reader], voice, { when, held: when === '' ? '' : say(texts.visitHeld, voice, { when }) })]
    case 'meeting': return [say(texts.meeting, voice, { when, held: when === '' ? '' : say(texts.meetingHeld, voice, { when }) })]
    // «шайлоодо» – «на выборах».
    case 'observation': return [say(observations[reader], voice, { event: eventIn(facts, language, language === 'ky' ? 'locative' : 'prepositional') })]
    case 'congratulation': return [say(congratulations[reader], voice, {})]
    case 'own': return []
  }
}

export function composeThanksLetter(facts: ThanksLetterFacts, voice: Voice, settings: Settings): Block[] {
  const { language } = voice
  const own = isBlank(facts.text) && facts.reason !== 'own' ? [] : [sentence(written(facts.text, language))]
  const wish = isBlank(facts.wish) ? say(texts.wish, voice, {}) : sentence(written(facts.wish, language))
  return [
    ...letterHead(facts, voice, settings, { inReplyTo: facts.inReplyTo }),
    salutation(facts, voice),
    ...[...thanks(facts, voice).map((line) => capitalised(withoutHoles(line))), ...own, wish].map((line) => paragraph(line)),
    ...letterFoot(facts, voice),
  ]
}
