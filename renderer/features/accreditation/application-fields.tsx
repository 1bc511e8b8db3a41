import { Alert, Button, Group, Text } from '@mantine/core'
import { IconUserQuestion } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { firstBrokenStep, nextSteps } from '../../../shared/register/accreditation/rules.ts'
import { type ApplicationInput, applicationSteps, type ApplicationStep, observerKinds } from '../../../shared/register/accreditation/schema.ts'
import { api } from '../../api.ts'
import { bind, errorAt } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { CountryField } from '../../app/fields/country-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { FormSection } from '../../app/fields/form-section.tsx'
import { LinesField } from '../../app/fields/lines-field.tsx'
import { RecordPicker } from '../../app/fields/record-picker.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import { personName } from '../../app/record-titles.ts'
import type { RecordForm } from '../../app/records/area-screen.ts'
import { RecordLink } from '../../app/records/card-parts.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'

interface FieldsProps {
  readonly form: RecordForm<ApplicationInput>
  readonly recordId?: string | undefined
}

export function ApplicationFields({ form, recordId }: FieldsProps): ReactNode {
  const { t } = useTranslation('applications')
  const { value: steps } = bind(form, 'steps')
  const replaces = form.values.replaces
  return (
    <>
      <FormSection title={t('sections.observer')}>
        <FormRow>
          <RecordPicker area="elections" label={t('fields.electionId')} required {...requiredId(bind(form, 'electionId'))} />
          <RecordPicker area="people" label={t('fields.personId')} required {...requiredId(bind(form, 'personId'))} onChange={(id) => void takePerson(form, id)} />
        </FormRow>
        <Namesakes form={form} recordId={recordId} />
        <FormRow>
          <RecordPicker area="missions" label={t('fields.missionId')} {...bind(form, 'missionId')} error={errorAt(form, 'missionId') && t('errors.sender')} />
          <RecordPicker area="organisations" label={t('fields.organisationId')} {...bind(form, 'organisationId')} />
        </FormRow>
        <FormRow>
          <ChoiceField label={t('fields.kind')} words={observerKinds} labelOf={(kind) => t(`kinds.${kind}`)} {...bind(form, 'kind')} />
          <CountryField label={t('fields.countryCode')} {...bind(form, 'countryCode')} />
          <DateField label={t('fields.observesFromOn')} {...bind(form, 'observesFromOn')} />
          <DateField label={t('fields.observesToOn')} {...bind(form, 'observesToOn')} />
        </FormRow>
        <BilingualField label={t('fields.title')} description={t('hints.title')} {...bind(form, 'title')} />
        <FormRow>
          <TextField label={t('fields.languages')} {...bind(form, 'languages')} />
          <TextField label={t('fields.phone')} {...bind(form, 'phone')} />
          <TextField label={t('fields.email')} {...bind(form, 'email')} />
        </FormRow>
      </FormSection>
      {replaces && (
        <FormSection title={t('fields.replaces')}>
          <Group gap="xs">
            <RecordLink area="applications" id={replaces.applicationId} />
            <Button size="compact-sm" variant="default" onClick={() => bind(form, 'replaces').onChange(null)}>
              {t('actions.no-replacement')}
            </Button>
          </Group>
          <FormRow>
            <DateField label={t('labels.replaced-on')} required value={replaces.on} onChange={(on) => bind(form, 'replaces').onChange({ ...replaces, on: on ?? '' })} error={errorAt(form, 'replaces.on')} />
            <TextField label={t('labels.ground')} value={replaces.ground} onChange={(ground) => bind(form, 'replaces').onChange({ ...replaces, ground })} />
            <TextField label={t('labels.note')} value={replaces.note} onChange={(note) => bind(form, 'replaces').onChange({ ...replaces, note })} />
          </FormRow>
        </FormSection>
      )}
      <FormSection title={t('fields.steps')}>
        <Steps form={form} steps={steps} />
      </FormSection>
      <TextField long label={t('fields.notes')} {...bind(form, 'notes')} />
    </>
  )
}

function Steps({ form, steps }: { readonly form: RecordForm<ApplicationInput>; readonly steps: ApplicationStep[] }): ReactNode {
  const { t } = useTranslation('applications')
  const { onChange } = bind(form, 'steps')
  const broken = firstBrokenStep(steps)
  const newStep = (): ApplicationStep => ({ state: nextSteps(steps.at(-1)?.state ?? 'received')[0] ?? 'received', on: todayIso(), ground: '', note: '' })
  return (
    <LinesField label={t('labels.steps')} addLabel={t('add.step')} lines={steps} onChange={onChange} newLine={newStep} error={steps[0]?.state !== 'received' && t('errors.first-step')}>
      {(step, change, index) => (
        <FormRow>
          <ChoiceField
            label={t('labels.step')}
            words={applicationSteps}
            labelOf={(state) => t(`states.${state}`)}
            value={step.state}
            onChange={(state) => change({ ...step, state })}
            error={broken === index && t('errors.order')}
          />
          <DateField label={t('labels.date')} required value={step.on} onChange={(on) => change({ ...step, on: on ?? '' })} error={errorAt(form, `steps.${index}.on`)} />
          <TextField label={t('labels.ground')} value={step.ground} onChange={(ground) => change({ ...step, ground })} />
          <TextField label={t('labels.note')} value={step.note} onChange={(note) => change({ ...step, note })} />
        </FormRow>
      )}
    </LinesField>
  )
}

/** Applications of the same person, or of somebody with nearly the same name, said before a second one is saved. */
function Namesakes({ form, recordId }: FieldsProps): ReactNode {
  const { t } = useTranslation('applications')
  const language = useLanguage()
  const { electionId, personId } = form.values
  const found = useQuery({
    queryKey: ['applications', 'namesakes', electionId, personId],
    queryFn: () => api.accreditation.namesakes({ electionId, personId }),
    enabled: electionId !== '' && personId !== '',
  })
  const others = (found.data ?? []).filter(({ applicationId }) => applicationId !== recordId && applicationId !== form.values.replaces?.applicationId)
  if (others.length === 0) return null
  return (
    <Alert icon={<IconUserQuestion size={20} aria-hidden />} title={t(others.some(({ isSamePerson }) => isSamePerson) ? 'namesakes.same' : 'namesakes.alike')} role="status">
      {others.map((other) => (
        <Group key={other.applicationId} gap="xs">
          <RecordLink area="applications" id={other.applicationId} />
          <Text size="sm" className="quiet">
            {`${personName(other, language)} — ${t(`states.${other.state}`)}`}
          </Text>
        </Group>
      ))}
    </Alert>
  )
}

/** Country, languages and contacts as they stand on the card, where nothing was written yet. */
async function takePerson(form: RecordForm<ApplicationInput>, id: string | null): Promise<void> {
  bind(form, 'personId').onChange(id ?? '')
  if (id === null) return
  const person = await api.people.get({ id })
  const { countryCode, languages, phone, email } = form.getValues()
  form.setValues({
    countryCode: countryCode ?? person.citizenship,
    languages: languages || person.languages,
    phone: phone || person.phone,
    email: email || person.email,
  })
}

/** A picker knows an empty field as null, a form of required links as an empty text. */
function requiredId({ value, onChange, error }: { readonly value: string; readonly onChange: (value: string) => void; readonly error: ReactNode }) {
  return { value: value === '' ? null : value, onChange: (id: string | null) => onChange(id ?? ''), error }
}
