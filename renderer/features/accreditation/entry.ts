import { z } from 'zod'
import { observerKinds } from '../../../shared/register/accreditation/schema.ts'
import { isoDate, line, recordId } from '../../../shared/register/record.ts'
import { todayIso } from '../../app/today-iso.ts'

/** What is typed while many people are entered at once; kept as a draft like every form. */
export const entrySchema = z.object({
  electionId: recordId.nullable(),
  missionId: recordId.nullable(),
  organisationId: recordId.nullable(),
  kind: z.enum(observerKinds),
  receivedOn: isoDate.nullable(),
  ground: line,
  observesFromOn: isoDate.nullable(),
  observesToOn: isoDate.nullable(),
  isComplete: z.boolean(),
  /** Those whose tick was changed: the head and members are ticked to begin with, holders of posts are not. */
  left: z.array(recordId),
  /** People whom the mission's records do not name. */
  added: z.array(recordId),
})
export type Entry = z.output<typeof entrySchema>

export function newEntry(electionId: string | null): Entry {
  return {
    electionId,
    missionId: null,
    organisationId: null,
    kind: 'short-term',
    receivedOn: todayIso(),
    ground: '',
    observesFromOn: null,
    observesToOn: null,
    isComplete: true,
    left: [],
    added: [],
  }
}
