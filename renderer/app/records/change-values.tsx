import { Box, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { countryName, formatDate, type Language } from '../../../shared/language/index.ts'
import type { FieldChange } from '../../../shared/register/history/schema.ts'
import type { RecordArea } from '../../../shared/register/record.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { useRecordTitle } from '../use-record-title.ts'
import { linkedArea, wordOf } from './change-words.ts'

type Value = z.core.util.JSONType | undefined
type Fields = Readonly<Record<string, Value>>

/** What a change did, field by field: from what to what, in the words of the record's own screen. */
export function ChangeValues({ area, values }: { readonly area: RecordArea; readonly values: readonly FieldChange[] }): ReactNode {
  const { t } = useTranslation('history')
  if (values.length === 0) return null
  return (
    <Box component="dl" m={0} mt={2} fz="sm">
      {values.map((change) => (
        <Box key={change.field} style={{ overflowWrap: 'anywhere' }}>
          <Text component="dt" size="sm" className="quiet" style={{ display: 'inline' }}>
            {t(`fields.${change.field}`, { ns: area, defaultValue: change.field })}:{' '}
          </Text>
          <Box component="dd" m={0} style={{ display: 'inline' }}>
            {change.hidden ? t('card.hidden') : <FromTo area={area} field={change.field} from={change.from} to={change.to} />}
          </Box>
        </Box>
      ))}
    </Box>
  )
}

interface PairProps {
  readonly area: RecordArea
  readonly field: string
  readonly from: Value
  readonly to: Value
}

function FromTo({ area, field, from, to }: PairProps): ReactNode {
  if (Array.isArray(from) && Array.isArray(to)) return <Lines area={area} field={field} from={from} to={to} />
  if (isObject(from) && isObject(to)) return <Parts area={area} field={field} from={from} to={to} />
  return (
    <>
      <del style={{ textDecorationColor: 'var(--mantine-color-dimmed)' }}>
        <Shown area={area} field={field} value={from} />
      </del>{' '}
      → <Shown area={area} field={field} value={to} />
    </>
  )
}

/** Of a text in two languages only the half that changed is shown, and named. */
function Parts({ area, field, from: was, to: is }: Pick<PairProps, 'area' | 'field'> & { readonly from: Fields; readonly to: Fields }): ReactNode {
  const { t } = useTranslation('app')
  const changed = Object.keys(is).filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]))
  if (!isBilingual(is)) {
    // A name is read as one, with the part that stayed.
    if (changed.every((key) => typeof is[key] === 'string' && typeof was[key] === 'string')) return <FromTo area={area} field={field} from={joined(was)} to={joined(is)} />
    return changed.map((key) => <FromTo key={key} area={area} field={key} from={was[key]} to={is[key]} />)
  }
  return changed.map((key, index) => (
    <span key={key}>
      {index > 0 && '; '}
      {(key === 'ky' || key === 'ru') && `${t(`language.${key}`).toLowerCase()}: `}
      <FromTo area={area} field={key} from={was[key]} to={is[key]} />
    </span>
  ))
}

/** Lines of a record (posts, members, points): those that went and those that came. */
function Lines({ area, field, from, to }: PairProps & { readonly from: readonly Value[]; readonly to: readonly Value[] }): ReactNode {
  const { t } = useTranslation('history')
  const without = (lines: readonly Value[], others: readonly Value[]): Value[] => {
    const known = new Set(others.map((line) => JSON.stringify(line)))
    return lines.filter((line) => !known.has(JSON.stringify(line)))
  }
  const gone = without(from, to)
  const come = without(to, from)
  if (gone.length === 0 && come.length === 0) return t('card.reordered')
  const part = (mark: 'removed' | 'added', lines: readonly Value[]): ReactNode =>
    lines.map((line) => (
      <Box key={`${mark} ${JSON.stringify(line)}`} pl="sm">
        {t(`card.${mark}`)}: <Shown area={area} field={field} value={line} />
      </Box>
    ))
  return (
    <>
      {part('removed', gone)}
      {part('added', come)}
    </>
  )
}

/** One value in words: a record by its title, a day and a country by their names, a word of a list by its text. */
function Shown({ area, field, value }: { readonly area: RecordArea; readonly field: string; readonly value: Value }): ReactNode {
  const { t } = useTranslation('history')
  const language = useLanguage()
  if (isEmpty(value)) return <span className="quiet">{t('card.empty')}</span>
  if (typeof value === 'boolean') return t(value ? 'card.yes' : 'card.no')
  if (typeof value === 'string') {
    const target = linkedArea(field)
    return target ? <LinkedTitle area={target} id={value} /> : asText(area, field, value, language)
  }
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).filter(([, part]) => !isEmpty(part))
    return parts.map(([key, part], index) => (
      <span key={key}>
        {index > 0 && ', '}
        <Shown area={area} field={Array.isArray(value) ? field : key} value={part} />
      </span>
    ))
  }
  return String(value)
}

function asText(area: RecordArea, field: string, value: string, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return formatDate(value, language, 'digits')
  if (field === 'citizenship' || field === 'countryCode') return countryName(value, language) ?? value
  return wordOf(area, field, value) ?? value
}

function LinkedTitle({ area, id }: { readonly area: RecordArea; readonly id: string }): ReactNode {
  const language = useLanguage()
  const { record } = useRecordTitle(area, id)
  return record?.title(language) ?? '—'
}

function isObject(value: Value): value is { [key: string]: z.core.util.JSONType } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isBilingual(value: Fields): boolean {
  return 'ky' in value && 'ru' in value
}

function isEmpty(value: Value): boolean {
  if (value === undefined || value === null || value === '') return true
  return typeof value === 'object' && Object.values(value).every((part) => isEmpty(part))
}

function joined(parts: Fields): string {
  return Object.values(parts)
    .flatMap((part) => (typeof part === 'string' && part !== '' ? [part] : []))
    .join(' ')
}
