import { recordCalls } from '../record.ts'
import { election, electionInput, electionSummary } from './schema.ts'

export const electionCalls = recordCalls(electionInput, election, electionSummary)
