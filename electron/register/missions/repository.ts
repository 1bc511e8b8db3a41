import { sql } from 'kysely'
import type { Bilingual } from '../../../shared/language/index.ts'
import { sizeOn } from '../../../shared/register/missions/rules.ts'
import {
  type Mission,
  type MissionInput,
  missionInput,
  type MissionSize,
  missionSizeStates,
  type MissionSummary,
} from '../../../shared/register/missions/schema.ts'
import type { ListFilter } from '../../../shared/register/record.ts'
import { oneOf } from '../one-of.ts'
import {
  type BilingualColumns,
  bilingualColumns,
  joinedBilingual,
  type RecordRow,
  toBilingual,
  toRecordFields,
} from '../record-columns.ts'
import type { RecordStore } from '../record-store.ts'
import { matchesSearch, searchKeyOf } from '../search.ts'
import type { RegisterDb } from '../tables.ts'

interface MissionRow extends RecordRow, BilingualColumns<'name'> {
  election_id: string | null
  organisation_id: string | null
  head_person_id: string | null
  notes: string
}
interface MissionSizeRow {
  mission_id: string
  position: number
  as_of_on: string
  count: number
  state: string
  source: string
}
export interface MissionTables {
  missions: MissionRow
  mission_sizes: MissionSizeRow
}

/** Missions with the names they are known by; found by their own name, their organisation's and their head's. */
function selectRows(db: RegisterDb, filter: ListFilter) {
  const key = sql<string>`missions.search_key || ' ' || coalesce(organisations.search_key, '') || ' ' || coalesce(heads.search_key, '')`
  return db
    .selectFrom('missions')
    .leftJoin('elections', 'elections.id', 'missions.election_id')
    .leftJoin('organisations', 'organisations.id', 'missions.organisation_id')
    .leftJoin('people as heads', 'heads.id', 'missions.head_person_id')
    .selectAll('missions')
    .select(['elections.name_ky as election_ky', 'elections.name_ru as election_ru'])
    .select(['organisations.name_ky as body_ky', 'organisations.name_ru as body_ru'])
    .select(['heads.kyrgyz_given as head_given_ky', 'heads.kyrgyz_surname as head_surname_ky'])
    .select(['heads.russian_given as head_given_ru', 'heads.russian_surname as head_surname_ru'])
    .select(['heads.passport_given as head_passport_given', 'heads.passport_surname as head_passport_surname'])
    .where('missions.archived_at', filter.archived ? 'is not' : 'is', null)
    .where((row) => matchesSearch(row, key, filter.search))
    .orderBy('elections.voting_on', 'desc')
    .orderBy('missions.created_at')
}
type ListedRow = Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>[number]

/** Above this many missions it is cheaper to read every figure than to name each mission in the statement. */
const namedMissionLimit = 1000

async function listSizesOf(db: RegisterDb, missionIds: readonly string[]): Promise<Map<string, MissionSize[]>> {
  const byMission = new Map<string, MissionSize[]>()
  if (missionIds.length === 0) return byMission
  const rows = await db
    .selectFrom('mission_sizes')
    .selectAll()
    .$if(missionIds.length <= namedMissionLimit, (select) => select.where('mission_id', 'in', missionIds))
    .orderBy('position')
    .execute()
  for (const row of rows) {
    const sizes = byMission.get(row.mission_id) ?? []
    sizes.push(toSize(row))
    byMission.set(row.mission_id, sizes)
  }
  return byMission
}

async function list(db: RegisterDb, filter: ListFilter, today: string): Promise<MissionSummary[]> {
  const rows = await selectRows(db, filter).execute()
  const sizes = await listSizesOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => toSummary(row, sizes.get(row.id) ?? [], today))
}

async function find(db: RegisterDb, id: string): Promise<Mission | undefined> {
  const row = await db.selectFrom('missions').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toMission(row, (await listSizesOf(db, [id])).get(id) ?? [])
}

function toSummary(row: ListedRow, sizes: readonly MissionSize[], day: string): MissionSummary {
  return {
    id: row.id,
    revision: row.revision,
    archivedAt: row.archived_at,
    name: toBilingual(row, 'name'),
    electionId: row.election_id,
    organisationId: row.organisation_id,
    election: joinedBilingual(row.election_ky, row.election_ru),
    organisation: joinedBilingual(row.body_ky, row.body_ru),
    head: headName(row),
    latestSize: sizeOn(sizes, day) ?? null,
  }
}

/** Where one Cyrillic spelling was never written the other stands in, then the passport's. */
function headName(row: ListedRow): Bilingual {
  const kyrgyz = fullName(row.head_given_ky, row.head_surname_ky)
  const russian = fullName(row.head_given_ru, row.head_surname_ru)
  const passport = fullName(row.head_passport_given, row.head_passport_surname)
  return { ky: kyrgyz || russian || passport, ru: russian || kyrgyz || passport }
}

function fullName(given: string | null, surname: string | null): string {
  return `${given ?? ''} ${surname ?? ''}`.trim()
}

function toMission(row: MissionRow, sizes: MissionSize[]): Mission {
  return {
    ...toRecordFields(row),
    name: toBilingual(row, 'name'),
    electionId: row.election_id,
    organisationId: row.organisation_id,
    headPersonId: row.head_person_id,
    sizes,
    notes: row.notes,
  }
}

function toSize(row: MissionSizeRow): MissionSize {
  return { asOfOn: row.as_of_on, count: row.count, state: oneOf(missionSizeStates, row.state), source: row.source }
}

function toColumns(input: MissionInput) {
  return {
    ...bilingualColumns('name', input.name),
    election_id: input.electionId,
    organisation_id: input.organisationId,
    head_person_id: input.headPersonId,
    notes: input.notes,
    search_key: searchKeyOf([input.name.ky, input.name.ru]),
  }
}

async function replaceSizes(db: RegisterDb, missionId: string, sizes: readonly MissionSize[]): Promise<void> {
  await db.deleteFrom('mission_sizes').where('mission_id', '=', missionId).execute()
  if (sizes.length === 0) return
  const rows = sizes.map((size, position) => ({
    mission_id: missionId,
    position,
    as_of_on: size.asOfOn,
    count: size.count,
    state: size.state,
    source: size.source,
  }))
  await db.insertInto('mission_sizes').values(rows).execute()
}

export const missionStore: RecordStore<MissionInput, Mission, MissionSummary> = {
  area: 'missions',
  table: 'missions',
  inputSchema: missionInput,
  list,
  find,
  insert: async (db, head, input) => {
    await db.insertInto('missions').values({ ...head, ...toColumns(input) }).execute()
    await replaceSizes(db, head.id, input.sizes)
  },
  update: async (db, id, input) => {
    await db.updateTable('missions').set(toColumns(input)).where('id', '=', id).execute()
    await replaceSizes(db, id, input.sizes)
  },
}
