import { recordCalls } from '../record.ts'
import { writeRights } from '../users/rights.ts'
import { organisation, organisationInput, organisationSummary } from './schema.ts'

export const organisationCalls = recordCalls(organisationInput, organisation, organisationSummary, writeRights.organisations)
