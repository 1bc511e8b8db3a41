import { countRussian, countryName, formatDate, formatDateRange } from '../../language/index.ts'
import type { Language } from '../../language/index.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { Block, Line, PhotoCell, TableCell, TableColumn } from '../blocks.ts'
import { draftMark, paragraph, registration, signatory } from '../frame.ts'
import { namesCountry } from '../names-country.ts'
import { nameText } from '../name-order.ts'
import type { Voice } from '../voice.ts'
import { bold, gap, isBlank, joined, run, say, word, written } from '../wording.ts'
import type { Phrase } from '../wording.ts'
import { delegationRoles } from './facts.ts'
import type { DelegationListFacts, DelegationMember } from './facts.ts'
import { roleNames, texts } from './texts.ts'

/** Head first, then by role; inside a role the order given, which is that of precedence. */
export function inListOrder(members: readonly DelegationMember[]): DelegationMember[] {
  return members.toSorted((one, other) => delegationRoles.indexOf(one.role) - delegationRoles.indexOf(other.role))
}

function days(from: string, to: string, language: Language, form: 'digits' | 'dashed'): Line[] {
  if (from === '' && to === '') return []
  const single = form === 'digits' ? 'digits' : 'long'
  if (from === '' || to === '' || to < from) {
    return [[run([from, to].map((day) => (day === '' ? '…' : formatDate(day, language, single))).join(' – '), language)]]
  }
  return [[run(formatDateRange(from, to, language, form), language)]]
}

/** The passport spelling stands once on a common list; the Cyrillic ones differ by language where they differ at all. */
function nameCell({ latin, name }: DelegationMember, language: Language): TableCell {
  const passport = [latin.surname, latin.given].map((part) => part.trim()).filter((part) => part !== '').join(' ')
  const cyrillic = nameText(name[language], 'surname-first')
  return [
    bold(cyrillic === '' ? [gap(language)] : [run(cyrillic, language)]),
    ...(passport === '' ? [] : [[run(passport, 'en')]]),
  ]
}

function text(value: Parameters<typeof written>[0], language: Language): TableCell {
  return isBlank(value) ? [] : [written(value, language)]
}

function remarkCell(value: DelegationMember['note'], language: Language): TableCell {
  const own = value[language].trim()
  return own === '' ? [] : [[run(own, language)]]
}

interface Column {
  readonly header: Phrase
  readonly width: number
  readonly align: TableColumn['align']
  readonly cell: (member: DelegationMember, index: number, voice: Voice) => TableCell | PhotoCell
}

const number: Column = { header: texts.number, width: 9, align: 'centre', cell: (_, index, voice) => [[run(String(index + 1), voice.language)]] }
const photo: Column = { header: texts.photo, width: 22, align: 'centre', cell: ({ photo: own }) => ({ photo: own }) }
const name: Column = { header: texts.name, width: 46, align: 'left', cell: (member, _, voice) => nameCell(member, voice.language) }
const post: Column = { header: texts.post, width: 66, align: 'left', cell: (member, _, voice) => text(member.post, voice.language) }
const role: Column = { header: texts.role, width: 30, align: 'left', cell: (member, _, voice) => [word(roleNames[member.role], voice)] }
const citizenship: Column = {
  header: texts.citizenship,
  width: 26,
  align: 'left',
  cell: (member, _, voice) => (member.citizenship === '' ? [] : [[run(countryName(member.citizenship, voice.language) ?? member.citizenship, voice.language)]]),
}
const passport: Column = {
  header: texts.passport,
  width: 29,
  align: 'left',
  cell: ({ passport: { number: own, expiresOn } }, _, voice) => {
    const { language } = voice
    if (own.trim() === '' && expiresOn === '') return []
    const numberLine: Line = [run(own.trim() || '—', 'en')]
    return expiresOn === '' ? [numberLine] : [numberLine, [run(formatDate(expiresOn, language, 'digits'), language)]]
  },
}
const dates: Column = { header: texts.dates, width: 24, align: 'left', cell: ({ arrivesOn, departsOn }, _, voice) => days(arrivesOn, departsOn, voice.language, 'digits') }
const note: Column = { header: texts.note, width: 44, align: 'left', cell: (member, _, voice) => [...text(member.mission, voice.language), ...remarkCell(member.note, voice.language)] }

