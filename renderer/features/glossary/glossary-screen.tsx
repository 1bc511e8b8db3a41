import { Checkbox } from '@mantine/core'
import { IconCircleCheck, IconPencilQuestion } from '@tabler/icons-react'
import { t as translate } from 'i18next'
import type { ReactNode } from 'react'
import type { Language } from '../../../shared/language/bilingual.ts'
import { type Term, type TermInput, termInput, type TermSummary, type TermTopic, termTopics } from '../../../shared/register/glossary/schema.ts'
import { api } from '../../api.ts'
import { ExchangeScreen } from '../../app/exchange/exchange-screen.tsx'
import { bind } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { StateMark } from '../../app/fields/state-mark.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import type { AreaScreen, RecordForm } from '../../app/records/area-screen.ts'
import { CardLine } from '../../app/records/card-parts.tsx'
import { RecordScreen } from '../../app/records/record-screen.tsx'
import { inLanguage, useTranslation } from '../../i18n.ts'
import { TermForms } from './term-forms.tsx'

function newTerm(): TermInput {
  return { ky: '', ru: '', en: '', topic: 'documents', note: '', confirmed: false }
}

/** Columns are sorted by the word that is shown, so it is asked for outside a component too. */
function topicWord(topic: TermTopic, language: Language): string {
  return translate(`topics.${topic}`, { ns: 'glossary', lng: language })
}

function Standing({ confirmed }: { readonly confirmed: boolean }): ReactNode {
  const { t } = useTranslation('glossary')
  return <StateMark Sign={confirmed ? IconCircleCheck : IconPencilQuestion} word={t(confirmed ? 'standing.confirmed' : 'standing.draft')} />
}

function Card({ record }: { readonly record: Term }): ReactNode {
  const { t } = useTranslation('glossary')
  return (
    <>
      <CardLine label={t('fields.ky')}>
        <span lang="ky">{record.ky}</span>
      </CardLine>
      <CardLine label={t('fields.ru')}>
        <span lang="ru">{record.ru}</span>
      </CardLine>
      <CardLine label={t('fields.en')}>{record.en && <span lang="en">{record.en}</span>}</CardLine>
      <CardLine label={t('fields.topic')}>{t(`topics.${record.topic}`)}</CardLine>
      <CardLine label={t('fields.standing')}>
        <Standing confirmed={record.confirmed} />
      </CardLine>
      <CardLine label={t('fields.note')}>{record.note}</CardLine>
      <TermForms term={record} />
    </>
  )
}

function Fields({ form }: { readonly form: RecordForm<TermInput> }): ReactNode {
  const { t } = useTranslation('glossary')
  const ky = bind(form, 'ky')
  const ru = bind(form, 'ru')
  const confirmed = bind(form, 'confirmed')
  return (
    <>
      <BilingualField
        assist={false}
        label={t('fields.term')}
        description={t('hints.term')}
        required
        value={{ ky: ky.value, ru: ru.value }}
        onChange={(value) => {
          if (value.ky !== ky.value) ky.onChange(value.ky)
          if (value.ru !== ru.value) ru.onChange(value.ru)
        }}
        error={ky.error ?? ru.error}
      />
      <FormRow>
        <TextField label={t('fields.en')} {...bind(form, 'en')} />
        <ChoiceField label={t('fields.topic')} words={termTopics} labelOf={(topic) => t(`topics.${topic}`)} {...bind(form, 'topic')} />
      </FormRow>
      <Checkbox
        my="xs"
        label={t('fields.confirmed')}
        description={t('hints.confirmed')}
        checked={confirmed.value}
        onChange={(event) => confirmed.onChange(event.currentTarget.checked)}
      />
      <TextField long label={t('fields.note')} {...bind(form, 'note')} />
    </>
  )
}

const termText = (language: 'ky' | 'ru' | 'en') => (row: TermSummary) => row[language]
const standing = (row: TermSummary): string => (row.confirmed ? 'confirmed' : 'draft')

export const glossaryArea: AreaScreen<TermInput, Term, TermSummary> = {
  area: 'glossary',
  calls: api.glossary,
  inputSchema: termInput,
  newInput: newTerm,
  columns: [
    { id: 'ky', width: 220, grow: true, sortBy: termText('ky'), cell: termText('ky') },
    { id: 'ru', width: 220, grow: true, sortBy: termText('ru'), cell: termText('ru') },
    { id: 'en', width: 170, grow: true, sortBy: termText('en'), cell: termText('en') },
    { id: 'topic', width: 150, sortBy: (row, language) => topicWord(row.topic, language), cell: (row, language) => topicWord(row.topic, language) },
    { id: 'standing', width: 140, sortBy: standing, cell: (row) => <Standing confirmed={row.confirmed} /> },
  ],
  facets: [
    { id: 'topic', valueOf: (row) => row.topic, label: (topic, t) => t(`topics.${topic}`) },
    { id: 'standing', valueOf: standing, label: (word, t) => t(`standing.${word}`) },
  ],
  firstSort: { id: 'ky', descending: false },
  title: (record, language) => inLanguage(record, language),
  Card,
  paperKinds: [],
  Fields,
}

export function GlossaryScreen(): ReactNode {
  return (
    <ExchangeScreen area="glossary">
      <RecordScreen screen={glossaryArea} />
    </ExchangeScreen>
  )
}
