import { recordCalls } from '../record.ts'
import { organisation, organisationInput, organisationSummary } from './schema.ts'

export const organisationCalls = recordCalls(organisationInput, organisation, organisationSummary)
