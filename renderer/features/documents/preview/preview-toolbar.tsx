import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconArrowsHorizontal, IconChevronLeft, IconChevronRight, IconColumns2, IconFile, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from '../../../i18n.ts'
import { nextScale, type PreviewView } from './preview-view.ts'

/** Page through, zoom, both languages beside each other; what else can be done with the pages stands at its end. */
export function PreviewToolbar({
  page,
  count,
  scale,
  view,
  canBeBeside,
  onPage,
  onView,
  actions,
}: {
  /** Counted from 0. */
  readonly page: number
  readonly count: number
  readonly scale: number
  readonly view: PreviewView
  /** The paper is made in each language apart. */
  readonly canBeBeside: boolean
  readonly onPage: (page: number) => void
  readonly onView: (part: Partial<PreviewView>) => void
  readonly actions: ReactNode
}): ReactNode {
  const { t } = useTranslation('workshop')
  return (
    <Group role="toolbar" aria-label={t('view.toolbar')} px="xs" py={4} gap={4} justify="space-between" style={{ borderBottom: '1px solid var(--pane-border)' }}>
      <Group gap={4} wrap="nowrap">
        <Tool label={t('view.previous')} disabled={page === 0} onClick={() => onPage(page - 1)} icon={<IconChevronLeft size={18} />} />
        <Text size="sm" role="status" style={{ whiteSpace: 'nowrap' }}>
          {t('view.page', { page: count === 0 ? 0 : page + 1, count })}
        </Text>
        <Tool label={t('view.next')} disabled={page >= count - 1} onClick={() => onPage(page + 1)} icon={<IconChevronRight size={18} />} />
      </Group>
      <Group gap={4} wrap="nowrap">
        <Tool label={`${t('view.smaller')} (Ctrl+−)`} onClick={() => onView({ zoom: nextScale(scale, 'out') })} icon={<IconZoomOut size={18} />} />
        <Button size="compact-sm" variant="subtle" color="gray" title={`${t('view.true-size')} (Ctrl+0)`} onClick={() => onView({ zoom: 1 })}>
          {Math.round(scale * 100)} %
        </Button>
        <Tool label={`${t('view.larger')} (Ctrl++)`} onClick={() => onView({ zoom: nextScale(scale, 'in') })} icon={<IconZoomIn size={18} />} />
        <Tool label={t('view.fit-width')} pressed={view.zoom === 'width'} onClick={() => onView({ zoom: 'width' })} icon={<IconArrowsHorizontal size={18} />} />
        <Tool label={t('view.fit-page')} pressed={view.zoom === 'page'} onClick={() => onView({ zoom: 'page' })} icon={<IconFile size={18} />} />
        {canBeBeside && <Tool label={t('view.beside')} pressed={view.beside} onClick={() => onView({ beside: !view.beside })} icon={<IconColumns2 size={18} />} />}
      </Group>
      {actions}
    </Group>
  )
}

function Tool({
  label,
  icon,
  onClick,
  disabled = false,
  pressed,
}: {
  readonly label: string
  readonly icon: ReactNode
  readonly onClick: () => void
  readonly disabled?: boolean
  readonly pressed?: boolean
}): ReactNode {
  return (
    <ActionIcon variant={pressed ? 'light' : 'subtle'} color={pressed ? '' : 'gray'} aria-label={label} title={label} aria-pressed={pressed} disabled={disabled} onClick={onClick}>
      {icon}
    </ActionIcon>
  )
}
