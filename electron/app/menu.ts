import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { DeskEvent } from '../../shared/calls/events.ts'
import type { Language } from '../../shared/language/bilingual.ts'
import { menuTexts } from './menu-texts.ts'

type MenuChoice = Extract<DeskEvent, { kind: 'menu' }>['item']

/**
 * The menu repeats what the window offers, for those who look there first. It takes no accelerators that typing needs:
 * Ctrl+Z belongs to the text field while one has the cursor.
 */
export function setMenu(language: Language, tell: (event: DeskEvent) => void, window: () => BrowserWindow | undefined): void {
  const texts = menuTexts(language)
  const choice = (label: string, item: MenuChoice): MenuItemConstructorOptions => ({
    label,
    click: () => tell({ kind: 'menu', item }),
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const template: MenuItemConstructorOptions[] = [
    {
      label: texts.file,
      submenu: [
        choice(texts.new, 'new'),
        choice(texts.settings, 'settings'),
        { label: texts.lock, click: () => tell({ kind: 'lock-requested' }) },
        separator,
        { label: texts.quit, role: 'quit' },
      ],
    },
    {
      label: texts.edit,
      submenu: [
        choice(texts.undo, 'undo'),
        separator,
        { label: texts.cut, role: 'cut' },
        { label: texts.copy, role: 'copy' },
        { label: texts.paste, role: 'paste' },
        { label: texts.selectAll, role: 'selectAll' },
      ],
    },
    {
      label: texts.view,
      submenu: [
        { label: texts.zoomReset, role: 'resetZoom' },
        { label: texts.zoomIn, role: 'zoomIn' },
        { label: texts.zoomOut, role: 'zoomOut' },
        { label: texts.fullScreen, click: () => toggleFullScreen(window()) },
      ],
    },
    { label: texts.help, submenu: [choice(texts.guide, 'help'), choice(texts.shortcuts, 'shortcuts')] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

function toggleFullScreen(window: BrowserWindow | undefined): void {
  window?.setFullScreen(!window.isFullScreen())
}
