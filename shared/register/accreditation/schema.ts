import { z } from 'zod'
import { sexes } from '../people/schema.ts'
import { bilingualLine, countryCode, isoDate, line, longText, recordFields, recordId, revision } from '../record.ts'

/**
 * Accreditation of international observers (Constitutional Law on elections, art. 10; domain.md 2).
 *
 * **An application is what makes a person an observer of a mission at an election.** The mission itself lists nobody: it
 * has a name, a head, a sending body and the figures that were announced. `delegation_members.mission_id` goes on saying
 * that somebody who comes with a delegation observes there as well; together with the head these are the people proposed
 * when a mission's applications are entered.
 *
 * What somebody stands at is stored nowhere. It follows, as of any day, from dated facts of two records: the steps of the
 * application, and what the batch says of its members (`standing.ts`). So one decision of the commission is one change of
 * one record, taken back by one press, and no two screens can count differently.
 */

export const observerKinds = ['core-team', 'long-term', 'short-term', 'expert', 'interpreter', 'staff'] as const
export type ObserverKind = (typeof observerKinds)[number]

/** Steps that the office marks on an application itself. */
export const applicationSteps = ['received', 'incomplete', 'complete', 'refused', 'withdrawn'] as const
export type ApplicationStepName = (typeof applicationSteps)[number]

/** What an application stands at: its own steps, and what batches and replacements add to them. */
export const applicationStates = [
  'received',
  'incomplete',
  'complete',
  'in-batch',
  'accredited',
  'handed-out',
  'refused',
  'withdrawn',
  'replaced',
] as const
export type ApplicationState = (typeof applicationStates)[number]

export const applicationStep = z.object({
  state: z.enum(applicationSteps),
  on: isoDate,
  /** The letter or note that caused it: «ЕККУнун 20.11.2025 № 77 нотасы». */
  ground: line,
  note: line,
})
export type ApplicationStep = z.output<typeof applicationStep>

const applicationFields = z.object({
  electionId: recordId,
  personId: recordId,
  missionId: recordId.nullable(),
  /** Who sends the observer; null means the mission's own body. */
  organisationId: recordId.nullable(),
  kind: z.enum(observerKinds),
  /** The country an observer is counted under, as of the application: citizenship may change later. */
  countryCode: countryCode.nullable(),
  /** As it stands on the papers of this election; empty means the post held on the day of the first step. */
  title: bilingualLine,
  languages: line,
  /** As of then: the card of the person holds today's. */
  phone: line,
  email: line,
  observesFromOn: isoDate.nullable(),
  observesToOn: isoDate.nullable(),
  /** Oldest first; the first is the day of receipt. */
  steps: z.array(applicationStep).min(1).max(60),
  /** Whom the mission recalled for this one, on what day and by which note; that application then counts as replaced. */
  replaces: z.object({ applicationId: recordId, on: isoDate, ground: line, note: line }).nullable(),
  notes: longText,
})

export const applicationInput = applicationFields
  .refine((value) => value.observesFromOn === null || value.observesToOn === null || value.observesFromOn <= value.observesToOn, { path: ['observesToOn'] })
  .refine((value) => value.missionId !== null || value.organisationId !== null, { path: ['missionId'] })
  .refine((value) => value.steps[0]?.state === 'received', { path: ['steps'] })
export type ApplicationInput = z.output<typeof applicationInput>

export const application = applicationFields.extend(recordFields)
export type Application = z.output<typeof application>

const nameParts = z.object({ surname: line, given: line })
/** A person's name in three scripts, as lists need it. */
export const observerName = z.object({ passportName: nameParts, kyrgyzName: nameParts, russianName: nameParts })

export const applicationSummary = application
  .pick({ id: true, revision: true, archivedAt: true, electionId: true, personId: true, missionId: true, organisationId: true, kind: true, countryCode: true })
  .extend({
    ...observerName.shape,
    sex: z.enum(sexes),
    election: bilingualLine,
    mission: bilingualLine,
    organisation: bilingualLine,
    /** As of today. */
    state: z.enum(applicationStates),
    stateOn: isoDate,
    batchId: recordId.nullable(),
    batchOrder: z.number().int().nullable(),
    certificateNumber: z.string(),
  })
