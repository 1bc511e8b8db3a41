import type { ProgrammeItem as PrintedItem, VisitProgrammeFacts } from '../../../shared/documents/visit-programme/facts.ts'
import type { Delegation } from '../../../shared/register/delegations/schema.ts'
import type { ProgrammeItemSummary } from '../../../shared/register/programme/schema.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import { delegationStore } from '../../register/delegations/repository.ts'
import { organisationStore } from '../../register/organisations/repository.ts'
import { listProgrammeOf } from '../../register/programme/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { type PaperSource, blank, capitalised, draftHead, isBlank, orElse, orEmpty, small } from './paper-source.ts'
import { nobody, readPerson, toPaperPerson } from './people.ts'
import { postWithBody } from './post-with-body.ts'

export async function gatherVisitProgramme({ db, id, settings }: PaperSource): Promise<VisitProgrammeFacts> {
  const delegation = await getRecord(db, delegationStore, id)
  const body = await getRecord(db, organisationStore, delegation.organisationId)
  const items = await listProgrammeOf(db, id)
  return {
    ...draftHead(),
    country: orEmpty(delegation.countryCode ?? body.countryCode),
    organisation: { ky: body.name.ky, ru: body.name.ru },
    head: await gatherHead(db, delegation),
    city: blank,
    startsOn: delegation.arrivesOn,
    endsOn: delegation.departsOn,
    approval: { signatory: approver(settings), on: '' },
    items: items.map(toPrintedItem),
    contact: contactOf(delegation, settings),
  }
}

/** The programme has no letterhead, so the post says whose chairman approves: «КР БШКнын төрагасы». */
function approver({ office: { signatory, name, shortName } }: Settings): VisitProgrammeFacts['approval']['signatory'] {
  const office = { name: { ...orElse(shortName, name), en: '' }, abbreviation: { ky: '', ru: '', en: '' } }
  const post = postWithBody({ ky: small(signatory.post.ky), ru: small(signatory.post.ru) }, office)
  return { post: { ky: post.ky, ru: capitalised(post.ru) }, name: signatory.name }
}

async function gatherHead(db: RegisterDb, delegation: Delegation) {
  const head = delegation.members.find((member) => member.role === 'head')
  if (!head) return nobody
  return toPaperPerson(await readPerson(db, head.personId, delegation.arrivesOn, delegation.organisationId), head.title)
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

/** The officer named for this visit, else the one who prepares the office's papers. */
function contactOf({ contact }: Delegation, { office }: Settings): VisitProgrammeFacts['contact'] {
  const officer = isBlank(contact.name) && contact.phone === '' ? office.executor : contact
  return { name: officer.name, phone: officer.phone, email: office.email }
}
