import type { Block } from '../blocks.ts'
import { dayOf, either, journalBlocks, type JournalColumn, plain } from '../journal-frame.ts'
import type { Voice } from '../voice.ts'
import type { GiftRegisterFacts, GiftRegisterRow } from './facts.ts'
import { texts } from './texts.ts'

const columns: readonly JournalColumn<GiftRegisterRow>[] = [
  { header: texts.index, width: 10, align: 'centre', cell: (_row, { language }, index) => plain(String(index + 1), language) },
  { header: texts.on, width: 24, align: 'centre', cell: ({ on }, { language }) => dayOf(on, language) },
  { header: texts.giver, width: 46, cell: ({ giver }, { language }) => either(giver, language) },
  { header: texts.receiver, width: 46, cell: ({ receiver }, { language }) => either(receiver, language) },
  { header: texts.description, width: 50, cell: ({ description }, { language }) => either(description, language) },
  { header: texts.value, width: 28, align: 'right', cell: ({ value }, { language }) => plain(value, language) },
  { header: texts.reason, width: 36, cell: ({ reason }, { language }) => either(reason, language) },
  { header: texts.storagePlace, width: 34, cell: ({ storagePlace }, { language }) => either(storagePlace, language) },
  { header: texts.act, width: 20, cell: ({ actNumber }, { language }) => plain(actNumber, language) },
]

export function composeGiftRegister(facts: GiftRegisterFacts, voice: Voice): Block[] {
  return journalBlocks(facts, facts.rows, columns, texts, voice)
}
