import { randomUUID } from 'node:crypto'
import { AppError } from '../../../shared/errors.ts'
import { inAnnexOrder } from '../../../shared/register/accreditation/annex-order.ts'
import { freeNumbers } from '../../../shared/register/accreditation/rules.ts'
import { annexLanguages, type Batch, type BatchInput, type Decision, type StoredBatchInput, usualCertificateMask } from '../../../shared/register/accreditation/schema.ts'
import { asIfDecided, endedBy } from '../../../shared/register/accreditation/standing.ts'
import { formatNumber } from '../../../shared/register/papers/number-mask.ts'
import type { CallContext } from '../context.ts'
import { recordChange } from '../history/repository.ts'
import { oneOf } from '../one-of.ts'
import { getRecord, touch } from '../record-store.ts'
import type { RegisterDb } from '../tables.ts'
import { checkBatch, listNumbers } from './checks.ts'
import { type NamedObserver, readObservers } from './observers.ts'
import { batchStore } from './stores.ts'

/** What is done to a batch besides filling in its form. Each is one change of one record, so that one undo takes it back. */

interface Version {
  readonly id: string
  readonly revision: number
}

export async function writeBatch(db: RegisterDb, context: CallContext, was: Batch, input: StoredBatchInput): Promise<Batch> {
  await checkBatch(db, input, was.id)
  const now = context.clock.now()
  await batchStore.update(db, was.id, input)
  await touch(db, batchStore.table, was.id, now)
  await recordChange(db, context.author, batchStore, { at: now, recordId: was.id, action: 'update', was })
  return getRecord(db, batchStore, was.id)
}

function changeBatch(
  context: CallContext,
  { id, revision }: Version,
  change: (was: Batch, db: RegisterDb) => Promise<StoredBatchInput> | StoredBatchInput,
): Promise<Batch> {
  return context.db.transaction().execute(async (db) => {
    const was = await getRecord(db, batchStore, id)
    if (was.revision !== revision) throw new AppError('changed-meanwhile', { area: 'batches' })
    return writeBatch(db, context, was, await change(was, db))
  })
}

/** A form's batch takes the next place of its election; whom it holds and what is decided comes later. */
export async function newBatch(db: RegisterDb, input: BatchInput): Promise<StoredBatchInput> {
  const last = await db
    .selectFrom('batches')
    .select((row) => row.fn.max('batch_order').as('last'))
    .where('election_id', '=', input.electionId)
    .executeTakeFirst()
  return { ...input, order: (last?.last ?? 0) + 1, members: [], decision: null, certificates: [], handOuts: [], returns: [] }
}

/** A fresh batch drawn up as the last one of the election; the first one in the office's usual way. */
async function nextBatch(db: RegisterDb, electionId: string): Promise<StoredBatchInput> {
  const last = await db
    .selectFrom('batches')
    .select(['annex_language', 'certificate_mask', 'valid_until_on'])
    .where('election_id', '=', electionId)
    .where('archived_at', 'is', null)
    .orderBy('batch_order', 'desc')
    .executeTakeFirst()
  return newBatch(db, {
    electionId,
    title: { ky: '', ru: '' },
    annexLanguage: last ? oneOf(annexLanguages, last.annex_language) : 'ky',
    certificateMask: last?.certificate_mask ?? usualCertificateMask,
    validUntilOn: last?.valid_until_on ?? null,
    notes: '',
  })
}

async function insertBatch(db: RegisterDb, context: CallContext, input: StoredBatchInput): Promise<Batch> {
  const id = randomUUID()
  const now = context.clock.now()
  await checkBatch(db, input, id)
  await batchStore.insert(db, { id, revision: 1, archived_at: null, created_at: now, updated_at: now }, input)
  await recordChange(db, context.author, batchStore, { at: now, recordId: id, action: 'create' })
  return getRecord(db, batchStore, id)
}

/**
 * Adds applications to a draft, or to a new one. Those decided on already, refused, withdrawn or of another election stay
 * where they are; those of another draft move.
 */
export function putIntoBatch({ batchId, ids }: { batchId: string | null; ids: string[] }, context: CallContext): Promise<{ batch: Batch; added: number }> {
  return context.db.transaction().execute(async (db) => {
    const was = batchId === null ? undefined : await getRecord(db, batchStore, batchId)
    if (was?.decision) throw new AppError('already-decided', { id: was.id })
    const wanted = new Set(ids)
    const chosen = (await readObservers(db, {})).filter(({ applicationId }) => wanted.has(applicationId))
    const electionId = was?.electionId ?? chosen[0]?.electionId
    const today = context.clock.today()
    const added = chosen.filter((observer) => observer.electionId === electionId && canJoin(observer, was?.id, today))
    if (electionId === undefined || added.length === 0) throw new AppError('nobody-for-batch')

    await leaveOtherDrafts(db, context, added)
    const joining = added.map(({ applicationId }) => ({ applicationId, addedOn: today }))
    if (!was) {
      const next = await nextBatch(db, electionId)
      return { batch: await insertBatch(db, context, { ...next, members: joining }), added: added.length }
    }
    const batch = await writeBatch(db, context, was, { ...stored(was), members: [...was.members, ...joining] })
    return { batch, added: added.length }
  })
}

