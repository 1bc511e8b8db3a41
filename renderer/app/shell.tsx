import { ActionIcon, AppShell, Badge, Button, Group, Kbd, NavLink, ScrollArea, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { spotlight } from '@mantine/spotlight'
import { IconArrowBackUp, IconKeyboard, IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand, IconLock, IconSearch } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { recordAreas } from '../../shared/register/record.ts'
import { subscribe } from '../api.ts'
import { PaperWorkshop } from '../features/documents/paper-workshop.tsx'
import { useTranslation } from '../i18n.ts'
import { showError } from './error-text.ts'
import { FindAnything } from './find-anything.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { useNavigation } from './navigation.tsx'
import { screens } from './screens.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { undoLast } from './undo.tsx'
import { lockDesk } from './use-lock-events.ts'

const navigationWidth = 220
const collapsedWidth = 56
const physical = { usePhysicalKeys: true }

/** The desk: areas on the left, search above, the chosen screen in the middle. */
export function Shell({ isDemo }: { readonly isDemo: boolean }): ReactNode {
  const { t } = useTranslation('app')
  const { place, go } = useNavigation()
  const queries = useQueryClient()
  const [collapsed, { toggle }] = useDisclosure(false)
  const [shortcutsOpen, shortcuts] = useDisclosure(false)
  const lock = (): void => void lockDesk().catch(showError)
  const screen = screens[place.screen]

  // By the place of the key: on the Kyrgyz and Russian layouts Ctrl+L arrives as Ctrl+Д.
  useHotkeys([['mod+L', lock, physical], ['mod+K', spotlight.open, physical]], [])
  useHotkeys([
    ['mod+Z', () => void undoLast(queries), physical],
    ['shift+?', shortcuts.open],
    ['F1', () => go({ screen: 'guide' })],
  ])
  useEffect(
    () =>
      subscribe((event) => {
        if (event.kind !== 'menu') return
        if (event.item === 'undo') void undoLast(queries)
        if (event.item === 'search') spotlight.open()
        if (event.item === 'help') go({ screen: 'guide' })
        if (event.item === 'settings') go({ screen: 'settings' })
        if (event.item === 'shortcuts') shortcuts.open()
        if (event.item === 'new' && screen.hasRecords) go({ screen: place.screen, form: 'new' })
      }),
    [queries, go, place.screen, screen.hasRecords, shortcuts],
  )
  // A notice belongs to the place where it appeared.
  useEffect(() => () => notifications.cleanQueue(), [place.screen])

  return (
    <AppShell header={{ height: 48 }} navbar={{ width: collapsed ? collapsedWidth : navigationWidth, breakpoint: 0 }} h="100%">
      <AppShell.Header>
        <Group h="100%" px="sm" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <ActionIcon variant="subtle" aria-label={t(collapsed ? 'shell.expand' : 'shell.collapse')} onClick={toggle}>
              {collapsed ? <IconLayoutSidebarLeftExpand size={20} /> : <IconLayoutSidebarLeftCollapse size={20} />}
            </ActionIcon>
            <Text fw={600} style={{ whiteSpace: 'nowrap' }}>
              {t('shell.product')}
            </Text>
            {isDemo && <Badge variant="light">{t('shell.demo')}</Badge>}
          </Group>
          <UnstyledButton
            onClick={spotlight.open}
            style={{ flex: '0 1 420px', border: '1px solid var(--pane-border)', borderRadius: 4, padding: '5px 10px' }}
          >
            <Group gap="xs" wrap="nowrap">
              <IconSearch size={16} aria-hidden />
              <Text size="sm" className="quiet" flex={1} truncate>
                {t('shell.find')}
              </Text>
              <Kbd size="xs">Ctrl+K</Kbd>
            </Group>
          </UnstyledButton>
          <Group gap="xs" wrap="nowrap">
            <Tooltip label={<Kbd size="xs">Ctrl+Z</Kbd>}>
              <ActionIcon variant="subtle" aria-label={t('undo.button')} onClick={() => void undoLast(queries)}>
                <IconArrowBackUp size={20} />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={<Kbd size="xs">?</Kbd>}>
              <ActionIcon variant="subtle" aria-label={t('shortcuts.title')} onClick={shortcuts.open}>
                <IconKeyboard size={20} />
              </ActionIcon>
            </Tooltip>
            <LanguageSwitch />
            <Tooltip label={<Kbd size="xs">Ctrl+L</Kbd>}>
              <Button variant="default" leftSection={<IconLock size={16} aria-hidden />} onClick={lock}>
                {t('shell.lock')}
              </Button>
            </Tooltip>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p={4} aria-label={t('shell.areas')}>
        <ScrollArea>
          {Object.entries(screens).map(([name, { Icon, name: screenName }]) => (
            <NavLink
              key={name}
              component="button"
              active={place.screen === name}
              aria-current={place.screen === name ? 'page' : undefined}
              leftSection={<Icon size={20} aria-hidden />}
              label={collapsed ? undefined : t('title', { ns: screenName })}
              aria-label={t('title', { ns: screenName })}
              onClick={() => go({ screen: screenName })}
            />
          ))}
        </ScrollArea>
      </AppShell.Navbar>
      <AppShell.Main h="100dvh" style={{ overflow: 'hidden' }}>
        <Middle />
      </AppShell.Main>
      <FindAnything />
      <Shortcuts opened={shortcutsOpen} onClose={shortcuts.close} />
    </AppShell>
  )
}

/** The chosen screen, or the paper workshop over the record it works on. */
function Middle(): ReactNode {
  const { place, go } = useNavigation()
  const { Screen } = screens[place.screen]
  const area = recordAreas.find((candidate) => candidate === place.screen)
  if (area === undefined || place.recordId === undefined || place.paperKind === undefined) return <Screen />
  const card = { screen: area, recordId: place.recordId }
  return <PaperWorkshop key={place.paperKind + place.recordId} kindId={place.paperKind} subject={{ area, id: place.recordId }} onClose={() => go(card)} />
}
