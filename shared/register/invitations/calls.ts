import { recordCalls } from '../record.ts'
import { invitation, invitationInput, invitationSummary } from './schema.ts'

export const invitationCalls = recordCalls(invitationInput, invitation, invitationSummary)
