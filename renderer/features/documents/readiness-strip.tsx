import { Button, Group, Kbd, Popover, ScrollArea, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconAlertTriangle, IconCheck, IconHandStop } from '@tabler/icons-react'
import { type ReactNode, type RefObject, useState } from 'react'
import { isStop, type Obstacle, type Place } from '../../../shared/documents/readiness/obstacle.ts'
import { isUnderWindow } from '../../app/under-window.ts'
import { useTranslation } from '../../i18n.ts'
import { ObstacleList } from './obstacle-list.tsx'

/** What still stands between the draft and the final paper: how much of it, and behind a key or a press every single place. */
export function ReadinessStrip({
  obstacles,
  owner,
  onGo,
}: {
  readonly obstacles: readonly Obstacle[]
  /** The workshop: its key is dead while a window lies over it. */
  readonly owner: RefObject<HTMLElement | null>
  readonly onGo: (place: Place) => void
}): ReactNode {
  const { t } = useTranslation('readiness')
  const [open, setOpen] = useState(false)
  const stops = obstacles.filter(isStop).length
  const warnings = obstacles.length - stops
  useHotkeys([['F8', () => !isUnderWindow(owner.current) && obstacles.length > 0 && setOpen(!open)]], [])

  return (
    <Group gap="sm" wrap="nowrap">
      <Group gap="md" wrap="nowrap" role="status" fz="sm">
        {obstacles.length === 0 && (
          <Group gap={4} wrap="nowrap">
            <IconCheck size={16} aria-hidden />
            {t('ready')}
          </Group>
        )}
        {stops > 0 && (
          <Group gap={4} wrap="nowrap" className="warning-text">
            <IconHandStop size={16} aria-hidden />
            <Text size="sm" fw={600}>
              {t('stops', { count: stops })}
            </Text>
          </Group>
        )}
        {warnings > 0 && (
          <Group gap={4} wrap="nowrap">
            <IconAlertTriangle size={16} aria-hidden />
            {t('warnings', { count: warnings })}
          </Group>
        )}
      </Group>
      {obstacles.length > 0 && (
        <Popover opened={open} onChange={setOpen} position="bottom-start" width={560} trapFocus withinPortal>
          <Popover.Target>
            <Button size="compact-sm" variant="default" rightSection={<Kbd size="xs">F8</Kbd>} onClick={() => setOpen(!open)}>
              {t('open')}
            </Button>
          </Popover.Target>
          <Popover.Dropdown aria-label={t('title')}>
            <ScrollArea.Autosize mah="55vh" type="auto">
              <ObstacleList
                obstacles={obstacles}
                onGo={(place) => {
                  setOpen(false)
                  onGo(place)
                }}
              />
            </ScrollArea.Autosize>
          </Popover.Dropdown>
        </Popover>
      )}
    </Group>
  )
}
