import { type BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { Reply } from '../../shared/calls/call.ts'
import { deskContract } from '../../shared/calls/contract.ts'
import { callChannel } from '../../shared/calls/events.ts'
import { createDispatch } from '../calls/dispatch.ts'
import { translateDatabaseError } from '../database/errors.ts'
import { logMistake } from '../office/mistake-log.ts'
import { systemClock } from '../office/system-clock.ts'
import { deskHandlers, type DeskContext } from './desk-handlers.ts'
import { isOwnPage } from './own-pages.ts'

export interface ServeOptions extends DeskContext {
  readonly window: () => BrowserWindow | undefined
  readonly logFile: string
  /** After the register was closed by a call. */
  readonly onLocked: () => Promise<void>
}

/** The one channel: desk calls are answered here, all others by the register's process. */
export function serveCalls(options: ServeOptions): void {
  const desk = createDispatch(deskContract, { desk: deskHandlers }, options, {
    translate: translateDatabaseError,
    logMistake: (error, callName) => logMistake(options.logFile, error, callName, systemClock.now()),
  })

  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown): Promise<Reply> => {
    if (!comesFromOurPage(event, options.window())) return { ok: false, error: { code: 'not-allowed', details: {} } }
    if (typeof name === 'string' && name.startsWith('desk.')) return desk({ name, input })
    const reply = await options.office.call(name, input)
    if (name === 'session.lock' && reply.ok) await options.onLocked()
    return reply
  })
}

/** Electron's checklist, item 17: only the top frame of our own window may ask for anything. */
function comesFromOurPage(event: IpcMainInvokeEvent, window: BrowserWindow | undefined): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === window?.webContents.mainFrame && isOwnPage(frame.url)
}
