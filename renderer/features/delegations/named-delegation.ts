import type { Bilingual } from '../../../shared/language/bilingual.ts'
import type { Delegation } from '../../../shared/register/delegations/schema.ts'
import { api } from '../../api.ts'

/** A delegation with the name of the body that sends it, because most have no name of their own to stand as heading. */
export interface NamedDelegation extends Delegation {
  readonly organisation?: Bilingual
}

export async function getNamedDelegation(reference: { id: string }): Promise<NamedDelegation> {
  const delegation = await api.delegations.get(reference)
  const { name } = await api.organisations.get({ id: delegation.organisationId })
  return { ...delegation, organisation: { ky: name.ky || name.en, ru: name.ru || name.en } }
}
