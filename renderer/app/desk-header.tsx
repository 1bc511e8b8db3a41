import { ActionIcon, Badge, Button, Group, Kbd, Stack, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconArrowBackUp, IconKeyboard, IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand, IconLock, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from '../i18n.ts'
import classes from './desk-header.module.css'
import { LanguageSwitch } from './language-switch.tsx'
import { useDeskUser, useRefusal } from './rights.tsx'

interface HeaderProps {
  readonly isDemo: boolean
  readonly collapsed: boolean
  readonly onToggleColumn: () => void
  readonly onUndo: () => void
  readonly onShortcuts: () => void
  readonly onLock: () => void
}

/** Search in the middle, what is always at hand on the right. Narrow or magnified, words go before signs. */
export function DeskHeader({ isDemo, collapsed, onToggleColumn, onUndo, onShortcuts, onLock }: HeaderProps): ReactNode {
  const { t } = useTranslation(['app', 'users'])
  const user = useDeskUser()
  const undoRefusal = useRefusal('undo')
  return (
    <Group h="100%" px="sm" gap="sm" justify="space-between" wrap="nowrap">
      <Group gap="xs" wrap="nowrap" style={{ flex: 'none' }}>
        <ActionIcon variant="subtle" aria-label={t(collapsed ? 'shell.expand' : 'shell.collapse')} aria-expanded={!collapsed} onClick={onToggleColumn}>
          {collapsed ? <IconLayoutSidebarLeftExpand size={20} /> : <IconLayoutSidebarLeftCollapse size={20} />}
        </ActionIcon>
        <Text fw={600} className={classes['product']}>
          {t('shell.product')}
        </Text>
        {isDemo && (
          <Badge variant="light" tt="none" className={classes['demo']} title={t('shell.demo')}>
            <span className={classes['demo-long']}>{t('shell.demo')}</span>
            <span className={classes['demo-short']}>{t('shell.demo-short')}</span>
          </Badge>
        )}
      </Group>
      <UnstyledButton className={classes['search']} aria-label={t('shell.find')} aria-keyshortcuts="Control+K" onClick={spotlight.open}>
        <IconSearch size={16} aria-hidden style={{ flex: 'none' }} />
        <Text size="sm" className="quiet" flex={1} truncate>
          {t('shell.find')}
        </Text>
        <Kbd size="xs" className={classes['search-key']}>
          Ctrl+K
        </Kbd>
      </UnstyledButton>
      <Group gap="xs" wrap="nowrap" style={{ flex: 'none' }}>
        <Tooltip label={undoRefusal ?? <Kbd size="xs">Ctrl+Z</Kbd>}>
          <ActionIcon
            variant="subtle"
            className={classes['extra']}
            aria-label={t('undo.button')}
            onClick={onUndo}
            {...(undoRefusal === undefined ? {} : { 'data-disabled': true, 'aria-disabled': true })}
          >
            <IconArrowBackUp size={20} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={<Kbd size="xs">?</Kbd>}>
          <ActionIcon variant="subtle" className={classes['extra']} aria-label={t('shortcuts.title')} onClick={onShortcuts}>
            <IconKeyboard size={20} />
          </ActionIcon>
        </Tooltip>
        <Stack gap={0} className={classes['user']} title={`${user.name} · ${t(`users:roles.${user.role}`)}`} data-testid="desk-user">
          <Text size="sm" lh={1.2} truncate>
            {user.name}
          </Text>
          <Text size="xs" lh={1.2} className="quiet" truncate>
            {t(`users:roles.${user.role}`)}
          </Text>
        </Stack>
        <LanguageSwitch />
        <Tooltip label={<Kbd size="xs">Ctrl+L</Kbd>}>
          <Button variant="default" aria-label={t('shell.lock')} className={classes['lock']} leftSection={<IconLock size={16} aria-hidden />} onClick={onLock}>
            <span className={classes['lock-word']}>{t('shell.lock')}</span>
          </Button>
        </Tooltip>
      </Group>
    </Group>
  )
}
