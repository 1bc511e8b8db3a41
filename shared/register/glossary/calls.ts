import { exchangeCalls } from '../exchange.ts'
import { recordCalls } from '../record.ts'
import { term, termInput, termSummary } from './schema.ts'

export const glossaryCalls = { ...recordCalls(termInput, term, termSummary), ...exchangeCalls } as const
