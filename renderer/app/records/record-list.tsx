import { ActionIcon, Box, Button, Checkbox, Group, Kbd, Select, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPlus, IconSearch, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, type RefObject, useMemo, useState } from 'react'
import { compareBy } from '../../../shared/language/index.ts'
import { writeRights } from '../../../shared/register/users/rights.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { errorText } from '../error-text.ts'
import { RightButton, useRight } from '../rights.tsx'
import type { AreaScreen, StoredRecord } from './area-screen.ts'
import { RecordTable } from './record-table.tsx'
import { useListMemory } from './use-list-memory.ts'

const searchPauseMilliseconds = 150
const nothing: never[] = []

/** An area's list with its search, its facets and its empty screens. */
export function RecordList<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord>({
  screen,
  selectedId,
  onSelect,
  onOpen,
  onNew,
  focusTarget,
}: {
  readonly screen: AreaScreen<Input, Stored, Summary>
  readonly selectedId: string | undefined
  readonly onSelect: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onNew: () => void
  /** The rows, to which the keyboard comes back from a card. */
  readonly focusTarget: RefObject<HTMLDivElement | null>
}): ReactNode {
  const { t } = useTranslation([screen.area, 'app'])
  const language = useLanguage()
  const mayWrite = useRight(writeRights[screen.area])
  const memory = useListMemory(screen.area, screen.firstSort)
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, searchPauseMilliseconds)
  const { archived, facets } = memory.value
  const list = useQuery({
    queryKey: [screen.area, 'list', search, archived],
    queryFn: () => screen.calls.list({ search, archived }),
    placeholderData: (previous) => previous,
  })
  // What can be chosen does not change while somebody searches, and a choice whose last record is gone narrows nothing.
  const whole = useQuery({ queryKey: [screen.area, 'list', '', archived], queryFn: () => screen.calls.list({ search: '', archived }) })
  const choices = useMemo(
    () =>
      (screen.facets ?? []).map((facet) => {
        const examples = new Map((whole.data ?? nothing).map((row) => [facet.valueOf(row), row]))
        examples.delete('')
        const words = [...examples].map(([value, example]) => ({ value, label: facet.label(value, t, example, language) }))
        const chosen = facets[facet.id]
        return {
          facet,
          data: words.toSorted((a, b) => compareBy(language)(a.label, b.label)),
          chosen: chosen !== undefined && examples.has(chosen) ? chosen : undefined,
        }
      }),
    [whole.data, facets, screen.facets, t, language],
  )
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const rows = list.data ?? nothing
  const shown = useMemo(
    () => rows.filter((row) => (screen.isListed?.(row) ?? true) && choices.every(({ facet, chosen }) => chosen === undefined || facet.valueOf(row) === chosen)),
    [rows, choices, screen],
  )

  // What a filter hides is not done to: nobody acts on rows they do not see.
  const tickedRows = useMemo(() => shown.filter(({ id }) => ticked.has(id)), [shown, ticked])

  return (
    <Box h="100%" style={{ display: 'flex', flexDirection: 'column' }}>
      {/* The choices have a line of their own, wide or narrow: rows must not move when a card opens beside them. */}
      <Stack p="xs" gap={6} style={{ borderBottom: '1px solid var(--pane-border)' }}>
        <Group gap="xs">
          <TextInput
            flex="1 1 100px"
            leftSection={<IconSearch size={16} aria-hidden />}
            placeholder={t('app:list.search')}
            aria-label={t('app:list.search')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            data-own-escape={typed === '' ? undefined : true}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setTyped('')
              if (event.key === 'ArrowDown') focusTarget.current?.focus()
            }}
            rightSection={
              typed !== '' && (
                <ActionIcon variant="subtle" aria-label={t('app:list.clear-search')} onClick={() => setTyped('')}>
                  <IconX size={14} />
                </ActionIcon>
              )
            }
          />
          <Checkbox
            label={t('app:list.archived')}
            checked={archived}
            onChange={(event) => memory.setArchived(event.currentTarget.checked)}
          />
          <RightButton right={writeRights[screen.area]} hint={<Kbd size="xs">Ctrl+N</Kbd>} leftSection={<IconPlus size={16} aria-hidden />} onClick={onNew}>
            {t('new')}
          </RightButton>
        </Group>
        {choices.length > 0 && (
          <Group gap="xs" wrap="nowrap">
            {choices.map(({ facet, data, chosen }) => (
              <Select
                key={facet.id}
                size="xs"
                flex="0 1 220px"
                miw={0}
                clearable
                clearButtonProps={{ 'aria-label': t('app:picker.clear') }}
                aria-label={t(`facets.${facet.id}`)}
                placeholder={t(`facets.${facet.id}`)}
                title={data.find(({ value }) => value === chosen)?.label}
                comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
                maxDropdownHeight={320}
                styles={{ dropdown: { maxWidth: 'min(520px, 92vw)' }, input: { fontSize: 13 } }}
                value={chosen ?? null}
                onChange={(value) => memory.setFacet(facet.id, value ?? undefined)}
                data={data}
              />
            ))}
          </Group>
        )}
      </Stack>
      {list.error && (
        <Text c="red" p="md" role="alert">
          {errorText(list.error)}
        </Text>
      )}
      {list.data && shown.length === 0 ? (
        <EmptyList
          text={typed === '' && !archived && rows.length === 0 ? t('empty') : t('app:list.nothing-found')}
          {...(mayWrite && typed === '' && !archived && rows.length === 0 ? { action: { label: t('new'), run: onNew } } : {})}
        />
      ) : (
        <RecordTable
          screen={screen}
          rows={shown}
          selectedId={selectedId}
          onSelect={onSelect}
          onOpen={onOpen}
          focusTarget={focusTarget}
          sort={memory.value.sort}
          onSort={memory.setSort}
          {...(screen.Selection && mayWrite && !archived ? { ticked, onTick: setTicked } : {})}
        />
      )}
      {screen.Selection && tickedRows.length > 0 && (
        <Group gap="xs" px="sm" py={6} wrap="nowrap" role="toolbar" aria-label={t('app:list.ticked', { count: tickedRows.length })} style={{ borderTop: '1px solid var(--pane-border)' }}>
          <Text size="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
            {t('app:list.ticked', { count: tickedRows.length })}
          </Text>
          <screen.Selection rows={tickedRows} onDone={() => setTicked(new Set())} />
          <ActionIcon ml="auto" variant="subtle" aria-label={t('app:list.untick')} onClick={() => setTicked(new Set())}>
            <IconX size={16} />
          </ActionIcon>
        </Group>
      )}
      <Text size="xs" px="sm" py={4} className="quiet" role="status" style={{ borderTop: '1px solid var(--pane-border)' }}>
        {t('app:list.count', { count: shown.length })}
      </Text>
    </Box>
  )
}

function EmptyList({
  text,
  action,
}: {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}): ReactNode {
  return (
    <Box flex={1} p="xl" ta="center">
      <Text mb="md" maw={520} mx="auto">
        {text}
      </Text>
      {action && <Button onClick={action.run}>{action.label}</Button>}
    </Box>
  )
}
