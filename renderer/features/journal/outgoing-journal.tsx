import { Box, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import type { OutgoingEntry } from '../../../shared/register/journal/schema.ts'
import type { Period } from '../../../shared/register/period.ts'
import { api } from '../../api.ts'
import { errorText } from '../../app/error-text.ts'
import { inLanguage, useTranslation } from '../../i18n.ts'
import classes from './journal.module.css'
import { type JournalColumn, JournalTable } from './journal-table.tsx'
import { OutgoingMark } from './marks.tsx'
import { OutgoingPane } from './outgoing-pane.tsx'
import { SendBar } from './send-bar.tsx'

const columns: readonly JournalColumn<OutgoingEntry>[] = [
  { id: 'number', width: 110, cell: ({ number }) => number },
  { id: 'on', width: 105, cell: ({ on }, language) => formatDate(on, language, 'digits') },
  { id: 'addressee', width: 180, grow: true, cell: ({ addressee }, language) => inLanguage(addressee, language) },
  { id: 'state', width: 190, cell: ({ state }) => <OutgoingMark state={state} /> },
  { id: 'gist', width: 180, grow: true, cell: ({ gist }, language) => inLanguage(gist, language) },
  { id: 'executor', width: 130, cell: ({ executor }, language) => inLanguage(executor, language) },
  { id: 'infodocs', width: 120, cell: ({ infodocsNumber }) => infodocsNumber },
  { id: 'answers', width: 120, cell: ({ answers }) => answers?.number ?? '' },
]

/** A number stands once in the journal; a letter registered elsewhere has none of ours and is known by itself. */
function keyOf({ place, kind, subject, number }: OutgoingEntry): string {
  return place ? `${place.counter} ${place.year} ${place.seq}` : `${kind} ${subject.id} ${number}`
}

/** Every number of the period, the last on top, with what is known of its letter beside it. */
export function OutgoingJournal({ period, search }: { readonly period: Period; readonly search: string }): ReactNode {
  const { t } = useTranslation('journal')
  const [selected, setSelected] = useState<string>()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const journal = useQuery({
    queryKey: ['journal', 'outgoing', period, search],
    queryFn: () => api.journal.outgoing({ period, search }),
    placeholderData: (previous) => previous,
    enabled: period.from <= period.to,
  })
  const rows = (journal.data ?? []).toReversed()
  const entry = rows.find((row) => keyOf(row) === selected)
  const toSend = rows.filter((row) => ticked.has(keyOf(row)) && maySend(row))
  const held = rows.filter(({ state }) => state === 'held').length
  const spoiled = rows.filter(({ state }) => state === 'spoiled' || state === 'skipped').length

  function tick(key: string): void {
    const next = new Set(ticked)
    if (!next.delete(key)) next.add(key)
    setTicked(next)
  }

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
            label={t('tabs.outgoing')}
            rows={rows}
            columns={columns}
            keyOf={keyOf}
            selected={selected}
            onSelect={setSelected}
            ticks={{ ticked, mayTick: maySend, onTick: tick }}
            empty={search === '' ? t('empty-outgoing') : t('nothing-found')}
          />
        </Box>
        {entry && (
          <Box className={classes['pane']}>
            <OutgoingPane key={selected} entry={entry} onClose={() => setSelected(undefined)} />
          </Box>
        )}
      </Group>
      {toSend.length > 0 && <SendBar entries={toSend} onDone={() => setTicked(new Set())} />}
      <Text size="xs" px="sm" py={4} className={`quiet ${classes['foot']}`} role="status">
        {t('count-outgoing', { count: rows.length, held, spoiled })}
      </Text>
    </Box>
  )
}

function maySend({ state, papers }: OutgoingEntry): boolean {
  return state === 'issued' && papers.length > 0
}
