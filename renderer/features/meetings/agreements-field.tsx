import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import { agreementStates, type MeetingInput, meetingSides } from '../../../shared/register/meetings/schema.ts'
import { bind, errorAt } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { formPart } from '../../app/fields/form-part.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { LinesField } from '../../app/fields/lines-field.tsx'
import { RecordPicker } from '../../app/fields/record-picker.tsx'
import { useTranslation } from '../../i18n.ts'
import { newAgreement } from './new-meeting.ts'

/** What was promised, by which side, and until when. */
export const AgreementsField = formPart<MeetingInput>(({ form }): ReactNode => {
  const { t } = useTranslation('meetings')
  const { value, onChange } = bind(form, 'agreements')
  return (
    <LinesField label={t('labels.agreements')} addLabel={t('add.agreement')} lines={value} onChange={onChange} newLine={newAgreement}>
      {(agreement, change, index) => (
        <>
          <BilingualField
            long
            label={t('labels.agreement', { index: index + 1 })}
            value={agreement.text}
            onChange={(text) => change({ ...agreement, text })}
            error={errorAt(form, `agreements.${index}.text`)}
          />
          <FormRow>
            <ChoiceField
              label={t('labels.agreement-side')}
              words={meetingSides}
              labelOf={(side) => t(`sides.${side}`)}
              value={agreement.side}
              onChange={(side) => change({ ...agreement, side })}
            />
            {/* Not only a participant: tasks go to people who were not there. */}
            <RecordPicker area="people" label={t('labels.responsible')} value={agreement.personId} onChange={(personId) => change({ ...agreement, personId })} />
            <DateField
              label={t('labels.deadline')}
              value={agreement.deadlineOn}
              onChange={(deadlineOn) => change({ ...agreement, deadlineOn })}
              error={errorAt(form, `agreements.${index}.deadlineOn`)}
            />
            <ChoiceField
              label={t('labels.state')}
              words={agreementStates}
              labelOf={(state) => t(`states.${state}`)}
              value={agreement.state}
              onChange={(state) => change({ ...agreement, state })}
            />
          </FormRow>
          <Checkbox
            label={t('labels.for-press')}
            checked={agreement.forPress}
            onChange={(event) => change({ ...agreement, forPress: event.currentTarget.checked })}
          />
        </>
      )}
    </LinesField>
  )
}, ['agreements'])
