import { countRussian } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block } from '../blocks.ts'
import { requestForm } from '../case-forms.ts'
import { eventSlots, whenHeld, withoutHoles } from '../event-phrase.ts'
import { annexes, labelled, paragraph } from '../frame.ts'
import { letterFoot, letterHead, salutation } from '../letter-frame.ts'
import { isUnnamed, nameAndPost, personOrBody } from '../person-line.ts'
import type { Voice } from '../voice.ts'
import { capitalised, declined, isBlank, joined, say, sentence, word, written } from '../wording.ts'
import type { CoveringLetterFacts } from './facts.ts'
import { texts } from './texts.ts'

const requests = {
  observation: { one: texts.observationOne, many: texts.observationMany },
  event: { one: texts.eventOne, many: texts.eventMany },
} as const

function count({ recipients }: CoveringLetterFacts): 'one' | 'many' {
  return recipients.length > 1 ? 'many' : 'one'
}

/** Without a case: the names stand behind a colon. */
function recipientList(facts: CoveringLetterFacts, voice: Voice): Block[] {
  const { language } = voice
  const lines = facts.recipients.map((person) => personOrBody(person, language))
  const [only] = lines
  if (only === undefined) return []
  if (lines.length === 1) return [labelled(texts.recipient, sentence(only), voice, { align: 'left' })]
  return [
    paragraph(word(texts.recipients, voice), { keepNext: true }),
    { type: 'list', marker: 'number', items: lines.map((line, index) => joined([capitalised(line), index === lines.length - 1 ? '.' : ';'], language)) },
  ]
}

function invitation(facts: CoveringLetterFacts, voice: Voice): Block[] {
  const phrase = requests[facts.purpose][count(facts)]
  return [paragraph(withoutHoles(say(phrase, voice, eventSlots(facts, voice)))), ...recipientList(facts, voice)]
}

function delegation(facts: CoveringLetterFacts, voice: Voice): Block[] {
  const { language } = voice
  const organisation = declined(facts.organisation, language, (text) => requestForm({ kind: 'organisation', language, text }, 'genitive'))
  const size = language === 'ky' ? String(facts.delegationSize) : countRussian(facts.delegationSize, ['человек', 'человека', 'человек'])
  return [
    paragraph(withoutHoles(say(texts.delegation, voice, { when: whenHeld(facts, language), organisation }))),
    ...(isUnnamed(facts.head) ? [] : [labelled(texts.head, sentence(nameAndPost(facts.head, language, 'given-first')), voice)]),
    ...(facts.delegationSize === 0 ? [] : [labelled(texts.size, sentence(say(texts.people, voice, { count: size })), voice)]),
    ...(isBlank(facts.aim) ? [] : [labelled(texts.aim, sentence(written(facts.aim, language)), voice)]),
    paragraph(say(texts.help, voice, {})),
  ]
}

const matters = { invitation, delegation, own: () => [] } as const

function subject(facts: CoveringLetterFacts, voice: Voice): Block[] {
  if (facts.matter === 'own') return []
  const letters = count(facts) === 'one' ? texts.subjectOne : texts.subjectMany
  return [{ type: 'subject', line: word(facts.matter === 'delegation' ? texts.subjectDelegation : letters, voice) }]
}

export function composeCoveringLetter(facts: CoveringLetterFacts, voice: Voice, settings: Settings): Block[] {
  return [
    ...letterHead(facts, voice, settings),
    ...subject(facts, voice),
    salutation(facts, voice),
    ...matters[facts.matter](facts, voice),
    ...(isBlank(facts.text) && facts.matter !== 'own' ? [] : [paragraph(sentence(written(facts.text, voice.language)))]),
    ...annexes(facts.annexes, voice),
    ...letterFoot(facts, voice),
  ]
}
