import { join } from 'node:path'
import { app, type BrowserWindow, clipboard } from 'electron'
import { type DeskEvent, eventChannel } from '../../shared/calls/events.ts'
import type { Language } from '../../shared/language/bilingual.ts'
import { createClipboardGuard } from './clipboard-guard.ts'
import { createClosing } from './closing.ts'
import { openDeskMemory } from './desk-memory.ts'
import { createDeviceUnlock } from './device-unlock.ts'
import { sayUnfinished } from './dialogs.ts'
import { watchForIdle } from './idle-lock.ts'
import { setMenu } from './menu.ts'
import { createOffice } from './office-process.ts'
import { serveCalls } from './serve-calls.ts'
import { systemVault } from './system-vault.ts'
import { openWindow } from './window.ts'

/** Puts the desk together: its memory, the register's process, the channel, the menu, the window. */
export function openDesk(): { show(): void; close(): Promise<void> } {
  const folder = app.getPath('userData')
  const memory = openDeskMemory(join(folder, 'desk.json'))
  const logFile = join(folder, 'mistakes.log')
  let window: BrowserWindow | undefined

  const clipboardGuard = createClipboardGuard(clipboard)

  const tell = (event: DeskEvent): void => {
    if (event.kind === 'locked') void clipboardGuard.clearOurs()
    window?.webContents.send(eventChannel, event)
  }
  const language = (): Language => memory.read().language ?? systemLanguage()
  const registerFolder = (): string => {
    const { demo, registerFolder: chosen } = memory.read()
    return demo ? join(folder, 'demo-register') : (chosen ?? join(folder, 'register'))
  }
  const office = createOffice(() => ({
    registerFolder: registerFolder(),
    isDemo: memory.read().demo,
    logFile,
    costFile: join(folder, 'derivation-cost.json'),
    programVersion: app.getVersion(),
    ...(memory.read().demo ? {} : { secondBackupFolder: memory.read().backupFolder }),
    ...(memory.read().demo ? {} : { anchorFile: join(folder, 'anchors.json') }),
    ...sqliteBinding(),
  }))
  const closing = createClosing({ office, tell, sayUnfinished: () => sayUnfinished(language(), window) })

  const onMenu = (event: DeskEvent): void => (event.kind === 'lock-requested' ? closing.requestLock() : tell(event))
  const refreshMenu = (): void => setMenu(language(), onMenu, () => window)
  serveCalls({
    memory,
    office,
    language,
    registerFolder,
    logFile,
    lock: closing.lock,
    window: () => window,
    onLanguageChanged: refreshMenu,
    clipboard: clipboardGuard,
    deviceUnlock: createDeviceUnlock(join(folder, 'device-unlock.json'), office, systemVault),
  })
  refreshMenu()
  watchForIdle(office, closing.requestLock)

  return {
    show: () => {
      if (window && !window.isDestroyed()) {
        if (window.isMinimized()) window.restore()
        window.focus()
        return
      }
      const opened = openWindow(memory)
      window = opened
      opened.on('closed', () => (window = undefined))
      opened.on('close', (event) => {
        event.preventDefault()
        closing.requestClose(opened)
      })
      // Windows ends the session in a moment, whatever a window says.
      opened.on('session-end', closing.requestLock)
    },
    close: async () => {
      await Promise.all([clipboardGuard.clearOurs(), office.end()])
    },
  }
}

/** Kyrgyz unless the system speaks Russian and not Kyrgyz; `--lang` decides first. */
function systemLanguage(): Language {
  const wanted = [app.commandLine.getSwitchValue('lang'), ...app.getPreferredSystemLanguages()]
  const known = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'ky' || tag === 'ru')
  return known === 'ru' ? 'ru' : 'ky'
}

/** For development and tests only: a native module named from outside would run with the register's key in reach. */
function sqliteBinding(): { sqliteBinding?: string } {
  if (app.isPackaged) return {}
  const path = process.env['PROTOCOL_DESK_SQLITE_BINDING']
  return path === undefined || path === '' ? {} : { sqliteBinding: path }
}
