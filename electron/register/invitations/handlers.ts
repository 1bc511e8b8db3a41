import { AppError } from '../../../shared/errors.ts'
import { firstBrokenStep } from '../../../shared/register/invitations/rules.ts'
import type { InvitationInput } from '../../../shared/register/invitations/schema.ts'
import { recordHandlers } from '../record-handlers.ts'
import type { RegisterDb } from '../tables.ts'
import { invitationStore } from './repository.ts'

/** A letter cannot be answered before it was sent, nor sent before it was signed. */
export function checkOrderOfSteps(_db: RegisterDb, input: InvitationInput): void {
  if (firstBrokenStep(input.steps) !== undefined) throw new AppError('invalid-input', { field: 'steps', reason: 'order' })
}

export const invitationHandlers = recordHandlers(invitationStore, checkOrderOfSteps)
