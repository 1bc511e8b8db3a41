import { t as translate } from 'i18next'
import type { ReactNode } from 'react'
import { countryName, formatDate, type Language } from '../../../shared/language/index.ts'
import { type ApplicationInput, applicationInput, applicationStates, type ApplicationSummary } from '../../../shared/register/accreditation/schema.ts'
import { api } from '../../api.ts'
import { personName } from '../../app/record-titles.ts'
import type { AreaScreen, RecordReference } from '../../app/records/area-screen.ts'
import { RecordScreen } from '../../app/records/record-screen.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { inLanguage } from '../../i18n.ts'
import { ApplicationCard } from './application-card.tsx'
import { ApplicationFields } from './application-fields.tsx'
import { ApplicationStateMark, batchLabel } from './application-state.tsx'
import { ApplicationSelection } from './application-selection.tsx'
import { AccreditationFrame } from './frame.tsx'
import { getNamedApplication, type NamedApplication } from './named-application.ts'

const empty = { ky: '', ru: '' }

function newApplication(): ApplicationInput {
  return {
    electionId: '',
    personId: '',
    missionId: null,
    organisationId: null,
    kind: 'short-term',
    countryCode: null,
    title: empty,
    languages: '',
    phone: '',
    email: '',
    observesFromOn: null,
    observesToOn: null,
    steps: [{ state: 'received', on: todayIso(), ground: '', note: '' }],
    replaces: null,
    notes: '',
  }
}

/** A replacement comes from the same sender for the same time; on what day and by which note, the form asks. */
async function startFrom({ area, id }: RecordReference): Promise<Partial<ApplicationInput>> {
  if (area !== 'applications') return {}
  const { electionId, missionId, organisationId, kind, observesFromOn, observesToOn } = await api.applications.get({ id })
  return { electionId, missionId, organisationId, kind, observesFromOn, observesToOn, replaces: { applicationId: id, on: todayIso(), ground: '', note: '' } }
}

const senderOf = (row: ApplicationSummary, language: Language): string => inLanguage(row.mission, language) || inLanguage(row.organisation, language)
const countryOf = ({ countryCode }: ApplicationSummary, language: Language): string => (countryCode === null ? '' : (countryName(countryCode, language) ?? countryCode))
const kindWord = (row: ApplicationSummary, language: Language): string => translate(`kinds.${row.kind}`, { ns: 'applications', lng: language })

export const applicationsArea: AreaScreen<ApplicationInput, NamedApplication, ApplicationSummary> = {
  area: 'applications',
  calls: { ...api.applications, get: getNamedApplication },
  inputSchema: applicationInput,
  newInput: newApplication,
  startFrom,
  columns: [
    { id: 'name', width: 220, grow: true, sortBy: (row, language) => personName(row, language), cell: (row, language) => personName(row, language) },
    { id: 'state', width: 180, sortBy: (row) => applicationStates.indexOf(row.state), cell: (row) => <ApplicationStateMark state={row.state} /> },
    { id: 'sender', width: 260, grow: true, sortBy: senderOf, cell: senderOf },
    { id: 'country', width: 130, sortBy: countryOf, cell: countryOf },
    {
      id: 'batch',
      width: 110,
      sortBy: (row) => row.batchOrder ?? 0,
      cell: (row, language) => (row.batchOrder === null ? '' : batchLabel(row.batchOrder, language)),
    },
    { id: 'certificate', width: 110, sortBy: (row) => row.certificateNumber, cell: (row) => row.certificateNumber },
    { id: 'kind', width: 190, sortBy: kindWord, cell: kindWord },
    { id: 'stateOn', width: 110, sortBy: (row) => row.stateOn, cell: (row, language) => formatDate(row.stateOn, language, 'digits') },
  ],
  facets: [
    { id: 'election', valueOf: (row) => row.electionId, label: (_id, _t, example, language) => inLanguage(example.election, language) },
    { id: 'mission', valueOf: (row) => row.missionId ?? row.organisationId ?? '', label: (_id, _t, example, language) => senderOf(example, language) },
    { id: 'state', valueOf: (row) => row.state, label: (state, t) => t(`states.${state}`) },
    { id: 'country', valueOf: (row) => row.countryCode ?? '', label: (_code, _t, example, language) => countryOf(example, language) },
    {
      id: 'batch',
      valueOf: (row) => row.batchId ?? '',
      label: (_id, _t, example, language) => (example.batchOrder === null ? '' : batchLabel(example.batchOrder, language)),
    },
  ],
  Selection: ApplicationSelection,
  firstSort: { id: 'name', descending: false },
  title: (record, language) => (record.personNames ? personName(record.personNames, language) : '—'),
  Card: ApplicationCard,
  paperKinds: ['accreditation-application'],
  Fields: ApplicationFields,
}

export function ApplicationsScreen(): ReactNode {
  return (
    <AccreditationFrame tab="applications">
      <RecordScreen screen={applicationsArea} />
    </AccreditationFrame>
  )
}
