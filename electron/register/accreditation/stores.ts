import { isAccreditedOn, currentStanding, isEligible, standingOn } from '../../../shared/register/accreditation/standing.ts'
import {
  type Application,
  type ApplicationInput,
  applicationInput,
  type ApplicationSummary,
  type Batch,
  type BatchSummary,
  type StoredBatchInput,
  storedBatchInput,
} from '../../../shared/register/accreditation/schema.ts'
import type { ListFilter } from '../../../shared/register/record.ts'
import { joinedBilingual } from '../record-columns.ts'
import type { RecordStore } from '../record-store.ts'
import { matchesSearch } from '../search.ts'
import type { RegisterDb } from '../tables.ts'
import { type NamedObserver, readObservers } from './observers.ts'
import { toApplication, toApplicationColumns, toBatch, toBatchColumns, toBatchLineRows, toStep, toStepRows } from './rows.ts'

async function listApplications(db: RegisterDb, filter: ListFilter, today: string): Promise<ApplicationSummary[]> {
  const observers = await readObservers(db, { archived: filter.archived, search: filter.search })
  return observers.map((observer) => toSummary(observer, today))
}

export function toSummary(observer: NamedObserver, today: string): ApplicationSummary {
  const { state, on } = currentStanding(observer, today)
  return {
    id: observer.applicationId,
    revision: observer.revision,
    archivedAt: observer.archivedAt,
    electionId: observer.electionId,
    personId: observer.personId,
    missionId: observer.missionId,
    organisationId: observer.organisationId,
    kind: observer.kind,
    countryCode: observer.countryCode,
    ...namesOf(observer),
    sex: observer.sex,
    election: observer.election,
    mission: observer.mission,
    organisation: { ky: observer.organisation.ky, ru: observer.organisation.ru },
    state,
    stateOn: on,
    batchId: observer.batch?.id ?? null,
    batchOrder: observer.batch?.order ?? null,
    certificateNumber: observer.certificate?.number ?? '',
  }
}

/** The three spellings without patronymics, as lists show them. */
export function namesOf({ passportName, kyrgyzName, russianName }: Pick<NamedObserver, 'passportName' | 'kyrgyzName' | 'russianName'>) {
  return {
    passportName,
    kyrgyzName: { surname: kyrgyzName.surname, given: kyrgyzName.given },
    russianName: { surname: russianName.surname, given: russianName.given },
  }
}

async function findApplication(db: RegisterDb, id: string): Promise<Application | undefined> {
  const row = await db.selectFrom('applications').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const steps = await db.selectFrom('application_steps').selectAll().where('application_id', '=', id).orderBy('position').execute()
  return toApplication(row, steps.map(toStep))
}

async function replaceSteps(db: RegisterDb, id: string, input: ApplicationInput): Promise<void> {
  await db.deleteFrom('application_steps').where('application_id', '=', id).execute()
  await db.insertInto('application_steps').values(toStepRows(id, input.steps)).execute()
}

export const applicationStore: RecordStore<ApplicationInput, Application, ApplicationSummary> = {
  area: 'applications',
  table: 'applications',
  inputSchema: applicationInput,
  list: listApplications,
  find: findApplication,
  insert: async (db, head, input) => {
    await db.insertInto('applications').values({ ...head, ...toApplicationColumns(input) }).execute()
    await replaceSteps(db, head.id, input)
  },
  update: async (db, id, input) => {
    await db.updateTable('applications').set(toApplicationColumns(input)).where('id', '=', id).execute()
    await replaceSteps(db, id, input)
  },
}

async function listBatches(db: RegisterDb, filter: ListFilter, today: string): Promise<BatchSummary[]> {
  const rows = await selectBatches(db, filter).execute()
  const observers = rows.length === 0 ? [] : await readObservers(db, {})
  return rows.map((row) => toBatchSummary(row, observers, today))
}

/** The batches of one election with figures of observers that were read already, latest first. */
export async function listBatchesOf(db: RegisterDb, electionId: string, observers: readonly NamedObserver[], today: string): Promise<BatchSummary[]> {
  const rows = await selectBatches(db, { search: '', archived: false }).where('batches.election_id', '=', electionId).execute()
  return rows.map((row) => toBatchSummary(row, observers, today))
}

