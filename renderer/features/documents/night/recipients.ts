import { recordTitles } from '../../../app/record-titles.ts'
import { api } from '../../../api.ts'
import type { Bilingual, Language } from '../../../../shared/language/bilingual.ts'
import type { RecordArea } from '../../../../shared/register/record.ts'

/** Somebody a paper can be made for. */
export interface Recipient {
  readonly id: string
  readonly title: (language: Language) => string
  readonly aside: (language: Language) => string
  /** What the list can be narrowed to: an election. */
  readonly group: Bilingual | undefined
}

/** Invitations that came in get no letters of ours, those that were cancelled neither; a delegation stands for its members. */
export async function listRecipients(area: RecordArea, search: string, delegationId: string | null): Promise<Recipient[]> {
  const titles = await recordTitles[area](search)
  if (area === 'invitations') {
    const open = new Map((await api.invitations.list({ search })).filter(({ direction, status }) => direction === 'outgoing' && status !== 'cancelled').map((invitation) => [invitation.id, invitation]))
    return titles.flatMap((title) => {
      const invitation = open.get(title.id)
      return invitation ? [{ ...title, group: invitation.election }] : []
    })
  }
  const members = area === 'people' && delegationId !== null ? new Set((await api.delegations.get({ id: delegationId })).members.map(({ personId }) => personId)) : undefined
  return titles.filter(({ id }) => members === undefined || members.has(id)).map((title) => ({ ...title, group: undefined }))
}
