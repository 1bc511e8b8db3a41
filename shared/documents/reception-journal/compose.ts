import type { Block } from '../blocks.ts'
import { dayOf, either, plain, journalBlocks, type JournalColumn } from '../journal-frame.ts'
import type { Voice } from '../voice.ts'
import type { ReceptionJournalFacts, ReceptionJournalRow } from './facts.ts'
import { texts } from './texts.ts'

const columns: readonly JournalColumn<ReceptionJournalRow>[] = [
  { header: texts.index, width: 10, align: 'centre', cell: (_row, { language }, index) => plain(String(index + 1), language) },
  { header: texts.held, width: 28, cell: ({ heldOn, place }, { language }) => [...dayOf(heldOn, language), ...either(place, language)] },
  { header: texts.guests, width: 54, cell: ({ guests }, { language }) => guests.flatMap((guest) => either(guest, language)) },
  { header: texts.purpose, width: 42, cell: ({ purpose }, { language }) => either(purpose, language) },
  { header: texts.gist, width: 48, cell: ({ gist }, { language }) => either(gist, language) },
  { header: texts.staff, width: 44, cell: ({ staff }, { language }) => staff.flatMap((one) => either(one, language)) },
  { header: texts.allowedBy, width: 26, cell: ({ allowedBy }, { language }) => either(allowedBy, language) },
  { header: texts.report, width: 34, cell: ({ record, reportedTo }, { language }) => [...either(record, language), ...either(reportedTo, language)] },
]

export function composeReceptionJournal(facts: ReceptionJournalFacts, voice: Voice): Block[] {
  return journalBlocks(facts, facts.rows, columns, texts, voice)
}
