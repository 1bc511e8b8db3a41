import { z } from 'zod'
import { bilingualLine, clockTime, isoDate, line, longText, recordFields, recordId } from '../record.ts'

const programmeItemFields = z.object({
  delegationId: recordId,
  heldOn: isoDate,
  startsAt: clockTime,
  endsAt: clockTime.nullable(),
  title: bilingualLine.refine((title) => title.ky !== '' || title.ru !== '', { path: ['ky'] }),
  place: bilingualLine,
  /** Who takes part, as the guests read it. */
  participants: bilingualLine,
  dress: bilingualLine,
  /** A meeting of the register that this item is. */
  meetingId: recordId.nullable(),
  /** For the organisers only; never on the guest edition. */
  staff: z.object({ responsible: line, phone: line, transport: line, note: longText }),
})
export const programmeItemInput = programmeItemFields.refine(
  (item) => item.endsAt === null || item.startsAt <= item.endsAt,
  { path: ['endsAt'] },
)
export type ProgrammeItemInput = z.output<typeof programmeItemInput>

export const programmeItem = programmeItemFields.extend(recordFields)
export type ProgrammeItem = z.output<typeof programmeItem>

export const programmeItemSummary = programmeItem.omit({ createdAt: true, updatedAt: true }).extend({ delegation: bilingualLine })
export type ProgrammeItemSummary = z.output<typeof programmeItemSummary>
