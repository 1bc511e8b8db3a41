import { Box, Group } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useNavigation } from '../navigation.tsx'
import type { AreaScreen, StoredRecord } from './area-screen.ts'
import { RecordCard } from './record-card.tsx'
import { RecordFormPane } from './record-form-pane.tsx'
import { RecordList } from './record-list.tsx'

/** List left, card right; a form takes the whole width because its fields stand in two languages. */
export function RecordScreen<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord>({
  screen,
}: {
  readonly screen: AreaScreen<Input, Stored, Summary>
}): ReactNode {
  const { place, go } = useNavigation()
  const { area } = screen
  const selectedId = place.screen === area ? place.recordId : undefined
  const open = (recordId: string): void => go({ screen: area, recordId })
  const startNew = (): void => go({ screen: area, form: 'new' })

  useHotkeys([['mod+N', startNew]], [])
  useHotkeys([['F2', () => selectedId && go({ screen: area, recordId: selectedId, form: 'edit' })]])

  if (place.form === 'new' || (place.form === 'edit' && selectedId !== undefined)) {
    return (
      <RecordFormPane
        key={selectedId ?? 'new'}
        screen={screen}
        {...(place.form === 'edit' && selectedId !== undefined ? { recordId: selectedId } : {})}
        onSaved={open}
        onCancel={() => (selectedId === undefined ? go({ screen: area }) : open(selectedId))}
      />
    )
  }
  return (
    <Group h="100%" gap={0} wrap="nowrap" align="stretch">
      <Box flex={selectedId === undefined ? '1 1 100%' : '1 1 50%'} miw={0} h="100%">
        <RecordList screen={screen} selectedId={selectedId} onSelect={open} onNew={startNew} />
      </Box>
      {selectedId !== undefined && (
        <Box flex="1 1 50%" miw={0} h="100%" style={{ borderLeft: '1px solid var(--pane-border)' }}>
          <RecordCard
            key={selectedId}
            screen={screen}
            recordId={selectedId}
            onEdit={() => go({ screen: area, recordId: selectedId, form: 'edit' })}
            onClose={() => go({ screen: area })}
          />
        </Box>
      )}
    </Group>
  )
}
