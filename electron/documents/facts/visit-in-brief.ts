import type { PaperPerson } from '../../../shared/documents/person.ts'
import type { Bilingual } from '../../../shared/language/index.ts'
import type { Delegation } from '../../../shared/register/delegations/schema.ts'
import { organisationStore } from '../../register/organisations/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { blank } from './paper-source.ts'
import { headOfVisit } from './visit.ts'

/** What a letter says of a visit in a few lines. */
export interface VisitInBrief {
  readonly organisation: Bilingual
  readonly head: PaperPerson
  readonly delegationSize: number
  /** The first purpose: a line of a letter holds no list. */
  readonly aim: Bilingual
  readonly startsOn: string
  readonly endsOn: string
}

export async function gatherVisitInBrief(db: RegisterDb, delegation: Delegation): Promise<VisitInBrief> {
  const { name } = await getRecord(db, organisationStore, delegation.organisationId)
  return {
    organisation: { ky: name.ky, ru: name.ru },
    head: await headOfVisit(db, delegation),
    delegationSize: delegation.members.length,
    aim: delegation.purposes[0] ?? blank,
    startsOn: delegation.arrivesOn,
    endsOn: delegation.departsOn,
  }
}
