import type { ProgrammeItem as PrintedItem, VisitProgrammeFacts } from '../../../shared/documents/visit-programme/facts.ts'
import type { ProgrammeItemSummary } from '../../../shared/register/programme/schema.ts'
import { delegationStore } from '../../register/delegations/repository.ts'
import { organisationStore } from '../../register/organisations/repository.ts'
import { listProgrammeOf } from '../../register/programme/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import { type PaperSource, blank, draftHead, orEmpty } from './paper-source.ts'
import { approverOf, contactOf, headOfVisit } from './visit.ts'

export async function gatherVisitProgramme({ db, id, settings }: PaperSource): Promise<VisitProgrammeFacts> {
  const delegation = await getRecord(db, delegationStore, id)
  const body = await getRecord(db, organisationStore, delegation.organisationId)
  const items = await listProgrammeOf(db, id)
  return {
    ...draftHead(),
    country: orEmpty(delegation.countryCode ?? body.countryCode),
    organisation: { ky: body.name.ky, ru: body.name.ru },
    head: await headOfVisit(db, delegation),
    city: blank,
    startsOn: delegation.arrivesOn,
    endsOn: delegation.departsOn,
    approval: { signatory: await approverOf(db, settings), on: '' },
    items: items.map(toPrintedItem),
    contact: contactOf(delegation, settings),
  }
}

/**
 * This paper is handed to the guests, so what the organisers noted (cars, telephones, border) is not even among its
 * facts: facts are shown in the preview and kept with the issued paper.
 */
function toPrintedItem(item: ProgrammeItemSummary): PrintedItem {
  return {
    on: item.heldOn,
    startsAt: item.startsAt,
    endsAt: orEmpty(item.endsAt),
    event: item.title,
    place: item.place,
    participants: item.participants,
    dress: item.dress,
    forGuests: true,
    staffNote: blank,
  }
}
