import { randomUUID } from 'node:crypto'
import { AppError } from '../../../shared/errors.ts'
import { nextSteps } from '../../../shared/register/accreditation/rules.ts'
import type { ApplicationInput, ApplicationStep, ApplicationStepName, ObserverKind } from '../../../shared/register/accreditation/schema.ts'
import type { CallContext } from '../context.ts'
import { type NewChange, recordChanges } from '../history/repository.ts'
import { missionStore } from '../missions/repository.ts'
import { personStore } from '../people/repository.ts'
import { getRecord, setArchived, touch } from '../record-store.ts'
import type { RegisterDb } from '../tables.ts'
import { listStanding } from './checks.ts'
import { readObservers } from './observers.ts'
import { applicationStore } from './stores.ts'

interface Entry {
  readonly electionId: string
  readonly missionId: string | null
  readonly organisationId: string | null
  readonly kind: ObserverKind
  readonly receivedOn: string
  readonly ground: string
  readonly observesFromOn: string | null
  readonly observesToOn: string | null
  readonly isComplete: boolean
  readonly personIds: string[]
}

/**
 * Applications for many people at once. Country, languages and contacts are copied from the cards as they are then. Who has
 * an application for the election that still stands gets no second one.
 */
export function enterMany(entry: Entry, context: CallContext): Promise<{ ids: string[] }> {
  return context.db.transaction().execute(async (db) => {
    const mission = entry.missionId === null ? undefined : await getRecord(db, missionStore, entry.missionId)
    if (!mission && entry.organisationId === null) throw new AppError('invalid-input', { field: 'missionId' })
    const standing = new Set(await listStanding(db, entry.electionId))
    const applied = new Set((await readObservers(db, { electionId: entry.electionId })).filter(({ applicationId }) => standing.has(applicationId)).map(({ personId }) => personId))
    const now = context.clock.now()
    const ids: string[] = []
    for (const personId of new Set(entry.personIds)) {
      if (applied.has(personId)) continue
      const id = randomUUID()
      const input = await applicationOf(db, entry, personId)
      await applicationStore.insert(db, { id, revision: 1, archived_at: null, created_at: now, updated_at: now }, input)
      ids.push(id)
    }
    await recordChanges(db, context.author, applicationStore, ids.map((id): NewChange => ({ at: now, recordId: id, action: 'create' })))
    return { ids }
  })
}

async function applicationOf(db: RegisterDb, entry: Entry, personId: string): Promise<ApplicationInput> {
  const { citizenship, languages, phone, email } = await getRecord(db, personStore, personId)
  const received: ApplicationStep = { state: 'received', on: entry.receivedOn, ground: entry.ground, note: '' }
  const complete: ApplicationStep = { state: 'complete', on: entry.receivedOn, ground: '', note: '' }
  return applicationStore.inputSchema.parse({
    electionId: entry.electionId,
    personId,
    missionId: entry.missionId,
    organisationId: entry.organisationId,
    kind: entry.kind,
    countryCode: citizenship,
    title: { ky: '', ru: '' },
    languages,
    phone,
    email,
    observesFromOn: entry.observesFromOn,
    observesToOn: entry.observesToOn,
    steps: entry.isComplete ? [received, complete] : [received],
    replaces: null,
    notes: '',
  } satisfies ApplicationInput)
}

interface Mark {
  readonly ids: string[]
  readonly state: Exclude<ApplicationStepName, 'received'>
  readonly on: string
  readonly ground: string
  readonly note: string
}

export function markMany({ ids, ...step }: Mark, context: CallContext): Promise<{ marked: number; left: number }> {
  return context.db.transaction().execute(async (db) => {
    const now = context.clock.now()
    const changes: NewChange[] = []
    for (const id of new Set(ids)) {
      const was = await getRecord(db, applicationStore, id)
      const last = was.steps.at(-1)
      if (!last || was.archivedAt !== null || !nextSteps(last.state).includes(step.state) || step.on < last.on) continue
      await applicationStore.update(db, id, { ...applicationStore.inputSchema.parse(was), steps: [...was.steps, step] })
      await touch(db, applicationStore.table, id, now)
      changes.push({ at: now, recordId: id, action: 'update', was })
    }
    await recordChanges(db, context.author, applicationStore, changes)
    return { marked: changes.length, left: new Set(ids).size - changes.length }
  })
}

/** Puts applications away as if they had never been entered; whoever is accredited is withdrawn instead. */
export function putAwayMany({ ids }: { ids: string[] }, context: CallContext): Promise<Record<string, never>> {
  return context.db.transaction().execute(async (db) => {
    const now = context.clock.now()
    const changes: NewChange[] = []
    for (const id of new Set(ids)) {
      const was = await getRecord(db, applicationStore, id)
      if (was.archivedAt !== null) continue
      await refuseDecided(db, id)
      await setArchived(db, applicationStore.table, id, now, now)
      changes.push({ at: now, recordId: id, action: 'archive', was })
    }
    await recordChanges(db, context.author, applicationStore, changes)
    return {}
  })
}

/** What the commission decided does not vanish from the figures with a card: it is withdrawn on a day, by a note. */
export async function refuseDecided(db: RegisterDb, applicationId: string): Promise<void> {
  const decided = await db
    .selectFrom('batch_members')
    .innerJoin('batches', 'batches.id', 'batch_members.batch_id')
    .select('batches.id')
    .where('batch_members.application_id', '=', applicationId)
    .where('batches.archived_at', 'is', null)
    .where('batches.decided_on', 'is not', null)
    .executeTakeFirst()
  if (decided) throw new AppError('already-decided', { id: decided.id })
}
