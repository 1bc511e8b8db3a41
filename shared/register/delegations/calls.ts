import { recordCalls } from '../record.ts'
import { writeRights } from '../users/rights.ts'
import { delegation, delegationInput, delegationSummary } from './schema.ts'

export const delegationCalls = recordCalls(delegationInput, delegation, delegationSummary, writeRights.delegations)
