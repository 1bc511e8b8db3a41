import { z } from 'zod'
import { command, query } from '../../calls/call.ts'
import { bilingualLine, isoDate, line, recordCalls, recordId } from '../record.ts'
import { writeRights } from '../users/rights.ts'
import {
  application,
  applicationInput,
  applicationStates,
  applicationSteps,
  applicationSummary,
  batch,
  batchInput,
  batchLine,
  batchSummary,
  batchVersion,
  certificateMask,
  decision,
  observerKinds,
  observerName,
} from './schema.ts'

export const applicationCalls = recordCalls(applicationInput, application, applicationSummary, writeRights.applications)
export const batchCalls = recordCalls(batchInput, batch, batchSummary, writeRights.batches)

const count = z.object({ key: z.string().nullable(), count: z.number().int() })

/** The figures of `totalsOn` (`standing.ts`), as they travel. */
export const totals = z.object({
  on: isoDate,
  accredited: z.number().int(),
  granted: z.number().int(),
  handedOut: z.number().int(),
  waiting: z.number().int(),
  missions: z.array(count),
  organisations: z.array(count),
  countries: z.array(count),
  kinds: z.array(count),
  male: z.number().int(),
  female: z.number().int(),
  states: z.array(count),
})

/** Applications that stand although they seem to be of one person. */
const double = z.array(z.object({ applicationId: recordId, ...observerName.shape }))

const overview = z.object({
  totals,
  batches: z.array(batchSummary.extend({ grantedByDay: z.number().int(), standingByDay: z.number().int() })),
  doubles: z.array(double),
  /** What the keys of the figures are called. */
  missions: z.array(z.object({ id: recordId, name: bilingualLine })),
  organisations: z.array(z.object({ id: recordId, name: bilingualLine })),
})
export type Overview = z.output<typeof overview>

/** Why somebody is proposed for a mission: its head, a member of a delegation, a holder of a post in the sending body. */
export const candidateSources = ['head', 'delegation', 'post'] as const

const candidate = z.object({
  personId: recordId,
  ...observerName.shape,
  countryCode: z.string().nullable(),
  source: z.enum(candidateSources),
  /** An application of the same person for the same election that still stands. */
  appliedId: recordId.nullable(),
  /** One of somebody who is probably the same person under another card. */
  alikeId: recordId.nullable(),
})
export type Candidate = z.output<typeof candidate>

const namesake = z.object({
  applicationId: recordId,
  ...observerName.shape,
  state: z.enum(applicationStates),
  isSamePerson: z.boolean(),
})
export type Namesake = z.output<typeof namesake>

const trackStep = z.object({ state: z.enum(applicationStates), on: isoDate, ground: line, note: line })

const way = z.object({
  state: z.enum(applicationStates),
  stateOn: isoDate,
  track: z.array(trackStep),
  batchId: recordId.nullable(),
  certificateNumber: z.string(),
  returnedOn: isoDate.nullable(),
  replacedById: recordId.nullable(),
})
export type Way = z.output<typeof way>

/** As many as a commission has ever decided on at once, and more. */
const manyIds = z.array(recordId).min(1).max(2000)

const batchSheet = z.object({ lines: z.array(batchLine), leftOut: z.number().int(), totals })
export type BatchSheet = z.output<typeof batchSheet>

export const accreditationCalls = {
  /** The figures of an election as of a day. */
  overview: query(z.object({ electionId: recordId, on: isoDate }), overview),
  /** Where an application stands today and how it came there. */
  way: query(z.object({ id: recordId }), way),
  /** Applications of this election by the same person, or by somebody who is probably the same person. */
  namesakes: query(z.object({ electionId: recordId, personId: recordId }), z.array(namesake)),
  /** Who could be entered for a mission or for a body that sends without one. */
  candidates: query(z.object({ electionId: recordId, missionId: recordId.nullable(), organisationId: recordId.nullable() }), z.array(candidate)),
  /** Applications for many people at once, as a mission's note brings them. */
  enter: command(
    z.object({
      electionId: recordId,
      missionId: recordId.nullable(),
      organisationId: recordId.nullable(),
      kind: z.enum(observerKinds),
      receivedOn: isoDate,
      ground: line,
      observesFromOn: isoDate.nullable(),
      observesToOn: isoDate.nullable(),
      isComplete: z.boolean(),
      personIds: manyIds,
    }),
    z.object({ ids: z.array(recordId) }),
    writeRights.applications,
  ),
  /** One step on many applications; those that cannot take it are left as they are and counted. */
  mark: command(
    z.object({ ids: manyIds, state: z.enum(applicationSteps).exclude(['received']), on: isoDate, ground: line, note: line }),
    z.object({ marked: z.number().int(), left: z.number().int() }),
    writeRights.applications,
  ),
  /** Puts many applications away again, say those just entered by mistake. */
  putAway: command(z.object({ ids: manyIds }), z.object({}), writeRights.applications),
  /** Into a draft batch, or into a new one where none is named; from another draft they move. */
  putIntoBatch: command(z.object({ batchId: recordId.nullable(), ids: manyIds }), z.object({ batch, added: z.number().int() }), writeRights.batches),
  takeOut: command(z.object({ ...batchVersion.shape, ids: manyIds }), batch, writeRights.batches),
  /** The batch's observers in the order of its annex, with its figures as of a day. */
  sheet: query(z.object({ id: recordId, on: isoDate }), batchSheet),
  /** The commission's decision: accredits everybody in the batch and numbers their certificates; later it is only corrected. */
  decide: command(z.object({ ...batchVersion.shape, decision, validUntilOn: isoDate.nullable(), certificateMask }), batch, 'accredit'),
  handOut: command(z.object({ ...batchVersion.shape, ids: manyIds, on: isoDate, to: line }), batch, writeRights.batches),
  takeBack: command(z.object({ ...batchVersion.shape, ids: manyIds, on: isoDate, note: line }), batch, writeRights.batches),
} as const
