import { AppShell, Box } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { spotlight } from '@mantine/spotlight'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { paperSubjectAreas } from '../../shared/register/papers/subject.ts'
import { recordAreas } from '../../shared/register/record.ts'
import { writeRights } from '../../shared/register/users/rights.ts'
import { subscribe } from '../api.ts'
import { PaperWorkshop } from '../features/documents/paper-workshop.tsx'
import { useTranslation } from '../i18n.ts'
import { AreaLinks } from './area-links.tsx'
import { DeskHeader } from './desk-header.tsx'
import { Broken, ErrorBoundary } from './error-boundary.tsx'
import { FindAnything } from './find-anything.tsx'
import { HistoryBanner } from './history-banner.tsx'
import { useNavigation } from './navigation.tsx'
import { RecordCreatorProvider } from './records/record-creator.tsx'
import { useDeskUser, useGuard } from './rights.tsx'
import { newRecordForms, screens } from './screens.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { isUnderWindow } from './under-window.ts'
import { undoLast } from './undo.tsx'
import { useColumn } from './use-column.ts'
import { lockByHand } from './use-lock-events.ts'

const navigationWidth = 220
const collapsedWidth = 56
const physical = { usePhysicalKeys: true }

/** The desk: areas on the left, search above, the chosen screen in the middle. */
export function Shell({ isDemo }: { readonly isDemo: boolean }): ReactNode {
  const { t } = useTranslation('app')
  const { place, go } = useNavigation()
  const queries = useQueryClient()
  const column = useColumn()
  const [shortcutsOpen, shortcuts] = useDisclosure(false)
  const lock = (): void => void lockByHand()
  const screen = screens[place.screen]
  const { rights } = useDeskUser()
  const area = recordAreas.find((candidate) => candidate === place.screen)
  const mayUndo = useGuard('undo')
  const mayWriteHere = useGuard(area ? writeRights[area] : 'read')
  const undo = (): void => {
    if (mayUndo()) void undoLast(queries)
  }

  // By the place of the key: on the Kyrgyz and Russian layouts Ctrl+L arrives as Ctrl+Д. These work while typing, too.
  useHotkeys(
    [
      ['mod+L', lock, physical],
      ['mod+K', () => !isUnderWindow(null) && spotlight.open(), physical],
      ['F1', () => !isUnderWindow(null) && go({ screen: 'guide' })],
    ],
    [],
  )
  useHotkeys([
    // Held down, it would take back one change after the other before anybody can read which.
    ['mod+Z', (event) => !event.repeat && !isUnderWindow(null) && undo(), physical],
    ['shift+?', () => !isUnderWindow(null) && shortcuts.open()],
  ])
  useEffect(
    () =>
      subscribe((event) => {
        if (event.kind !== 'menu') return
        if (event.item === 'undo') undo()
        if (event.item === 'search') spotlight.open()
        if (event.item === 'help') go({ screen: 'guide' })
        if (event.item === 'settings') go({ screen: 'settings' })
        if (event.item === 'shortcuts') shortcuts.open()
        if (event.item === 'new' && screen.hasRecords && mayWriteHere()) go({ screen: place.screen, form: 'new' })
      }),
  )

  return (
    <RecordCreatorProvider forms={newRecordForms}>
      <AppShell header={{ height: 48 }} navbar={{ width: column.collapsed ? collapsedWidth : navigationWidth, breakpoint: 0 }} transitionDuration={0} h="100%">
        <AppShell.Header>
          <DeskHeader
            isDemo={isDemo}
            collapsed={column.collapsed}
            onToggleColumn={column.toggle}
            onUndo={undo}
            onShortcuts={shortcuts.open}
            onLock={lock}
          />
        </AppShell.Header>
        <AppShell.Navbar p={4} aria-label={t('shell.areas')}>
          <AreaLinks entries={Object.values(screens).filter(({ right, within }) => within === undefined && rights.includes(right))} current={screen.within ?? place.screen} collapsed={column.collapsed} />
        </AppShell.Navbar>
        <AppShell.Main h="100dvh" style={{ overflow: 'hidden' }}>
          <Box h="100%" style={{ display: 'flex', flexDirection: 'column' }}>
            <HistoryBanner />
            <Box flex={1} mih={0}>
              <ErrorBoundary resetBy={place} fallback={<Broken label={t('broken.to-today')} onward={() => go({ screen: 'today' })} />}>
                <Middle />
              </ErrorBoundary>
            </Box>
          </Box>
        </AppShell.Main>
        <FindAnything />
        <Shortcuts opened={shortcutsOpen} onClose={shortcuts.close} />
      </AppShell>
    </RecordCreatorProvider>
  )
}

/** The chosen screen, or the paper workshop over the record it works on. */
function Middle(): ReactNode {
  const { place, go } = useNavigation()
  const { rights } = useDeskUser()
  const entry = screens[place.screen]
  // A place remembered from a time with more rights.
  const { Screen } = rights.includes(entry.right) ? entry : screens.today
  if ((place.screen === 'memoranda' || place.screen === 'gifts') && place.period !== undefined && place.paperKind !== undefined) {
    const register = { screen: place.screen }
    return <PaperWorkshop key={place.paperKind + place.period} kindId={place.paperKind} subject={{ area: 'journal', id: place.period }} onClose={() => go(register)} />
  }
  if (place.screen === 'journal' && place.period !== undefined && place.paperKind !== undefined) {
    const journal = place.tab === 'incoming' ? ({ screen: 'incoming' } as const) : { screen: 'journal' as const, ...(place.tab ? { tab: place.tab } : {}) }
    return <PaperWorkshop key={place.paperKind + place.period} kindId={place.paperKind} subject={{ area: 'journal', id: place.period }} onClose={() => go(journal)} />
  }
  const area = paperSubjectAreas.find((candidate) => candidate === place.screen)
  if (area === undefined || area === 'journal' || place.recordId === undefined || place.paperKind === undefined) return <Screen />
  const card = { screen: area, recordId: place.recordId }
  return <PaperWorkshop key={place.paperKind + place.recordId} kindId={place.paperKind} subject={{ area, id: place.recordId }} onClose={() => go(card)} />
}
