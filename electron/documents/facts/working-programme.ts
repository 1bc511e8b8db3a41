import type { WorkingItem, WorkingProgrammeFacts } from '../../../shared/documents/working-programme/facts.ts'
import type { ProgrammeItemSummary } from '../../../shared/register/programme/schema.ts'
import { delegationStore } from '../../register/delegations/repository.ts'
import { organisationStore } from '../../register/organisations/repository.ts'
import { listProgrammeOf } from '../../register/programme/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import { type PaperSource, blank, draftHead, orEmpty } from './paper-source.ts'
import { inItsLanguage } from './remark.ts'
import { approverOf, contactOf, headOfVisit } from './visit.ts'

/** The organisers' edition: with everything that `gatherVisitProgramme` keeps from the guests. */
export async function gatherWorkingProgramme({ db, id, settings }: PaperSource): Promise<WorkingProgrammeFacts> {
  const delegation = await getRecord(db, delegationStore, id)
  const body = await getRecord(db, organisationStore, delegation.organisationId)
  const items = await listProgrammeOf(db, id)
  const { arrival, departure } = delegation
  return {
    ...draftHead(),
    organisation: { ky: body.name.ky, ru: body.name.ru },
    head: await headOfVisit(db, delegation),
    size: delegation.members.length,
    city: blank,
    arrival: { on: delegation.arrivesOn, time: orEmpty(arrival.time), flight: arrival.flight, place: arrival.place },
    departure: { on: delegation.departsOn, time: orEmpty(departure.time), flight: departure.flight, place: departure.place },
    hotel: delegation.hotel,
    officer: contactOf(delegation, settings),
    approval: { signatory: await approverOf(db, settings), on: '' },
    items: items.map(toWorkingItem),
  }
}

function toWorkingItem({ staff, ...item }: ProgrammeItemSummary): WorkingItem {
  return {
    on: item.heldOn,
    startsAt: item.startsAt,
    endsAt: orEmpty(item.endsAt),
    event: item.title,
    place: item.place,
    participants: item.participants,
    responsible: staff.responsible,
    phone: staff.phone,
    transport: staff.transport,
    // The register keeps no interpreter for an item; the officer names one on the form.
    interpreter: '',
    note: inItsLanguage(staff.note),
  }
}
