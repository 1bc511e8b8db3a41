import { bodyGenitives, postWithBody } from '../../../shared/documents/post-with-body.ts'
import type { ContactFacts, PaperPerson, SignatoryFacts } from '../../../shared/documents/person.ts'
import type { Delegation } from '../../../shared/register/delegations/schema.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import { readConfirmedTexts } from '../../register/forms/repository.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { blank, capitalised, isBlank, orElse, small } from './paper-source.ts'
import { nobody, readPerson, toPaperPerson } from './people.ts'

/** What both editions of a programme, and letters about the visit, are made of. */

/** The programme has no letterhead, so the post says whose chairman approves: «КР БШКнын төрагасы». */
export async function approverOf(db: RegisterDb, { office: { signatory, name, shortName } }: Settings): Promise<SignatoryFacts> {
  const office = { name: orElse(shortName, name), abbreviation: blank }
  const genitives = await readConfirmedTexts(db, bodyGenitives(office))
  const post = postWithBody({ ky: small(signatory.post.ky), ru: small(signatory.post.ru) }, office, genitives)
  return { post: { ky: post.ky, ru: capitalised(post.ru) }, name: signatory.name }
}

export async function headOfVisit(db: RegisterDb, delegation: Delegation): Promise<PaperPerson> {
  const head = delegation.members.find((member) => member.role === 'head')
  if (!head) return nobody
  return toPaperPerson(await readPerson(db, head.personId, delegation.arrivesOn, delegation.organisationId), head.title)
}

/** The officer named for this visit, else the one who prepares the office's papers. */
export function contactOf({ contact }: Delegation, { office }: Settings): ContactFacts {
  const officer = isBlank(contact.name) && contact.phone === '' ? office.executor : contact
  return { name: officer.name, phone: officer.phone, email: office.email }
}
