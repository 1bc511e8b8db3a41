import type { Block } from '../blocks.ts'
import { dayOf, either, plain, journalBlocks, type JournalColumn } from '../journal-frame.ts'
import type { Voice } from '../voice.ts'
import type { OutgoingJournalFacts, OutgoingJournalRow } from './facts.ts'
import { texts } from './texts.ts'

const columns: readonly JournalColumn<OutgoingJournalRow>[] = [
  { header: texts.number, width: 22, cell: ({ number }, { language }) => plain(number, language) },
  { header: texts.on, width: 20, align: 'centre', cell: ({ on }, { language }) => dayOf(on, language) },
  { header: texts.addressee, width: 46, cell: ({ addressee }, { language }) => either(addressee, language) },
  { header: texts.gist, width: 54, cell: ({ gist }, { language }) => either(gist, language) },
  { header: texts.executor, width: 26, cell: ({ executor }, { language }) => either(executor, language) },
  { header: texts.sheets, width: 16, align: 'centre', cell: ({ sheets }, { language }) => plain(sheets, language) },
  { header: texts.sent, width: 26, cell: ({ sentOn, channel }, { language }) => [...dayOf(sentOn, language), ...either(channel, language)] },
  { header: texts.infodocs, width: 22, cell: ({ infodocsNumber }, { language }) => plain(infodocsNumber, language) },
  { header: texts.answers, width: 24, cell: ({ answers }, { language }) => plain(answers, language) },
  { header: texts.mark, width: 32, cell: ({ mark }, { language }) => either(mark, language) },
]

export function composeOutgoingJournal(facts: OutgoingJournalFacts, voice: Voice): Block[] {
  return journalBlocks(facts, facts.rows, columns, texts, voice)
}