export type ApplicationSummary = z.output<typeof applicationSummary>

/** A running number has to stand in it, or certificates would be alike: `{seq:4}`, `{year}-{seq}`. */
export const certificateMask = line.refine((mask) => /\{seq(?::\d)?\}/u.test(mask))
/** Four digits sort rightly as text, too. */
export const usualCertificateMask = '{seq:4}'
export const annexLanguages = ['ky', 'ru', 'en'] as const
export type AnnexLanguage = (typeof annexLanguages)[number]

/** What a form sends of a batch; who is in it and what was decided goes by calls of their own. */
const batchFields = z.object({
  electionId: recordId,
  title: bilingualLine,
  /** The alphabet in which the annex stands; «en» is the passport's. */
  annexLanguage: z.enum(annexLanguages),
  certificateMask,
  validUntilOn: isoDate.nullable(),
  notes: longText,
})
export const batchInput = batchFields
export type BatchInput = z.output<typeof batchInput>

export const decision = z.object({ number: line.min(1), on: isoDate, title: bilingualLine })
export type Decision = z.output<typeof decision>

/** One decision accredits so many at once; the largest batch known had 393. */
const batchLimit = 2000
const ofMember = { applicationId: recordId } as const
export const certificate = z.object({ ...ofMember, seq: z.number().int().positive(), number: line })
export type Certificate = z.output<typeof certificate>
export const handOut = z.object({ ...ofMember, on: isoDate, to: line })
export type HandOut = z.output<typeof handOut>
export const certificateReturn = z.object({ ...ofMember, on: isoDate, note: line })

const storedBatchFields = batchFields.extend({
  /** The place among the batches of the election, from 1. */
  order: z.number().int().positive(),
  /** Of a draft in the order of entry; from the decision on as the annex numbers them. */
  members: z.array(z.object({ ...ofMember, addedOn: isoDate })).max(batchLimit),
  /** Null for a draft. */
  decision: decision.nullable(),
  certificates: z.array(certificate).max(batchLimit),
  handOuts: z.array(handOut).max(batchLimit),
  returns: z.array(certificateReturn).max(batchLimit),
})

/** How the register holds a batch. Whatever is taken back, a certificate needs a decision and what was handed out a certificate. */
export const storedBatchInput = storedBatchFields
  .refine((batch) => batch.decision !== null || batch.certificates.length === 0, { path: ['decision'] })
  .refine((batch) => areAmong(batch.certificates, batch.members), { path: ['certificates'] })
  .refine((batch) => areAmong(batch.handOuts, batch.certificates) && areAmong(batch.returns, batch.certificates), { path: ['handOuts'] })
export type StoredBatchInput = z.output<typeof storedBatchInput>

export const batch = storedBatchFields.extend(recordFields)
export type Batch = z.output<typeof batch>

interface OfMember {
  readonly applicationId: string
}

function areAmong(lines: readonly OfMember[], owners: readonly OfMember[]): boolean {
  const known = new Set(owners.map(({ applicationId }) => applicationId))
  return lines.every(({ applicationId }) => known.has(applicationId))
}

export const batchSummary = batch
  .pick({ id: true, revision: true, archivedAt: true, electionId: true, title: true, order: true })
  .extend({
    election: bilingualLine,
    decisionNumber: z.string().nullable(),
    decidedOn: isoDate.nullable(),
    /** In a draft those who would be accredited now; later those whom the decision accredited. */
    size: z.number().int(),
    /** Of them still accredited today. */
    standing: z.number().int(),
    handedOut: z.number().int(),
  })
export type BatchSummary = z.output<typeof batchSummary>

/** One observer of a batch, in the order of the annex. */
export const batchLine = applicationSummary
  .pick({ personId: true, missionId: true, organisationId: true, kind: true, countryCode: true, sex: true, mission: true, organisation: true, state: true, stateOn: true })
  .extend({
    ...observerName.shape,
    applicationId: recordId,
    certificateNumber: z.string(),
    handedOutOn: isoDate.nullable(),
    handedOutTo: z.string(),
    returnedOn: isoDate.nullable(),
  })
export type BatchLine = z.output<typeof batchLine>

/** What a call on one batch names, so that a decision is not made over somebody's later change. */
export const batchVersion = z.object({ id: recordId, revision })
