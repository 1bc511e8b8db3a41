import { Fieldset, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ProgrammeItemInput } from '../../../shared/register/programme/schema.ts'
import { bind, bindPart } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { RecordPicker } from '../../app/fields/record-picker.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import { TimeField } from '../../app/fields/time-field.tsx'
import type { RecordForm } from '../../app/records/area-screen.ts'
import { useTranslation } from '../../i18n.ts'

const empty = { ky: '', ru: '' }

export function newProgrammeItem(): ProgrammeItemInput {
  return {
    // Delegation, day and hour stay empty until chosen; the schema lets no item be saved without them.
    delegationId: '',
    heldOn: '',
    startsAt: '',
    endsAt: null,
    title: empty,
    place: empty,
    participants: empty,
    dress: empty,
    meetingId: null,
    staff: { responsible: '', phone: '', transport: '', note: '' },
  }
}

export function ProgrammeFields({ form }: { readonly form: RecordForm<ProgrammeItemInput> }): ReactNode {
  const { t } = useTranslation('programme')
  const delegation = bind(form, 'delegationId')
  const heldOn = bind(form, 'heldOn')
  const startsAt = bind(form, 'startsAt')
  const endsAt = bind(form, 'endsAt')
  return (
    <>
      <FormRow>
        <RecordPicker
          area="delegations"
          label={t('fields.delegationId')}
          required
          {...delegation}
          value={delegation.value === '' ? null : delegation.value}
          onChange={(id) => delegation.onChange(id ?? '')}
        />
        <RecordPicker area="meetings" label={t('fields.meetingId')} {...bind(form, 'meetingId')} />
      </FormRow>
      <FormRow>
        <DateField label={t('fields.heldOn')} required {...heldOn} onChange={(day) => heldOn.onChange(day ?? '')} />
        <TimeField label={t('fields.startsAt')} required {...startsAt} onChange={(time) => startsAt.onChange(time ?? '')} />
        {/* A time in the form is always a time; only its order can be refused. */}
        <TimeField label={t('fields.endsAt')} {...endsAt} error={endsAt.error && t('hints.order')} />
      </FormRow>
      <BilingualField label={t('fields.title')} required {...bind(form, 'title')} />
      <BilingualField label={t('fields.place')} {...bind(form, 'place')} />
      <BilingualField label={t('fields.participants')} description={t('hints.participants')} {...bind(form, 'participants')} />
      <BilingualField label={t('fields.dress')} {...bind(form, 'dress')} />
      <Fieldset legend={t('fields.staff')} mt="sm" variant="filled">
        <Stack gap="sm">
          <Text size="sm" className="quiet">
            {t('hints.staff')}
          </Text>
          <FormRow>
            <TextField label={t('staff.responsible')} {...bindPart(form, 'staff', 'responsible')} />
            <TextField label={t('staff.phone')} {...bindPart(form, 'staff', 'phone')} />
            <TextField label={t('staff.transport')} {...bindPart(form, 'staff', 'transport')} />
          </FormRow>
          <TextField long label={t('staff.note')} {...bindPart(form, 'staff', 'note')} />
        </Stack>
      </Fieldset>
    </>
  )
}