/** A column without a single entry takes paper for nothing; what the list is for stays. */
function columnsOf({ members, withPassports, withPhotos }: DelegationListFacts): readonly Column[] {
  const has = (test: (member: DelegationMember) => boolean): boolean => members.length === 0 || members.some(test)
  return [
    number,
    ...(withPhotos ? [photo] : []),
    name,
    post,
    role,
    ...(has(({ citizenship: code }) => code !== '') ? [citizenship] : []),
    ...(withPassports ? [passport] : []),
    ...(has(({ arrivesOn, departsOn }) => arrivesOn !== '' || departsOn !== '') ? [dates] : []),
    ...(has(({ mission, note: remark }) => !isBlank(mission) || !isBlank(remark)) ? [note] : []),
  ]
}

/** Without a post the label stands on its place, on the line of the signature: «Жооптуу аткаруучу  ______  Н. Сүйүнбаев». */
function signedBy({ preparedBy }: DelegationListFacts, voice: Voice): Block {
  const { language } = voice
  const label = word(texts.preparedBy, voice)
  const labelled = isBlank(preparedBy.post) ? label : joined([label, ': ', written(preparedBy.post, language)], language)
  return { type: 'signature', closing: [], signatory: { ...signatory(preparedBy, language), post: [labelled] } }
}

function asOfLine(asOf: string, voice: Voice): Line {
  const day = voice.language === 'ky' ? formatDate(asOf, 'ky', 'by').replace(/ карата$/u, '') : formatDate(asOf, 'ru', 'long')
  return say(texts.asOf, voice, { day })
}

function titleLines(facts: DelegationListFacts, voice: Voice): Line[] {
  const { language } = voice
  const country = facts.country === '' ? '' : (countryName(facts.country, language) ?? facts.country)
  const organisation = isBlank(facts.organisation) && country !== '' ? [run(country, language)] : written(facts.organisation, language)
  return [
    word(texts.title, voice),
    country === '' || isBlank(facts.organisation) || namesCountry(facts.organisation[language], country) ? organisation : joined([organisation, ` (${country})`], language),
  ]
}

export function composeDelegationList(facts: DelegationListFacts, voice: Voice, settings: Settings): Block[] {
  const { language } = voice
  const columns = columnsOf(facts)
  const members = inListOrder(facts.members)
  const stay = days(facts.arrivesOn, facts.departsOn, language, 'dashed')[0]
  const count = language === 'ky' ? String(members.length) : countRussian(members.length, ['человек', 'человека', 'человек'])
  const unsigned = isBlank(facts.preparedBy.name) && isBlank(facts.preparedBy.post)
  const below = [
    ...(isBlank(facts.occasion) ? [] : [written(facts.occasion, language)]),
    ...(stay === undefined && facts.asOf === '' ? [] : [joined([
      ...(stay === undefined ? [] : [word(texts.stay, voice), ': ', stay]),
      ...(facts.asOf === '' ? [] : [stay === undefined ? '(' : ' (', asOfLine(facts.asOf, voice), ')']),
    ], language)]),
  ]
  return [
    ...draftMark(facts, voice),
    registration(facts, voice),
    { type: 'title', lines: titleLines(facts, voice) },
    ...below.map((line) => paragraph(line, { align: 'centre', indent: false, keepNext: true })),
    {
      type: 'table',
      common: true,
      columns: columns.map(({ header, width, align }) => ({ header: [word(header, voice)], width, align })),
      rows: members.map((member, index) => columns.map(({ cell }) => cell(member, index, voice))),
      empty: [word(texts.nobody, voice)],
    },
    ...(members.length === 0 ? [] : [paragraph(bold(say(texts.total, voice, { count })), { indent: false, align: 'left' })]),
    unsigned
      ? paragraph(say(texts.preparedByOffice, voice, { office: written(settings.office.name, language) }), { indent: false, align: 'left' })
      : signedBy(facts, voice),
  ]
}
