import type { LetterFacts } from '../../../shared/documents/letter-facts.ts'
import type { Bilingual } from '../../../shared/language/index.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import { organisationStore } from '../../register/organisations/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { blank, isBlank } from './paper-source.ts'
import { type KnownPerson, nobody, readPerson, toPaperPerson } from './people.ts'

/** To whom a letter goes and how they are called: what every letter begins with. */
export type GatheredAddressee = Pick<LetterFacts, 'addressee' | 'address' | 'salutation' | 'salutationText'>

/** A letter goes to a person, by name and post, or to a body as such; its address is the body's. */
export async function gatherAddressee(
  db: RegisterDb,
  { personId, organisationId }: { readonly personId: string | null; readonly organisationId: string | null },
  day: string,
): Promise<GatheredAddressee> {
  const known = personId === null ? undefined : await readPerson(db, personId, day, organisationId)
  const body = organisationId === null ? known?.body : await getRecord(db, organisationStore, organisationId)
  return {
    addressee: known ? toPaperPerson(known) : toBody(body ? { ky: body.name.ky, ru: body.name.ru } : blank),
    address: body?.address ?? blank,
    ...salutationOf(known),
  }
}

/** A body is many people: domain.md § 5.1, «Colleagues». */
const colleagues: Bilingual = { ky: 'Урматтуу кесиптештер!', ru: 'Уважаемые коллеги!' }

function salutationOf(known: KnownPerson | undefined): Pick<LetterFacts, 'salutation' | 'salutationText'> {
  if (!known) return { salutation: 'own', salutationText: colleagues }
  const own = known.person.salutation
  return isBlank(own) ? { salutation: 'name', salutationText: blank } : { salutation: 'own', salutationText: own }
}

/** A body without a person, as papers name an addressee. */
export function toBody(name: Bilingual): LetterFacts['addressee'] {
  return { ...nobody, post: name }
}

/** For a letter whose reader the register does not name: the officer fills it in, the paper shows a gap until then. */
export function someBody(name: Bilingual = blank): GatheredAddressee {
  return { addressee: toBody(name), address: blank, salutation: 'own', salutationText: colleagues }
}

/** The letters of the office close with its own signatory and executor. */
export function letterFoot({ office }: Settings): Pick<LetterFacts, 'closing' | 'signatory' | 'executor'> {
  return { closing: 'plain', signatory: office.signatory, executor: office.executor }
}
