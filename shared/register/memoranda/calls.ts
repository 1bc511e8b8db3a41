import { recordCalls } from '../record.ts'
import { writeRights } from '../users/rights.ts'
import { memorandum, memorandumInput, memorandumSummary } from './schema.ts'

export const memorandumCalls = recordCalls(memorandumInput, memorandum, memorandumSummary, writeRights.memoranda)
