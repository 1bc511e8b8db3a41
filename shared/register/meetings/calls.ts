import { recordCalls } from '../record.ts'
import { writeRights } from '../users/rights.ts'
import { meeting, meetingInput, meetingSummary } from './schema.ts'

export const meetingCalls = recordCalls(meetingInput, meeting, meetingSummary, writeRights.meetings)
