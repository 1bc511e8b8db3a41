import type { BadgesFacts } from '../../../shared/documents/badges/facts.ts'
import { roleNames } from '../../../shared/documents/delegation-list/texts.ts'
import { inListOrder } from '../../../shared/register/delegations/rules.ts'
import { delegationStore } from '../../register/delegations/repository.ts'
import { organisationStore } from '../../register/organisations/repository.ts'
import { printedPhotoOf } from '../../register/photos/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import { gatherOccasion } from './delegation-list.ts'
import type { PaperSource } from './paper-source.ts'
import { readPerson } from './people.ts'

/** One for every member, numbered in the order of the list. */
export async function gatherBadges({ db, id }: PaperSource): Promise<BadgesFacts> {
  const delegation = await getRecord(db, delegationStore, id)
  const { name: body } = await getRecord(db, organisationStore, delegation.organisationId)
  const badges: BadgesFacts['badges'] = []
  for (const { personId, role } of inListOrder(delegation.members)) {
    const { person, name } = await readPerson(db, personId, delegation.arrivesOn, delegation.organisationId)
    const { ky, ru } = roleNames[role]
    badges.push({
      latin: { surname: person.passportName.surname, given: person.passportName.given },
      name,
      role: { ky, ru },
      body: { ky: body.ky, ru: body.ru },
      number: String(badges.length + 1).padStart(3, '0'),
      photo: await printedPhotoOf(db, person),
    })
  }
  return { event: await gatherOccasion(db, delegation), startsOn: delegation.arrivesOn, endsOn: delegation.departsOn, badges }
}
