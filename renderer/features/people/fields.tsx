import type { ReactNode } from 'react'
import type { PersonInput } from '../../../shared/register/people/schema.ts'
import { bind } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { CountryField } from '../../app/fields/country-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import type { RecordForm } from '../../app/records/area-screen.ts'
import { useTranslation } from '../../i18n.ts'
import { BriefingFields } from './briefing-fields.tsx'
import { KnownPeople } from './known-people.tsx'
import { NameFields } from './name-fields.tsx'
import { PassportFields } from './passport-fields.tsx'
import { PostsField } from './posts-field.tsx'
import { usualSalutation } from './salutation.ts'
import { SexField } from './sex-field.tsx'

/** Not a sex: the schema refuses it, so a form in which nobody has chosen cannot be saved. */
const notChosen: string = ''

export function newPerson(): PersonInput {
  const name = { surname: '', given: '', patronymic: '' }
  return {
    passportName: { surname: '', given: '' },
    russianName: name,
    kyrgyzName: name,
    sex: notChosen as PersonInput['sex'],
    salutation: { ky: '', ru: '' },
    citizenship: null,
    bornOn: null,
    passport: null,
    phone: '',
    email: '',
    languages: '',
    biography: { ky: '', ru: '' },
    pronunciation: '',
    diet: { ky: '', ru: '' },
    notes: '',
    posts: [],
  }
}

export function PersonFields({ form, isNew, recordId }: { readonly form: RecordForm<PersonInput>; readonly isNew: boolean; readonly recordId?: string | undefined }): ReactNode {
  const { t } = useTranslation('people')
  return (
    <>
      <NameFields form={form} />
      {isNew && <KnownPeople names={form.values} />}
      <FormRow>
        <SexField form={form} />
        <CountryField label={t('fields.citizenship')} {...bind(form, 'citizenship')} />
        <DateField label={t('fields.bornOn')} {...bind(form, 'bornOn')} />
      </FormRow>
      <BilingualField
        label={t('fields.salutation')}
        description={t('hints.salutation')}
        placeholder={usualSalutation(form.values)}
        {...bind(form, 'salutation')}
      />
      <PassportFields form={form} recordId={recordId} />
      <FormRow>
        <TextField label={t('fields.phone')} {...bind(form, 'phone')} />
        <TextField label={t('fields.email')} {...bind(form, 'email')} />
      </FormRow>
      <PostsField form={form} />
      <BriefingFields form={form} />
      <TextField long label={t('fields.notes')} {...bind(form, 'notes')} />
    </>
  )
}
