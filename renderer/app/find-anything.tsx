import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { RecordArea } from '../../shared/register/record.ts'
import { useLanguage, useTranslation } from '../i18n.ts'
import { useNavigation } from './navigation.tsx'
import { recordTitles, searchedAreas } from './record-titles.ts'
import { useDeskUser } from './rights.tsx'
import { screens } from './screens.tsx'

const hitsPerArea = 6

/** One box over every area: it opens screens by name and records by anything they are found by (Ctrl+K). */
export function FindAnything(): ReactNode {
  const { t } = useTranslation('app')
  const language = useLanguage()
  const { go } = useNavigation()
  const { rights } = useDeskUser()
  const [typed, setTyped] = useState('')
  const [query] = useDebouncedValue(typed, 150)
  const hits = useQuery({
    queryKey: ['find', query],
    queryFn: () => findRecords(query),
    enabled: query.trim().length > 1,
    placeholderData: (previous) => previous,
  })

  const screenActions = Object.values(screens)
    .filter(({ right }) => rights.includes(right))
    .map((screen): SpotlightActionData => ({
      id: screen.name,
      label: t('title', { ns: screen.name }),
      onClick: () => go({ screen: screen.name }),
    }))
    .filter((action) => action.label?.toLowerCase().includes(typed.trim().toLowerCase()))
  const found = query.trim().length > 1 ? (hits.data ?? []) : []
  const groups: SpotlightActionGroupData[] = [
    ...found.map(({ area, records }) => ({
      group: t('title', { ns: area }),
      actions: records.map(({ id, title }) => ({
        id,
        label: title(language),
        onClick: () => go({ screen: area, recordId: id }),
      })),
    })),
    { group: t('find.screens'), actions: screenActions },
  ]

  return (
    <Spotlight
      actions={groups.filter((group) => group.actions.length > 0)}
      // The register has searched already, in every script; nothing is filtered again here.
      filter={(_query, actions) => actions}
      query={typed}
      onQueryChange={setTyped}
      shortcut={null}
      nothingFound={t('find.nothing')}
      scrollable
      maxHeight={480}
      searchProps={{ leftSection: <IconSearch size={18} aria-hidden />, placeholder: t('shell.find'), 'aria-label': t('shell.find') }}
      attributes={{ content: { 'aria-label': t('shell.find') } }}
      onSpotlightClose={() => setTyped('')}
      closeOnActionTrigger
    />
  )
}

async function findRecords(query: string) {
  const groups = await Promise.all(
    searchedAreas.map(async (area: RecordArea) => ({ area, records: (await recordTitles[area](query)).slice(0, hitsPerArea) })),
  )
  return groups.filter(({ records }) => records.length > 0)
}
