import { AppError } from '../../../shared/errors.ts'
import { firstBrokenStep } from '../../../shared/register/accreditation/rules.ts'
import type { ApplicationInput, StoredBatchInput } from '../../../shared/register/accreditation/schema.ts'
import type { RegisterDb } from '../tables.ts'

/** A way that cannot be gone, a person who observes already, a place that is taken. */
export async function checkApplication(db: RegisterDb, input: ApplicationInput, id: string): Promise<void> {
  if (firstBrokenStep(input.steps) !== undefined) throw new AppError('invalid-input', { field: 'steps', reason: 'order' })
  await checkReplaced(db, input, id)
  const others = await listStanding(db, input.electionId, input.personId)
  const other = others.find((applicationId) => applicationId !== id && applicationId !== input.replaces?.applicationId)
  if (other !== undefined && stands(input)) throw new AppError('already-applied', { id: other })
}

const stands = ({ steps }: ApplicationInput): boolean => !['refused', 'withdrawn'].includes(steps.at(-1)?.state ?? '')

/** A person observes an election once. @returns their applications that were neither refused, withdrawn nor replaced */
export async function listStanding(db: RegisterDb, electionId: string, personId?: string): Promise<string[]> {
  const rows = await db
    .selectFrom('applications')
    .select((row) => [
      'applications.id',
      row
        .selectFrom('application_steps')
        .whereRef('application_steps.application_id', '=', 'applications.id')
        .select('state')
        .orderBy('position', 'desc')
        .limit(1)
        .as('last'),
      row
        .selectFrom('applications as later')
        .whereRef('later.replaces_id', '=', 'applications.id')
        .where('later.archived_at', 'is', null)
        .select('later.id')
        .limit(1)
        .as('replaced_by'),
    ])
    .where('election_id', '=', electionId)
    .where('archived_at', 'is', null)
    .$if(personId !== undefined, (select) => select.where('person_id', '=', personId ?? ''))
    .execute()
  return rows.filter(({ last, replaced_by }) => replaced_by === null && last !== 'refused' && last !== 'withdrawn').map(({ id }) => id)
}

/** One comes for one, at the same election. */
async function checkReplaced(db: RegisterDb, { replaces, electionId }: ApplicationInput, id: string): Promise<void> {
  if (replaces === null) return
  const earlier = await db.selectFrom('applications').select('election_id').where('id', '=', replaces.applicationId).executeTakeFirst()
  const other = await db
    .selectFrom('applications')
    .select('id')
    .where('replaces_id', '=', replaces.applicationId)
    .where('archived_at', 'is', null)
    .where('id', '!=', id)
    .executeTakeFirst()
  if (replaces.applicationId === id || earlier?.election_id !== electionId || other) throw new AppError('invalid-input', { field: 'replaces', reason: 'taken' })
}

/**
 * Nobody stands in two batches and no number on two certificates. Undo asks this too: what was free when it was written may
 * have been given away since.
 */
export async function checkBatch(db: RegisterDb, input: StoredBatchInput, id: string): Promise<void> {
  const members = new Set(input.members.map(({ applicationId }) => applicationId))
  const seqs = new Set(input.certificates.map(({ seq }) => seq))
  if (members.size < input.members.length || seqs.size < input.certificates.length) throw new AppError('invalid-input', { field: 'members', reason: 'twice' })
  const elsewhere = await db
    .selectFrom('batch_members')
    .innerJoin('batches', 'batches.id', 'batch_members.batch_id')
    .select('batch_members.application_id')
    .where('batches.election_id', '=', input.electionId)
    .where('batches.archived_at', 'is', null)
    .where('batches.id', '!=', id)
    .execute()
  if (elsewhere.some(({ application_id }) => members.has(application_id))) throw new AppError('invalid-input', { field: 'members', reason: 'elsewhere' })
  const taken = await listNumbers(db, input.electionId, id)
  if (taken.some((seq) => seqs.has(seq))) throw new AppError('invalid-input', { field: 'certificates', reason: 'taken' })
}

/** The running numbers of an election's certificates, without those of one batch. */
export async function listNumbers(db: RegisterDb, electionId: string, exceptBatchId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('certificates')
    .innerJoin('batches', 'batches.id', 'certificates.batch_id')
    .select('certificates.seq')
    .where('batches.election_id', '=', electionId)
    .where('batches.id', '!=', exceptBatchId)
    .execute()
  return rows.map(({ seq }) => seq)
}
