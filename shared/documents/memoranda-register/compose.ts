import { formatDate } from '../../language/index.ts'
import type { Block, Line, TableCell } from '../blocks.ts'
import { paragraph } from '../frame.ts'
import { dayOf, either, journalBlocks, type JournalColumn, plain } from '../journal-frame.ts'
import type { Voice } from '../voice.ts'
import { say, word } from '../wording.ts'
import type { MemorandaRegisterFacts, MemorandaRegisterRow } from './facts.ts'
import { texts } from './texts.ts'

function termCell({ validUntilOn, renewal }: MemorandaRegisterRow, voice: Voice): TableCell {
  const { language } = voice
  const term: Line = validUntilOn === '' ? word(texts.open, voice) : say(texts.until, voice, { until: formatDate(validUntilOn, language, 'digits') })
  return [term, ...either(renewal, language)]
}

const columns: readonly JournalColumn<MemorandaRegisterRow>[] = [
  { header: texts.number, width: 20, cell: ({ number }, { language }, index) => plain(number || String(index + 1), language) },
  { header: texts.partner, width: 46, cell: ({ partner }, { language }) => either(partner, language) },
  { header: texts.subject, width: 54, cell: ({ title }, { language }) => either(title, language) },
  { header: texts.signed, width: 32, cell: ({ signedOn, place }, { language }) => [...dayOf(signedOn, language), ...either(place, language)] },
  { header: texts.languages, width: 38, cell: ({ languages }, { language }) => either(languages, language) },
  { header: texts.term, width: 32, cell: termCell },
  { header: texts.state, width: 28, cell: ({ state }, { language }) => either(state, language) },
  { header: texts.originalPlace, width: 32, cell: ({ originalPlace }, { language }) => either(originalPlace, language) },
]

/** A register says on which day it is true, not only which days it covers. */
function asOfLine(asOf: string, voice: Voice): Line {
  const day = voice.language === 'ky' ? formatDate(asOf, 'ky', 'by').replace(/ карата$/u, '') : formatDate(asOf, 'ru', 'long')
  return say(texts.asOf, voice, { day })
}

export function composeMemorandaRegister(facts: MemorandaRegisterFacts, voice: Voice): Block[] {
  const [title, days, ...table] = journalBlocks(facts, facts.rows, columns, texts, voice)
  if (title === undefined || days === undefined) return table
  return [title, facts.asOf === '' ? days : paragraph(asOfLine(facts.asOf, voice), { align: 'centre', indent: false, keepNext: true }), ...table]
}
