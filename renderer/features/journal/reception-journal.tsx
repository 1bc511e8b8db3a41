import { Box, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import type { Reception } from '../../../shared/register/journal/schema.ts'
import type { Period } from '../../../shared/register/period.ts'
import { api } from '../../api.ts'
import { errorText } from '../../app/error-text.ts'
import { inLanguage, useTranslation } from '../../i18n.ts'
import classes from './journal.module.css'
import { type JournalColumn, JournalTable } from './journal-table.tsx'
import { ReceptionPane } from './reception-pane.tsx'

const keyOf = ({ meetingId }: Reception): string => meetingId

const holesMark = ({ holes }: Reception): ReactNode => <HolesMark count={holes.length} />

function HolesMark({ count }: { readonly count: number }): ReactNode {
  const { t } = useTranslation('journal')
  return count === 0 ? t('complete') : <span className="warning-text">{`⚠ ${t('holes', { count })}`}</span>
}

const columns: readonly JournalColumn<Reception>[] = [
  { id: 'on', width: 110, cell: ({ heldOn }, language) => formatDate(heldOn, language, 'digits') },
  { id: 'guests', width: 190, grow: true, cell: ({ guests }, language) => guests.map((guest) => inLanguage(guest, language)).join('; ') },
  { id: 'purpose', width: 180, grow: true, cell: ({ purpose }, language) => inLanguage(purpose, language) },
  { id: 'holes', width: 190, cell: holesMark },
  { id: 'allowedBy', width: 150, cell: ({ allowedBy }, language) => inLanguage(allowedBy, language) },
  { id: 'place', width: 160, cell: ({ place }, language) => inLanguage(place, language) },
]

/** Receptions of foreigners by form 20; what is not known is counted, and said by name beside the list. */
export function ReceptionJournal({ period, search }: { readonly period: Period; readonly search: string }): ReactNode {
  const { t } = useTranslation('journal')
  const [selected, setSelected] = useState<string>()
  const journal = useQuery({
    queryKey: ['journal', 'receptions', period, search],
    queryFn: () => api.journal.receptions({ period, search }),
    placeholderData: (previous) => previous,
    enabled: period.from <= period.to,
  })
  const rows = (journal.data ?? []).toReversed()
  const entry = rows.find((row) => keyOf(row) === selected)
  const open = rows.filter(({ holes }) => holes.length > 0).length
  if (journal.error) {
    return (
      <Text c="red" p="md" role="alert">
        {errorText(journal.error)}
      </Text>
    )
  }
  return (
    <Box h="100%" className={classes['frame']}>
      <Group flex={1} mih={0} gap={0} wrap="nowrap" align="stretch">
        <Box flex={1} miw={0}>
          <JournalTable
            label={t('tabs.receptions')}
            rows={rows}
            columns={columns}
            keyOf={keyOf}
            selected={selected}
            onSelect={setSelected}
            empty={search === '' ? t('empty-receptions') : t('nothing-found')}
          />
        </Box>
        {entry && (
          <Box className={classes['pane']}>
            <ReceptionPane key={selected} reception={entry} onClose={() => setSelected(undefined)} />
          </Box>
        )}
      </Group>
      <Text size="xs" px="sm" py={4} className={`quiet ${classes['foot']}`} role="status">
        {t('count-receptions', { count: rows.length, open })}
      </Text>
    </Box>
  )
}
