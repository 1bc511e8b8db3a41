import { countRussian, countryName, daysBetween, formatDate } from '../../language/index.ts'
import type { Bilingual } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line, TableBlock, TableCell } from '../blocks.ts'
import { draftMark, labelled, paragraph, registration, signatory } from '../frame.ts'
import { about } from '../meeting-head.ts'
import { isUnnamed, nameAndPost } from '../person-line.ts'
import { restrictionBlock } from '../restriction.ts'
import type { Voice } from '../voice.ts'
import { bold, isBlank, joined, run, say, sentence, word, written, writtenOpen } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import type { BriefGift, BriefMemorandum, MeetingBriefFacts, OpenPromise } from './facts.ts'
import { texts } from './texts.ts'

const left = { indent: false, align: 'left' } as const
/** Stands where the day of something is not known. */
const noDay = '…'

function digits(iso: string, { language }: Voice): string {
  return iso === '' ? noDay : formatDate(iso, language, 'digits')
}

function heading(phrase: Phrase, voice: Voice): Block {
  return { type: 'heading', level: 1, line: word(phrase, voice) }
}

function dashes(items: readonly Line[]): Block[] {
  return items.length === 0 ? [] : [{ type: 'list', marker: 'dash', items: items.map(sentence) }]
}

function line(label: Phrase, text: Bilingual, voice: Voice): Block[] {
  return isBlank(text) ? [] : [labelled(label, writtenOpen(text, voice.language), voice, left)]
}

/** Whom one meets, before everything that is to be read about them. */
function who(facts: MeetingBriefFacts, voice: Voice): Block[] {
  const { language } = voice
  const { heldOn, startsAt, country, head, pronunciation } = facts
  const day = heldOn === '' ? '' : formatDate(heldOn, language, 'long-with-weekday')
  return [
    ...(day === '' ? [] : [labelled(texts.when, startsAt === '' ? [run(day, language)] : say(texts.at, voice, { date: day, time: startsAt }), voice, left)]),
    ...line(texts.venue, facts.venue, voice),
    ...(country === '' ? [] : [labelled(texts.country, [run(countryName(country, language) ?? country, language)], voice, left)]),
    ...line(texts.organisation, facts.organisation, voice),
    ...(isUnnamed(head) ? [] : [labelled(texts.head, nameAndPost(head, language, 'given-first'), voice, left)]),
    ...(pronunciation.trim() === '' ? [] : [labelled(texts.pronunciation, [run(pronunciation.trim(), language)], voice, left)]),
    ...line(texts.languages, facts.languages, voice),
    ...line(texts.diet, facts.diet, voice),
  ]
}

function dueCell({ dueOn }: OpenPromise, asOf: string, voice: Voice): TableCell {
  if (dueOn === '') return []
  const day = [run(formatDate(dueOn, voice.language, 'digits'), voice.language)]
  const days = asOf === '' ? 0 : daysBetween(dueOn, asOf)
  if (days <= 0) return [day]
  const late = say(texts.late, voice, { days: voice.language === 'ky' ? String(days) : countRussian(days, ['день', 'дня', 'дней']) })
  return [bold(day), bold(late)]
}

/** By the day they are due, so that what is late is first; undated ones last. */
function inOrder(promises: readonly OpenPromise[]): OpenPromise[] {
  const due = ({ dueOn }: OpenPromise): string => dueOn || '9999'
  return promises.toSorted((one, other) => (due(one) < due(other) ? -1 : due(one) > due(other) ? 1 : 0))
}

function promiseTable(caption: Phrase, promises: readonly OpenPromise[], asOf: string, voice: Voice): TableBlock[] {
  if (promises.length === 0) return []
  const { language } = voice
  const column = (phrase: Phrase, width: number, align: 'left' | 'centre' = 'left') => ({ header: [word(phrase, voice)], width, align })
  return [{
    type: 'table',
    common: false,
    caption: [word(caption, voice)],
    columns: [column(texts.number, 9, 'centre'), column(texts.promise, 92), column(texts.responsible, 40), column(texts.dueOn, 28, 'centre')],
    rows: inOrder(promises).map((promise, index) => [
      [[run(String(index + 1), language)]],
      [written(promise.text, language)],
      isBlank(promise.responsible) ? [] : [written(promise.responsible, language)],
      dueCell(promise, asOf, voice),
    ]),
    empty: [],
  }]
}

