import { recordCalls } from '../record.ts'
import { person, personInput, personSummary } from './schema.ts'

export const peopleCalls = recordCalls(personInput, person, personSummary)
