import type { ReactNode } from 'react'
import { currentStatus, firstBrokenStep, nextStatuses } from '../../../shared/register/invitations/rules.ts'
import { type InvitationInput, invitationStatuses, type InvitationStep } from '../../../shared/register/invitations/schema.ts'
import { bind, errorAt } from '../../app/fields/bind.ts'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { LinesField } from '../../app/fields/lines-field.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import type { RecordForm } from '../../app/records/area-screen.ts'
import { todayIso } from '../../app/today-iso.ts'
import { useTranslation } from '../../i18n.ts'

/** The chain as lines, to put right what was marked on the card by mistake long ago. */
export function StepsField({ form }: { readonly form: RecordForm<InvitationInput> }): ReactNode {
  const { t } = useTranslation('invitations')
  const { value: steps, onChange } = bind(form, 'steps')
  const broken = firstBrokenStep(steps)
  const newStep = (): InvitationStep => ({ status: nextStatuses(currentStatus(steps))[0] ?? 'draft', on: todayIso(), note: '' })
  return (
    <LinesField label={t('labels.steps')} addLabel={t('add.step')} lines={steps} onChange={onChange} newLine={newStep} error={steps.length === 0 && errorAt(form, 'steps')}>
      {(step, change, index) => (
        <FormRow>
          <ChoiceField
            label={t('labels.step')}
            words={invitationStatuses}
            labelOf={(status) => t(`statuses.${status}`)}
            value={step.status}
            onChange={(status) => change({ ...step, status })}
            error={broken === index && t('errors.order')}
          />
          <DateField
            label={t('labels.date')}
            required
            value={step.on}
            onChange={(on) => change({ ...step, on: on ?? '' })}
            error={errorAt(form, `steps.${index}.on`)}
          />
          <TextField label={t('labels.note')} value={step.note} onChange={(note) => change({ ...step, note })} />
        </FormRow>
      )}
    </LinesField>
  )
}
