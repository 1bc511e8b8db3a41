import { ActionIcon, Box, Button, Group, Tabs, TextInput, Title } from '@mantine/core'
import { IconPrinter, IconSearch, IconTable, IconX } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Journal } from '../../../shared/register/journal/schema.ts'
import { type Period, toPeriodId } from '../../../shared/register/period.ts'
import { api } from '../../api.ts'
import { showDone, showError } from '../../app/error-text.ts'
import { DateField } from '../../app/fields/date-field.tsx'
import { type JournalTab, useNavigation } from '../../app/navigation.tsx'
import { RightButton } from '../../app/rights.tsx'
import { useTranslation } from '../../i18n.ts'
import classes from './journal.module.css'
import { justToday, thisMonth, thisYear } from './period.ts'

const tabs: readonly JournalTab[] = ['outgoing', 'incoming', 'receptions', 'dispatch', 'languages']

/** The paper that prints a journal; the share of languages is a table for Excel alone. */
const paperKinds: Readonly<Partial<Record<Journal, string>>> = {
  outgoing: 'outgoing-journal',
  incoming: 'incoming-journal',
  receptions: 'reception-journal',
  dispatch: 'dispatch-list',
}

interface FrameProps {
  readonly tab: JournalTab
  readonly period: Period
  readonly onPeriod: (period: Period) => void
  /** Absent where the list below has a search of its own. */
  readonly search?: { readonly typed: string; readonly onType: (typed: string) => void }
  readonly children: ReactNode
}

/** The journals of the office as pages of one book: which one, of which days, on paper or as a table. */
export function JournalFrame({ tab, period, onPeriod, search, children }: FrameProps): ReactNode {
  const { t } = useTranslation('journal')
  const { go } = useNavigation()
  const inOrder = period.from <= period.to
  const kind = paperKinds[tab]
  const save = useMutation({
    mutationFn: () => api.desk.saveJournal({ journal: tab, period, fileName: `${period.from} ${period.to} ${t(`tabs.${tab}`)}` }),
    onSuccess: ({ saved, count }) => saved && showDone(t('saved', { count })),
    onError: showError,
  })
  const open = (next: string | null): void => {
    const chosen = tabs.find((each) => each === next)
    if (chosen === 'incoming') go({ screen: 'incoming' })
    else if (chosen) go({ screen: 'journal', tab: chosen })
  }
  const quick: readonly (readonly [string, () => Period])[] = [
    ['today', justToday],
    ['month', thisMonth],
    ['year', thisYear],
  ]
  return (
    <Box h="100%" className={classes['frame']}>
      <Group px="md" pt="xs" justify="space-between" wrap="nowrap">
        <Title order={1} fz={20}>
          {t('title')}
        </Title>
        <Tabs value={tab} onChange={open} variant="pills" aria-label={t('title')}>
          <Tabs.List>
            {tabs.map((each) => (
              <Tabs.Tab key={each} value={each} py={6}>
                {t(`tabs.${each}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      </Group>
      <Group px="md" py="xs" gap="xs" wrap="nowrap" align="flex-start" className={classes['bar']}>
        <Box w={170} className={classes['day']}>
          <DateField label={t('from')} value={period.from} onChange={(from) => from !== null && onPeriod({ ...period, from })} error={inOrder ? undefined : t('wrong-order')} />
        </Box>
        <Box w={170} className={classes['day']}>
          <DateField label={t('to')} value={period.to} onChange={(to) => to !== null && onPeriod({ ...period, to })} />
        </Box>
        <Button.Group mt={besideField}>
          {quick.map(([name, make]) => (
            <Button key={name} variant="default" size="sm" px="xs" onClick={() => onPeriod(make())}>
              {t(`quick.${name}`)}
            </Button>
          ))}
        </Button.Group>
        <Box flex={1} mt={besideField} miw={120}>
          {search && (
            <TextInput
              leftSection={<IconSearch size={16} aria-hidden />}
              placeholder={t('search')}
              aria-label={t('search')}
              value={search.typed}
              onChange={(event) => search.onType(event.currentTarget.value)}
              data-own-escape={search.typed === '' ? undefined : true}
              onKeyDown={(event) => event.key === 'Escape' && search.onType('')}
              rightSection={
                search.typed !== '' && (
                  <ActionIcon variant="subtle" aria-label={t('clear-search')} onClick={() => search.onType('')}>
                    <IconX size={14} />
                  </ActionIcon>
                )
              }
            />
          )}
        </Box>
        {kind && (
          <Button
            mt={besideField}
            variant="default"
            disabled={!inOrder}
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => go({ screen: 'journal', tab, period: toPeriodId(period), paperKind: kind })}
          >
            {t('print')}
          </Button>
        )}
        <RightButton mt={besideField} right="export" variant="default" disabled={!inOrder} loading={save.isPending} leftSection={<IconTable size={16} aria-hidden />} onClick={() => save.mutate()}>
          {t('excel')}
        </RightButton>
      </Group>
      <Box flex={1} mih={0}>
        {children}
      </Box>
    </Box>
  )
}

/** A button stands beside the field, not beside its label. */
const besideField = 23
