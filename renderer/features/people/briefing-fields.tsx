import type { ReactNode } from 'react'
import type { PersonInput } from '../../../shared/register/people/schema.ts'
import { bind } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { FormSection } from '../../app/fields/form-section.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import type { RecordForm } from '../../app/records/area-screen.ts'
import { useTranslation } from '../../i18n.ts'

/** What the briefing before a meeting says of a person beside name and post. */
export function BriefingFields({ form }: { readonly form: RecordForm<PersonInput> }): ReactNode {
  const { t } = useTranslation('people')
  return (
    <FormSection title={t('briefing.title')}>
      <FormRow>
        <TextField label={t('fields.pronunciation')} description={t('hints.pronunciation')} {...bind(form, 'pronunciation')} />
        <TextField label={t('fields.languages')} description={t('hints.languages')} {...bind(form, 'languages')} />
      </FormRow>
      <BilingualField label={t('fields.diet')} {...bind(form, 'diet')} />
      <BilingualField long label={t('fields.biography')} {...bind(form, 'biography')} />
    </FormSection>
  )
}
