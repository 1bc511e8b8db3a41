import { t as translate } from 'i18next'
import type { ReactNode } from 'react'
import { formatDate, formatNumber, type Language } from '../../../shared/language/index.ts'
import {
  type Mission,
  type MissionInput,
  missionInput,
  type MissionSize,
  type MissionSummary,
} from '../../../shared/register/missions/schema.ts'
import { api } from '../../api.ts'
import type { AreaScreen } from '../../app/records/area-screen.ts'
import { halfNamed } from '../../app/records/half-named.ts'
import { RecordScreen } from '../../app/records/record-screen.tsx'
import { inLanguage } from '../../i18n.ts'
import { MissionCard } from './card.tsx'
import { MissionFields, newMission } from './fields.tsx'

/** Columns are sorted by the word that is shown, so it is asked for outside a component too. */
function stateWord(size: MissionSize | null, language: Language): string {
  return size === null ? '' : translate(`states.${size.state}`, { ns: 'missions', lng: language })
}

export const missionsArea: AreaScreen<MissionInput, Mission, MissionSummary> = {
  area: 'missions',
  calls: api.missions,
  inputSchema: missionInput,
  newInput: newMission,
  startNamed: (typed, language) => ({ name: halfNamed(typed, language) }),
  columns: [
    {
      id: 'name',
      width: 300,
      grow: true,
      sortBy: (row, language) => inLanguage(row.name, language),
      cell: (row, language) => inLanguage(row.name, language),
    },
    {
      id: 'count',
      width: 80,
      align: 'end',
      sortBy: (row) => row.latestSize?.count ?? -1,
      cell: ({ latestSize }, language) => (latestSize ? formatNumber(latestSize.count, language) : '—'),
    },
    {
      id: 'asOfOn',
      width: 110,
      sortBy: (row) => row.latestSize?.asOfOn ?? '',
      cell: ({ latestSize }, language) => latestSize && formatDate(latestSize.asOfOn, language, 'digits'),
    },
    {
      id: 'state',
      width: 190,
      sortBy: (row, language) => stateWord(row.latestSize, language),
      cell: (row, language) => stateWord(row.latestSize, language),
    },
    {
      id: 'head',
      width: 190,
      sortBy: (row, language) => inLanguage(row.head, language),
      cell: (row, language) => inLanguage(row.head, language),
    },
    {
      id: 'election',
      width: 260,
      sortBy: (row, language) => inLanguage(row.election, language),
      cell: (row, language) => inLanguage(row.election, language),
    },
  ],
  facets: [
    { id: 'election', valueOf: (row) => row.electionId ?? '', label: (_id, _t, example, language) => inLanguage(example.election, language) },
    { id: 'state', valueOf: (row) => row.latestSize?.state ?? '', label: (state, t) => t(`states.${state}`) },
  ],
  firstSort: { id: 'name', descending: false },
  title: (record, language) => inLanguage(record.name, language),
  Card: MissionCard,
  paperKinds: [],
  Fields: MissionFields,
}

export function MissionsScreen(): ReactNode {
  return <RecordScreen screen={missionsArea} />
}
