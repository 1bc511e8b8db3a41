import { recordCalls } from '../record.ts'
import { writeRights } from '../users/rights.ts'
import { invitation, invitationInput, invitationSummary } from './schema.ts'

export const invitationCalls = recordCalls(invitationInput, invitation, invitationSummary, writeRights.invitations)
