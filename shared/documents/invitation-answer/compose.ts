import { countRussian } from '../../language/index.ts'
import type { Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line } from '../blocks.ts'
import { eventSlots, withoutHoles } from '../event-phrase.ts'
import { annexes, labelled, paragraph } from '../frame.ts'
import { letterFoot, letterHead, salutation } from '../letter-frame.ts'
import { contactLine, isUnnamed, nameAndPost } from '../person-line.ts'
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

function opening(facts: InvitationAnswerFacts, language: Language): Block {
  const phrase = (facts.answer === 'accept' ? acceptances : thanks)[facts.purpose][isUnnamed(facts.addressee) ? 'body' : 'one']
  return paragraph(withoutHoles(say(phrase, language, eventSlots(facts, language))))
}

function refusal({ reason }: InvitationAnswerFacts, language: Language): Block[] {
  return [
    paragraph(isBlank(reason) ? say(texts.declined, language, {}) : joined([say(texts.declined, language, {}), ' ', sentence(written(reason, language))], language)),
    paragraph(say(texts.hope, language, {})),
  ]
}

function extent({ terms }: InvitationAnswerFacts, language: Language): Line {
  return isBlank(terms) ? say(texts.partlyFewer, language, {}) : say(texts.partly, language, { terms: writtenOpen(terms, language) })
}

function delegation({ delegationSize, head }: InvitationAnswerFacts, language: Language): Block[] {
  // Kyrgyz nouns stay singular after a number.
  const count = language === 'ky' ? String(delegationSize) : countRussian(delegationSize, ['человек', 'человека', 'человек'])
  return [
    ...(delegationSize === 0 ? [] : [paragraph(say(texts.size, language, { count }))]),
    ...(isUnnamed(head) ? [] : [labelled(texts.head, sentence(nameAndPost(head, language, 'given-first')), language)]),
  ]
}

export function composeInvitationAnswer(facts: InvitationAnswerFacts, language: Language, settings: Settings): Block[] {
  const contact = contactLine(facts.contact, language)
  const declines = facts.answer === 'decline'
  return [
    ...letterHead(facts, language, settings, { inReplyTo: facts.inReplyTo }),
    salutation(facts, language),
    opening(facts, language),
    ...(declines ? refusal(facts, language) : []),
    ...(facts.answer === 'partly' ? [paragraph(extent(facts, language))] : []),
    ...(declines ? [] : delegation(facts, language)),
    ...(contact.length === 0 ? [] : [labelled(texts.contact, sentence(contact), language, { align: 'left' })]),
    ...annexes(facts.annexes, language),
    ...letterFoot(facts, language),
  ]
}
