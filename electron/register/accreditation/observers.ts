import type { Bilingual } from '../../../shared/language/index.ts'
import { observerKinds } from '../../../shared/register/accreditation/schema.ts'
import type { HeldCertificate, Membership, Observer, Replaced } from '../../../shared/register/accreditation/standing.ts'
import { sexes } from '../../../shared/register/people/schema.ts'
import type { Trilingual } from '../../../shared/register/record.ts'
import { oneOf } from '../one-of.ts'
import { joinedBilingual } from '../record-columns.ts'
import { matchesSearch } from '../search.ts'
import type { RegisterDb } from '../tables.ts'
import { sql } from 'kysely'
import { toStep } from './rows.ts'

/** An observer with the names that lists and papers show beside the figures. */
export interface NamedObserver extends Observer {
  readonly revision: number
  readonly archivedAt: string | null
  readonly passportName: PersonNameParts
  readonly kyrgyzName: PersonNameParts & { readonly patronymic: string }
  readonly russianName: PersonNameParts & { readonly patronymic: string }
  readonly bornOn: string | null
  readonly title: Bilingual
  readonly election: Bilingual
  /** Empty where the observer belongs to none. */
  readonly mission: Bilingual
  readonly organisation: Trilingual
  readonly replaces: string | null
}

interface PersonNameParts {
  readonly surname: string
  readonly given: string
}

export interface ObserverFilter {
  readonly electionId?: string
  readonly archived?: boolean
  readonly search?: string
}

/**
 * All observers that match, each with everything dated that was said of them. This is the one place where the rows of
 * applications, batches, certificates and replacements come together; what follows of them is said by `standing.ts`.
 * An archived application or batch says nothing of the others.
 */
export async function readObservers(db: RegisterDb, filter: ObserverFilter): Promise<NamedObserver[]> {
  const rows = await selectRows(db, filter).execute()
  const steps = await readSteps(db, filter.electionId)
  const memberships = await readMemberships(db, filter.electionId)
  const certificates = await readHeldCertificates(db)
  const replacements = await readReplacements(db, filter.electionId)
  return rows.map((row): NamedObserver => {
    const batch = membershipOf(row.id, memberships, replacements.predecessors, replacements.dayOf) ?? null
    return {
      applicationId: row.id,
      revision: row.revision,
      archivedAt: row.archived_at,
      personId: row.person_id,
      electionId: row.election_id,
      missionId: row.mission_id,
      organisationId: row.body_id,
      kind: oneOf(observerKinds, row.kind),
      countryCode: row.country_code,
      sex: oneOf(sexes, row.sex),
      steps: steps.get(row.id) ?? [],
      batch,
      certificate: (batch && certificates.get(batch.id)?.get(row.id)) ?? null,
      replaced: replacements.replaced.get(row.id) ?? null,
      replaces: row.replaces_id,
      passportName: { surname: row.passport_surname, given: row.passport_given },
      kyrgyzName: { surname: row.kyrgyz_surname, given: row.kyrgyz_given, patronymic: row.kyrgyz_patronymic },
      russianName: { surname: row.russian_surname, given: row.russian_given, patronymic: row.russian_patronymic },
      bornOn: row.born_on,
      title: { ky: row.title_ky, ru: row.title_ru },
      election: joinedBilingual(row.election_ky, row.election_ru),
      mission: joinedBilingual(row.mission_ky, row.mission_ru),
      organisation: { ...joinedBilingual(row.body_ky, row.body_ru), en: row.body_en ?? '' },
    }
  })
}

function selectRows(db: RegisterDb, { electionId, archived = false, search = '' }: ObserverFilter) {
  const key = sql<string>`applications.search_key || ' ' || people.search_key || ' ' || coalesce(missions.search_key, '') || ' ' || coalesce(body.search_key, '')
    || ' ' || coalesce((SELECT group_concat(certificates.number, ' ') FROM certificates WHERE certificates.application_id = applications.id), '')`
  return db
    .selectFrom('applications')
    .innerJoin('people', 'people.id', 'applications.person_id')
    .innerJoin('elections', 'elections.id', 'applications.election_id')
    .leftJoin('missions', 'missions.id', 'applications.mission_id')
    .leftJoin('organisations as body', (join) => join.on('body.id', '=', (row) => row.fn.coalesce('applications.organisation_id', 'missions.organisation_id')))
    .select(['applications.id', 'applications.revision', 'applications.archived_at', 'applications.person_id', 'applications.election_id'])
    .select(['applications.mission_id', 'applications.kind', 'applications.country_code', 'applications.title_ky', 'applications.title_ru'])
    .select(['applications.replaces_id', 'people.sex', 'people.born_on', 'people.passport_surname', 'people.passport_given'])
    .select(['people.kyrgyz_surname', 'people.kyrgyz_given', 'people.kyrgyz_patronymic'])
    .select(['people.russian_surname', 'people.russian_given', 'people.russian_patronymic'])
    .select(['elections.name_ky as election_ky', 'elections.name_ru as election_ru'])
    .select(['missions.name_ky as mission_ky', 'missions.name_ru as mission_ru'])
    .select(['body.id as body_id', 'body.name_ky as body_ky', 'body.name_ru as body_ru', 'body.name_en as body_en'])
    .where('applications.archived_at', archived ? 'is not' : 'is', null)
    .$if(electionId !== undefined, (select) => select.where('applications.election_id', '=', electionId ?? ''))
    .$if(search !== '', (select) => select.where((row) => matchesSearch(row, key, search)))
    .orderBy('applications.created_at')
}

