import { z } from 'zod'
import { formatDate, formatDateRange } from '../language/index.ts'
import type { Bilingual, Language } from '../language/bilingual.ts'
import { bilingualSchema } from '../language/bilingual.ts'
import type { Block, Line, TableBlock, TableCell, TableColumn } from './blocks.ts'
import { daysField } from './fields.ts'
import type { FieldTable } from './fields.ts'
import { section, signatoryFields } from './form-fields.ts'
import type { FormSection } from './document-kind.ts'
import { paragraph, signatory } from './frame.ts'
import { signatorySchema } from './person.ts'
import { officeFields, preparedByTable } from './shared-fields.ts'
import type { Voice } from './voice.ts'
import { bold, isBlank, run, say, word } from './wording.ts'
import type { Phrase } from './wording.ts'

/**
 * What every journal of the office has: a period, a wide table, whoever keeps it. Lines come from the register and are put
 * right there, so the form asks for none of them.
 */
export const journalFacts = {
  period: z.object({ from: z.iso.date(), to: z.iso.date() }).refine(({ from, to }) => from <= to, { path: ['to'] }),
  preparedBy: signatorySchema,
}

/** A cell may hold what a record holds: longer than a line of a paper. */
export const journalText = bilingualSchema
export const mostJournalRows = 20_000

interface JournalHead {
  readonly period: { readonly from: string; readonly to: string }
  readonly preparedBy: { readonly post: Bilingual; readonly name: Bilingual }
}

/** The period is chosen in the journal itself: another one has other lines. */
export const journalForm: readonly FormSection[] = [section('Тариздөө', 'Оформление', [...signatoryFields('preparedBy', false)])]

export const journalFields: FieldTable<JournalHead> = {
  ...officeFields,
  ...preparedByTable,
  days: daysField('Журналдын мезгили', 'Период журнала', ({ period }) => [period.from, period.to]),
}

/** The sentences that every journal has, each in its own words. */
export interface JournalTexts {
  readonly title: Phrase
  /** Stands in the table when the period is empty. */
  readonly nothing: Phrase
  readonly total: Phrase & { readonly ky: `${string}{all}${string}`; readonly ru: `${string}{all}${string}` }
  /** Before the name, where the post is not said. */
  readonly preparedBy: Phrase
}

export interface JournalColumn<Row> {
  readonly header: Phrase
  /** Share of the width. */
  readonly width: number
  readonly align?: TableColumn['align']
  cell(row: Row, voice: Voice, index: number): TableCell
}

/** A half that nobody wrote is said in the other language: a journal records what there is. */
export function either(text: Bilingual, language: Language): TableCell {
  if (isBlank(text)) return []
  const own = text[language].trim()
  if (own !== '') return [[run(own, language)]]
  const other = language === 'ky' ? 'ru' : 'ky'
  return [[run(text[other].trim(), other)]]
}

export function plain(text: string, language: Language): TableCell {
  return text.trim() === '' ? [] : [[run(text.trim(), language)]]
}

/** Digits, because columns are narrow. */
export function dayOf(iso: string, language: Language): TableCell {
  return iso === '' ? [] : [[run(formatDate(iso, language, 'digits'), language)]]
}

export function journalBlocks<Row>(head: JournalHead, rows: readonly Row[], columns: readonly JournalColumn<Row>[], texts: JournalTexts, voice: Voice): Block[] {
  const { language } = voice
  const { from, to } = head.period
  const days: Line = [run(from === to ? formatDate(from, language, 'long') : formatDateRange(from, to, language), language)]
  const table: TableBlock = {
    type: 'table',
    common: true,
    columns: columns.map(({ header, width, align }) => ({ header: [word(header, voice)], width, align: align ?? 'left' })),
    rows: rows.map((row, index) => columns.map((column) => column.cell(row, voice, index))),
    empty: [word(texts.nothing, voice)],
  }
  const own = signatory(head.preparedBy, language)
  return [
    { type: 'title', lines: [word(texts.title, voice)] },
    paragraph(days, { align: 'centre', indent: false, keepNext: true }),
    table,
    ...(rows.length === 0 ? [] : [paragraph(bold(say(texts.total, voice, { all: String(rows.length) })), { indent: false, align: 'left' })]),
    { type: 'signature', closing: [], signatory: isBlank(head.preparedBy.post) ? { ...own, post: [word(texts.preparedBy, voice)] } : own },
  ]
}
