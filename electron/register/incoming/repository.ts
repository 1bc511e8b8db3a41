import { sql } from 'kysely'
import { type Incoming, type IncomingInput, incomingInput, type IncomingSummary, letterChannels } from '../../../shared/register/incoming/schema.ts'
import type { Bilingual } from '../../../shared/language/index.ts'
import type { Period } from '../../../shared/register/period.ts'
import type { ListFilter } from '../../../shared/register/record.ts'
import { oneOf } from '../one-of.ts'
import { type BilingualColumns, bilingualColumns, joinedBilingual, type RecordRow, toBilingual, toRecordFields } from '../record-columns.ts'
import type { RecordStore } from '../record-store.ts'
import { matchesSearch, searchKeyOf } from '../search.ts'
import type { RegisterDb } from '../tables.ts'

interface IncomingRow extends RecordRow, BilingualColumns<'gist' | 'resolution'> {
  number: string
  received_on: string
  their_number: string
  their_dated_on: string | null
  sender_person_id: string | null
  sender_organisation_id: string | null
  sheets: number | null
  channel: string
  infodocs_number: string
  executor_person_id: string | null
  due_on: string | null
  done_on: string | null
  done_note: string
  invitation_id: string | null
  notes: string
}
export interface IncomingTables {
  incoming: IncomingRow
}

const searchedKeys = sql<string>`incoming.search_key || ' ' || coalesce(senders.search_key, '') || ' ' || coalesce(bodies.search_key, '')
  || ' ' || coalesce(executors.search_key, '')`

/** Letters with the names of their senders and executors; the one that came last is first. */
function selectRows(db: RegisterDb, filter: ListFilter, within?: Period) {
  return db
    .selectFrom('incoming')
    .leftJoin('people as senders', 'senders.id', 'incoming.sender_person_id')
    .leftJoin('organisations as bodies', 'bodies.id', 'incoming.sender_organisation_id')
    .leftJoin('people as executors', 'executors.id', 'incoming.executor_person_id')
    .selectAll('incoming')
    .select(['senders.kyrgyz_given as given_ky', 'senders.kyrgyz_surname as surname_ky'])
    .select(['senders.russian_given as given_ru', 'senders.russian_surname as surname_ru'])
    .select(['senders.passport_given', 'senders.passport_surname'])
    .select(['bodies.name_ky as body_ky', 'bodies.name_ru as body_ru'])
    .select(['executors.kyrgyz_given as executor_given_ky', 'executors.kyrgyz_surname as executor_surname_ky'])
    .select(['executors.russian_given as executor_given_ru', 'executors.russian_surname as executor_surname_ru'])
    .where('incoming.archived_at', filter.archived ? 'is not' : 'is', null)
    .$if(within !== undefined, (select) => select.where('incoming.received_on', '>=', within?.from ?? '').where('incoming.received_on', '<=', within?.to ?? ''))
    .where((row) => matchesSearch(row, searchedKeys, filter.search))
    .orderBy('incoming.received_on', 'desc')
    .orderBy('incoming.created_at', 'desc')
}
type ListedRow = Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>[number]

async function list(db: RegisterDb, filter: ListFilter): Promise<IncomingSummary[]> {
  return withAnswers(db, await selectRows(db, filter).execute())
}

/** Those that came in a period and are in use, oldest first: as a journal stands. */
export async function listReceived(db: RegisterDb, within: Period, search = ''): Promise<IncomingSummary[]> {
  const letters = await withAnswers(db, await selectRows(db, { search, archived: false }, within).execute())
  return letters.toReversed()
}

async function withAnswers(db: RegisterDb, rows: readonly ListedRow[]): Promise<IncomingSummary[]> {
  const answers = await readAnswers(db)
  return rows.map((row) => toSummary(row, answers.get(row.id) ?? answers.get(row.invitation_id ?? '')))
}

interface Answer {
  readonly number: string
  readonly on: string | null
}

/**
 * The first paper that answers a letter, by the letter's id, or by that of the invitation it brought: an answer to the
 * invitation is one to the letter, and nobody has to link it by hand.
 */
async function readAnswers(db: RegisterDb): Promise<ReadonlyMap<string, Answer>> {
  const linked = await db
    .selectFrom('outgoing_lines as line')
    .innerJoin('papers as paper', (join) =>
      join
        .onRef('paper.kind', '=', 'line.kind')
        .onRef('paper.subject_area', '=', 'line.subject_area')
        .onRef('paper.subject_id', '=', 'line.subject_id')
        .onRef('paper.number', '=', 'line.number'),
    )
    .select(['line.answers_id as answered', 'paper.number', 'paper.dated_on'])
    .where('line.answers_id', 'is not', null)
    .orderBy('paper.dated_on', 'desc')
    .execute()
  const invited = await db
    .selectFrom('papers')
    .select(['subject_id as answered', 'number', 'dated_on'])
    .where('kind', '=', 'invitation-answer')
    .orderBy('dated_on', 'desc')
    .execute()
  // The earliest is set last and stands.
  return new Map([...invited, ...linked].flatMap(({ answered, number, dated_on: on }) => (answered === null ? [] : [[answered, { number, on }]])))
}

