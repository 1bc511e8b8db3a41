import { countRussian } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line } from '../blocks.ts'
import { eventSlots, withoutHoles } from '../event-phrase.ts'
import { annexes, labelled, paragraph } from '../frame.ts'
import { letterFoot, letterHead, salutation } from '../letter-frame.ts'
import { contactLine, isUnnamed, nameAndPost } from '../person-line.ts'
import type { Voice } from '../voice.ts'
import { isBlank, joined, say, sentence, written, writtenOpen } from '../wording.ts'
import type { InvitationAnswerFacts } from './facts.ts'
import { texts } from './texts.ts'

const acceptances = {
  observation: { one: texts.acceptObservation, body: texts.acceptObservationBody },
  event: { one: texts.acceptEvent, body: texts.acceptEventBody },
} as const
const thanks = {
  observation: { one: texts.thanksObservation, body: texts.thanksObservationBody },
  event: { one: texts.thanksEvent, body: texts.thanksEventBody },
} as const

function opening(facts: InvitationAnswerFacts, voice: Voice): Block {
  const phrase = (facts.answer === 'accept' ? acceptances : thanks)[facts.purpose][isUnnamed(facts.addressee) ? 'body' : 'one']
  return paragraph(withoutHoles(say(phrase, voice, eventSlots(facts, voice))))
}

function refusal({ reason }: InvitationAnswerFacts, voice: Voice): Block[] {
  const { language } = voice
  return [
    paragraph(isBlank(reason) ? say(texts.declined, voice, {}) : joined([say(texts.declined, voice, {}), ' ', sentence(written(reason, language))], language)),
    paragraph(say(texts.hope, voice, {})),
  ]
}

function extent({ terms }: InvitationAnswerFacts, voice: Voice): Line {
  return isBlank(terms) ? say(texts.partlyFewer, voice, {}) : say(texts.partly, voice, { terms: writtenOpen(terms, voice.language) })
}

function delegation({ delegationSize, head }: InvitationAnswerFacts, voice: Voice): Block[] {
  // Kyrgyz nouns stay singular after a number.
  const { language } = voice
  const count = language === 'ky' ? String(delegationSize) : countRussian(delegationSize, ['человек', 'человека', 'человек'])
  return [
    ...(delegationSize === 0 ? [] : [paragraph(say(texts.size, voice, { count }))]),
    ...(isUnnamed(head) ? [] : [labelled(texts.head, sentence(nameAndPost(head, language, 'given-first')), voice)]),
  ]
}

export function composeInvitationAnswer(facts: InvitationAnswerFacts, voice: Voice, settings: Settings): Block[] {
  const contact = contactLine(facts.contact, voice)
  const declines = facts.answer === 'decline'
  return [
    ...letterHead(facts, voice, settings, { inReplyTo: facts.inReplyTo }),
    salutation(facts, voice),
    opening(facts, voice),
    ...(declines ? refusal(facts, voice) : []),
    ...(facts.answer === 'partly' ? [paragraph(extent(facts, voice))] : []),
    ...(declines ? [] : delegation(facts, voice)),
    ...(contact.length === 0 ? [] : [labelled(texts.contact, sentence(contact), voice, { align: 'left' })]),
    ...annexes(facts.annexes, voice),
    ...letterFoot(facts, voice),
  ]
}