/** First of all sections: whoever is asked for a promise must not read about it last. */
function openPromises({ ours, theirs, kept, asOf }: MeetingBriefFacts, voice: Voice): Block[] {
  const none = ours.length + theirs.length === 0
  return [
    heading(texts.promises, voice),
    ...promiseTable(texts.ours, ours, asOf, voice),
    ...promiseTable(texts.theirs, theirs, asOf, voice),
    ...(none ? [paragraph(word(texts.noPromises, voice))] : []),
    ...(kept === 0 ? [] : [paragraph(say(texts.kept, voice, { count: String(kept) }))]),
  ]
}

/** One text, as it was written: its paragraphs need not pair. */
function section(title: Phrase, text: Bilingual, voice: Voice): Block[] {
  return isBlank(text) ? [] : [heading(title, voice), paragraph(sentence(written(text, voice.language)))]
}

function memorandumLine({ title, signedOn, validUntilOn }: BriefMemorandum, voice: Voice): Line {
  const { language } = voice
  const text = writtenOpen(title, language)
  if (signedOn === '') return text
  const date = formatDate(signedOn, language, 'digits')
  if (validUntilOn === '') return say(texts.signed, voice, { text, date })
  return say(texts.validUntil, voice, { text, date, until: formatDate(validUntilOn, language, 'until') })
}

function relations({ relations: text, memoranda, meetings }: MeetingBriefFacts, voice: Voice): Block[] {
  if (isBlank(text) && memoranda.length === 0 && meetings.length === 0) return []
  const { language } = voice
  const label = (phrase: Phrase): Block => paragraph(joined([bold(word(phrase, voice)), ':'], language), { ...left, keepNext: true })
  return [
    heading(texts.relations, voice),
    ...(isBlank(text) ? [] : [paragraph(sentence(written(text, language)))]),
    ...(memoranda.length === 0 ? [] : [label(texts.memoranda), ...dashes(memoranda.map((memorandum) => memorandumLine(memorandum, voice)))]),
    ...(meetings.length === 0 ? [] : [
      label(texts.meetings),
      ...dashes(meetings.map(({ on, subject }) => say(texts.met, voice, { date: digits(on, voice), text: about(subject, language) }))),
    ]),
  ]
}

function giftLine({ on, direction, description, partner }: BriefGift, voice: Voice): Line {
  const { language } = voice
  const thing = writtenOpen(description, language)
  const text = isBlank(partner) ? thing : joined([thing, ' (', written(partner, language), ')'], language)
  return say(direction === 'given' ? texts.given : texts.received, voice, { date: digits(on, voice), text })
}

function gifts({ gifts: list }: MeetingBriefFacts, voice: Voice): Block[] {
  return [heading(texts.gifts, voice), ...(list.length === 0 ? [paragraph(word(texts.noGifts, voice))] : dashes(list.map((gift) => giftLine(gift, voice))))]
}

export function composeMeetingBrief(facts: MeetingBriefFacts, voice: Voice, _settings: Settings): Block[] {
  const { language } = voice
  const { subject, preparedBy } = facts
  const own = signatory(preparedBy, language)
  return [
    ...draftMark(facts, voice),
    registration(facts, voice),
    ...restrictionBlock(facts, voice),
    { type: 'title', lines: [word(facts.heldOn === '' && isBlank(subject) ? texts.titleAlone : texts.title, voice)] },
    ...(isBlank(subject) ? [] : [paragraph(bold(about(subject, language)), { align: 'centre', indent: false })]),
    ...who(facts, voice),
    ...openPromises(facts, voice),
    ...section(texts.biography, facts.biography, voice),
    ...relations(facts, voice),
    ...section(texts.interests, facts.interests, voice),
    ...section(texts.sensitive, facts.sensitive, voice),
    ...gifts(facts, voice),
    { type: 'signature', closing: [], signatory: isBlank(preparedBy.post) ? { ...own, post: [word(texts.preparedBy, voice)] } : own },
  ]
}
