import { countRussian } from '../../language/index.ts'
import type { Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line } from '../blocks.ts'
import { requestForm } from '../case-forms.ts'
import { eventSlots, whenHeld, withoutHoles } from '../event-phrase.ts'
import { annexes, dateLine, draftMark, numberLine, orElse, paragraph } from '../frame.ts'
import { bodyDative } from '../letter-frame.ts'
import type { PaperPerson } from '../person.ts'
import { isUnnamed, personOrBody } from '../person-line.ts'
import type { Voice } from '../voice.ts'
import { bold, capitalised, declined, isBlank, joined, say, sentence, word, written, writtenOpen } from '../wording.ts'
import type { VerbalNoteFacts } from './facts.ts'
import { partyWords, texts } from './texts.ts'

/** The short names of the two sides, in the cases that the sentences ask for. */
function parties({ senderParty, addresseeParty }: VerbalNoteFacts, voice: Voice) {
  const addressee = partyWords[addresseeParty]
  return {
    sender: word(partyWords[senderParty].nominative, voice),
    addressee: word(addressee.nominative, voice),
    toAddressee: word(addressee.dative, voice),
    fromAddressee: word(addressee.ablative, voice),
  }
}

function isNobody(person: PaperPerson): boolean {
  return isUnnamed(person) && isBlank(person.post)
}

/** Paragraphs between the compliments; `own` are the officer's sentences. */
type Matter = (facts: VerbalNoteFacts, voice: Voice, own: readonly Line[]) => readonly Line[]

const invitation: Matter = (facts, voice, own) => {
  const phrase = facts.purpose === 'observation' ? texts.observation : texts.event
  const asked = withoutHoles(say(phrase, voice, { ...parties(facts, voice), ...eventSlots(facts, voice) }))
  const recipient = isNobody(facts.recipient) ? [] : [say(texts.recipient, voice, { who: personOrBody(facts.recipient, voice.language) })]
  return [asked, ...recipient, ...own]
}

const visit: Matter = (facts, voice, own) => {
  const { language } = voice
  const organisation = declined(facts.organisation, language, (text) => requestForm({ kind: 'organisation', language, text }, 'genitive'))
  const count = language === 'ky' ? String(facts.delegationSize) : countRussian(facts.delegationSize, ['человек', 'человека', 'человек'])
  const help = facts.senderParty === 'secretariat' ? texts.helpOfSecretariat : texts.help
  const known = [
    withoutHoles(say(texts.visit, voice, { when: whenHeld(facts, language), organisation })),
    ...(isNobody(facts.head) ? [] : [say(texts.head, voice, { who: personOrBody(facts.head, language) })]),
    ...(facts.delegationSize === 0 ? [] : [say(texts.size, voice, { count })]),
    ...(isBlank(facts.aim) ? [] : [say(texts.aim, voice, { aim: writtenOpen(facts.aim, language) })]),
  ]
  return [joined(known.flatMap((line, index) => (index === 0 ? [line] : [' ', line])), language), ...own, say(help, voice, parties(facts, voice))]
}

const matters: Readonly<Record<VerbalNoteFacts['matter'], Matter>> = { invitation, visit, own: (_facts, _voice, own) => own }

/** Bottom left of the first page, never at its head (domain.md § 6, row 17). */
function addresseeAtFoot({ addressee: body, addresseeCity }: VerbalNoteFacts, language: Language): Block {
  const name = capitalised(bodyDative(body, language))
  const lines = isBlank(addresseeCity) ? name : joined([name, '\n', written(addresseeCity, language)], language)
  return paragraph(bold(lines), { align: 'left', indent: false })
}

export function composeVerbalNote(facts: VerbalNoteFacts, voice: Voice, settings: Settings): Block[] {
  const { language } = voice
  const opening = say(texts.opening, voice, { sender: capitalised(writtenOpen(facts.sender, language)), addressee: bodyDative(facts.addressee, language) })
  const own = isBlank(facts.text) && facts.matter !== 'own' ? [] : [sentence(written(facts.text, language))]
  return [
    ...draftMark(facts, voice),
    // A note is dated below its text.
    { type: 'registration', number: numberLine(facts.number, voice), dates: [], reference: [] },
    { type: 'spacer', millimetres: 10 },
    paragraph(opening),
    ...matters[facts.matter](facts, voice, own).map((line) => paragraph(line)),
    paragraph(say(texts.closing, voice, parties(facts, voice))),
    ...annexes(facts.annexes, voice),
    { type: 'place-date', place: [written(orElse(facts.city, settings.office.city), language)], date: [dateLine(facts.issuedOn, language)] },
    paragraph(say(texts.seal, voice, {}), { align: 'centre', indent: false }),
    { type: 'spacer', millimetres: 15 },
    addresseeAtFoot(facts, language),
  ]
}
