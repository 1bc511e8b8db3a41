import { IconCertificate, IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { formatDate, formatNumber } from '../../../shared/language/index.ts'
import { annexLanguages, type Batch, type BatchInput, batchInput, type BatchSummary, usualCertificateMask } from '../../../shared/register/accreditation/schema.ts'
import { api } from '../../api.ts'
import { bind } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { RecordPicker } from '../../app/fields/record-picker.tsx'
import { StateMark } from '../../app/fields/state-mark.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import type { AreaScreen, RecordForm } from '../../app/records/area-screen.ts'
import { RecordScreen } from '../../app/records/record-screen.tsx'
import { inLanguage, useTranslation } from '../../i18n.ts'
import { batchLabel } from './application-state.tsx'
import { BatchCard } from './batch-card.tsx'
import { AccreditationFrame } from './frame.tsx'

const empty = { ky: '', ru: '' }

function newBatch(): BatchInput {
  return { electionId: '', title: empty, annexLanguage: 'ky', certificateMask: usualCertificateMask, validUntilOn: null, notes: '' }
}

function Fields({ form }: { readonly form: RecordForm<BatchInput> }): ReactNode {
  const { t } = useTranslation('batches')
  const election = bind(form, 'electionId')
  return (
    <>
      <FormRow>
        <RecordPicker area="elections" label={t('fields.electionId')} required value={election.value || null} onChange={(id) => election.onChange(id ?? '')} error={election.error} />
        <ChoiceField label={t('fields.annexLanguage')} words={annexLanguages} labelOf={(language) => t(`annexLanguages.${language}`)} {...bind(form, 'annexLanguage')} />
      </FormRow>
      <BilingualField label={t('fields.title')} description={t('hints.title')} {...bind(form, 'title')} />
      <FormRow>
        <TextField label={t('fields.certificateMask')} description={t('hints.certificateMask')} {...bind(form, 'certificateMask')} />
        <DateField label={t('fields.validUntilOn')} {...bind(form, 'validUntilOn')} />
      </FormRow>
      <TextField long label={t('fields.notes')} {...bind(form, 'notes')} />
    </>
  )
}

function DecisionMark({ row }: { readonly row: BatchSummary }): ReactNode {
  const { t } = useTranslation('batches')
  return row.decidedOn === null ? (
    <StateMark Sign={IconPencil} word={t('states.draft')} />
  ) : (
    <StateMark Sign={IconCertificate} word={t('states.decided', { number: row.decisionNumber ?? '' })} />
  )
}

export const batchesArea: AreaScreen<BatchInput, Batch, BatchSummary> = {
  area: 'batches',
  calls: api.batches,
  inputSchema: batchInput,
  newInput: newBatch,
  columns: [
    { id: 'order', width: 130, sortBy: (row) => row.order, cell: (row, language) => batchLabel(row.order, language) },
    { id: 'decision', width: 200, sortBy: (row) => row.decisionNumber ?? '', cell: (row) => <DecisionMark row={row} /> },
    { id: 'decidedOn', width: 110, sortBy: (row) => row.decidedOn ?? '9999', cell: (row, language) => row.decidedOn && formatDate(row.decidedOn, language, 'digits') },
    { id: 'size', width: 90, align: 'end', sortBy: (row) => row.size, cell: (row, language) => formatNumber(row.size, language) },
    { id: 'standing', width: 120, align: 'end', sortBy: (row) => row.standing, cell: (row, language) => formatNumber(row.standing, language) },
    { id: 'handedOut', width: 110, align: 'end', sortBy: (row) => row.handedOut, cell: (row, language) => formatNumber(row.handedOut, language) },
    { id: 'title', width: 200, grow: true, sortBy: (row, language) => inLanguage(row.title, language), cell: (row, language) => inLanguage(row.title, language) },
    { id: 'election', width: 260, grow: true, sortBy: (row, language) => inLanguage(row.election, language), cell: (row, language) => inLanguage(row.election, language) },
  ],
  facets: [{ id: 'election', valueOf: (row) => row.electionId, label: (_id, _t, example, language) => inLanguage(example.election, language) }],
  firstSort: { id: 'order', descending: true },
  title: (record, language) => batchLabel(record.order, language),
  Card: BatchCard,
  paperKinds: (record) => (record.decision === null ? ['accreditation-decision'] : ['accreditation-decision', 'observer-certificate', 'certificate-handout']),
  Fields,
}

export function BatchesScreen(): ReactNode {
  return (
    <AccreditationFrame tab="batches">
      <RecordScreen screen={batchesArea} />
    </AccreditationFrame>
  )
}
