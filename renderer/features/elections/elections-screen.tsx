import { t as translate } from 'i18next'
import type { ReactNode } from 'react'
import { formatDate, type Language } from '../../../shared/language/index.ts'
import {
  type Election,
  type ElectionInput,
  electionInput,
  electionKinds,
  type ElectionSummary,
} from '../../../shared/register/elections/schema.ts'
import { api } from '../../api.ts'
import { bind } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import type { AreaScreen, RecordForm } from '../../app/records/area-screen.ts'
import { BothLanguages, CardLine } from '../../app/records/card-parts.tsx'
import { halfNamed } from '../../app/records/half-named.ts'
import { RecordScreen } from '../../app/records/record-screen.tsx'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import { ElectionAccreditation } from './election-accreditation.tsx'
import { ElectionMissions } from './election-missions.tsx'

const empty = { ky: '', ru: '' }

function newElection(): ElectionInput {
  // No day is proposed: a voting day entered by mistake would look like a known one.
  return { kind: 'parliamentary', name: empty, votingOn: '', calledOn: null, notes: '' }
}

/** Columns are sorted by the word that is shown, so it is asked for outside a component too. */
function kindWord(kind: ElectionSummary['kind'], language: Language): string {
  return translate(`kinds.${kind}`, { ns: 'elections', lng: language })
}

function Card({ record }: { readonly record: Election }): ReactNode {
  const { t } = useTranslation('elections')
  const language = useLanguage()
  return (
    <>
      <CardLine label={t('fields.votingOn')}>{formatDate(record.votingOn, language, 'long-with-weekday')}</CardLine>
      <CardLine label={t('fields.kind')}>{t(`kinds.${record.kind}`)}</CardLine>
      <CardLine label={t('fields.name')}>
        <BothLanguages text={record.name} />
      </CardLine>
      <CardLine label={t('fields.calledOn')}>{record.calledOn && formatDate(record.calledOn, language, 'long')}</CardLine>
      <CardLine label={t('fields.notes')}>{record.notes}</CardLine>
      <ElectionAccreditation electionId={record.id} />
      <ElectionMissions electionId={record.id} />
    </>
  )
}

function Fields({ form }: { readonly form: RecordForm<ElectionInput> }): ReactNode {
  const { t } = useTranslation('elections')
  const votingOn = bind(form, 'votingOn')
  return (
    <>
      <BilingualField label={t('fields.name')} description={t('hints.name')} required {...bind(form, 'name')} />
      <FormRow>
        <ChoiceField label={t('fields.kind')} words={electionKinds} labelOf={(kind) => t(`kinds.${kind}`)} {...bind(form, 'kind')} />
        <DateField label={t('fields.votingOn')} required {...votingOn} onChange={(day) => votingOn.onChange(day ?? '')} />
        <DateField label={t('fields.calledOn')} {...bind(form, 'calledOn')} />
      </FormRow>
      <TextField long label={t('fields.notes')} {...bind(form, 'notes')} />
    </>
  )
}

export const electionsArea: AreaScreen<ElectionInput, Election, ElectionSummary> = {
  area: 'elections',
  calls: api.elections,
  inputSchema: electionInput,
  newInput: newElection,
  startNamed: (typed, language) => ({ name: halfNamed(typed, language) }),
  columns: [
    {
      id: 'votingOn',
      width: 140,
      sortBy: (row) => row.votingOn,
      cell: (row, language) => formatDate(row.votingOn, language, 'digits'),
    },
    {
      id: 'name',
      width: 300,
      grow: true,
      sortBy: (row, language) => inLanguage(row.name, language),
      cell: (row, language) => inLanguage(row.name, language),
    },
    {
      id: 'kind',
      width: 200,
      sortBy: (row, language) => kindWord(row.kind, language),
      cell: (row, language) => kindWord(row.kind, language),
    },
    {
      id: 'calledOn',
      width: 130,
      sortBy: (row) => row.calledOn ?? '',
      cell: (row, language) => row.calledOn && formatDate(row.calledOn, language, 'digits'),
    },
  ],
  facets: [{ id: 'kind', valueOf: (row) => row.kind, label: (kind, t) => t(`kinds.${kind}`) }],
  firstSort: { id: 'votingOn', descending: true },
  title: (record, language) => inLanguage(record.name, language),
  Card,
  paperKinds: ['accredited-list'],
  Fields,
}

export function ElectionsScreen(): ReactNode {
  return <RecordScreen screen={electionsArea} />
}
