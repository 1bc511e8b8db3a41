import type { ReactNode } from 'react'
import { type MemorandumInput, memorandumRenewals, memorandumStates } from '../../../shared/register/memoranda/schema.ts'
import { bind, errorAt } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { FormSection } from '../../app/fields/form-section.tsx'
import { RecordPicker } from '../../app/fields/record-picker.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import type { RecordForm } from '../../app/records/area-screen.ts'
import { useTranslation } from '../../i18n.ts'

const empty = { ky: '', ru: '' }

/** The partner is left for the officer to choose; the schema refuses a memorandum without one. */
export function newMemorandum(): MemorandumInput {
  return {
    number: '',
    organisationId: '',
    title: empty,
    signedOn: null,
    place: empty,
    languages: empty,
    validUntilOn: null,
    renewal: 'by-agreement',
    state: 'draft',
    originalPlace: empty,
    remindOn: null,
    notes: '',
  }
}

export function MemorandumFields({ form }: { readonly form: RecordForm<MemorandumInput> }): ReactNode {
  const { t } = useTranslation('memoranda')
  const partner = bind(form, 'organisationId')
  return (
    <>
      <FormSection title={t('sections.memorandum')}>
        <FormRow>
          <RecordPicker area="organisations" label={t('fields.organisationId')} required {...partner} value={partner.value || null} onChange={(id) => partner.onChange(id ?? '')} />
          <TextField label={t('fields.number')} {...bind(form, 'number')} />
          <ChoiceField label={t('fields.state')} words={memorandumStates} labelOf={(state) => t(`states.${state}`)} {...bind(form, 'state')} />
        </FormRow>
        <BilingualField label={t('fields.title')} required {...bind(form, 'title')} />
      </FormSection>
      <FormSection title={t('sections.signing')}>
        <FormRow>
          <DateField label={t('fields.signedOn')} required={form.values.state !== 'draft'} {...bind(form, 'signedOn')} error={errorAt(form, 'signedOn') && t('errors.signedOn')} />
          <DateField label={t('fields.validUntilOn')} {...bind(form, 'validUntilOn')} error={errorAt(form, 'validUntilOn') && t('errors.validUntilOn')} />
          <ChoiceField label={t('fields.renewal')} words={memorandumRenewals} labelOf={(renewal) => t(`renewals.${renewal}`)} {...bind(form, 'renewal')} />
          <DateField label={t('fields.remindOn')} {...bind(form, 'remindOn')} />
        </FormRow>
        <BilingualField label={t('fields.place')} {...bind(form, 'place')} />
        <BilingualField label={t('fields.languages')} description={t('hints.languages')} {...bind(form, 'languages')} />
        <BilingualField label={t('fields.originalPlace')} {...bind(form, 'originalPlace')} />
      </FormSection>
      <TextField long label={t('fields.notes')} {...bind(form, 'notes')} />
    </>
  )
}
