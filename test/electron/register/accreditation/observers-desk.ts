import type { ApplicationInput, ApplicationStep } from '../../../../shared/register/accreditation/schema.ts'
import type { PersonInput } from '../../../../shared/register/people/schema.ts'
import { aMission, anElection, anOrganisation, aPerson } from '../history/samples.ts'
import { openTestDesk } from '../history/test-desk.ts'

const noLine = { ky: '', ru: '' }

export function received(on: string, ground = ''): ApplicationStep {
  return { state: 'received', on, ground, note: '' }
}

export function stepOn(state: ApplicationStep['state'], on: string, ground = ''): ApplicationStep {
  return { state, on, ground, note: '' }
}

/** Somebody with a name of their own, spelt alike in all three scripts. */
export function aGuest(surname: string, given: string, fields: Partial<PersonInput> = {}): PersonInput {
  const cyrillic = { surname, given, patronymic: '' }
  return aPerson({ passportName: { surname: '', given: '' }, russianName: cyrillic, kyrgyzName: cyrillic, ...fields })
}

/** A register with the election of 2025, two missions and the calls that tests of accreditation make. */
export async function openObserversDesk(day = '2025-10-20') {
  const desk = await openTestDesk(day)
  const election = await desk.elections.create(anElection())
  const cis = await desk.organisations.create(anOrganisation())
  const odihr = await desk.organisations.create(
    anOrganisation({ name: { ky: 'ДИАУБ', ru: 'БДИПЧ', en: 'ODIHR' }, abbreviation: { ky: 'ДИАУБ', ru: 'БДИПЧ', en: 'ODIHR' }, aliases: '' }),
  )
  const cisMission = await desk.missions.create(aMission({ electionId: election.id, organisationId: cis.id }))
  const odihrMission = await desk.missions.create(
    aMission({ name: { ky: 'ДИАУБдун миссиясы', ru: 'миссия БДИПЧ' }, electionId: election.id, organisationId: odihr.id }),
  )

  const application = (personId: string, fields: Partial<ApplicationInput> = {}): ApplicationInput => ({
    electionId: election.id,
    personId,
    missionId: cisMission.id,
    organisationId: null,
    kind: 'short-term',
    countryCode: 'AZ',
    title: noLine,
    languages: '',
    phone: '',
    email: '',
    observesFromOn: null,
    observesToOn: null,
    steps: [received('2025-10-18')],
    replaces: null,
    notes: '',
    ...fields,
  })

  return {
    ...desk,
    election,
    cis,
    odihr,
    cisMission,
    odihrMission,
    application,
    /** An application of a new person. */
    async apply(surname: string, fields: Partial<ApplicationInput> = {}, person: Partial<PersonInput> = {}) {
      const { id } = await desk.people.create(aGuest(surname, 'Айбек', person))
      return desk.applications.create(application(id, fields))
    },
    /** These in a batch, decided on the day. */
    async accredit(ids: readonly string[], number: string, on: string) {
      const { batch } = await desk.accreditation.putIntoBatch({ batchId: null, ids: [...ids] })
      return desk.accreditation.decide({ ...version(batch), decision: { number, on, title: noLine }, validUntilOn: '2025-12-20', certificateMask: batch.certificateMask })
    },
    async figures(on: string) {
      return (await desk.accreditation.overview({ electionId: election.id, on })).totals
    },
  }
}

export const version = ({ id, revision }: { id: string; revision: number }): { id: string; revision: number } => ({ id, revision })
