import { Box, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { type IncomingInput, letterChannels } from '../../../shared/register/incoming/schema.ts'
import { bind, bindPart, errorAt } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { FormSection } from '../../app/fields/form-section.tsx'
import { NumberField } from '../../app/fields/number-field.tsx'
import { RecordPicker } from '../../app/fields/record-picker.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import type { RecordForm } from '../../app/records/area-screen.ts'
import { useTranslation } from '../../i18n.ts'

/** In the order in which a clerk reads a letter: who, under which number, what about, who is to answer. */
export function IncomingFields({ form }: { readonly form: RecordForm<IncomingInput> }): ReactNode {
  const { t } = useTranslation('incoming')
  const sheets = bind(form, 'sheets')
  const received = bind(form, 'receivedOn')
  return (
    <>
      <FormSection title={t('sections.letter')}>
        <FormRow>
          <RecordPicker area="organisations" label={t('labels.sender-organisation')} {...bindPart(form, 'sender', 'organisationId')} error={errorAt(form, 'sender') && t('errors.sender')} />
          <RecordPicker area="people" label={t('labels.sender-person')} {...bindPart(form, 'sender', 'personId')} />
        </FormRow>
        <FormRow>
          <TextField label={t('fields.theirNumber')} {...bind(form, 'theirNumber')} />
          <DateField label={t('fields.theirDatedOn')} {...bind(form, 'theirDatedOn')} />
          <ChoiceField label={t('fields.channel')} words={letterChannels} labelOf={(channel) => t(`channels.${channel}`)} {...bind(form, 'channel')} />
        </FormRow>
        <BilingualField label={t('fields.gist')} required {...bind(form, 'gist')} />
      </FormSection>
      <FormSection title={t('sections.registration')}>
        <FormRow>
          <DateField label={t('fields.receivedOn')} required {...received} onChange={(on) => received.onChange(on ?? '')} />
          <Box>
            <TextField label={t('fields.number')} {...bind(form, 'number')} />
            <Text size="xs" className="quiet">
              {t('hints.number')}
            </Text>
          </Box>
          <TextField label={t('fields.infodocsNumber')} {...bind(form, 'infodocsNumber')} />
          <NumberField label={t('fields.sheets')} value={sheets.value ?? Number.NaN} onChange={(count) => sheets.onChange(Number.isNaN(count) ? null : count)} error={sheets.error} />
        </FormRow>
        <RecordPicker area="invitations" label={t('fields.invitationId')} {...bind(form, 'invitationId')} />
      </FormSection>
      <FormSection title={t('sections.execution')}>
        <BilingualField label={t('fields.resolution')} {...bind(form, 'resolution')} />
        <FormRow>
          <RecordPicker area="people" label={t('fields.executorPersonId')} {...bind(form, 'executorPersonId')} />
          <DateField label={t('fields.dueOn')} {...bind(form, 'dueOn')} />
        </FormRow>
        <FormRow>
          <DateField label={t('fields.doneOn')} {...bind(form, 'doneOn')} />
          <TextField label={t('fields.doneNote')} {...bind(form, 'doneNote')} />
        </FormRow>
      </FormSection>
      <TextField long label={t('fields.notes')} {...bind(form, 'notes')} />
    </>
  )
}
