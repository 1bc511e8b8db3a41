import { ActionIcon, Box, Button, Checkbox, Group, Kbd, Select, Text, TextInput, Tooltip } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPlus, IconSearch, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { errorText } from '../error-text.ts'
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
  onNew,
}: {
  readonly screen: AreaScreen<Input, Stored, Summary>
  readonly selectedId: string | undefined
  readonly onSelect: (id: string) => void
  readonly onNew: () => void
}): ReactNode {
  const { t } = useTranslation([screen.area, 'app'])
  const language = useLanguage()
  const memory = useListMemory(screen.area, screen.firstSort)
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, searchPauseMilliseconds)
  const { archived, facets } = memory.value
  const list = useQuery({
    queryKey: [screen.area, 'list', search, archived],
    queryFn: () => screen.calls.list({ search, archived }),
    placeholderData: (previous) => previous,
  })
  const rows = list.data ?? nothing
  const shown = useMemo(
    () =>
      rows.filter((row) =>
        (screen.facets ?? []).every((facet) => facets[facet.id] === undefined || facet.valueOf(row) === facets[facet.id]),
      ),
    [rows, facets, screen.facets],
  )

  return (
    <Box h="100%" style={{ display: 'flex', flexDirection: 'column' }}>
      <Group p="xs" gap="xs" style={{ borderBottom: '1px solid var(--pane-border)' }}>
        <TextInput
          flex="1 1 160px"
          leftSection={<IconSearch size={16} aria-hidden />}
          placeholder={t('app:list.search')}
          aria-label={t('app:list.search')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          rightSection={
            typed !== '' && (
              <ActionIcon variant="subtle" aria-label={t('app:list.clear-search')} onClick={() => setTyped('')}>
                <IconX size={14} />
              </ActionIcon>
            )
          }
        />
        {(screen.facets ?? []).map((facet) => (
          <Select
            key={facet.id}
            w={140}
            clearable
            aria-label={t(`facets.${facet.id}`)}
            placeholder={t(`facets.${facet.id}`)}
            value={facets[facet.id] ?? null}
            onChange={(value) => memory.setFacet(facet.id, value ?? undefined)}
            data={[...new Map(rows.map((row) => [facet.valueOf(row), row]))]
              .filter(([value]) => value !== '')
              .map(([value, example]) => ({ value, label: facet.label(value, t, example, language) }))}
          />
        ))}
        <Checkbox
          label={t('app:list.archived')}
          checked={archived}
          onChange={(event) => memory.setArchived(event.currentTarget.checked)}
        />
        <Tooltip label={<Kbd size="xs">Ctrl+N</Kbd>}>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onNew}>
            {t('new')}
          </Button>
        </Tooltip>
      </Group>
      {list.error && (
        <Text c="red" p="md" role="alert">
          {errorText(list.error)}
        </Text>
      )}
      {list.data && shown.length === 0 ? (
        <EmptyList
          text={typed === '' && !archived && rows.length === 0 ? t('empty') : t('app:list.nothing-found')}
          {...(typed === '' && !archived && rows.length === 0 ? { action: { label: t('new'), run: onNew } } : {})}
        />
      ) : (
        <RecordTable
          screen={screen}
          rows={shown}
          selectedId={selectedId}
          onSelect={onSelect}
          sort={memory.value.sort}
          onSort={memory.setSort}
        />
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