/** The election that votes last first, and its latest batch on top. */
function selectBatches(db: RegisterDb, filter: ListFilter) {
  return db
    .selectFrom('batches')
    .innerJoin('elections', 'elections.id', 'batches.election_id')
    .leftJoin(
      (from) => from.selectFrom('batch_members').select((row) => ['batch_id', row.fn.countAll<number>().as('size')]).groupBy('batch_id').as('members'),
      (join) => join.onRef('members.batch_id', '=', 'batches.id'),
    )
    .selectAll('batches')
    .select(['elections.name_ky as election_ky', 'elections.name_ru as election_ru', 'members.size'])
    .where('batches.archived_at', filter.archived ? 'is not' : 'is', null)
    .where((row) => matchesSearch(row, row.ref('batches.search_key'), filter.search))
    .orderBy('elections.voting_on', 'desc')
    .orderBy('batches.batch_order', 'desc')
}
type ListedBatch = Awaited<ReturnType<ReturnType<typeof selectBatches>['execute']>>[number]

function toBatchSummary(row: ListedBatch, observers: readonly NamedObserver[], today: string): BatchSummary {
  const own = observers.filter(({ batch }) => batch?.id === row.id)
  const isDraft = row.decided_on === null && row.archived_at === null
  return {
    id: row.id,
    revision: row.revision,
    archivedAt: row.archived_at,
    electionId: row.election_id,
    title: { ky: row.title_ky, ru: row.title_ru },
    order: row.batch_order,
    election: joinedBilingual(row.election_ky, row.election_ru),
    decisionNumber: row.decision_number,
    decidedOn: row.decided_on,
    size: isDraft ? own.filter((observer) => isEligible(observer, today)).length : (row.size ?? 0),
    standing: own.filter((observer) => isAccreditedOn(observer, today)).length,
    handedOut: own.filter((observer) => standingOn(observer, today)?.state === 'handed-out').length,
  }
}

async function findBatch(db: RegisterDb, id: string): Promise<Batch | undefined> {
  const row = await db.selectFrom('batches').selectAll().where('id', '=', id).executeTakeFirst()
  return (
    row &&
    toBatch(row, {
      members: await db.selectFrom('batch_members').selectAll().where('batch_id', '=', id).orderBy('position').execute(),
      certificates: await db.selectFrom('certificates').selectAll().where('batch_id', '=', id).orderBy('position').execute(),
      handOuts: await db.selectFrom('certificate_hand_outs').selectAll().where('batch_id', '=', id).orderBy('position').execute(),
      returns: await db.selectFrom('certificate_returns').selectAll().where('batch_id', '=', id).orderBy('position').execute(),
    })
  )
}

const lineTables = ['certificate_returns', 'certificate_hand_outs', 'certificates', 'batch_members'] as const

async function replaceLines(db: RegisterDb, id: string, input: StoredBatchInput): Promise<void> {
  for (const table of lineTables) await db.deleteFrom(table).where('batch_id', '=', id).execute()
  const { members, certificates, handOuts, returns } = toBatchLineRows(id, input)
  for (const rows of slicesOf(members)) await db.insertInto('batch_members').values(rows).execute()
  for (const rows of slicesOf(certificates)) await db.insertInto('certificates').values(rows).execute()
  for (const rows of slicesOf(handOuts)) await db.insertInto('certificate_hand_outs').values(rows).execute()
  for (const rows of slicesOf(returns)) await db.insertInto('certificate_returns').values(rows).execute()
}

/** A statement carries 32,766 values at most. */
const rowsAtOnce = 1000

function slicesOf<Row>(rows: readonly Row[]): Row[][] {
  const slices: Row[][] = []
  for (let start = 0; start < rows.length; start += rowsAtOnce) slices.push(rows.slice(start, start + rowsAtOnce))
  return slices
}

export const batchStore: RecordStore<StoredBatchInput, Batch, BatchSummary> = {
  area: 'batches',
  table: 'batches',
  inputSchema: storedBatchInput,
  list: listBatches,
  find: findBatch,
  insert: async (db, head, input) => {
    await db.insertInto('batches').values({ ...head, ...toBatchColumns(input) }).execute()
    await replaceLines(db, head.id, input)
  },
  update: async (db, id, input) => {
    await db.updateTable('batches').set(toBatchColumns(input)).where('id', '=', id).execute()
    await replaceLines(db, id, input)
  },
}
