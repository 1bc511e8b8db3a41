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
import { bold, capitalised, declined, isBlank, joined, say, sentence, written, writtenOpen } from '../wording.ts'
import type { VerbalNoteFacts } from './facts.ts'
import { partyWords, texts } from './texts.ts'

/** The short names of the two sides, in the cases that the sentences ask for. */
function parties({ senderParty, addresseeParty }: VerbalNoteFacts, language: Language) {
  const addressee = partyWords[addresseeParty]
  return {
    sender: partyWords[senderParty].nominative[language],
    addressee: addressee.nominative[language],
    toAddressee: addressee.dative[language],
    fromAddressee: addressee.ablativeKy,
  }
}

function isNobody(person: PaperPerson): boolean {
  return isUnnamed(person) && isBlank(person.post)
}

/** Paragraphs between the compliments; `own` are the officer's sentences. */
type Matter = (facts: VerbalNoteFacts, language: Language, own: readonly Line[]) => readonly Line[]

const invitation: Matter = (facts, language, own) => {
  const phrase = facts.purpose === 'observation' ? texts.observation : texts.event
  const asked = withoutHoles(say(phrase, language, { ...parties(facts, language), ...eventSlots(facts, language) }))
  const recipient = isNobody(facts.recipient) ? [] : [say(texts.recipient, language, { who: personOrBody(facts.recipient, language) })]
  return [asked, ...recipient, ...own]
}

const visit: Matter = (facts, language, own) => {
  const organisation = declined(facts.organisation, language, (text) => requestForm({ kind: 'organisation', language, text }, 'genitive'))
  const count = language === 'ky' ? String(facts.delegationSize) : countRussian(facts.delegationSize, ['человек', 'человека', 'человек'])
  const help = facts.senderParty === 'secretariat' ? texts.helpOfSecretariat : texts.help
  const known = [
    withoutHoles(say(texts.visit, language, { when: whenHeld(facts, language), organisation })),
    ...(isNobody(facts.head) ? [] : [say(texts.head, language, { who: personOrBody(facts.head, language) })]),
    ...(facts.delegationSize === 0 ? [] : [say(texts.size, language, { count })]),
    ...(isBlank(facts.aim) ? [] : [say(texts.aim, language, { aim: writtenOpen(facts.aim, language) })]),
  ]
  return [joined(known.flatMap((line, index) => (index === 0 ? [line] : [' ', line])), language), ...own, say(help, language, parties(facts, language))]
}

const matters: Readonly<Record<VerbalNoteFacts['matter'], Matter>> = { invitation, visit, own: (_facts, _language, own) => own }

/** Bottom left of the first page, never at its head (domain.md § 6, row 17). */
function addresseeAtFoot({ addressee: body, addresseeCity }: VerbalNoteFacts, language: Language): Block {
  const name = capitalised(bodyDative(body, language))
  const lines = isBlank(addresseeCity) ? name : joined([name, '\n', written(addresseeCity, language)], language)
  return paragraph(bold(lines), { align: 'left', indent: false })
}

export function composeVerbalNote(facts: VerbalNoteFacts, language: Language, settings: Settings): Block[] {
  const opening = say(texts.opening, language, { sender: capitalised(writtenOpen(facts.sender, language)), addressee: bodyDative(facts.addressee, language) })
  const own = isBlank(facts.text) && facts.matter !== 'own' ? [] : [sentence(written(facts.text, language))]
  return [
    ...draftMark(facts),
    // A note is dated below its text.
    { type: 'registration', number: numberLine(facts.number, language), dates: [], reference: [] },
    { type: 'spacer', millimetres: 10 },
    paragraph(opening),
    ...matters[facts.matter](facts, language, own).map((line) => paragraph(line)),
    paragraph(say(texts.closing, language, parties(facts, language))),
    ...annexes(facts.annexes, language),
    { type: 'place-date', place: [written(orElse(facts.city, settings.office.city), language)], date: [dateLine(facts.issuedOn, language)] },
    paragraph(say(texts.seal, language, {}), { align: 'centre', indent: false }),
    { type: 'spacer', millimetres: 15 },
    addresseeAtFoot(facts, language),
  ]
}
