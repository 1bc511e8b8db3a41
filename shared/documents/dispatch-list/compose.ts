import type { Block } from '../blocks.ts'
import { dayOf, either, plain, journalBlocks, type JournalColumn } from '../journal-frame.ts'
import type { Voice } from '../voice.ts'
import type { DispatchListFacts, DispatchListRow } from './facts.ts'
import { texts } from './texts.ts'

const columns: readonly JournalColumn<DispatchListRow>[] = [
  { header: texts.index, width: 10, align: 'centre', cell: (_row, { language }, index) => plain(String(index + 1), language) },
  { header: texts.number, width: 26, cell: ({ number, on }, { language }) => [...plain(number, language), ...dayOf(on, language)] },
  { header: texts.addressee, width: 62, cell: ({ addressee, address }, { language }) => [...either(addressee, language), ...either(address, language)] },
  { header: texts.gist, width: 54, cell: ({ gist }, { language }) => either(gist, language) },
  { header: texts.sheets, width: 16, align: 'centre', cell: ({ sheets }, { language }) => plain(sheets, language) },
  { header: texts.sent, width: 28, cell: ({ sentOn, channel }, { language }) => [...dayOf(sentOn, language), ...either(channel, language)] },
  { header: texts.tracking, width: 28, cell: ({ tracking }, { language }) => plain(tracking, language) },
  { header: texts.sentBy, width: 28, cell: ({ sentBy }, { language }) => plain(sentBy, language) },
  { header: texts.received, width: 28, cell: () => [] },
]

export function composeDispatchList(facts: DispatchListFacts, voice: Voice): Block[] {
  return journalBlocks(facts, facts.rows, columns, texts, voice)
}
