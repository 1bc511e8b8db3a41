import { formatDate } from '../../language/index.ts'
import type { Bilingual } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line } from '../blocks.ts'
import { draftMark, labelled, paragraph, registration, signatory } from '../frame.ts'
import { about } from '../meeting-head.ts'
import type { PaperPerson } from '../person.ts'
import { isUnnamed, nameAndPost } from '../person-line.ts'
import { restrictionBlock } from '../restriction.ts'
import type { Figure } from '../statement.ts'
import type { Voice } from '../voice.ts'
import { bold, isBlank, joined, run, say, sentence, word, written, writtenOpen } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import type { Reply, TalkingPointsFacts, Topic } from './facts.ts'
import { texts } from './texts.ts'

const left = { indent: false, align: 'left' } as const

function heading(phrase: Phrase, voice: Voice): Block {
  return { type: 'heading', level: 1, line: word(phrase, voice) }
}

function head({ heldOn, startsAt, venue, speaker, partner, organisation }: TalkingPointsFacts, voice: Voice): Block[] {
  const { language } = voice
  const day = heldOn === '' ? '' : formatDate(heldOn, language, 'long-with-weekday')
  const text = (label: Phrase, own: Bilingual): Block[] => (isBlank(own) ? [] : [labelled(label, writtenOpen(own, language), voice, left)])
  const person = (label: Phrase, own: PaperPerson): Block[] => (isUnnamed(own) ? [] : [labelled(label, nameAndPost(own, language, 'given-first'), voice, left)])
  return [
    ...(day === '' ? [] : [labelled(texts.when, startsAt === '' ? [run(day, language)] : say(texts.at, voice, { date: day, time: startsAt }), voice, left)]),
    ...text(texts.venue, venue),
    ...person(texts.speaker, speaker),
    ...person(texts.partner, partner),
    ...text(texts.organisation, organisation),
  ]
}

/** What nobody has written yet is said in the words of the house. */
function spoken(own: Bilingual, usual: Phrase, voice: Voice): Block {
  return paragraph(isBlank(own) ? word(usual, voice) : sentence(written(own, voice.language)))
}

function topic({ title, theses }: Topic, index: number, voice: Voice): Block[] {
  const { language } = voice
  return [
    { type: 'heading', level: 2, line: joined([`${index + 1}. `, about(title, language)], language) },
    ...(theses.length === 0 ? [] : [{ type: 'list', marker: 'dash', items: theses.map((thesis) => sentence(written(thesis, language))) } satisfies Block]),
  ]
}

function figureLine({ text, asOf }: Figure, voice: Voice): Line {
  const { language } = voice
  const own = writtenOpen(text, language)
  return sentence(asOf === '' ? own : say(texts.figureAsOf, voice, { text: own, day: formatDate(asOf, language, language === 'ky' ? 'by' : 'long') }))
}

function reply({ question, answer }: Reply, voice: Voice): Block[] {
  const { language } = voice
  return [
    { ...labelled(texts.question, written(question, language), voice), keepNext: true },
    labelled(texts.answer, isBlank(answer) ? [run('…', language)] : sentence(written(answer, language)), voice),
  ]
}

export function composeTalkingPoints(facts: TalkingPointsFacts, voice: Voice, _settings: Settings): Block[] {
  const { language } = voice
  const { subject, topics, figures, replies, preparedBy } = facts
  const own = signatory(preparedBy, language)
  return [
    ...draftMark(facts, voice),
    registration(facts, voice),
    ...restrictionBlock(facts, voice),
    { type: 'title', lines: [word(texts.title, voice)] },
    ...(isBlank(subject) ? [] : [paragraph(bold(about(subject, language)), { align: 'centre', indent: false })]),
    ...head(facts, voice),
    heading(texts.opening, voice),
    spoken(facts.opening, texts.welcome, voice),
    heading(texts.topics, voice),
    ...(topics.length === 0 ? [paragraph(word(texts.noTopics, voice))] : topics.flatMap((each, index) => topic(each, index, voice))),
    ...(figures.length === 0 ? [] : [heading(texts.figures, voice), { type: 'list', marker: 'dash', items: figures.map((figure) => figureLine(figure, voice)) } satisfies Block]),
    ...(replies.length === 0 ? [] : [heading(texts.replies, voice), ...replies.flatMap((each) => reply(each, voice))]),
    heading(texts.closing, voice),
    spoken(facts.closing, texts.farewell, voice),
    { type: 'signature', closing: [], signatory: isBlank(preparedBy.post) ? { ...own, post: [word(texts.preparedBy, voice)] } : own },
  ]
}
