import type { Block } from '../blocks.ts'
import { dayOf, either, plain, journalBlocks, type JournalColumn } from '../journal-frame.ts'
import type { Voice } from '../voice.ts'
import type { IncomingJournalFacts, IncomingJournalRow } from './facts.ts'
import { texts } from './texts.ts'

const columns: readonly JournalColumn<IncomingJournalRow>[] = [
  { header: texts.number, width: 24, cell: ({ number, receivedOn }, { language }) => [...plain(number, language), ...dayOf(receivedOn, language)] },
  { header: texts.sender, width: 46, cell: ({ sender }, { language }) => either(sender, language) },
  { header: texts.their, width: 24, cell: ({ theirNumber, theirDatedOn }, { language }) => [...plain(theirNumber, language), ...dayOf(theirDatedOn, language)] },
  { header: texts.gist, width: 56, cell: ({ gist }, { language }) => either(gist, language) },
  { header: texts.sheets, width: 14, align: 'centre', cell: ({ sheets }, { language }) => plain(sheets, language) },
  { header: texts.resolution, width: 34, cell: ({ resolution }, { language }) => either(resolution, language) },
  { header: texts.executor, width: 26, cell: ({ executor }, { language }) => either(executor, language) },
  { header: texts.dueOn, width: 20, align: 'centre', cell: ({ dueOn }, { language }) => dayOf(dueOn, language) },
  { header: texts.infodocs, width: 22, cell: ({ infodocsNumber }, { language }) => plain(infodocsNumber, language) },
  { header: texts.mark, width: 32, cell: ({ mark }, { language }) => either(mark, language) },
]

export function composeIncomingJournal(facts: IncomingJournalFacts, voice: Voice): Block[] {
  return journalBlocks(facts, facts.rows, columns, texts, voice)
}
