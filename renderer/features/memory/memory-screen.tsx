import { t as translate } from 'i18next'
import type { ReactNode } from 'react'
import { formatDate, formatNumber, type Language } from '../../../shared/language/index.ts'
import { type MemoryOrigin, memoryOrigins, type Pair, type PairInput, pairInput, type PairSummary } from '../../../shared/register/memory/schema.ts'
import { api } from '../../api.ts'
import { ExchangeScreen } from '../../app/exchange/exchange-screen.tsx'
import { bind } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import type { AreaScreen, RecordForm } from '../../app/records/area-screen.ts'
import { CardLine } from '../../app/records/card-parts.tsx'
import { RecordScreen } from '../../app/records/record-screen.tsx'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'

function newPair(): PairInput {
  return { ky: '', ru: '', origin: 'field' }
}

/** Columns are sorted by the word that is shown, so it is asked for outside a component too. */
function originWord(origin: MemoryOrigin, language: Language): string {
  return translate(`origins.${origin}`, { ns: 'memory', lng: language })
}

/** A heading names the pair, it does not repeat it. */
const longestTitle = 90

function shortened(text: string): string {
  return text.length <= longestTitle ? text : `${text.slice(0, longestTitle).replace(/\s+\S*$/u, '')}…`
}

function Card({ record }: { readonly record: Pair }): ReactNode {
  const { t } = useTranslation('memory')
  const language = useLanguage()
  return (
    <>
      <CardLine label={t('fields.ky')}>
        <span lang="ky" style={{ whiteSpace: 'pre-line' }}>
          {record.ky}
        </span>
      </CardLine>
      <CardLine label={t('fields.ru')}>
        <span lang="ru" style={{ whiteSpace: 'pre-line' }}>
          {record.ru}
        </span>
      </CardLine>
      <CardLine label={t('fields.origin')}>{t(`origins.${record.origin}`)}</CardLine>
      <CardLine label={t('fields.confirmedAt')}>{formatDate(record.confirmedAt.slice(0, 10), language, 'long')}</CardLine>
      <CardLine label={t('columns.uses')}>{formatNumber(record.uses, language)}</CardLine>
    </>
  )
}

function Fields({ form }: { readonly form: RecordForm<PairInput> }): ReactNode {
  const { t } = useTranslation('memory')
  const ky = bind(form, 'ky')
  const ru = bind(form, 'ru')
  return (
    <>
      <BilingualField
        assist={false}
        long
        label={t('fields.pair')}
        description={t('hints.pair')}
        required
        value={{ ky: ky.value, ru: ru.value }}
        onChange={(value) => {
          if (value.ky !== ky.value) ky.onChange(value.ky)
          if (value.ru !== ru.value) ru.onChange(value.ru)
        }}
        error={ky.error ?? ru.error}
      />
      <ChoiceField label={t('fields.origin')} words={memoryOrigins} labelOf={(origin) => t(`origins.${origin}`)} {...bind(form, 'origin')} />
    </>
  )
}

export const memoryArea: AreaScreen<PairInput, Pair, PairSummary> = {
  area: 'memory',
  calls: api.memory,
  inputSchema: pairInput,
  newInput: newPair,
  columns: [
    { id: 'ky', width: 280, grow: true, sortBy: (row) => row.ky, cell: (row) => row.ky },
    { id: 'ru', width: 280, grow: true, sortBy: (row) => row.ru, cell: (row) => row.ru },
    { id: 'origin', width: 140, sortBy: (row, language) => originWord(row.origin, language), cell: (row, language) => originWord(row.origin, language) },
    { id: 'uses', width: 125, sortBy: (row) => row.uses, cell: (row, language) => formatNumber(row.uses, language) },
    {
      id: 'confirmedAt',
      width: 135,
      sortBy: (row) => row.confirmedAt,
      cell: (row, language) => formatDate(row.confirmedAt.slice(0, 10), language, 'digits'),
    },
  ],
  facets: [{ id: 'origin', valueOf: (row) => row.origin, label: (origin, t) => t(`origins.${origin}`) }],
  firstSort: { id: 'confirmedAt', descending: true },
  title: (record, language) => shortened(inLanguage(record, language)),
  Card,
  paperKinds: [],
  Fields,
}

export function MemoryScreen(): ReactNode {
  return (
    <ExchangeScreen area="memory">
      <RecordScreen screen={memoryArea} />
    </ExchangeScreen>
  )
}