async function find(db: RegisterDb, id: string): Promise<Incoming | undefined> {
  const row = await db.selectFrom('incoming').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toIncoming(row)
}

/** The letter that brought an invitation; the first where several are said to. */
export async function findLetterOfInvitation(db: RegisterDb, invitationId: string): Promise<Incoming | undefined> {
  const row = await db
    .selectFrom('incoming')
    .selectAll()
    .where('invitation_id', '=', invitationId)
    .where('archived_at', 'is', null)
    .orderBy('received_on')
    .executeTakeFirst()
  return row && toIncoming(row)
}

/** The record that carries one of our numbers of a year. */
export async function findIncomingUnder(db: RegisterDb, number: string, year: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('incoming')
    .select('id')
    .where('number', '=', number)
    .where('received_on', 'like', `${year}-%`)
    .executeTakeFirst()
  return row?.id
}

/** What a row of the list and the card show alike. */
function toLetter(row: IncomingRow) {
  return {
    receivedOn: row.received_on,
    number: row.number,
    theirNumber: row.their_number,
    theirDatedOn: row.their_dated_on,
    gist: toBilingual(row, 'gist'),
    sheets: row.sheets,
    channel: oneOf(letterChannels, row.channel),
    infodocsNumber: row.infodocs_number,
    resolution: toBilingual(row, 'resolution'),
    dueOn: row.due_on,
    doneOn: row.done_on,
    doneNote: row.done_note,
  }
}

function toSummary(row: ListedRow, answer: Answer | undefined): IncomingSummary {
  const passport = fullName(row.passport_given, row.passport_surname)
  return {
    id: row.id,
    revision: row.revision,
    archivedAt: row.archived_at,
    ...toLetter(row),
    senderPerson: either(fullName(row.given_ky, row.surname_ky), fullName(row.given_ru, row.surname_ru), passport),
    senderOrganisation: joinedBilingual(row.body_ky, row.body_ru),
    executor: either(fullName(row.executor_given_ky, row.executor_surname_ky), fullName(row.executor_given_ru, row.executor_surname_ru)),
    answer: answer ?? null,
  }
}

/** Where one spelling was never written the other stands in, then the passport's. */
function either(ky: string, ru: string, passport = ''): Bilingual {
  return { ky: ky || ru || passport, ru: ru || ky || passport }
}

function fullName(given: string | null, surname: string | null): string {
  return `${given ?? ''} ${surname ?? ''}`.trim()
}

function toIncoming(row: IncomingRow): Incoming {
  return {
    ...toRecordFields(row),
    ...toLetter(row),
    sender: { personId: row.sender_person_id, organisationId: row.sender_organisation_id },
    executorPersonId: row.executor_person_id,
    invitationId: row.invitation_id,
    notes: row.notes,
  }
}

function toColumns(input: IncomingInput) {
  const { gist, resolution, sender } = input
  return {
    number: input.number,
    received_on: input.receivedOn,
    their_number: input.theirNumber,
    their_dated_on: input.theirDatedOn,
    sender_person_id: sender.personId,
    sender_organisation_id: sender.organisationId,
    ...bilingualColumns('gist', gist),
    sheets: input.sheets,
    channel: input.channel,
    infodocs_number: input.infodocsNumber,
    ...bilingualColumns('resolution', resolution),
    executor_person_id: input.executorPersonId,
    due_on: input.dueOn,
    done_on: input.doneOn,
    done_note: input.doneNote,
    invitation_id: input.invitationId,
    notes: input.notes,
    search_key: searchKeyOf([gist.ky, gist.ru, input.number, input.theirNumber, input.infodocsNumber]),
  }
}

export const incomingStore: RecordStore<IncomingInput, Incoming, IncomingSummary> = {
  area: 'incoming',
  table: 'incoming',
  inputSchema: incomingInput,
  list,
  find,
  insert: async (db, head, input) => {
    await db.insertInto('incoming').values({ ...head, ...toColumns(input) }).execute()
  },
  update: async (db, id, input) => {
    await db.updateTable('incoming').set(toColumns(input)).where('id', '=', id).execute()
  },
}
