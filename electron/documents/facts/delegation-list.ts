import type { DelegationListFacts, DelegationMember as ListedMember } from '../../../shared/documents/delegation-list/facts.ts'
import type { Bilingual } from '../../../shared/language/index.ts'
import { inListOrder } from '../../../shared/register/delegations/rules.ts'
import type { Delegation, DelegationMember } from '../../../shared/register/delegations/schema.ts'
import { delegationStore } from '../../register/delegations/repository.ts'
import { electionStore } from '../../register/elections/repository.ts'
import { missionStore } from '../../register/missions/repository.ts'
import { organisationStore } from '../../register/organisations/repository.ts'
import { printedPhotoOf } from '../../register/photos/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { type PaperSource, blank, draftHead, orElse, orEmpty } from './paper-source.ts'
import { readPerson } from './people.ts'
import { inItsLanguage } from './remark.ts'

export async function gatherDelegationList({ db, id, settings, today, passportOf }: PaperSource): Promise<DelegationListFacts> {
  const delegation = await getRecord(db, delegationStore, id)
  const body = await getRecord(db, organisationStore, delegation.organisationId)
  const members: ListedMember[] = []
  for (const member of inListOrder(delegation.members)) members.push(await gatherMember({ db, passportOf }, delegation, member))
  return {
    ...draftHead(),
    country: orEmpty(delegation.countryCode ?? body.countryCode),
    organisation: { ky: body.name.ky, ru: body.name.ru },
    occasion: await gatherOccasion(db, delegation),
    arrivesOn: delegation.arrivesOn,
    departsOn: delegation.departsOn,
    asOf: today,
    // The reader who needs passports is the exception, so the officer switches them on.
    withPassports: false,
    withPhotos: false,
    members,
    preparedBy: { post: blank, name: settings.office.executor.name },
  }
}

async function gatherMember({ db, passportOf }: Pick<PaperSource, 'db' | 'passportOf'>, delegation: Delegation, member: DelegationMember): Promise<ListedMember> {
  const { person, name, post } = await readPerson(db, member.personId, delegation.arrivesOn, delegation.organisationId)
  const passport = await passportOf(person)
  const mission = member.missionId === null ? undefined : await missionStore.find(db, member.missionId)
  return {
    latin: person.passportName,
    name,
    post: orElse(member.title, post),
    role: member.role,
    citizenship: orEmpty(person.citizenship),
    passport: { number: passport.number, expiresOn: orEmpty(passport.expiresOn) },
    arrivesOn: delegation.arrivesOn,
    departsOn: delegation.departsOn,
    mission: mission?.name ?? blank,
    note: inItsLanguage(member.note),
    photo: await printedPhotoOf(db, person),
  }
}

export async function gatherOccasion(db: RegisterDb, { purposes, electionId }: Delegation): Promise<Bilingual> {
  // The heading of a list holds one line; the programme names all purposes.
  const [first] = purposes
  if (first) return first
  return electionId === null ? blank : (await getRecord(db, electionStore, electionId)).name
}
