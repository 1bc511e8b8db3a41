import type { PaperPerson } from '../../../shared/documents/person.ts'
import type { VisitReportFacts } from '../../../shared/documents/visit-report/facts.ts'
import type { Delegation } from '../../../shared/register/delegations/schema.ts'
import { delegationStore } from '../../register/delegations/repository.ts'
import { organisationStore } from '../../register/organisations/repository.ts'
import { listProgrammeOf } from '../../register/programme/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { type GatheredMeeting, gatherMeeting, participantPerson, toAgreement } from './meeting.ts'
import { blank, draftHead, isBlank, orEmpty, type PaperSource } from './paper-source.ts'
import { readPerson, toPaperPerson } from './people.ts'
import { headOfVisit } from './visit.ts'

/** After a visit: what the register knows of it. Costs and proposals are the officer's. */
export async function gatherVisitReport({ db, id, settings }: PaperSource): Promise<VisitReportFacts> {
  const delegation = await getRecord(db, delegationStore, id)
  const body = await getRecord(db, organisationStore, delegation.organisationId)
  const items = await listProgrammeOf(db, id)
  const meetings = await meetingsOf(db, id)
  return {
    ...draftHead(),
    country: orEmpty(delegation.countryCode ?? body.countryCode),
    organisation: { ky: body.name.ky, ru: body.name.ru },
    head: await headOfVisit(db, delegation),
    startsOn: delegation.arrivesOn,
    endsOn: delegation.departsOn,
    aims: delegation.purposes,
    guests: await membersOf(db, delegation),
    hosts: hostsOf(meetings),
    done: items.map(({ heldOn, startsAt, endsAt, title, place }) => ({ on: heldOn, startsAt, endsAt: orEmpty(endsAt), event: title, place })),
    results: meetings.flatMap(({ meeting }) => meeting.agenda.map(({ decision }) => decision).filter((decision) => !isBlank(decision))),
    agreements: meetings.flatMap((gathered) =>
      gathered.meeting.agreements.filter(({ state }) => state !== 'cancelled').map((agreement) => toAgreement(gathered, agreement)),
    ),
    costs: [],
    costsNote: blank,
    proposals: [],
    annexes: [],
    preparedBy: { post: blank, name: settings.office.executor.name },
  }
}

async function meetingsOf(db: RegisterDb, delegationId: string): Promise<GatheredMeeting[]> {
  const rows = await db
    .selectFrom('meetings')
    .select('id')
    .where('archived_at', 'is', null)
    .where('delegation_id', '=', delegationId)
    .orderBy('held_on')
    .orderBy('starts_at')
    .execute()
  const meetings: GatheredMeeting[] = []
  for (const { id } of rows) meetings.push(await gatherMeeting(db, id))
  return meetings
}

async function membersOf(db: RegisterDb, { members, arrivesOn, organisationId }: Delegation): Promise<PaperPerson[]> {
  const people: PaperPerson[] = []
  for (const { personId, title } of members) people.push(toPaperPerson(await readPerson(db, personId, arrivesOn, organisationId), title))
  return people
}

/** Everybody of ours who sat at one of its tables, each once. */
function hostsOf(meetings: readonly GatheredMeeting[]): PaperPerson[] {
  const hosts = new Map<string, PaperPerson>()
  for (const gathered of meetings) {
    for (const participant of gathered.meeting.participants) {
      if (participant.side === 'host' && !hosts.has(participant.personId)) hosts.set(participant.personId, participantPerson(gathered, participant))
    }
  }
  return [...hosts.values()]
}
