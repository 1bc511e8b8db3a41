import { printedNames } from '../../../shared/documents/name-order.ts'
import type { NameParts } from '../../../shared/documents/person.ts'
import type { Bilingual } from '../../../shared/language/index.ts'
import { countryName, englishCountryName } from '../../../shared/language/index.ts'
import { inAnnexOrder } from '../../../shared/register/accreditation/annex-order.ts'
import type { AnnexLanguage, Application, ApplicationState, Batch, ObserverKind } from '../../../shared/register/accreditation/schema.ts'
import { asIfDecided, currentStanding, type HeldCertificate, isAccreditedOn, type Totals, totalsOn } from '../../../shared/register/accreditation/standing.ts'
import type { Election } from '../../../shared/register/elections/schema.ts'
import type { Mission } from '../../../shared/register/missions/schema.ts'
import type { Organisation } from '../../../shared/register/organisations/schema.ts'
import { postOn } from '../../../shared/register/people/rules.ts'
import type { StoredPerson } from '../../../shared/register/people/schema.ts'
import type { Trilingual } from '../../../shared/register/record.ts'
import { electionStore } from '../elections/repository.ts'
import { missionStore } from '../missions/repository.ts'
import { organisationStore } from '../organisations/repository.ts'
import { listPostsOf, personStore } from '../people/repository.ts'
import { getRecord } from '../record-store.ts'
import type { RegisterDb } from '../tables.ts'
import { type NamedObserver, readObservers } from './observers.ts'
import { applicationStore, batchStore } from './stores.ts'

/** What the papers of accreditation are made of: annex and decision, list, certificates, application, hand-out sheet. */

/** One line of an annex, a list or a hand-out sheet. */
export interface AnnexRow {
  /** Its number in the list, from 1. */
  readonly number: number
  readonly applicationId: string
  readonly personId: string
  readonly name: { readonly ky: NameParts; readonly ru: NameParts; readonly en: { readonly surname: string; readonly given: string } }
  readonly sex: 'male' | 'female'
  readonly kind: ObserverKind
  /** As the application names it, else the post held on the day of receipt, without the body's name. */
  readonly title: Bilingual
  readonly mission: Bilingual
  readonly organisation: Trilingual
  readonly countryCode: string | null
  readonly country: Bilingual
  readonly certificate: HeldCertificate | null
  /** As of the day of the list. */
  readonly state: ApplicationState
  /** Whom this observer came for, by their own name. */
  readonly insteadOf: { readonly ky: NameParts; readonly ru: NameParts } | null
}

/** So many under one name; those without a country or a mission stand under an empty one. */
export interface NamedCount {
  readonly name: Trilingual
  readonly count: number
}

export interface NamedTotals extends Omit<Totals, 'missions' | 'organisations' | 'countries'> {
  readonly missions: readonly NamedCount[]
  readonly organisations: readonly NamedCount[]
  readonly countries: readonly NamedCount[]
}

export interface BatchFacts {
  readonly batch: Batch
  readonly election: Election
  readonly rows: readonly AnnexRow[]
  /** On the day of the decision; of a draft as if it were decided on the day asked for. */
  readonly totals: NamedTotals
  /** All accredited of the election with this batch: the running total for the preamble and the press. */
  readonly electionTotals: NamedTotals
}

/** The draft decision and its annex (paper 14). @param today the day a draft is drawn up for */
export async function readBatchFacts(db: RegisterDb, batchId: string, today: string): Promise<BatchFacts> {
  const batch = await getRecord(db, batchStore, batchId)
  const all = await readObservers(db, { electionId: batch.electionId })
  const day = batch.decision?.on ?? today
  const own = asMembers(batch, all, day)
  const others = all.filter((observer) => observer.batch?.id !== batch.id)
  return {
    batch,
    election: await getRecord(db, electionStore, batch.electionId),
    rows: await toRows(db, own, all, today),
    totals: withNames(totalsOn(own, day), own),
    electionTotals: withNames(totalsOn([...others, ...own], day), all),
  }
}

/** Who stands in the annex: of a draft those whom a decision of the day would accredit, later those whom it did. */
export function asMembers(batch: Batch, all: readonly NamedObserver[], day: string): NamedObserver[] {
  const own = all.filter((observer) => observer.batch?.id === batch.id)
  if (batch.decision === null) return inAnnexOrder(asIfDecided(own, day), batch.annexLanguage)
  const places = new Map(batch.members.map(({ applicationId }, place) => [applicationId, place]))
  return own.toSorted((a, b) => (places.get(a.applicationId) ?? 0) - (places.get(b.applicationId) ?? 0))
}

