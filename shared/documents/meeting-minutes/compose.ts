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
import type { Voice } from '../voice.ts'
import { bold, isBlank, joined, run, say, sentence, word, written, writtenOpen } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import type { AgendaItem, MeetingMinutesFacts, MinutesParticipant } from './facts.ts'
import { texts } from './texts.ts'

function heading(phrase: Phrase, voice: Voice): Block {
  return { type: 'heading', level: 1, line: word(phrase, voice) }
}

function label(phrase: Phrase, voice: Voice): Block {
  return paragraph(bold(word(phrase, voice)), { indent: false, align: 'left', keepNext: true })
}

/** One person, every capacity: the first deputy secretary general who is also the head of the mission stands once. */
function participant(person: MinutesParticipant, language: Language): Line {
  const capacities = person.capacities.filter((capacity) => !isBlank(capacity))
  return joined([
    nameAndPost(person, language, 'given-first'),
    ...capacities.flatMap((capacity, index) => [index === 0 && isBlank(person.post) ? ' – ' : ', ', writtenOpen(capacity, language)]),
  ], language)
}

function people(facts: MeetingMinutesFacts, voice: Voice): Block[] {
  const { language } = voice
  const sides = facts.sides.filter(({ participants }) => participants.length > 0)
  if (sides.length === 0) return []
  return [
    heading(texts.present, voice),
    ...sides.flatMap(({ name, participants }): Block[] => [
      ...(isBlank(name) ? [] : [paragraph(joined([written(name, language).map((part) => ({ ...part, italic: true })), ':'], language), { indent: false, align: 'left', keepNext: true })]),
      { type: 'list', marker: 'number', items: participants.map((person) => sentence(participant(person, language))) },
    ]),
  ]
}

/** Neighbouring words of one speaker are one paragraph, as minutes are read aloud. */
function statements(list: readonly Statement[], voice: Voice): Block[] {
  const { language } = voice
  return bySpeaker(list, 'neighbours').map(({ speaker, said }) => {
    const text = joined(said.flatMap((one, index) => [index === 0 ? '' : ' ', sentence(written(one, language))]), language)
    return paragraph(say(texts.statement, voice, { speaker: bold([namePart(speaker, language, 'initials-last')]), text }))
  })
}

function figures(list: readonly Figure[], voice: Voice): Block[] {
  const { language } = voice
  const day = (asOf: string): string => formatDate(asOf, language, language === 'ky' ? 'by' : 'long')
  const common = commonDay(list)
  const items = list.map(({ text, asOf }, index) => joined([
    asOf === '' || common !== '' ? writtenOpen(text, language) : say(texts.figureAsOf, voice, { text: writtenOpen(text, language), day: day(asOf) }),
    index === list.length - 1 ? '.' : ';',
  ], language))
  const intro = common === '' ? say(texts.figures, voice, {}) : say(texts.figuresAsOf, voice, { day: day(common) })
  return [paragraph(bold(intro), { indent: false, align: 'left', keepNext: true }), { type: 'list', marker: 'dash', items }]
}

function agendaItem(item: AgendaItem, index: number, voice: Voice): Block[] {
  const { language } = voice
  const blocks: Block[] = [{ type: 'heading', level: 2, line: joined([`${index + 1}. `, about(item.title, language)], language) }]
  if (item.heard.length > 0) blocks.push(label(texts.heard, voice), ...statements(item.heard, voice))
  if (item.spoke.length > 0) blocks.push(label(texts.spoke, voice), ...statements(item.spoke, voice))
  if (item.figures.length > 0) blocks.push(...figures(item.figures, voice))
  if (item.resolved.length > 0) {
    blocks.push(label(texts.resolved, voice), {
      type: 'list',
      marker: 'number',
      items: item.resolved.map((text) => sentence(written(text, language))),
    })
  }
  return blocks
}

function agreementTable(list: readonly Agreement[], voice: Voice): TableBlock {
  const { language } = voice
  const column = (phrase: Phrase, width: number, align: 'left' | 'centre' = 'left') => ({ header: [word(phrase, voice)], width, align })
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

function introduction(facts: MeetingMinutesFacts, voice: Voice): Block[] {
  const left = { indent: false, align: 'left' } as const
  const person = (phrase: Phrase, who: PaperPerson): Block => labelled(phrase, sentence(nameAndPost(who, voice.language, 'given-first')), voice, left)
  const chaired = facts.chair.sex === 'female' ? texts.chairedByWoman : texts.chaired
  return [
    ...venueAndTime(facts, 'held', voice),
    person(chaired, facts.chair),
    person(texts.secretary, facts.secretary),
  ]
}

export function composeMeetingMinutes(facts: MeetingMinutesFacts, voice: Voice, settings: Settings): Block[] {
  const { language } = voice
  return [
    ...draftMark(facts, voice),
    ...letterhead(settings, voice),
    { type: 'title', lines: [word(texts[facts.meetingKind], voice), numberLine(facts.number, voice)] },
    ...(isBlank(facts.subject) ? [] : [paragraph(bold(about(facts.subject, language)), { align: 'centre', indent: false })]),
    meetingPlaceDate(facts, facts.issuedOn, language, settings),
    ...introduction(facts, voice),
    ...people(facts, voice),
    ...(facts.agenda.length === 0 ? [] : [
      heading(texts.agenda, voice),
      { type: 'list', marker: 'number', items: facts.agenda.map(({ title }) => sentence(about(title, language))) } satisfies Block,
      { type: 'rule' } satisfies Block,
    ]),
    ...facts.agenda.flatMap((item, index) => agendaItem(item, index, voice)),
    ...(facts.agreements.length === 0 ? [] : [heading(texts.agreements, voice), agreementTable(facts.agreements, voice)]),
    ...annexes(facts.annexes, voice),
    {
      type: 'two-signatures',
      signatories: [
        { post: [word(texts.chair, voice)], name: [[namePart(facts.chair, language, 'initials-first')]] },
        { post: [word(texts.secretary, voice)], name: [[namePart(facts.secretary, language, 'initials-first')]] },
      ],
    },
  ]
}
