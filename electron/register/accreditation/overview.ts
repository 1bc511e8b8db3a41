import type { Batch, BatchLine } from '../../../shared/register/accreditation/schema.ts'
import type { BatchSheet, Candidate, Namesake, Overview, Way } from '../../../shared/register/accreditation/calls.ts'
import { areAlike, nameKeys } from '../../../shared/register/accreditation/rules.ts'
import { asIfDecided, currentStanding, endedBy, standingOn, totalsOn, trackOf } from '../../../shared/register/accreditation/standing.ts'
import type { CallContext } from '../context.ts'
import { personStore } from '../people/repository.ts'
import { getRecord } from '../record-store.ts'
import type { RegisterDb } from '../tables.ts'
import { asMembers } from './facts.ts'
import { type NamedObserver, readObservers } from './observers.ts'
import { applicationStore, batchStore, listBatchesOf, namesOf } from './stores.ts'

/** What the screens of accreditation read besides lists and cards. Every figure is `totalsOn` over observers. */

export async function overview({ electionId, on }: { electionId: string; on: string }, { db, clock }: CallContext): Promise<Overview> {
  const observers = await readObservers(db, { electionId })
  const batches = await listBatchesOf(db, electionId, observers, clock.today())
  const missions = new Map(observers.flatMap(({ missionId, mission }) => (missionId === null ? [] : [[missionId, mission] as const])))
  const bodies = new Map(observers.flatMap(({ organisationId, organisation }) => (organisationId === null ? [] : [[organisationId, organisation] as const])))
  return {
    totals: travelling(totalsOn(observers, on)),
    batches: batches.toReversed().map((batch) => {
      const { granted, accredited } = totalsOn(observers.filter((observer) => observer.batch?.id === batch.id), on)
      return { ...batch, grantedByDay: granted, standingByDay: accredited }
    }),
    doubles: findDoubles(observers.filter((observer) => !endedBy(observer, on))).map((group) =>
      group.map((observer) => ({ applicationId: observer.applicationId, ...namesOf(observer) })),
    ),
    missions: [...missions].map(([id, name]) => ({ id, name })),
    organisations: [...bodies].map(([id, { ky, ru, en }]) => ({ id, name: { ky: ky || en, ru: ru || en } })),
  }
}

/** The same figures with lists that may be written to, as answers are typed. */
function travelling(totals: ReturnType<typeof totalsOn>): Overview['totals'] {
  const { missions, organisations, countries, kinds, states, ...figures } = totals
  return { ...figures, missions: [...missions], organisations: [...organisations], countries: [...countries], kinds: [...kinds], states: [...states] }
}

/** Observers with a spelling of their name in common, unless their days of birth say that they are two people. */
function findDoubles(observers: readonly NamedObserver[]): NamedObserver[][] {
  const byKey = new Map<string, NamedObserver[]>()
  for (const observer of observers) {
    for (const key of [observer.personId, ...nameKeys(observer)]) byKey.set(key, [...(byKey.get(key) ?? []), observer])
  }
  const groups = new Map<string, NamedObserver[]>()
  for (const group of byKey.values()) {
    const [first, ...others] = group
    if (!first) continue
    const alike = others.filter((other) => other.personId === first.personId || areAlike(first, other))
    if (alike.length > 0) groups.set([first, ...alike].map(({ applicationId }) => applicationId).toSorted().join(), [first, ...alike])
  }
  return [...groups.values()]
}

export async function wayOf({ id }: { id: string }, { db, clock }: CallContext): Promise<Way> {
  const { electionId, archivedAt } = await getRecord(db, applicationStore, id)
  const observers = await readObservers(db, { electionId, archived: archivedAt !== null })
  const observer = observers.find(({ applicationId }) => applicationId === id)
  if (!observer) throw new Error('An application that was read is among those of its election')
  const { state, on } = currentStanding(observer, clock.today())
  return {
    state,
    stateOn: on,
    track: trackOf(observer),
    batchId: observer.batch?.id ?? null,
    certificateNumber: observer.certificate?.number ?? '',
    returnedOn: observer.certificate?.returned?.on ?? null,
    replacedById: observer.replaced?.byId ?? null,
  }
}

export async function namesakes({ electionId, personId }: { electionId: string; personId: string }, { db, clock }: CallContext): Promise<Namesake[]> {
  const person = await getRecord(db, personStore, personId)
  const observers = await readObservers(db, { electionId })
  return observers
    .filter((observer) => observer.personId === personId || areAlike(person, observer))
    .map((observer) => ({
      applicationId: observer.applicationId,
      ...namesOf(observer),
      state: currentStanding(observer, clock.today()).state,
      isSamePerson: observer.personId === personId,
    }))
}

interface Senders {
  readonly electionId: string
  readonly missionId: string | null
  readonly organisationId: string | null
}

