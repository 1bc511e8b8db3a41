import { AppError } from '../../../shared/errors.ts'
import type { MeetingInput } from '../../../shared/register/meetings/schema.ts'
import { recordHandlers } from '../record-handlers.ts'
import type { RegisterDb } from '../tables.ts'
import { meetingStore } from './repository.ts'

/**
 * Minutes list those present once (a second capacity is a field of the participant), and whoever reports or speaks is
 * among them: a name that stands only under an agenda item would have no title on paper.
 */
export function checkPeople(_db: RegisterDb, input: MeetingInput): void {
  const present = new Set(input.participants.map((participant) => participant.personId))
  if (present.size < input.participants.length) throw new AppError('invalid-input', { field: 'participants', reason: 'twice' })

  const heard = input.agenda.flatMap((item) => [item.reporterId, ...item.points.map((point) => point.speakerId)])
  if (heard.some((personId) => personId !== null && !present.has(personId))) {
    throw new AppError('invalid-input', { field: 'agenda', reason: 'not-a-participant' })
  }
}

export const meetingHandlers = recordHandlers(meetingStore, checkPeople)
