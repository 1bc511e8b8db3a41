import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { meetingFormats, type MeetingInput, meetingKinds, minutesStatuses } from '../../../shared/register/meetings/schema.ts'
import { api } from '../../api.ts'
import { showError } from '../../app/error-text.ts'
import { bind, errorAt } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { FormSection } from '../../app/fields/form-section.tsx'
import { RecordPicker } from '../../app/fields/record-picker.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import { TimeField } from '../../app/fields/time-field.tsx'
import type { RecordForm } from '../../app/records/area-screen.ts'
import { useTranslation } from '../../i18n.ts'
import { AgendaField } from './agenda-field.tsx'
import { AgreementsField } from './agreements-field.tsx'
import { FiguresField } from './figures-field.tsx'
import { ParticipantsField } from './participants-field.tsx'

interface PartProps {
  readonly form: RecordForm<MeetingInput>
}

export function Fields({ form }: PartProps): ReactNode {
  const { t } = useTranslation('meetings')
  return (
    <>
      <FormSection title={t('sections.when')}>
        <WhenFields form={form} />
      </FormSection>
      <FormSection title={t('sections.sides')}>
        <SideFields form={form} />
      </FormSection>
      <FormSection title={t('fields.participants')}>
        <ParticipantsField form={form} />
      </FormSection>
      <FormSection title={t('fields.agenda')}>
        <AgendaField form={form} />
      </FormSection>
      <FormSection title={t('fields.figures')}>
        <FiguresField form={form} />
      </FormSection>
      <FormSection title={t('fields.agreements')}>
        <AgreementsField form={form} />
      </FormSection>
      <FormSection title={t('sections.end')}>
        <BilingualField long label={t('fields.closing')} description={t('hints.closing')} {...bind(form, 'closing')} />
        <FormRow>
          <ChoiceField
            label={t('fields.minutesStatus')}
            words={minutesStatuses}
            labelOf={(status) => t(`minutesStatuses.${status}`)}
            {...bind(form, 'minutesStatus')}
          />
        </FormRow>
        <TextField long label={t('fields.notes')} {...bind(form, 'notes')} />
      </FormSection>
    </>
  )
}

function WhenFields({ form }: PartProps): ReactNode {
  const { t } = useTranslation('meetings')
  const { heldOn, startsAt, endsAt } = form.values
  const backwards = startsAt !== null && endsAt !== null && endsAt < startsAt
  return (
    <>
      <BilingualField label={t('fields.subject')} description={t('hints.about')} required {...bind(form, 'subject')} />
      <FormRow>
        <ChoiceField label={t('fields.kind')} words={meetingKinds} labelOf={(kind) => t(`kinds.${kind}`)} {...bind(form, 'kind')} />
        <ChoiceField label={t('fields.format')} words={meetingFormats} labelOf={(format) => t(`formats.${format}`)} {...bind(form, 'format')} />
      </FormRow>
      <FormRow>
        <DateField
          label={t('fields.heldOn')}
          required
          value={heldOn}
          onChange={(day) => form.setValues({ heldOn: day ?? '' })}
          error={errorAt(form, 'heldOn')}
        />
        <TimeField label={t('fields.startsAt')} {...bind(form, 'startsAt')} />
        <TimeField label={t('fields.endsAt')} {...bind(form, 'endsAt')} error={backwards ? t('errors.ends-before') : errorAt(form, 'endsAt')} />
      </FormRow>
      <BilingualField label={t('fields.place')} {...bind(form, 'place')} />
    </>
  )
}

/** Who meets whom; a delegation brings its body and its election along, where these are still open. */
function SideFields({ form }: PartProps): ReactNode {
  const { t } = useTranslation('meetings')
  const queries = useQueryClient()
  const delegation = bind(form, 'delegationId')

  async function choose(id: string | null): Promise<void> {
    delegation.onChange(id)
    if (id === null) return
    const visit = await queries.fetchQuery({ queryKey: ['delegations', 'of-meeting', id], queryFn: () => api.delegations.get({ id }) })
    form.setValues((current) => ({
      guestOrganisationId: current.guestOrganisationId ?? visit.organisationId,
      electionId: current.electionId ?? visit.electionId,
    }))
  }

  return (
    <>
      <FormRow>
        <RecordPicker
          area="delegations"
          label={t('fields.delegationId')}
          value={delegation.value}
          onChange={(id) => void choose(id).catch(showError)}
          error={delegation.error}
        />
        <RecordPicker area="elections" label={t('fields.electionId')} {...bind(form, 'electionId')} />
      </FormRow>
      <FormRow>
        <RecordPicker area="organisations" label={t('fields.hostOrganisationId')} {...bind(form, 'hostOrganisationId')} />
        <RecordPicker area="organisations" label={t('fields.guestOrganisationId')} {...bind(form, 'guestOrganisationId')} />
      </FormRow>
    </>
  )
}
