import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import type { Language } from '../../../shared/language/bilingual.ts'
import { type InvitationInput, invitationInput, invitationStatuses, type InvitationSummary } from '../../../shared/register/invitations/schema.ts'
import { api } from '../../api.ts'
import type { AreaScreen } from '../../app/records/area-screen.ts'
import { halfNamed } from '../../app/records/half-named.ts'
import { RecordScreen } from '../../app/records/record-screen.tsx'
import { inLanguage } from '../../i18n.ts'
import { Card } from './card.tsx'
import { Fields } from './fields.tsx'
import { getNamedInvitation, type NamedInvitation } from './named-invitation.ts'
import { newInvitation } from './new-invitation.ts'
import { InvitationStatusMark } from './status-mark.tsx'

const addresseeOf = (row: InvitationSummary, language: Language): string =>
  inLanguage(row.addresseeOrganisation, language) || inLanguage(row.addresseePerson, language)
const occasionOf = (row: InvitationSummary, language: Language): string => inLanguage(row.event, language) || inLanguage(row.election, language)
const dayOf = (day: string | null, language: Language): string => (day === null ? '' : formatDate(day, language, 'digits'))
/** «5 / 12»: confirmed of offered; an empty side says that it is not known yet. */
const seatsOf = (row: InvitationSummary): string =>
  row.seats === null && row.confirmed === null ? '' : `${row.confirmed ?? '—'} / ${row.seats ?? '—'}`

export const invitationsArea: AreaScreen<InvitationInput, NamedInvitation, InvitationSummary> = {
  area: 'invitations',
  calls: { ...api.invitations, get: getNamedInvitation },
  inputSchema: invitationInput,
  newInput: newInvitation,
  startNamed: (typed, language) => ({ event: halfNamed(typed, language) }),
  columns: [
    { id: 'number', width: 110, sortBy: (row) => row.number, cell: (row) => row.number },
    { id: 'addressee', width: 190, grow: true, sortBy: addresseeOf, cell: addresseeOf },
    {
      id: 'status',
      width: 290,
      sortBy: (row) => invitationStatuses.indexOf(row.status),
      cell: (row) => <InvitationStatusMark status={row.status} replyByOn={row.replyByOn} />,
    },
    { id: 'occasion', width: 160, sortBy: occasionOf, cell: occasionOf },
    { id: 'replyByOn', width: 140, sortBy: (row) => row.replyByOn ?? '', cell: (row, language) => dayOf(row.replyByOn, language) },
    { id: 'statusOn', width: 110, sortBy: (row) => row.statusOn, cell: (row, language) => dayOf(row.statusOn, language) },
    { id: 'seats', width: 90, align: 'end', sortBy: (row) => row.confirmed ?? -1, cell: seatsOf },
  ],
  facets: [
    { id: 'status', valueOf: (row) => row.status, label: (status, t) => t(`statuses.${status}`) },
    { id: 'source', valueOf: (row) => row.source, label: (source, t) => t(`sources.${source}`) },
    { id: 'direction', valueOf: (row) => row.direction, label: (direction, t) => t(`directions.${direction}`) },
  ],
  firstSort: { id: 'statusOn', descending: true },
  title: (record, language) => (record.addresseeName ? inLanguage(record.addresseeName, language) : '') || inLanguage(record.event, language) || record.number || '—',
  Card,
  // Who was invited writes no invitation.
  paperKinds: (record) => (record.direction === 'outgoing' ? ['invitation-letter', 'envelope', 'address-labels', 'covering-letter', 'verbal-note'] : ['invitation-answer']),
  Fields,
}

export function InvitationsScreen(): ReactNode {
  return <RecordScreen screen={invitationsArea} />
}
