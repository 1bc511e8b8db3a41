import type { ReactNode } from 'react'
import { countryName, formatDateRange } from '../../../shared/language/index.ts'
import type { Language } from '../../../shared/language/bilingual.ts'
import { type DelegationInput, delegationInput, delegationStatuses, type DelegationSummary } from '../../../shared/register/delegations/schema.ts'
import { api } from '../../api.ts'
import type { AreaScreen } from '../../app/records/area-screen.ts'
import { halfNamed } from '../../app/records/half-named.ts'
import { RecordScreen } from '../../app/records/record-screen.tsx'
import { inLanguage } from '../../i18n.ts'
import { Card } from './card.tsx'
import { Fields } from './fields.tsx'
import { getNamedDelegation, type NamedDelegation } from './named-delegation.ts'
import { newDelegation, startDelegationFrom } from './new-delegation.ts'
import { DelegationStatusMark } from './status-mark.tsx'

/** A visit without a name of its own goes by the body that sends it. */
const nameOf = (row: DelegationSummary, language: Language): string => inLanguage(row.name, language) || inLanguage(row.organisation, language)
const countryOf = (row: DelegationSummary, language: Language): string => (row.countryCode && countryName(row.countryCode, language)) || ''

export const delegationsArea: AreaScreen<DelegationInput, NamedDelegation, DelegationSummary> = {
  area: 'delegations',
  calls: { ...api.delegations, get: getNamedDelegation },
  inputSchema: delegationInput,
  newInput: newDelegation,
  startFrom: startDelegationFrom,
  startNamed: (typed, language) => ({ name: halfNamed(typed, language) }),
  columns: [
    {
      id: 'dates',
      width: 205,
      sortBy: (row) => row.arrivesOn,
      cell: (row, language) => formatDateRange(row.arrivesOn, row.departsOn, language, 'digits'),
    },
    { id: 'name', width: 180, grow: true, sortBy: nameOf, cell: nameOf },
    {
      id: 'status',
      width: 190,
      sortBy: (row) => delegationStatuses.indexOf(row.status),
      cell: (row) => <DelegationStatusMark status={row.status} />,
    },
    {
      id: 'head',
      width: 170,
      sortBy: (row, language) => inLanguage(row.head, language),
      cell: (row, language) => inLanguage(row.head, language),
    },
    { id: 'country', width: 120, sortBy: countryOf, cell: countryOf },
    { id: 'members', width: 80, align: 'end', sortBy: (row) => row.memberCount, cell: (row) => row.memberCount },
  ],
  facets: [
    { id: 'status', valueOf: (row) => row.status, label: (status, t) => t(`statuses.${status}`) },
    { id: 'kind', valueOf: (row) => row.kind, label: (kind, t) => t(`kinds.${kind}`) },
    { id: 'year', valueOf: (row) => row.arrivesOn.slice(0, 4), label: (year) => year },
  ],
  firstSort: { id: 'dates', descending: true },
  title: (record, language) =>
    inLanguage(record.name, language) ||
    (record.organisation ? inLanguage(record.organisation, language) : formatDateRange(record.arrivesOn, record.departsOn, language, 'dashed')),
  Card,
  paperKinds: ['delegation-list', 'visit-programme', 'working-programme', 'name-plates', 'welcome-signs', 'badges', 'covering-letter', 'verbal-note', 'thanks-letter', 'visit-report'],
  Fields,
}

export function DelegationsScreen(): ReactNode {
  return <RecordScreen screen={delegationsArea} />
}
