import { recordCalls } from '../record.ts'
import { writeRights } from '../users/rights.ts'
import { election, electionInput, electionSummary } from './schema.ts'

export const electionCalls = recordCalls(electionInput, election, electionSummary, writeRights.elections)