const stored = (batch: Batch): StoredBatchInput => batchStore.inputSchema.parse(batch)

/** An inherited place is no entry of its own, so whoever holds one may still be entered elsewhere. */
function canJoin({ batch, ...observer }: NamedObserver, batchId: string | undefined, today: string): boolean {
  if (endedBy(observer, today)) return false
  return batch === null || (batch.decidedOn === null && batch.id !== batchId)
}

async function leaveOtherDrafts(db: RegisterDb, context: CallContext, leaving: readonly NamedObserver[]): Promise<void> {
  const drafts = new Set(leaving.flatMap(({ batch }) => (batch && !batch.inherited ? [batch.id] : [])))
  const gone = new Set(leaving.map(({ applicationId }) => applicationId))
  for (const id of drafts) {
    const was = await getRecord(db, batchStore, id)
    await writeBatch(db, context, was, { ...stored(was), members: was.members.filter(({ applicationId }) => !gone.has(applicationId)) })
  }
}

/** Out of a draft; a replacement goes with the place that it took over. */
export function takeOut({ ids, ...version }: Version & { ids: string[] }, context: CallContext): Promise<Batch> {
  return changeBatch(context, version, async (was, db) => {
    if (was.decision) throw new AppError('already-decided', { id: was.id })
    const predecessors = new Map((await readObservers(db, { electionId: was.electionId })).map(({ applicationId, replaces }) => [applicationId, replaces]))
    const gone = new Set<string>()
    for (const id of ids) for (let at: string | null = id; at !== null && !gone.has(at); at = predecessors.get(at) ?? null) gone.add(at)
    return { ...stored(was), members: was.members.filter(({ applicationId }) => !gone.has(applicationId)) }
  })
}

interface DecisionMade extends Version {
  readonly decision: Decision
  readonly validUntilOn: string | null
  readonly certificateMask: string
}

/**
 * The commission's decision. It accredits everybody in the draft who is neither refused, withdrawn, replaced nor incomplete
 * on its day, in the order of the annex, and gives the certificates the lowest free numbers. A decision that stands is only
 * corrected: who was accredited and which number they carry stays.
 */
export function decide({ decision, validUntilOn, certificateMask, ...version }: DecisionMade, context: CallContext): Promise<Batch> {
  return changeBatch(context, version, async (was, db) => {
    const corrected = { ...stored(was), decision, validUntilOn }
    if (was.decision) return corrected
    const observers = (await readObservers(db, { electionId: was.electionId })).filter(({ batch }) => batch?.id === was.id)
    const accredited = inAnnexOrder(asIfDecided(observers, decision.on), was.annexLanguage)
    if (accredited.length === 0) throw new AppError('nobody-for-batch')
    const seqs = freeNumbers(await listNumbers(db, was.electionId, was.id), accredited.length)
    const year = Number(decision.on.slice(0, 4))
    return {
      ...corrected,
      certificateMask,
      members: accredited.map(({ applicationId, batch }) => ({ applicationId, addedOn: batch?.addedOn ?? decision.on })),
      certificates: accredited.map(({ applicationId }, index) => {
        const seq = seqs[index] ?? 0
        return { applicationId, seq, number: formatNumber(certificateMask, { seq, year, unit: '', file: '' }) }
      }),
    }
  })
}

/** Marks certificates as handed out; who has theirs already keeps the day on which they got it. */
export function handOut({ ids, on, to, ...version }: Version & { ids: string[]; on: string; to: string }, context: CallContext): Promise<Batch> {
  return changeBatch(context, version, (was) => {
    const waiting = new Set(ids)
    for (const { applicationId } of was.handOuts) waiting.delete(applicationId)
    const handed = was.certificates.filter(({ applicationId }) => waiting.has(applicationId)).map(({ applicationId }) => ({ applicationId, on, to }))
    return { ...stored(was), handOuts: [...was.handOuts, ...handed] }
  })
}

/** Marks certificates as given back. */
export function takeBack({ ids, on, note, ...version }: Version & { ids: string[]; on: string; note: string }, context: CallContext): Promise<Batch> {
  return changeBatch(context, version, (was) => {
    const given = new Set(ids)
    for (const { applicationId } of was.returns) given.delete(applicationId)
    const back = was.certificates.filter(({ applicationId }) => given.has(applicationId)).map(({ applicationId }) => ({ applicationId, on, note }))
    return { ...stored(was), returns: [...was.returns, ...back] }
  })
}
