import { formatDate } from '../../language/index.ts'
import type { Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line, TableBlock } from '../blocks.ts'
import { annexes, draftMark, labelled, letterhead, numberLine, paragraph } from '../frame.ts'
import { about, meetingPlaceDate, venueAndTime } from '../meeting-head.ts'
import type { PaperPerson } from '../person.ts'
import { nameAndPost, namePart } from '../person-line.ts'
import { bySpeaker, commonDay } from '../speakers.ts'
import type { Agreement, Figure, Statement } from '../statement.ts'
import { bold, isBlank, joined, run, say, sentence, word, written, writtenOpen } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import type { AgendaItem, MeetingMinutesFacts, MinutesParticipant } from './facts.ts'
import { texts } from './texts.ts'

function heading(phrase: Phrase, language: Language): Block {
  return { type: 'heading', level: 1, line: [run(word(phrase, language), language)] }
}

function label(phrase: Phrase, language: Language): Block {
  return paragraph(bold([run(word(phrase, language), language)]), { indent: false, align: 'left', keepNext: true })
}

/** One person, every capacity: the first deputy secretary general who is also the head of the mission stands once. */
function participant(person: MinutesParticipant, language: Language): Line {
  const capacities = person.capacities.filter((capacity) => !isBlank(capacity))
  return joined([
    nameAndPost(person, language, 'given-first'),
    ...capacities.flatMap((capacity, index) => [index === 0 && isBlank(person.post) ? ' – ' : ', ', writtenOpen(capacity, language)]),
  ], language)
}

function people(facts: MeetingMinutesFacts, language: Language): Block[] {
  const sides = facts.sides.filter(({ participants }) => participants.length > 0)
  if (sides.length === 0) return []
  return [
    heading(texts.present, language),
    ...sides.flatMap(({ name, participants }): Block[] => [
      ...(isBlank(name) ? [] : [paragraph(joined([written(name, language).map((part) => ({ ...part, italic: true })), ':'], language), { indent: false, align: 'left', keepNext: true })]),
      { type: 'list', marker: 'number', items: participants.map((person) => sentence(participant(person, language))) },
    ]),
  ]
}

/** Neighbouring words of one speaker are one paragraph, as minutes are read aloud. */
function statements(list: readonly Statement[], language: Language): Block[] {
  return bySpeaker(list, 'neighbours').map(({ speaker, said }) => {
    const text = joined(said.flatMap((one, index) => [index === 0 ? '' : ' ', sentence(written(one, language))]), language)
    return paragraph(say(texts.statement, language, { speaker: bold([namePart(speaker, language, 'initials-last')]), text }))
  })
}

function figures(list: readonly Figure[], language: Language): Block[] {
  const day = (asOf: string): string => formatDate(asOf, language, language === 'ky' ? 'by' : 'long')
  const common = commonDay(list)
  const items = list.map(({ text, asOf }, index) => joined([
    asOf === '' || common !== '' ? writtenOpen(text, language) : say(texts.figureAsOf, language, { text: writtenOpen(text, language), day: day(asOf) }),
    index === list.length - 1 ? '.' : ';',
  ], language))
  const intro = common === '' ? say(texts.figures, language, {}) : say(texts.figuresAsOf, language, { day: day(common) })
  return [paragraph(bold(intro), { indent: false, align: 'left', keepNext: true }), { type: 'list', marker: 'dash', items }]
}

function agendaItem(item: AgendaItem, index: number, language: Language): Block[] {
  const blocks: Block[] = [{ type: 'heading', level: 2, line: joined([`${index + 1}. `, about(item.title, language)], language) }]
  if (item.heard.length > 0) blocks.push(label(texts.heard, language), ...statements(item.heard, language))
  if (item.spoke.length > 0) blocks.push(label(texts.spoke, language), ...statements(item.spoke, language))
  if (item.figures.length > 0) blocks.push(...figures(item.figures, language))
  if (item.resolved.length > 0) {
    blocks.push(label(texts.resolved, language), {
      type: 'list',
      marker: 'number',
      items: item.resolved.map((text) => sentence(written(text, language))),
    })
  }
  return blocks
}

function agreementTable(list: readonly Agreement[], language: Language): TableBlock {
  const column = (phrase: Phrase, width: number, align: 'left' | 'centre' = 'left') => ({ header: [[run(word(phrase, language), language)]], width, align })
  return {
    type: 'table',
    common: false,
    columns: [column(texts.number, 9, 'centre'), column(texts.agreement, 78), column(texts.responsible, 48), column(texts.dueOn, 30)],
    rows: list.map(({ text, responsible, dueOn }, index) => [
      [[run(String(index + 1), language)]],
      [written(text, language)],
      isBlank(responsible) ? [] : [written(responsible, language)],
      dueOn === '' ? [] : [[run(formatDate(dueOn, language, 'digits'), language)]],
    ]),
    empty: [],
  }
}

function introduction(facts: MeetingMinutesFacts, language: Language): Block[] {
  const left = { indent: false, align: 'left' } as const
  const person = (phrase: Phrase, who: PaperPerson): Block => labelled(phrase, sentence(nameAndPost(who, language, 'given-first')), language, left)
  const chaired = facts.chair.sex === 'female' ? texts.chairedByWoman : texts.chaired
  return [
    ...venueAndTime(facts, 'held', language),
    person(chaired, facts.chair),
    person(texts.secretary, facts.secretary),
  ]
}

export function composeMeetingMinutes(facts: MeetingMinutesFacts, language: Language, settings: Settings): Block[] {
  return [
    ...draftMark(facts),
    ...letterhead(settings),
    { type: 'title', lines: [[run(word(texts[facts.meetingKind], language), language)], numberLine(facts.number, language)] },
    ...(isBlank(facts.subject) ? [] : [paragraph(bold(about(facts.subject, language)), { align: 'centre', indent: false })]),
    meetingPlaceDate(facts, facts.issuedOn, language, settings),
    ...introduction(facts, language),
    ...people(facts, language),
    ...(facts.agenda.length === 0 ? [] : [
      heading(texts.agenda, language),
      { type: 'list', marker: 'number', items: facts.agenda.map(({ title }) => sentence(about(title, language))) } satisfies Block,
      { type: 'rule' } satisfies Block,
    ]),
    ...facts.agenda.flatMap((item, index) => agendaItem(item, index, language)),
    ...(facts.agreements.length === 0 ? [] : [heading(texts.agreements, language), agreementTable(facts.agreements, language)]),
    ...annexes(facts.annexes, language),
    {
      type: 'two-signatures',
      signatories: [
        { post: [[run(word(texts.chair, language), language)]], name: [[namePart(facts.chair, language, 'initials-first')]] },
        { post: [[run(word(texts.secretary, language), language)]], name: [[namePart(facts.secretary, language, 'initials-first')]] },
      ],
    },
  ]
}
