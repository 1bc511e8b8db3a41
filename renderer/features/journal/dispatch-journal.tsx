import { Box, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import type { DispatchEntry } from '../../../shared/register/journal/schema.ts'
import type { Period } from '../../../shared/register/period.ts'
import { api } from '../../api.ts'
import { errorText } from '../../app/error-text.ts'
import { RightButton } from '../../app/rights.tsx'
import { inLanguage, useTranslation } from '../../i18n.ts'
import { useTakeBack } from './dispatches.tsx'
import classes from './journal.module.css'
import { type JournalColumn, JournalTable } from './journal-table.tsx'

const keyOf = ({ dispatchIds }: DispatchEntry): string => dispatchIds[0] ?? ''

const takeBack = ({ dispatchIds }: DispatchEntry): ReactNode => <TakeBack dispatchIds={dispatchIds} />

const columns: readonly JournalColumn<DispatchEntry>[] = [
  { id: 'sentOn', width: 110, cell: ({ sentOn }, language) => formatDate(sentOn, language, 'digits') },
  { id: 'number', width: 110, cell: ({ letter }) => letter.number },
  { id: 'addressee', width: 200, grow: true, cell: ({ addressee }, language) => inLanguage(addressee, language) },
  { id: 'channel', width: 190, cell: ({ channel }) => <ChannelName channel={channel} /> },
  { id: 'tracking', width: 110, cell: ({ tracking }) => tracking },
  { id: 'take-back', width: 140, cell: takeBack },
  { id: 'gist', width: 200, grow: true, cell: ({ gist }, language) => inLanguage(gist, language) },
  { id: 'sentBy', width: 140, cell: ({ sentBy }) => sentBy },
]

function ChannelName({ channel }: Pick<DispatchEntry, 'channel'>): ReactNode {
  const { t } = useTranslation('journal')
  return t(`channels.${channel}`)
}

function TakeBack({ dispatchIds }: Pick<DispatchEntry, 'dispatchIds'>): ReactNode {
  const { t } = useTranslation('journal')
  const withdrawing = useTakeBack()
  return (
    <RightButton right="keep-journal" size="compact-xs" variant="subtle" loading={withdrawing.isPending} onClick={() => withdrawing.mutate(dispatchIds)}>
      {t('send.take-back')}
    </RightButton>
  )
}

/** What left the office, by day: the list that goes with the messenger. */
export function DispatchJournal({ period, search }: { readonly period: Period; readonly search: string }): ReactNode {
  const { t } = useTranslation('journal')
  const [selected, setSelected] = useState<string>()
  const list = useQuery({
    queryKey: ['journal', 'dispatches', period, search],
    queryFn: () => api.journal.dispatches({ period, search }),
    placeholderData: (previous) => previous,
    enabled: period.from <= period.to,
  })
  const rows = (list.data ?? []).toReversed()
  if (list.error) {
    return (
      <Text c="red" p="md" role="alert">
        {errorText(list.error)}
      </Text>
    )
  }
  return (
    <Box h="100%" className={classes['frame']}>
      <Box flex={1} mih={0}>
        <JournalTable
          label={t('tabs.dispatch')}
          rows={rows}
          columns={columns}
          keyOf={keyOf}
          selected={selected}
          onSelect={setSelected}
          empty={search === '' ? t('empty-dispatch') : t('nothing-found')}
        />
      </Box>
      <Text size="xs" px="sm" py={4} className={`quiet ${classes['foot']}`} role="status">
        {t('count-dispatch', { count: rows.length })}
      </Text>
    </Box>
  )
}
