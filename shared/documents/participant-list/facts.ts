import { z } from 'zod'
import { meetingHead } from '../meeting-head.ts'
import { meetingSideSchema } from '../meeting-side.ts'
import { paperHead } from '../paper-head.ts'

/** Required parts: domain.md § 6, row 7. */
export const participantListSchema = z.object({
  ...paperHead,
  ...meetingHead,
  host: meetingSideSchema,
  guest: meetingSideSchema,
})
export type ParticipantListFacts = z.output<typeof participantListSchema>
