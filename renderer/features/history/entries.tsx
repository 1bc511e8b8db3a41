import { Anchor, Badge, Button, Group, Select, Table, Text } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import { type TrailAction, trailActions, type TrailArea, trailAreas, type TrailEntry } from '../../../shared/register/history/schema.ts'
import { recordAreas } from '../../../shared/register/record.ts'
import { api } from '../../api.ts'
import { errorText } from '../../app/error-text.ts'
import { DateField } from '../../app/fields/date-field.tsx'
import { localDay, localTime } from '../../app/local-time.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'

interface Filter {
  readonly userId: string | null
  readonly area: TrailArea | null
  readonly action: TrailAction | null
  readonly from: string | null
  readonly to: string | null
}

const everything: Filter = { userId: null, area: null, action: null, from: null, to: null }

/** What happened, newest first: by person, area, deed and days. */
export function Entries(): ReactNode {
  const { t } = useTranslation('history')
  const [filter, setFilter] = useState(everything)
  const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null))
  const pages = useInfiniteQuery({
    queryKey: ['history', 'list', asked],
    queryFn: ({ pageParam }) => api.history.list({ ...asked, ...(pageParam === 0 ? {} : { before: pageParam }) }),
    initialPageParam: 0,
    getNextPageParam: ({ entries, hasMore }) => (hasMore ? entries.at(-1)?.seq : undefined),
  })
  const entries = pages.data?.pages.flatMap((page) => page.entries) ?? []
  return (
    <>
      <EntryFilter filter={filter} onChange={(change) => setFilter({ ...filter, ...change })} />
      {pages.error && (
        <Text c="red" role="alert">
          {errorText(pages.error)}
        </Text>
      )}
      {pages.data && entries.length === 0 && <Text>{t('list.empty')}</Text>}
      {entries.length > 0 && (
        <Table striped verticalSpacing={4} aria-label={t('tabs.entries')}>
          <Table.Thead>
            <Table.Tr>
              {(['when', 'who', 'what', 'where'] as const).map((column) => (
                <Table.Th key={column}>{t(`list.${column}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.map((entry) => (
              <EntryRow key={entry.seq} entry={entry} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {pages.hasNextPage && (
        <Button mt="md" variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('list.more')}
        </Button>
      )}
    </>
  )
}

function EntryFilter({ filter, onChange }: { readonly filter: Filter; readonly onChange: (change: Partial<Filter>) => void }): ReactNode {
  const { t } = useTranslation('history')
  const people = useQuery({ queryKey: ['history', 'signatories'], queryFn: () => api.history.signatories({}) })
  const choice = (label: string, value: string | null, data: { value: string; label: string }[], take: (value: string | null) => void): ReactNode => (
    <Select label={label} placeholder={t('filter.all')} clearable searchable w={190} value={value} data={data} onChange={take} />
  )
  return (
    <Group mb="md" align="flex-start" gap="sm">
      {choice(t('filter.person'), filter.userId, (people.data ?? []).map(({ userId, name }) => ({ value: userId, label: name })), (userId) => onChange({ userId }))}
      {choice(t('filter.area'), filter.area, trailAreas.map((area) => ({ value: area, label: t(`areas.${area}`) })), (chosen) =>
        onChange({ area: trailAreas.find((area) => area === chosen) ?? null }),
      )}
      {choice(t('filter.action'), filter.action, trailActions.map((action) => ({ value: action, label: t(`actions.${action}`) })), (chosen) =>
        onChange({ action: trailActions.find((action) => action === chosen) ?? null }),
      )}
      <DateField label={t('filter.from')} value={filter.from} onChange={(from) => onChange({ from })} />
      <DateField label={t('filter.to')} value={filter.to} onChange={(to) => onChange({ to })} />
    </Group>
  )
}

function EntryRow({ entry }: { readonly entry: TrailEntry }): ReactNode {
  const { t } = useTranslation('history')
  const language = useLanguage()
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>
        {formatDate(localDay(entry.at), language, 'digits')}, {localTime(entry.at)}
        {entry.clockBack && (
          <Badge ml={6} size="sm" color="orange" variant="light" tt="none">
            {t('list.clock-back')}
          </Badge>
        )}
      </Table.Td>
      <Table.Td>{entry.by.name}</Table.Td>
      <Table.Td>
        {t(`actions.${entry.action}`)}
        <Details entry={entry} />
      </Table.Td>
      <Table.Td>
        <Place entry={entry} />
      </Table.Td>
    </Table.Tr>
  )
}

function Details({ entry: { area, fields, count, reason } }: { readonly entry: TrailEntry }): ReactNode {
  const { t } = useTranslation('history')
  const said = [
    fields.map((field) => t(`fields.${field}`, { ns: area, defaultValue: field })).join(', '),
    count === null ? '' : t('list.count', { count }),
    reason ?? '',
  ].filter((part) => part !== '')
  if (said.length === 0) return null
  return (
    <Text size="xs" className="quiet" style={{ overflowWrap: 'anywhere' }}>
      {said.join(' · ')}
    </Text>
  )
}

/** The area, and for a record the way to its card. */
function Place({ entry: { area, recordId } }: { readonly entry: TrailEntry }): ReactNode {
  const { t } = useTranslation('history')
  const { go } = useNavigation()
  const screen = recordAreas.find((candidate) => candidate === area)
  if (screen === undefined || recordId === null) return t(`areas.${area}`)
  return (
    <Anchor component="button" type="button" size="sm" title={t('list.open')} onClick={() => go({ screen, recordId })}>
      {t(`areas.${area}`)}
    </Anchor>
  )
}
