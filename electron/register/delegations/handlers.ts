import { AppError } from '../../../shared/errors.ts'
import type { DelegationInput } from '../../../shared/register/delegations/schema.ts'
import { recordHandlers } from '../record-handlers.ts'
import type { RegisterDb } from '../tables.ts'
import { delegationStore } from './repository.ts'

/** The total under a printed list counts lines, so nobody may stand in it twice. */
export function checkMembers(_db: RegisterDb, input: DelegationInput): void {
  const people = new Set(input.members.map((member) => member.personId))
  if (people.size < input.members.length) throw new AppError('invalid-input', { field: 'members', reason: 'twice' })
}

export const delegationHandlers = recordHandlers(delegationStore, checkMembers)
