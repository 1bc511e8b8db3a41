import {
  annexLanguages,
  type Application,
  type ApplicationInput,
  type ApplicationStep,
  applicationSteps,
  type Batch,
  observerKinds,
  type StoredBatchInput,
} from '../../../shared/register/accreditation/schema.ts'
import { oneOf } from '../one-of.ts'
import { type BilingualColumns, bilingualColumns, type RecordRow, toBilingual, toRecordFields } from '../record-columns.ts'
import { searchKeyOf } from '../search.ts'

/** What the columns of applications and batches hold, and how they become records and back. */

export interface ApplicationRow extends RecordRow, BilingualColumns<'title'> {
  election_id: string
  person_id: string
  mission_id: string | null
  organisation_id: string | null
  kind: string
  country_code: string | null
  languages: string
  phone: string
  email: string
  observes_from_on: string | null
  observes_to_on: string | null
  replaces_id: string | null
  replaced_on: string | null
  replaced_ground: string
  replaced_note: string
  notes: string
}
export interface ApplicationStepRow {
  application_id: string
  position: number
  state: string
  reached_on: string
  ground: string
  note: string
}

export interface BatchRow extends RecordRow, BilingualColumns<'title'>, BilingualColumns<'decision_title'> {
  election_id: string
  batch_order: number
  annex_language: string
  certificate_mask: string
  valid_until_on: string | null
  decision_number: string | null
  decided_on: string | null
  notes: string
}
interface OfMemberRow {
  batch_id: string
  position: number
  application_id: string
}
export interface BatchMemberRow extends OfMemberRow {
  added_on: string
}
export interface CertificateRow extends OfMemberRow {
  seq: number
  number: string
}
export interface HandOutRow extends OfMemberRow {
  handed_on: string
  handed_to: string
}
export interface ReturnRow extends OfMemberRow {
  returned_on: string
  note: string
}

export interface AccreditationTables {
  applications: ApplicationRow
  application_steps: ApplicationStepRow
  batches: BatchRow
  batch_members: BatchMemberRow
  certificates: CertificateRow
  certificate_hand_outs: HandOutRow
  certificate_returns: ReturnRow
}

export function toStep(row: ApplicationStepRow): ApplicationStep {
  return { state: oneOf(applicationSteps, row.state), on: row.reached_on, ground: row.ground, note: row.note }
}

export function toApplication(row: ApplicationRow, steps: ApplicationStep[]): Application {
  return {
    ...toRecordFields(row),
    electionId: row.election_id,
    personId: row.person_id,
    missionId: row.mission_id,
    organisationId: row.organisation_id,
    kind: oneOf(observerKinds, row.kind),
    countryCode: row.country_code,
    title: toBilingual(row, 'title'),
    languages: row.languages,
    phone: row.phone,
    email: row.email,
    observesFromOn: row.observes_from_on,
    observesToOn: row.observes_to_on,
    steps,
    replaces:
      row.replaces_id === null || row.replaced_on === null
        ? null
        : { applicationId: row.replaces_id, on: row.replaced_on, ground: row.replaced_ground, note: row.replaced_note },
    notes: row.notes,
  }
}

export function toApplicationColumns(input: ApplicationInput) {
  const { replaces } = input
  return {
    election_id: input.electionId,
    person_id: input.personId,
    mission_id: input.missionId,
    organisation_id: input.organisationId,
    kind: input.kind,
    country_code: input.countryCode,
    ...bilingualColumns('title', input.title),
    languages: input.languages,
    phone: input.phone,
    email: input.email,
    observes_from_on: input.observesFromOn,
    observes_to_on: input.observesToOn,
    replaces_id: replaces?.applicationId ?? null,
    replaced_on: replaces?.on ?? null,
    replaced_ground: replaces?.ground ?? '',
    replaced_note: replaces?.note ?? '',
    notes: input.notes,
    // Names are found through the person, the mission and the body.
    search_key: searchKeyOf([input.title.ky, input.title.ru, ...input.steps.flatMap(({ ground }) => ground), replaces?.ground ?? '']),
  }
}

export function toStepRows(applicationId: string, steps: readonly ApplicationStep[]): ApplicationStepRow[] {
  return steps.map(({ state, on, ground, note }, position) => ({ application_id: applicationId, position, state, reached_on: on, ground, note }))
}

export interface BatchLines {
  readonly members: readonly BatchMemberRow[]
  readonly certificates: readonly CertificateRow[]
  readonly handOuts: readonly HandOutRow[]
  readonly returns: readonly ReturnRow[]
}

export function toBatch(row: BatchRow, lines: BatchLines): Batch {
  return {
    ...toRecordFields(row),
    electionId: row.election_id,
    order: row.batch_order,
    title: toBilingual(row, 'title'),
    annexLanguage: oneOf(annexLanguages, row.annex_language),
    certificateMask: row.certificate_mask,
    validUntilOn: row.valid_until_on,
    decision:
      row.decision_number === null || row.decided_on === null
        ? null
        : { number: row.decision_number, on: row.decided_on, title: toBilingual(row, 'decision_title') },
    members: lines.members.map((member) => ({ applicationId: member.application_id, addedOn: member.added_on })),
    certificates: lines.certificates.map(({ application_id, seq, number }) => ({ applicationId: application_id, seq, number })),
    handOuts: lines.handOuts.map((line) => ({ applicationId: line.application_id, on: line.handed_on, to: line.handed_to })),
    returns: lines.returns.map((line) => ({ applicationId: line.application_id, on: line.returned_on, note: line.note })),
    notes: row.notes,
  }
}

export function toBatchColumns(input: StoredBatchInput) {
  const { decision } = input
  return {
    election_id: input.electionId,
    batch_order: input.order,
    ...bilingualColumns('title', input.title),
    annex_language: input.annexLanguage,
    certificate_mask: input.certificateMask,
    valid_until_on: input.validUntilOn,
    decision_number: decision?.number ?? null,
    decided_on: decision?.on ?? null,
    ...bilingualColumns('decision_title', decision?.title ?? { ky: '', ru: '' }),
    notes: input.notes,
    search_key: searchKeyOf([input.title.ky, input.title.ru, String(input.order), decision?.number ?? '', decision?.on ?? '']),
  }
}

export function toBatchLineRows(batchId: string, input: StoredBatchInput): BatchLines {
  const ofMember = (applicationId: string, position: number) => ({ batch_id: batchId, position, application_id: applicationId })
  return {
    members: input.members.map(({ applicationId, addedOn }, position) => ({ ...ofMember(applicationId, position), added_on: addedOn })),
    certificates: input.certificates.map(({ applicationId, seq, number }, position) => ({ ...ofMember(applicationId, position), seq, number })),
    handOuts: input.handOuts.map(({ applicationId, on, to }, position) => ({ ...ofMember(applicationId, position), handed_on: on, handed_to: to })),
    returns: input.returns.map(({ applicationId, on, note }, position) => ({ ...ofMember(applicationId, position), returned_on: on, note })),
  }
}
