import type { ReactNode } from 'react'
import {
  invitationChannels,
  invitationDirections,
  type InvitationInput,
  invitationSources,
} from '../../../shared/register/invitations/schema.ts'
import { bind, bindPart, errorAt } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { FormSection } from '../../app/fields/form-section.tsx'
import { NumberField } from '../../app/fields/number-field.tsx'
import { RecordPicker } from '../../app/fields/record-picker.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import { TimeField } from '../../app/fields/time-field.tsx'
import type { RecordForm } from '../../app/records/area-screen.ts'
import { useTranslation } from '../../i18n.ts'
import { StepsField } from './steps-field.tsx'

interface PartProps {
  readonly form: RecordForm<InvitationInput>
}

export function Fields({ form }: PartProps): ReactNode {
  const { t } = useTranslation('invitations')
  return (
    <>
      <FormSection title={t('sections.letter')}>
        <LetterFields form={form} />
      </FormSection>
      <FormSection title={t('sections.event')}>
        <EventFields form={form} />
      </FormSection>
      <FormSection title={t('sections.terms')}>
        <BilingualField label={t('fields.costs')} description={t('hints.costs')} {...bind(form, 'costs')} />
        <FormRow>
          <NumberField label={t('fields.seats')} {...optionalNumber(bind(form, 'seats'))} />
          <DateField label={t('fields.replyByOn')} {...bind(form, 'replyByOn')} />
        </FormRow>
      </FormSection>
      <FormSection title={t('fields.steps')}>
        <StepsField form={form} />
      </FormSection>
      <FormSection title={t('fields.answer')}>
        <FormRow>
          <DateField label={t('labels.answer-on')} {...bindPart(form, 'answer', 'on')} />
          <TextField label={t('labels.answer-number')} {...bindPart(form, 'answer', 'number')} />
          <NumberField label={t('labels.confirmed')} {...optionalNumber(bindPart(form, 'answer', 'confirmed'))} />
        </FormRow>
        <TextField label={t('labels.note')} {...bindPart(form, 'answer', 'note')} />
      </FormSection>
      <TextField long label={t('fields.notes')} {...bind(form, 'notes')} />
    </>
  )
}

function LetterFields({ form }: PartProps): ReactNode {
  const { t } = useTranslation('invitations')
  return (
    <>
      <FormRow>
        <ChoiceField
          label={t('fields.direction')}
          words={invitationDirections}
          labelOf={(direction) => t(`directions.${direction}`)}
          {...bind(form, 'direction')}
        />
        <ChoiceField label={t('fields.source')} words={invitationSources} labelOf={(source) => t(`sources.${source}`)} {...bind(form, 'source')} />
        <ChoiceField label={t('fields.channel')} words={invitationChannels} labelOf={(channel) => t(`channels.${channel}`)} {...bind(form, 'channel')} />
      </FormRow>
      <FormRow>
        <RecordPicker
          area="organisations"
          label={t('labels.addressee-organisation')}
          {...bindPart(form, 'addressee', 'organisationId')}
          error={errorAt(form, 'addressee') && t('errors.addressee')}
        />
        <RecordPicker area="people" label={t('labels.addressee-person')} {...bindPart(form, 'addressee', 'personId')} />
      </FormRow>
      <FormRow>
        <TextField label={t('fields.number')} {...bind(form, 'number')} />
        <RecordPicker area="people" label={t('fields.signatoryPersonId')} {...bind(form, 'signatoryPersonId')} />
      </FormRow>
      <BilingualField label={t('fields.ground')} {...bind(form, 'ground')} />
    </>
  )
}

function EventFields({ form }: PartProps): ReactNode {
  const { t } = useTranslation('invitations')
  const { eventOn, eventEndsOn } = form.values
  const backwards = eventOn !== null && eventEndsOn !== null && eventEndsOn < eventOn
  return (
    <>
      <RecordPicker area="elections" label={t('fields.electionId')} {...bind(form, 'electionId')} />
      <BilingualField label={t('fields.event')} description={t('hints.event')} {...bind(form, 'event')} />
      <FormRow>
        <DateField label={t('fields.eventOn')} {...bind(form, 'eventOn')} />
        <DateField
          label={t('fields.eventEndsOn')}
          {...bind(form, 'eventEndsOn')}
          error={backwards ? t('errors.ends-before') : errorAt(form, 'eventEndsOn')}
        />
        <TimeField label={t('fields.eventAt')} {...bind(form, 'eventAt')} />
      </FormRow>
      <BilingualField label={t('fields.place')} {...bind(form, 'place')} />
      <BilingualField long label={t('fields.aim')} {...bind(form, 'aim')} />
    </>
  )
}

/** The number field knows an empty field as `NaN`, the register as null. */
function optionalNumber(bound: { readonly value: number | null; readonly onChange: (value: number | null) => void; readonly error: ReactNode }) {
  return {
    error: bound.error,
    value: bound.value ?? Number.NaN,
    onChange: (value: number) => bound.onChange(Number.isNaN(value) ? null : value),
  }
}
