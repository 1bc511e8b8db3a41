import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import {
  type ProgrammeItem,
  type ProgrammeItemInput,
  programmeItemInput,
  type ProgrammeItemSummary,
} from '../../../shared/register/programme/schema.ts'
import { api } from '../../api.ts'
import type { AreaScreen } from '../../app/records/area-screen.ts'
import { halfNamed } from '../../app/records/half-named.ts'
import { RecordScreen } from '../../app/records/record-screen.tsx'
import { inLanguage } from '../../i18n.ts'
import { ProgrammeCard } from './card.tsx'
import { newProgrammeItem, ProgrammeFields } from './fields.tsx'
import { timeSpan } from './time-span.ts'

export const programmeArea: AreaScreen<ProgrammeItemInput, ProgrammeItem, ProgrammeItemSummary> = {
  area: 'programme',
  calls: api.programme,
  inputSchema: programmeItemInput,
  newInput: newProgrammeItem,
  startFrom: ({ area, id }) => Promise.resolve(area === 'delegations' ? { delegationId: id } : {}),
  startNamed: (typed, language) => ({ title: halfNamed(typed, language) }),
  columns: [
    {
      id: 'heldOn',
      width: 210,
      // A day is read from morning to evening, so sorting by day sorts by hour too.
      sortBy: (row) => `${row.heldOn} ${row.startsAt}`,
      cell: (row, language) => `${formatDate(row.heldOn, language, 'digits')}, ${formatDate(row.heldOn, language, 'weekday')}`,
    },
    { id: 'time', width: 120, sortBy: (row) => row.startsAt, cell: timeSpan },
    {
      id: 'title',
      width: 260,
      grow: true,
      sortBy: (row, language) => inLanguage(row.title, language),
      cell: (row, language) => inLanguage(row.title, language),
    },
    {
      id: 'place',
      width: 200,
      sortBy: (row, language) => inLanguage(row.place, language),
      cell: (row, language) => inLanguage(row.place, language),
    },
    {
      id: 'delegation',
      width: 220,
      sortBy: (row, language) => inLanguage(row.delegation, language),
      cell: (row, language) => inLanguage(row.delegation, language),
    },
  ],
  facets: [
    { id: 'delegation', valueOf: (row) => row.delegationId, label: (_id, _t, example, language) => inLanguage(example.delegation, language) },
  ],
  firstSort: { id: 'heldOn', descending: false },
  title: (record, language) => inLanguage(record.title, language),
  Card: ProgrammeCard,
  paperKinds: [],
  Fields: ProgrammeFields,
}

export function ProgrammeScreen(): ReactNode {
  return <RecordScreen screen={programmeArea} />
}
