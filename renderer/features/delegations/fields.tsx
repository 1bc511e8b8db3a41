import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { declineKyrgyz, declineRussianPhrase } from '../../../shared/language/index.ts'
import type { Bilingual } from '../../../shared/language/bilingual.ts'
import { type DelegationInput, delegationKinds, delegationStatuses, visitLevels } from '../../../shared/register/delegations/schema.ts'
import { api } from '../../api.ts'
import { showError } from '../../app/error-text.ts'
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
import type { RecordForm } from '../../app/records/area-screen.ts'
import { useTranslation } from '../../i18n.ts'
import { MembersField } from './members-field.tsx'
import { TravelFields } from './travel-fields.tsx'

type Form = RecordForm<DelegationInput>
const empty: Bilingual = { ky: '', ru: '' }

export function Fields({ form }: { readonly form: Form }): ReactNode {
  const { t } = useTranslation('delegations')
  return (
    <>
      <FormSection title={t('sections.visit')}>
        <DateFields form={form} />
        <BodyFields form={form} />
        <FormRow>
          <ChoiceField label={t('fields.kind')} words={delegationKinds} labelOf={(kind) => t(`kinds.${kind}`)} {...bind(form, 'kind')} />
          <ChoiceField label={t('fields.level')} words={visitLevels} labelOf={(level) => t(`levels.${level}`)} {...bind(form, 'level')} />
          <ChoiceField
            label={t('fields.status')}
            words={delegationStatuses}
            labelOf={(status) => t(`statuses.${status}`)}
            {...bind(form, 'status')}
          />
        </FormRow>
        <LinesField
          label={t('fields.purposes')}
          addLabel={t('add.purpose')}
          lines={form.values.purposes}
          onChange={bind(form, 'purposes').onChange}
          newLine={() => empty}
        >
          {(purpose, change, index) => (
            <BilingualField
              label={t('labels.purpose', { index: index + 1 })}
              value={purpose}
              onChange={change}
              error={errorAt(form, `purposes.${index}`)}
            />
          )}
        </LinesField>
        <FormRow>
          <RecordPicker area="elections" label={t('fields.electionId')} {...bind(form, 'electionId')} />
          <RecordPicker area="invitations" label={t('fields.invitationId')} {...bind(form, 'invitationId')} />
          <RecordPicker area="people" label={t('fields.hostPersonId')} {...bind(form, 'hostPersonId')} />
        </FormRow>
        <BilingualField label={t('fields.ground')} description={t('hints.ground')} {...bind(form, 'ground')} />
      </FormSection>
      <FormSection title={t('fields.members')}>
        <MembersField form={form} />
      </FormSection>
      <FormSection title={t('sections.travel')}>
        <TravelFields form={form} />
      </FormSection>
      <TextField long label={t('fields.notes')} {...bind(form, 'notes')} />
    </>
  )
}

const bodyQuery = (id: string) => ({ queryKey: ['organisations', 'get', id], queryFn: () => api.organisations.get({ id }) })

/** The sending body; its country is taken over, since the office need not be told twice where Baku is. */
function BodyFields({ form }: { readonly form: Form }): ReactNode {
  const { t } = useTranslation('delegations')
  const queries = useQueryClient()
  const { organisationId } = form.values
  const body = useQuery({ ...bodyQuery(organisationId), enabled: organisationId !== '' }).data
  const picked = bind(form, 'organisationId')

  async function choose(id: string | null): Promise<void> {
    picked.onChange(id ?? '')
    if (id === null) return
    const { countryCode } = await queries.fetchQuery(bodyQuery(id))
    if (countryCode !== null) form.setValues({ countryCode })
  }

  const placeholder: Bilingual = body
    ? {
        ky: t('labels.of-body', { lng: 'ky', body: declineKyrgyz(body.name.ky, 'genitive') }),
        ru: t('labels.of-body', { lng: 'ru', body: declineRussianPhrase(body.name.ru, 'genitive') }),
      }
    : empty
  return (
    <>
      <FormRow>
        <RecordPicker
          area="organisations"
          label={t('fields.organisationId')}
          required
          value={organisationId === '' ? null : organisationId}
          onChange={(id) => void choose(id).catch(showError)}
          error={picked.error}
        />
        <CountryField label={t('fields.countryCode')} {...bind(form, 'countryCode')} />
      </FormRow>
      <BilingualField label={t('fields.name')} description={t('hints.name')} placeholder={placeholder} {...bind(form, 'name')} />
    </>
  )
}

function DateFields({ form }: { readonly form: Form }): ReactNode {
  const { t } = useTranslation('delegations')
  const { arrivesOn, departsOn } = form.values
  const backwards = arrivesOn !== '' && departsOn !== '' && departsOn < arrivesOn

  /** Until a departure is entered the visit lasts one day. */
  function arrive(day: string | null): void {
    form.setValues({ arrivesOn: day ?? '', ...(day !== null && departsOn === '' ? { departsOn: day } : {}) })
  }

  return (
    <FormRow>
      <DateField label={t('fields.arrivesOn')} required value={arrivesOn} onChange={arrive} error={errorAt(form, 'arrivesOn')} />
      <DateField
        label={t('fields.departsOn')}
        required
        value={departsOn}
        onChange={(day) => form.setValues({ departsOn: day ?? '' })}
        error={backwards ? t('errors.departs-before') : errorAt(form, 'departsOn')}
      />
    </FormRow>
  )
}
