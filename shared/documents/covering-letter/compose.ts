import { countRussian } from '../../language/index.ts'
import type { Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block } from '../blocks.ts'
import { requestForm } from '../case-forms.ts'
import { eventSlots, whenHeld, withoutHoles } from '../event-phrase.ts'
import { annexes, labelled, paragraph } from '../frame.ts'
import { letterFoot, letterHead, salutation } from '../letter-frame.ts'
import { isUnnamed, nameAndPost, personOrBody } from '../person-line.ts'
import { capitalised, declined, isBlank, joined, run, say, sentence, word, written } from '../wording.ts'
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
function recipientList(facts: CoveringLetterFacts, language: Language): Block[] {
  const lines = facts.recipients.map((person) => personOrBody(person, language))
  const [only] = lines
  if (only === undefined) return []
  if (lines.length === 1) return [labelled(texts.recipient, sentence(only), language, { align: 'left' })]
  return [
    paragraph([run(word(texts.recipients, language), language)], { keepNext: true }),
    { type: 'list', marker: 'number', items: lines.map((line, index) => joined([capitalised(line), index === lines.length - 1 ? '.' : ';'], language)) },
  ]
}

function invitation(facts: CoveringLetterFacts, language: Language): Block[] {
  const phrase = requests[facts.purpose][count(facts)]
  return [paragraph(withoutHoles(say(phrase, language, eventSlots(facts, language)))), ...recipientList(facts, language)]
}

function delegation(facts: CoveringLetterFacts, language: Language): Block[] {
  const organisation = declined(facts.organisation, language, (text) => requestForm({ kind: 'organisation', language, text }, 'genitive'))
  const size = language === 'ky' ? String(facts.delegationSize) : countRussian(facts.delegationSize, ['человек', 'человека', 'человек'])
  return [
    paragraph(withoutHoles(say(texts.delegation, language, { when: whenHeld(facts, language), organisation }))),
    ...(isUnnamed(facts.head) ? [] : [labelled(texts.head, sentence(nameAndPost(facts.head, language, 'given-first')), language)]),
    ...(facts.delegationSize === 0 ? [] : [labelled(texts.size, sentence(say(texts.people, language, { count: size })), language)]),
    ...(isBlank(facts.aim) ? [] : [labelled(texts.aim, sentence(written(facts.aim, language)), language)]),
    paragraph(say(texts.help, language, {})),
  ]
}

const matters = { invitation, delegation, own: () => [] } as const

function subject(facts: CoveringLetterFacts, language: Language): Block[] {
  if (facts.matter === 'own') return []
  const letters = count(facts) === 'one' ? texts.subjectOne : texts.subjectMany
  return [{ type: 'subject', line: [run(word(facts.matter === 'delegation' ? texts.subjectDelegation : letters, language), language)] }]
}

export function composeCoveringLetter(facts: CoveringLetterFacts, language: Language, settings: Settings): Block[] {
  return [
    ...letterHead(facts, language, settings),
    ...subject(facts, language),
    salutation(facts, language),
    ...matters[facts.matter](facts, language),
    ...(isBlank(facts.text) && facts.matter !== 'own' ? [] : [paragraph(sentence(written(facts.text, language)))]),
    ...annexes(facts.annexes, language),
    ...letterFoot(facts, language),
  ]
}
