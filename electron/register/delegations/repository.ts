import { sql } from 'kysely'
import { type Delegation, type DelegationInput, delegationInput, type DelegationSummary } from '../../../shared/register/delegations/schema.ts'
import type { ListFilter } from '../../../shared/register/record.ts'
import type { RecordStore } from '../record-store.ts'
import { matchesSearch } from '../search.ts'
import type { RegisterDb } from '../tables.ts'
import {
  type DelegationRow,
  type MemberRow,
  type PurposeRow,
  toColumns,
  toDelegation,
  toMemberRows,
  toPurposeRows,
  toSummary,
} from './rows.ts'

export interface DelegationTables {
  delegations: DelegationRow
  delegation_purposes: PurposeRow
  delegation_members: MemberRow
}

/** Newest visits first. Everybody who comes is searched, not only the head. */
async function list(db: RegisterDb, filter: ListFilter): Promise<DelegationSummary[]> {
  const rows = await db
    .selectFrom('delegations')
    .innerJoin('organisations as body', 'body.id', 'delegations.organisation_id')
    .leftJoin(
      (from) =>
        from
          .selectFrom('delegation_members as member')
          .innerJoin('people as person', 'person.id', 'member.person_id')
          .select((row) => [
            'member.delegation_id',
            row.fn.countAll<number>().as('member_count'),
            sql<string | null>`max(case when member.role = 'head' then member.person_id end)`.as('head_id'),
            sql<string>`group_concat(person.search_key, ' ')`.as('search_key'),
          ])
          .groupBy('member.delegation_id')
          .as('party'),
      (join) => join.onRef('party.delegation_id', '=', 'delegations.id'),
    )
    .leftJoin('people as head', 'head.id', 'party.head_id')
    .selectAll('delegations')
    .select([
      'body.name_ky as body_ky',
      'body.name_ru as body_ru',
      'party.member_count',
      'head.kyrgyz_given as head_kyrgyz_given',
      'head.kyrgyz_surname as head_kyrgyz_surname',
      'head.russian_given as head_russian_given',
      'head.russian_surname as head_russian_surname',
      'head.passport_given as head_passport_given',
      'head.passport_surname as head_passport_surname',
    ])
    .where('delegations.archived_at', filter.archived ? 'is not' : 'is', null)
    .where((row) => {
      const keys = sql<string>`delegations.search_key || ' ' || body.search_key || ' ' || coalesce(party.search_key, '')`
      return matchesSearch(row, keys, filter.search)
    })
    .orderBy('delegations.arrives_on', 'desc')
    .orderBy('delegations.created_at', 'desc')
    .execute()
  return rows.map(toSummary)
}

async function find(db: RegisterDb, id: string): Promise<Delegation | undefined> {
  const row = await db.selectFrom('delegations').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const purposes = await db.selectFrom('delegation_purposes').selectAll().where('delegation_id', '=', id).orderBy('position').execute()
  const members = await db.selectFrom('delegation_members').selectAll().where('delegation_id', '=', id).orderBy('position').execute()
  return toDelegation(row, purposes, members)
}

async function replaceLines(db: RegisterDb, id: string, input: DelegationInput): Promise<void> {
  await db.deleteFrom('delegation_purposes').where('delegation_id', '=', id).execute()
  await db.deleteFrom('delegation_members').where('delegation_id', '=', id).execute()
  const purposes = toPurposeRows(id, input.purposes)
  if (purposes.length > 0) await db.insertInto('delegation_purposes').values(purposes).execute()
  const members = toMemberRows(id, input.members)
  if (members.length > 0) await db.insertInto('delegation_members').values(members).execute()
}

export const delegationStore: RecordStore<DelegationInput, Delegation, DelegationSummary> = {
  area: 'delegations',
  table: 'delegations',
  inputSchema: delegationInput,
  list,
  find,
  insert: async (db, head, input) => {
    await db.insertInto('delegations').values({ ...head, ...toColumns(input) }).execute()
    await replaceLines(db, head.id, input)
  },
  update: async (db, id, input) => {
    await db.updateTable('delegations').set(toColumns(input)).where('id', '=', id).execute()
    await replaceLines(db, id, input)
  },
}
