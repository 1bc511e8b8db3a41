import type { Bilingual } from '../../../shared/language/bilingual.ts'
import type { Invitation } from '../../../shared/register/invitations/schema.ts'
import { api } from '../../api.ts'
import { personName } from '../../app/record-titles.ts'

/** An invitation with the name of the one it goes to, which is its heading. */
export interface NamedInvitation extends Invitation {
  readonly addresseeName?: Bilingual
}

export async function getNamedInvitation(reference: { id: string }): Promise<NamedInvitation> {
  const invitation = await api.invitations.get(reference)
  return { ...invitation, addresseeName: await nameOf(invitation.addressee) }
}

/** The body before the person, as the list has it: letters go to bodies, people change. */
async function nameOf({ organisationId, personId }: Invitation['addressee']): Promise<Bilingual> {
  if (organisationId !== null) {
    const { name } = await api.organisations.get({ id: organisationId })
    return { ky: name.ky || name.en, ru: name.ru || name.en }
  }
  if (personId === null) return { ky: '', ru: '' }
  const person = await api.people.get({ id: personId })
  return { ky: personName(person, 'ky'), ru: personName(person, 'ru') }
}
