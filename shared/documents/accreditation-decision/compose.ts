import { countRussian, formatBlankDate, formatDate } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line, TableBlock, TableColumn } from '../blocks.ts'
import { requestForm } from '../case-forms.ts'
import { eventIn } from '../event-phrase.ts'
import { dateLine, letterhead, paragraph, signature } from '../frame.ts'
import { countryCell, kindCell, observerName, organisationCell } from '../observers.ts'
import type { Voice } from '../voice.ts'
import { bold, capitalised, declined, isBlank, run, say, word, written } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import type { AccreditationDecisionFacts, AnnexedObserver } from './facts.ts'
import { texts } from './texts.ts'

const blankLine = '____________________'

/** «на кого» asks for the accusative, «кимге жүктөлсүн» for the dative. */
function controlLine({ control }: AccreditationDecisionFacts, { language }: Voice): Line {
  if (isBlank(control.post)) return [run(blankLine, language)]
  return declined(control.post, language, (text) => requestForm({ kind: 'post', language, text }, language === 'ky' ? 'dative' : 'accusative'))
}

function points(facts: AccreditationDecisionFacts, voice: Voice): Line[] {
  const { language } = voice
  const { length } = facts.observers
  const event = eventIn(facts, language, language === 'ky' ? 'locative' : 'prepositional')
  const count = language === 'ky' ? String(length) : countRussian(length, ['человек', 'человека', 'человек'])
  return [
    say(texts.accredit, voice, { event: language === 'ky' ? capitalised(event) : event, count }),
    facts.validUntilOn === '' ? word(texts.certificates, voice) : say(texts.certificatesUntil, voice, { until: formatDate(facts.validUntilOn, language, 'until') }),
    word(texts.publish, voice),
    say(texts.control, voice, { control: controlLine(facts, voice) }),
  ]
}

const blankNumber = '______'

function annexMark({ act: { number, on } }: AccreditationDecisionFacts, voice: Voice): Line {
  const { language } = voice
  const dated = on === '' ? formatBlankDate(language) : formatDate(on, language, 'of')
  return say(texts.annexTo, voice, { dated, number: number.trim() || blankNumber })
}

interface Group {
  readonly mission: AnnexedObserver['mission']
  readonly from: number
  readonly observers: AnnexedObserver[]
}

/** Neighbours of one mission: the annex comes in its order. */
function byMission(observers: readonly AnnexedObserver[]): Group[] {
  const groups: Group[] = []
  observers.forEach((observer, index) => {
    const last = groups.at(-1)
    const same = last !== undefined && last.mission.ky === observer.mission.ky && last.mission.ru === observer.mission.ru
    if (same) last.observers.push(observer)
    else groups.push({ mission: observer.mission, from: index + 1, observers: [observer] })
  })
  return groups
}

const columns: readonly { readonly header: Phrase; readonly width: number; readonly align: TableColumn['align'] }[] = [
  { header: texts.number, width: 12, align: 'centre' },
  { header: texts.name, width: 58, align: 'left' },
  { header: texts.organisation, width: 62, align: 'left' },
  { header: texts.country, width: 34, align: 'left' },
  { header: texts.kind, width: 34, align: 'left' },
]

function missionTable({ mission, from, observers }: Group, hasCaption: boolean, voice: Voice): TableBlock {
  const { language } = voice
  return {
    type: 'table',
    common: true,
    ...(hasCaption ? { caption: [isBlank(mission) ? word(texts.noMission, voice) : written(mission, language)] } : {}),
    columns: columns.map(({ header, width, align }) => ({ header: [word(header, voice)], width, align })),
    rows: observers.map((observer, index) => [
      [[run(String(from + index), language)]],
      observerName(observer, voice),
      organisationCell(observer, voice),
      countryCell(observer, voice),
      kindCell(observer, voice),
    ]),
    empty: [word(texts.nobody, voice)],
  }
}

function annexTables({ observers }: AccreditationDecisionFacts, voice: Voice): TableBlock[] {
  const groups = byMission(observers)
  if (groups.length === 0) return [missionTable({ mission: { ky: '', ru: '' }, from: 1, observers: [] }, false, voice)]
  const hasMissions = groups.some(({ mission }) => !isBlank(mission))
  return groups.map((group) => missionTable(group, hasMissions, voice))
}

const isDecided = ({ act: { number, on } }: AccreditationDecisionFacts): boolean => number.trim() !== '' && on !== ''

export function composeAccreditationDecision(facts: AccreditationDecisionFacts, voice: Voice, settings: Settings): Block[] {
  const { language } = voice
  return [
    ...letterhead(settings, voice),
    { type: 'title', lines: isDecided(facts) ? [word(texts.title, voice)] : [word(texts.draft, voice), word(texts.title, voice)] },
    { type: 'place-date', place: [dateLine(facts.act.on, language)], date: [say(texts.actNumber, voice, { number: facts.act.number.trim() || blankNumber })] },
    { type: 'subject', line: word(texts.subject, voice) },
    paragraph(say(texts.preamble, voice, { office: written(settings.office.name, language) })),
    paragraph(bold(word(texts.resolves, voice)), { align: 'centre', indent: false, keepNext: true }),
    { type: 'list', marker: 'number', items: points(facts, voice) },
    signature(facts.signatory, voice),
    { type: 'page-break' },
    paragraph(annexMark(facts, voice), { align: 'right', indent: false }),
    { type: 'title', lines: [word(texts.annexTitle, voice)] },
    ...annexTables(facts, voice),
    ...(facts.observers.length === 0 ? [] : [paragraph(bold(say(texts.total, voice, { count: String(facts.observers.length) })), { indent: false, align: 'left' })]),
  ]
}
