import { Fieldset, NumberInput, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { bothLanguagesLayouts, languageOrders, letterheadForms, type Settings } from '../../../shared/register/settings/schema.ts'
import { bind } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import type { RecordForm } from '../../app/records/area-screen.ts'
import { useTranslation } from '../../i18n.ts'
import { EmblemField } from './emblem-field.tsx'

/** A field that was emptied is no nought: the schema refuses it and the field says so. */
const numberOf = (typed: string | number): number => (typed === '' ? Number.NaN : Number(typed))
/** A restored draft comes back through JSON, which has no NaN. */
const numberOrEmpty = (value: number | null): number | '' => (value === null || Number.isNaN(value) ? '' : value)

type SettingsFormProps = { readonly form: RecordForm<Settings> }

export function OfficeFields({ form }: SettingsFormProps): ReactNode {
  const { t } = useTranslation('settings')
  const { value: office, onChange } = bind(form, 'office')
  const set = <Key extends keyof Settings['office']>(key: Key) => (value: Settings['office'][Key]): void => onChange({ ...office, [key]: value })
  return (
    <Fieldset legend={t('office.title')}>
      <Stack gap="sm">
        <BilingualField label={t('office.name')} value={office.name} onChange={set('name')} />
        <BilingualField label={t('office.shortName')} value={office.shortName} onChange={set('shortName')} />
        <BilingualField label={t('office.city')} value={office.city} onChange={set('city')} />
        <BilingualField label={t('office.address')} value={office.address} onChange={set('address')} />
        <FormRow>
          <TextField label={t('office.phone')} value={office.phone} onChange={set('phone')} />
          <TextField label={t('office.email')} value={office.email} onChange={set('email')} />
          <TextField label={t('office.website')} value={office.website} onChange={set('website')} />
        </FormRow>
        <EnglishOffice value={office.english} onChange={set('english')} />
        <EmblemField value={office.emblemPng} onChange={set('emblemPng')} />
        <BilingualField
          label={t('office.signatoryPost')}
          value={office.signatory.post}
          onChange={(post) => set('signatory')({ ...office.signatory, post })}
        />
        <BilingualField
          label={t('office.signatoryName')}
          value={office.signatory.name}
          onChange={(name) => set('signatory')({ ...office.signatory, name })}
        />
        <BilingualField
          label={t('office.executorName')}
          value={office.executor.name}
          onChange={(name) => set('executor')({ ...office.executor, name })}
        />
        <TextField
          label={t('office.executorPhone')}
          value={office.executor.phone}
          onChange={(phone) => set('executor')({ ...office.executor, phone })}
        />
        <BilingualField
          label={t('office.pressName')}
          value={office.pressContact.name}
          onChange={(name) => set('pressContact')({ ...office.pressContact, name })}
        />
        <FormRow>
          <TextField
            label={t('office.pressPhone')}
            value={office.pressContact.phone}
            onChange={(phone) => set('pressContact')({ ...office.pressContact, phone })}
          />
          <TextField
            label={t('office.pressEmail')}
            value={office.pressContact.email}
            onChange={(email) => set('pressContact')({ ...office.pressContact, email })}
          />
        </FormRow>
      </Stack>
    </Fieldset>
  )
}

type English = Settings['office']['english']

/** For papers that foreign observers read. */
function EnglishOffice({ value, onChange }: { readonly value: English; readonly onChange: (value: English) => void }): ReactNode {
  const { t } = useTranslation('settings')
  return (
    <>
      <TextField label={t('office.english-name')} value={value.name} onChange={(name) => onChange({ ...value, name })} />
      <FormRow>
        <TextField label={t('office.english-address')} value={value.address} onChange={(address) => onChange({ ...value, address })} />
        <TextField label={t('office.english-post')} value={value.signatory.post} onChange={(post) => onChange({ ...value, signatory: { ...value.signatory, post } })} />
        <TextField label={t('office.english-signatory')} value={value.signatory.name} onChange={(name) => onChange({ ...value, signatory: { ...value.signatory, name } })} />
      </FormRow>
    </>
  )
}

export function PageFields({ form }: SettingsFormProps): ReactNode {
  const { t } = useTranslation('settings')
  const { value: page, onChange } = bind(form, 'page')
  const numberField = (key: 'fontSize' | 'lineSpacing' | 'firstLineIndent', step: number): ReactNode => (
    <NumberInput
      label={t(`page.${key}`)}
      step={step}
      decimalSeparator=","
      value={numberOrEmpty(page[key])}
      onChange={(value) => onChange({ ...page, [key]: numberOf(value) })}
      error={form.errors[`page.${key}`]}
    />
  )
  return (
    <Fieldset legend={t('page.title')}>
      <Stack gap="sm">
        <FormRow>
          {(['left', 'right', 'top', 'bottom'] as const).map((side) => (
            <NumberInput
              key={side}
              label={t(`page.margin-${side}`)}
              suffix={t('page.mm')}
              decimalSeparator=","
              value={numberOrEmpty(page.margins[side])}
              onChange={(value) => onChange({ ...page, margins: { ...page.margins, [side]: numberOf(value) } })}
              error={form.errors[`page.margins.${side}`]}
            />
          ))}
        </FormRow>
        <FormRow>
          <TextField
            label={t('page.fontFamily')}
            value={page.fontFamily}
            onChange={(fontFamily) => onChange({ ...page, fontFamily })}
            error={form.errors['page.fontFamily']}
          />
          {numberField('fontSize', 0.5)}
          {numberField('lineSpacing', 0.1)}
          {numberField('firstLineIndent', 0.5)}
        </FormRow>
        <FormRow>
          <ChoiceField
            label={t('page.letterhead')}
            words={letterheadForms}
            labelOf={(word) => t(`page.letterhead-${word}`)}
            value={page.letterhead}
            onChange={(letterhead) => onChange({ ...page, letterhead })}
          />
          <ChoiceField
            label={t('page.languageOrder')}
            words={languageOrders}
            labelOf={(word) => t(`page.${word}`)}
            value={page.languageOrder}
            onChange={(languageOrder) => onChange({ ...page, languageOrder })}
          />
          <ChoiceField
            label={t('page.bothLanguages')}
            words={bothLanguagesLayouts}
            labelOf={(word) => t(`page.${word}`)}
            value={page.bothLanguages}
            onChange={(bothLanguages) => onChange({ ...page, bothLanguages })}
          />
        </FormRow>
      </Stack>
    </Fieldset>
  )
}

/** When the register locks by itself. */
export function LockFields({ form }: SettingsFormProps): ReactNode {
  const { t } = useTranslation('settings')
  return (
    <Fieldset legend={t('desk.title')}>
      <NumberInput
        label={t('desk.lockAfterMinutes')}
        maw={300}
        min={1}
        max={120}
        allowDecimal={false}
        value={numberOrEmpty(form.values.desk.lockAfterMinutes)}
        onChange={(value) => form.setFieldValue('desk.lockAfterMinutes', numberOf(value))}
        error={form.errors['desk.lockAfterMinutes']}
      />
    </Fieldset>
  )
}