async function readSteps(db: RegisterDb, electionId: string | undefined): Promise<Map<string, Observer['steps'][number][]>> {
  const rows = await db
    .selectFrom('application_steps')
    .selectAll('application_steps')
    .$if(electionId !== undefined, (select) =>
      select.innerJoin('applications', 'applications.id', 'application_steps.application_id').where('applications.election_id', '=', electionId ?? ''),
    )
    .orderBy('application_steps.position')
    .execute()
  const byApplication = new Map<string, Observer['steps'][number][]>()
  for (const row of rows) {
    const steps = byApplication.get(row.application_id) ?? []
    steps.push(toStep(row))
    byApplication.set(row.application_id, steps)
  }
  return byApplication
}

/** Of two batches that hold one application, which only a restored one can bring about, the earliest decision counts. */
async function readMemberships(db: RegisterDb, electionId: string | undefined): Promise<Map<string, Membership>> {
  const rows = await db
    .selectFrom('batch_members')
    .innerJoin('batches', 'batches.id', 'batch_members.batch_id')
    .select(['batch_members.application_id', 'batch_members.added_on', 'batches.id', 'batches.batch_order', 'batches.decided_on', 'batches.decision_number'])
    .where('batches.archived_at', 'is', null)
    .$if(electionId !== undefined, (select) => select.where('batches.election_id', '=', electionId ?? ''))
    .orderBy((row) => row('batches.decided_on', 'is', null))
    .orderBy('batches.decided_on')
    .orderBy('batches.batch_order')
    .execute()
  const byApplication = new Map<string, Membership>()
  for (const row of rows) {
    if (byApplication.has(row.application_id)) continue
    const { id, batch_order, added_on, decided_on, decision_number } = row
    byApplication.set(row.application_id, { id, order: batch_order, addedOn: added_on, decidedOn: decided_on, decisionNumber: decision_number ?? '', inherited: false })
  }
  return byApplication
}

/** By batch, then by application: a certificate counts with its own batch only. */
async function readHeldCertificates(db: RegisterDb): Promise<Map<string, Map<string, HeldCertificate>>> {
  const rows = await db
    .selectFrom('certificates as c')
    .leftJoin('certificate_hand_outs as h', (join) => join.onRef('h.batch_id', '=', 'c.batch_id').onRef('h.application_id', '=', 'c.application_id'))
    .leftJoin('certificate_returns as r', (join) => join.onRef('r.batch_id', '=', 'c.batch_id').onRef('r.application_id', '=', 'c.application_id'))
    .select(['c.batch_id', 'c.application_id', 'c.seq', 'c.number', 'h.handed_on', 'h.handed_to', 'r.returned_on', 'r.note'])
    .execute()
  const byBatch = new Map<string, Map<string, HeldCertificate>>()
  for (const row of rows) {
    const held = byBatch.get(row.batch_id) ?? new Map<string, HeldCertificate>()
    held.set(row.application_id, {
      seq: row.seq,
      number: row.number,
      handedOut: row.handed_on === null ? null : { on: row.handed_on, to: row.handed_to ?? '' },
      returned: row.returned_on === null ? null : { on: row.returned_on, note: row.note ?? '' },
    })
    byBatch.set(row.batch_id, held)
  }
  return byBatch
}

interface Replacements {
  readonly replaced: ReadonlyMap<string, Replaced>
  /** Whom an application replaces, and since when. */
  readonly predecessors: ReadonlyMap<string, string>
  readonly dayOf: ReadonlyMap<string, string>
}

async function readReplacements(db: RegisterDb, electionId: string | undefined): Promise<Replacements> {
  const rows = await db
    .selectFrom('applications')
    .select(['id', 'replaces_id', 'replaced_on', 'replaced_ground', 'replaced_note'])
    .where('replaces_id', 'is not', null)
    .where('archived_at', 'is', null)
    .$if(electionId !== undefined, (select) => select.where('election_id', '=', electionId ?? ''))
    .orderBy('created_at')
    .execute()
  const replaced = new Map<string, Replaced>()
  const predecessors = new Map<string, string>()
  const dayOf = new Map<string, string>()
  for (const { id, replaces_id, replaced_on, replaced_ground, replaced_note } of rows) {
    if (replaces_id === null || replaced_on === null) continue
    if (!replaced.has(replaces_id)) replaced.set(replaces_id, { byId: id, on: replaced_on, ground: replaced_ground, note: replaced_note })
    predecessors.set(id, replaces_id)
    dayOf.set(id, replaced_on)
  }
  return { replaced, predecessors, dayOf }
}

/** Whoever replaces somebody takes their place in a batch that is still a draft; a decided one stays as it was decided. */
function membershipOf(
  applicationId: string,
  own: ReadonlyMap<string, Membership>,
  predecessors: ReadonlyMap<string, string>,
  dayOf: ReadonlyMap<string, string>,
): Membership | undefined {
  const known = own.get(applicationId)
  if (known) return known
  const seen = new Set([applicationId])
  for (let at = predecessors.get(applicationId); at !== undefined && !seen.has(at); at = predecessors.get(at)) {
    seen.add(at)
    const place = own.get(at)
    if (place) return place.decidedOn === null ? { ...place, addedOn: dayOf.get(applicationId) ?? place.addedOn, inherited: true } : undefined
  }
  return undefined
}
