import { recordCalls } from '../record.ts'
import { writeRights } from '../users/rights.ts'
import { incoming, incomingInput, incomingSummary } from './schema.ts'

export const incomingCalls = recordCalls(incomingInput, incoming, incomingSummary, writeRights.incoming)
