import { AppError } from '../../../shared/errors.ts'
import type { ProgrammeItemInput } from '../../../shared/register/programme/schema.ts'
import type { CallContext } from '../context.ts'
import { delegationStore } from '../delegations/repository.ts'
import { recordHandlers } from '../record-handlers.ts'
import { getRecord } from '../record-store.ts'
import type { RegisterDb } from '../tables.ts'
import { listProgrammeOf, programmeStore } from './repository.ts'

/** An item before the arrival or after the departure is a slip of the keyboard that a printed programme would carry on. */
export async function checkDay(db: RegisterDb, input: ProgrammeItemInput): Promise<void> {
  const visit = await getRecord(db, delegationStore, input.delegationId)
  if (input.heldOn < visit.arrivesOn || input.heldOn > visit.departsOn) {
    throw new AppError('invalid-input', { field: 'heldOn', reason: 'outside-visit' })
  }
}

export const programmeHandlers = {
  ...recordHandlers(programmeStore, checkDay),
  listOfDelegation: ({ delegationId }: { delegationId: string }, context: CallContext) => listProgrammeOf(context.db, delegationId),
}
