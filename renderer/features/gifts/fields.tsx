import type { ReactNode } from 'react'
import { giftDirections, type GiftInput } from '../../../shared/register/gifts/schema.ts'
import { bind, bindPart, errorAt } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { NumberField } from '../../app/fields/number-field.tsx'
import { RecordPicker } from '../../app/fields/record-picker.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import type { RecordForm } from '../../app/records/area-screen.ts'
import { todayIso } from '../../app/today-iso.ts'
import { useTranslation } from '../../i18n.ts'
import { RepeatWarning } from './repeats.tsx'

const empty = { ky: '', ru: '' }

export function newGift(): GiftInput {
  return {
    direction: 'given',
    givenOn: todayIso(),
    partner: { personId: null, organisationId: null },
    ownPersonId: null,
    description: empty,
    valueSom: null,
    reason: empty,
    storagePlace: empty,
    actNumber: '',
    meetingId: null,
    notes: '',
  }
}

export function GiftFields({ form, recordId }: { readonly form: RecordForm<GiftInput>; readonly recordId?: string | undefined }): ReactNode {
  const { t } = useTranslation('gifts')
  const { direction } = form.values
  const given = bind(form, 'givenOn')
  const value = bind(form, 'valueSom')
  return (
    <>
      <FormRow>
        <ChoiceField label={t('fields.direction')} words={giftDirections} labelOf={(word) => t(`directions.${word}`)} {...bind(form, 'direction')} />
        <DateField label={t('fields.givenOn')} required {...given} onChange={(on) => given.onChange(on ?? '')} />
        <RecordPicker area="meetings" label={t('fields.meetingId')} {...bind(form, 'meetingId')} />
      </FormRow>
      <FormRow>
        <RecordPicker area="people" label={t(`partner.${direction}`)} {...bindPart(form, 'partner', 'personId')} error={errorAt(form, 'partner') && t('errors.partner')} />
        <RecordPicker area="organisations" label={t('partner.body')} {...bindPart(form, 'partner', 'organisationId')} />
        <RecordPicker area="people" label={t(`own.${direction}`)} {...bind(form, 'ownPersonId')} />
      </FormRow>
      <BilingualField label={t('fields.description')} required {...bind(form, 'description')} />
      <RepeatWarning gift={form.values} id={recordId} />
      <FormRow>
        <NumberField label={t('fields.valueSom')} value={value.value ?? Number.NaN} onChange={(som) => value.onChange(Number.isNaN(som) ? null : som)} error={value.error} />
        <TextField label={t('fields.actNumber')} {...bind(form, 'actNumber')} />
      </FormRow>
      <BilingualField label={t('fields.reason')} {...bind(form, 'reason')} />
      <BilingualField label={t('fields.storagePlace')} {...bind(form, 'storagePlace')} />
      <TextField long label={t('fields.notes')} {...bind(form, 'notes')} />
    </>
  )
}
