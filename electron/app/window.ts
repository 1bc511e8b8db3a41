import { join } from 'node:path'
import { app, BrowserWindow, screen } from 'electron'
import type { DeskMemoryFile } from './desk-memory.ts'
import { startPage } from './own-pages.ts'

const smallest = { width: 900, height: 600 }
const usual = { width: 1366, height: 768 }

/** The one window: sandboxed, on our own pages only, remembering where it stood. */
export function openWindow(memory: DeskMemoryFile): BrowserWindow {
  const window = new BrowserWindow({
    ...(boundsOnScreen(memory) ?? usual),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: !app.isPackaged,
      // Chromium would fetch dictionaries from the internet.
      spellcheck: false,
    },
  })
  if (memory.read().bounds?.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => memory.change({ bounds: { ...window.getNormalBounds(), maximized: window.isMaximized() } }))
  window.setContentProtection(memory.read().screenGuard)
  void window.loadURL(startPage)
  return window
}

/** The remembered place, unless the screen it was on is gone. */
function boundsOnScreen(memory: DeskMemoryFile): Electron.Rectangle | undefined {
  const { bounds } = memory.read()
  if (!bounds) return undefined
  const area = screen.getDisplayMatching(bounds).workArea
  const visible = bounds.x < area.x + area.width - 80 && bounds.y < area.y + area.height - 80 && bounds.y >= area.y - 10
  return visible ? { x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height } : undefined
}
