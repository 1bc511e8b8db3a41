import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { type DeskEvent, eventChannel } from '../../shared/calls/events.ts'
import type { Language } from '../../shared/language/bilingual.ts'
import { openDeskMemory } from './desk-memory.ts'
import { watchForIdle } from './idle-lock.ts'
import { setMenu } from './menu.ts'
import { createOffice } from './office-process.ts'
import { serveCalls } from './serve-calls.ts'
import { openWindow } from './window.ts'

/** How long the window may take to keep its drafts before the register is closed anyway. */
const draftsGraceMilliseconds = 1500

/** Puts the desk together: its memory, the register's process, the channel, the menu, the window. */
export function openDesk(): { show(): void; close(): Promise<void> } {
  const folder = app.getPath('userData')
  const memory = openDeskMemory(join(folder, 'desk.json'))
  const logFile = join(folder, 'mistakes.log')
  let window: BrowserWindow | undefined

  const tell = (event: DeskEvent): void => window?.webContents.send(eventChannel, event)
  const language = (): Language => memory.read().language ?? systemLanguage()
  const registerFolder = (): string => {
    const { demo, registerFolder: chosen } = memory.read()
    return demo ? join(folder, 'demo-register') : (chosen ?? join(folder, 'register'))
  }
  const office = createOffice(() => ({
    registerFolder: registerFolder(),
    isDemo: memory.read().demo,
    logFile,
    ...sqliteBinding(),
  }))
  let graceTimer: NodeJS.Timeout | undefined
  let closing = false
  const onLocked = async (): Promise<void> => {
    clearTimeout(graceTimer)
    await office.stop()
    if (closing) window?.destroy()
    else tell({ kind: 'locked' })
  }

  /** The window keeps its drafts and locks; if it does not answer, the register is closed without it. */
  function requestLock(): void {
    tell({ kind: 'lock-requested' })
    clearTimeout(graceTimer)
    graceTimer = setTimeout(() => void (closing ? onLocked() : office.call('session.lock', {}).then((reply) => (reply.ok ? onLocked() : undefined))), draftsGraceMilliseconds)
  }

  const refreshMenu = (): void => setMenu(language(), (event) => (event.kind === 'lock-requested' ? requestLock() : tell(event)), () => window)
  serveCalls({ memory, office, language, registerFolder, logFile, onLocked, window: () => window, onLanguageChanged: refreshMenu })
  refreshMenu()
  watchForIdle(office, requestLock)

  return {
    show: () => {
      if (window && !window.isDestroyed()) {
        if (window.isMinimized()) window.restore()
        window.focus()
        return
      }
      window = openWindow(memory)
      closing = false
      window.on('closed', () => (window = undefined))
      // What was typed in the last half second is still on its way into the register.
      window.on('close', (event) => {
        event.preventDefault()
        closing = true
        requestLock()
      })
    },
    close: () => office.stop(),
  }
}

/** Kyrgyz unless the system speaks Russian and not Kyrgyz; `--lang` decides first. */
function systemLanguage(): Language {
  const wanted = [app.commandLine.getSwitchValue('lang'), ...app.getPreferredSystemLanguages()]
  const known = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'ky' || tag === 'ru')
  return known === 'ru' ? 'ru' : 'ky'
}

function sqliteBinding(): { sqliteBinding?: string } {
  const path = process.env['PROTOCOL_DESK_SQLITE_BINDING']
  return path === undefined || path === '' ? {} : { sqliteBinding: path }
}
