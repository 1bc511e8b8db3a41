import { AppError } from '../../../shared/errors.ts'
import type { Batch, BatchInput, StoredBatchInput } from '../../../shared/register/accreditation/schema.ts'
import type { CallContext } from '../context.ts'
import { recordHandlers, storingHandlers, type StoringPlace } from '../record-handlers.ts'
import { getRecord } from '../record-store.ts'
import { enterMany, markMany, putAwayMany, refuseDecided } from './application-work.ts'
import { decide, handOut, newBatch, putIntoBatch, takeBack, takeOut } from './batch-work.ts'
import { checkApplication, checkBatch } from './checks.ts'
import { candidates, namesakes, overview, sheetOf, wayOf } from './overview.ts'
import { applicationStore, batchStore } from './stores.ts'

interface Version {
  readonly id: string
  readonly revision: number
}

const applications = recordHandlers(applicationStore, checkApplication)

export const applicationHandlers = {
  ...applications,
  archive: async (version: Version, context: CallContext) => {
    await refuseDecided(context.db, version.id)
    return applications.archive(version, context)
  },
}

/** The form knows what a batch is called and how its certificates look; who is in it and what was decided stays. */
async function toStored(sent: BatchInput, { db, id, was }: StoringPlace<Batch>): Promise<StoredBatchInput> {
  const kept: StoredBatchInput = was ? batchStore.inputSchema.parse(was) : await newBatch(db, sent)
  if (kept.members.length > 0 && sent.electionId !== kept.electionId) throw new AppError('invalid-input', { field: 'electionId', reason: 'has-members' })
  const input = { ...kept, ...sent }
  await checkBatch(db, input, id)
  return input
}

const batches = storingHandlers(batchStore, toStored)

export const batchHandlers = {
  ...batches,
  archive: async (version: Version, context: CallContext) => {
    if ((await getRecord(context.db, batchStore, version.id)).decision) throw new AppError('already-decided', { id: version.id })
    return batches.archive(version, context)
  },
}

export const accreditationHandlers = {
  overview,
  way: wayOf,
  namesakes,
  candidates,
  enter: enterMany,
  mark: markMany,
  putAway: putAwayMany,
  putIntoBatch,
  takeOut,
  sheet: sheetOf,
  decide,
  handOut,
  takeBack,
}