/** The head first, then those who come with a delegation, then holders of posts in the sending body. */
export async function candidates({ electionId, missionId, organisationId }: Senders, { db, clock }: CallContext): Promise<Candidate[]> {
  const sources = await listCandidates(db, { electionId, missionId, organisationId }, clock.today())
  if (sources.size === 0) return []
  const people = await db.selectFrom('people').selectAll().where('archived_at', 'is', null).execute()
  const byId = new Map(people.map((row) => [row.id, row]))
  const standing = (await readObservers(db, { electionId })).filter((observer) => !endedBy(observer, clock.today()))
  const applied = new Map(standing.map(({ personId, applicationId }) => [personId, applicationId]))
  const byKey = new Map(standing.flatMap((observer) => nameKeys(observer).map((key) => [key, observer] as const)))
  return [...sources].flatMap(([personId, source]): Candidate[] => {
    const row = byId.get(personId)
    if (!row) return []
    const names = {
      passportName: { surname: row.passport_surname, given: row.passport_given },
      kyrgyzName: { surname: row.kyrgyz_surname, given: row.kyrgyz_given },
      russianName: { surname: row.russian_surname, given: row.russian_given },
    }
    const alike = nameKeys(names).flatMap((key) => byKey.get(key) ?? []).find((other) => other.personId !== personId && areAlike({ ...names, bornOn: row.born_on }, other))
    return [{ personId, ...names, countryCode: row.citizenship, source, appliedId: applied.get(personId) ?? null, alikeId: alike?.applicationId ?? null }]
  })
}

async function listCandidates(db: RegisterDb, { electionId, missionId, organisationId }: Senders, today: string): Promise<Map<string, Candidate['source']>> {
  const mission = missionId === null ? undefined : await db.selectFrom('missions').selectAll().where('id', '=', missionId).executeTakeFirst()
  const bodyId = organisationId ?? mission?.organisation_id ?? null
  const sources = new Map<string, Candidate['source']>()
  const add = (personId: string | null, source: Candidate['source']): void => {
    if (personId !== null && !sources.has(personId)) sources.set(personId, source)
  }
  add(mission?.head_person_id ?? null, 'head')
  const members = await db
    .selectFrom('delegation_members')
    .innerJoin('delegations', 'delegations.id', 'delegation_members.delegation_id')
    .select('delegation_members.person_id')
    .where('delegations.archived_at', 'is', null)
    .where((row) =>
      row.or([
        row('delegation_members.mission_id', '=', missionId ?? ''),
        // Who comes with the sending body's own delegation to this election and observes for nobody else.
        row.and([row('delegations.election_id', '=', electionId), row('delegations.organisation_id', '=', bodyId ?? ''), row('delegation_members.mission_id', 'is', null)]),
      ]),
    )
    .orderBy('delegation_members.position')
    .execute()
  for (const { person_id } of members) add(person_id, 'delegation')
  const holders = await db
    .selectFrom('posts')
    .select('person_id')
    .where('organisation_id', '=', bodyId ?? '')
    .where((row) => row.or([row('from_on', 'is', null), row('from_on', '<=', today)]))
    .where((row) => row.or([row('to_on', 'is', null), row('to_on', '>=', today)]))
    .execute()
  for (const { person_id } of holders) add(person_id, 'post')
  return sources
}

/** A batch in the order of its annex. Of a draft the figures are those that a decision of the day would give. */
export async function sheetOf({ id, on }: { id: string; on: string }, { db }: CallContext): Promise<BatchSheet> {
  const batch = await getRecord(db, batchStore, id)
  const observers = await readObservers(db, { electionId: batch.electionId })
  const own = observers.filter((observer) => observer.batch?.id === id)
  const members = asMembers(batch, observers, on)
  return {
    lines: members.map((observer) => toLine(observer, batch, on)),
    leftOut: batch.decision === null ? own.filter((observer) => !observer.replaced).length - members.length : 0,
    totals: travelling(totalsOn(batch.decision === null ? asIfDecided(own, on) : own, on)),
  }
}

function toLine(observer: NamedObserver, batch: Batch, on: string): BatchLine {
  const standing = standingOn(batch.decision === null && observer.batch ? { ...observer, batch: { ...observer.batch, decidedOn: null } } : observer, on)
  return {
    applicationId: observer.applicationId,
    personId: observer.personId,
    missionId: observer.missionId,
    organisationId: observer.organisationId,
    kind: observer.kind,
    countryCode: observer.countryCode,
    sex: observer.sex,
    mission: observer.mission,
    organisation: { ky: observer.organisation.ky, ru: observer.organisation.ru },
    ...namesOf(observer),
    state: standing?.state ?? 'received',
    stateOn: standing?.on ?? on,
    certificateNumber: observer.certificate?.number ?? '',
    handedOutOn: observer.certificate?.handedOut?.on ?? null,
    handedOutTo: observer.certificate?.handedOut?.to ?? '',
    returnedOn: observer.certificate?.returned?.on ?? null,
  }
}
