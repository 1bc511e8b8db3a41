import type { ReactNode } from 'react'
import { countryName } from '../../../shared/language/index.ts'
import {
  type Organisation,
  type OrganisationInput,
  organisationInput,
  organisationKinds,
  type OrganisationSummary,
} from '../../../shared/register/organisations/schema.ts'
import { api } from '../../api.ts'
import { bind, bindPart, errorAt } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { CountryField } from '../../app/fields/country-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import { RecordForms } from '../../app/forms/record-forms.tsx'
import type { AreaScreen, RecordForm } from '../../app/records/area-screen.ts'
import { BothLanguages, CardLine } from '../../app/records/card-parts.tsx'
import { halfNamed } from '../../app/records/half-named.ts'
import { RecordScreen } from '../../app/records/record-screen.tsx'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'

const empty = { ky: '', ru: '' }
const emptyTrilingual = { ...empty, en: '' }

function newOrganisation(): OrganisationInput {
  return {
    kind: 'election-body',
    name: emptyTrilingual,
    abbreviation: emptyTrilingual,
    countryCode: null,
    aliases: '',
    address: empty,
    phone: '',
    email: '',
    notes: '',
  }
}

/** A name in Latin letters is the English one. */
const isLatin = (typed: string): boolean => !/\p{Script=Cyrillic}/u.test(typed)

function Card({ record }: { readonly record: Organisation }): ReactNode {
  const { t } = useTranslation('organisations')
  const language = useLanguage()
  return (
    <>
      <CardLine label={t('fields.kind')}>{t(`kinds.${record.kind}`)}</CardLine>
      <CardLine label={t('fields.name')}>
        <BothLanguages text={record.name} />
        {record.name.en}
      </CardLine>
      <CardLine label={t('fields.abbreviation')}>
        {[record.abbreviation.ky, record.abbreviation.ru, record.abbreviation.en].filter(Boolean).join(' · ')}
      </CardLine>
      <CardLine label={t('fields.countryCode')}>{record.countryCode && countryName(record.countryCode, language)}</CardLine>
      <CardLine label={t('fields.aliases')}>{record.aliases}</CardLine>
      <CardLine label={t('fields.address')}>{(record.address.ky || record.address.ru) && <BothLanguages text={record.address} />}</CardLine>
      <CardLine label={t('fields.phone')}>{record.phone}</CardLine>
      <CardLine label={t('fields.email')}>{record.email}</CardLine>
      <CardLine label={t('fields.notes')}>{record.notes}</CardLine>
      <RecordForms area="organisations" id={record.id} />
    </>
  )
}

function Fields({ form }: { readonly form: RecordForm<OrganisationInput> }): ReactNode {
  const { t } = useTranslation('organisations')
  const { name, abbreviation } = form.values
  return (
    <>
      <FormRow>
        <ChoiceField label={t('fields.kind')} words={organisationKinds} labelOf={(kind) => t(`kinds.${kind}`)} {...bind(form, 'kind')} />
        <CountryField label={t('fields.countryCode')} {...bind(form, 'countryCode')} />
      </FormRow>
      <BilingualField
        label={t('fields.name')}
        required
        value={name}
        onChange={(value) => form.setFieldValue('name', { ...name, ...value })}
        error={errorAt(form, 'name')}
      />
      <BilingualField
        label={t('fields.abbreviation')}
        value={abbreviation}
        onChange={(value) => form.setFieldValue('abbreviation', { ...abbreviation, ...value })}
      />
      <FormRow>
        <TextField label={t('fields.nameEnglish')} {...bindPart(form, 'name', 'en')} />
        <TextField label={t('fields.abbreviationEnglish')} {...bindPart(form, 'abbreviation', 'en')} />
        <TextField label={t('fields.aliases')} description={t('hints.aliases')} {...bind(form, 'aliases')} />
      </FormRow>
      <BilingualField label={t('fields.address')} {...bind(form, 'address')} />
      <FormRow>
        <TextField label={t('fields.phone')} {...bind(form, 'phone')} />
        <TextField label={t('fields.email')} {...bind(form, 'email')} />
      </FormRow>
      <TextField long label={t('fields.notes')} {...bind(form, 'notes')} />
    </>
  )
}

export const organisationsArea: AreaScreen<OrganisationInput, Organisation, OrganisationSummary> = {
  area: 'organisations',
  calls: api.organisations,
  inputSchema: organisationInput,
  newInput: newOrganisation,
  startNamed: (typed, language) => ({ name: isLatin(typed) ? { ky: '', ru: '', en: typed } : { ...halfNamed(typed, language), en: '' } }),
  columns: [
    {
      id: 'name',
      width: 320,
      grow: true,
      sortBy: (row, language) => inLanguage(row.name, language) || row.name.en,
      cell: (row, language) => inLanguage(row.name, language) || row.name.en,
    },
    {
      id: 'abbreviation',
      width: 120,
      sortBy: (row, language) => inLanguage(row.abbreviation, language),
      cell: (row, language) => inLanguage(row.abbreviation, language) || row.abbreviation.en,
    },
    {
      id: 'country',
      width: 160,
      sortBy: (row, language) => (row.countryCode && countryName(row.countryCode, language)) || '',
      cell: (row, language) => row.countryCode && countryName(row.countryCode, language),
    },
  ],
  facets: [{ id: 'kind', valueOf: (row) => row.kind, label: (kind, t) => t(`kinds.${kind}`) }],
  firstSort: { id: 'name', descending: false },
  title: (record, language) => inLanguage(record.name, language) || record.name.en,
  Card,
  paperKinds: ['meeting-brief', 'control-list', 'congratulation-letter', 'envelope'],
  Fields,
}

export function OrganisationsScreen(): ReactNode {
  return <RecordScreen screen={organisationsArea} />
}