export interface AccreditedFacts {
  readonly election: Election
  readonly rows: readonly AnnexRow[]
  readonly totals: NamedTotals
}

/** Everybody accredited as of a day, with the totals (paper 13 and the figure for the press). */
export async function readAccredited(db: RegisterDb, electionId: string, day: string, language: AnnexLanguage): Promise<AccreditedFacts> {
  const all = await readObservers(db, { electionId })
  const accredited = inAnnexOrder(all.filter((observer) => isAccreditedOn(observer, day)), language)
  return {
    election: await getRecord(db, electionStore, electionId),
    rows: await toRows(db, accredited, all, day),
    totals: withNames(totalsOn(all, day), all),
  }
}

/** The certificates of a batch (paper 15) and its hand-out sheet: everybody who has one and is still accredited on the day. */
export async function readCertificates(db: RegisterDb, batchId: string, day: string): Promise<BatchFacts> {
  const facts = await readBatchFacts(db, batchId, day)
  const rows = facts.rows.filter(({ certificate, state }) => certificate !== null && (state === 'accredited' || state === 'handed-out'))
  return { ...facts, rows: rows.map((row, index) => ({ ...row, number: index + 1 })) }
}

export interface ApplicationFacts {
  readonly application: Application
  readonly person: StoredPerson
  readonly election: Election
  readonly mission: Mission | undefined
  /** The sending body: the application's own, else the mission's. */
  readonly organisation: Organisation | undefined
  readonly row: AnnexRow | undefined
}

/** One application (paper 16). The passport is not among it: whoever may see it reads it from the passports' area. */
export async function readApplicationFacts(db: RegisterDb, applicationId: string, day: string): Promise<ApplicationFacts> {
  const application = await getRecord(db, applicationStore, applicationId)
  const mission = application.missionId === null ? undefined : await getRecord(db, missionStore, application.missionId)
  const organisationId = application.organisationId ?? mission?.organisationId ?? null
  const all = await readObservers(db, { electionId: application.electionId, archived: application.archivedAt !== null })
  const [row] = await toRows(db, all.filter((observer) => observer.applicationId === applicationId), all, day)
  return {
    application,
    person: await getRecord(db, personStore, application.personId),
    election: await getRecord(db, electionStore, application.electionId),
    mission,
    organisation: organisationId === null ? undefined : await getRecord(db, organisationStore, organisationId),
    row,
  }
}

async function toRows(db: RegisterDb, observers: readonly NamedObserver[], all: readonly NamedObserver[], day: string): Promise<AnnexRow[]> {
  const posts = await listPostsOf(db, observers.map(({ personId }) => personId))
  const byId = new Map(all.map((observer) => [observer.applicationId, observer]))
  return observers.map((observer, index) => {
    const held = postOn(posts.get(observer.personId) ?? [], observer.steps[0]?.on ?? day)?.title ?? { ky: '', ru: '' }
    const earlier = observer.replaces === null ? undefined : byId.get(observer.replaces)
    return {
      number: index + 1,
      applicationId: observer.applicationId,
      personId: observer.personId,
      name: { ...printedNames(observer), en: observer.passportName },
      sex: observer.sex,
      kind: observer.kind,
      title: { ky: observer.title.ky || held.ky, ru: observer.title.ru || held.ru },
      mission: observer.mission,
      organisation: observer.organisation,
      countryCode: observer.countryCode,
      country: countryOf(observer.countryCode),
      certificate: observer.certificate,
      state: currentStanding(observer, day).state,
      insteadOf: earlier ? printedNames(earlier) : null,
    }
  })
}

function countryOf(code: string | null): Bilingual {
  return code === null ? { ky: '', ru: '' } : { ky: countryName(code, 'ky') ?? code, ru: countryName(code, 'ru') ?? code }
}

function withNames(totals: Totals, observers: readonly NamedObserver[]): NamedTotals {
  const missions = new Map(observers.map(({ missionId, mission }) => [missionId, { ...mission, en: '' }]))
  const bodies = new Map(observers.map(({ organisationId, organisation }) => [organisationId, organisation]))
  const nameless: Trilingual = { ky: '', ru: '', en: '' }
  return {
    ...totals,
    missions: totals.missions.map(({ key, count }) => ({ name: missions.get(key) ?? nameless, count })),
    organisations: totals.organisations.map(({ key, count }) => ({ name: bodies.get(key) ?? nameless, count })),
    countries: totals.countries.map(({ key, count }) => ({ name: { ...countryOf(key), en: key === null ? '' : (englishCountryName(key) ?? key) }, count })),
  }
}
