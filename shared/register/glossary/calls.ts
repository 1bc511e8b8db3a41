import { exchangeCalls } from '../exchange.ts'
import { recordCalls } from '../record.ts'
import { writeRights } from '../users/rights.ts'
import { term, termInput, termSummary } from './schema.ts'

export const glossaryCalls = { ...recordCalls(termInput, term, termSummary, writeRights.glossary), ...exchangeCalls } as const
