import { type BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { Reply } from '../../shared/calls/call.ts'
import { deskContract, programContract } from '../../shared/calls/contract.ts'
import { callChannel } from '../../shared/calls/events.ts'
import { sessionState } from '../../shared/register/session/schema.ts'
import { type Right, roleMay, roles } from '../../shared/register/users/rights.ts'
import { createDispatch } from '../calls/dispatch.ts'
import { translateDatabaseError } from '../database/errors.ts'
import { logMistake } from '../office/mistake-log.ts'
import { systemClock } from '../office/system-clock.ts'
import { deskHandlers, type DeskContext } from './desk-handlers.ts'
import type { Office } from './office-process.ts'
import { isOwnPage } from './own-pages.ts'

export interface ServeOptions extends DeskContext {
  readonly window: () => BrowserWindow | undefined
  readonly logFile: string
  /** Closes the register, and with it the process that had it open. */
  readonly lock: () => Promise<Reply>
}

/** The one channel: desk calls are answered here, all others by the register's process. */
export function serveCalls(options: ServeOptions): void {
  const desk = createDispatch(deskContract, { desk: deskHandlers }, options, {
    translate: translateDatabaseError,
    mayUse: (right) => mayUse(options.office, right),
    logMistake: (error, callName) => logMistake(options.logFile, error, callName, systemClock.now()),
  })

  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown): Promise<Reply> => {
    if (!comesFromOurPage(event, options.window())) return { ok: false, error: { code: 'not-allowed', details: {} } }
    if (typeof name === 'string' && name.startsWith('desk.')) return desk({ name, input })
    // What the program asks for itself passes secrets that the window has no business with.
    if (isOfProgram(name)) return { ok: false, error: { code: 'unknown-call', details: {} } }
    if (name === 'session.lock') return options.lock()
    const reply = await options.office.call(name, input)
    if (name === 'session.unlock' && reply.ok) await noteUnlock(options, reply.value)
    return reply
  })
}

const isOfProgram = (name: unknown): boolean =>
  typeof name === 'string' && Object.keys(programContract).some((area) => name.startsWith(`${area}.`))

/** Somebody came in by their password; a note that cannot be written keeps nobody out. */
async function noteUnlock({ deviceUnlock }: ServeOptions, value: unknown): Promise<void> {
  const state = sessionState.safeParse(value)
  if (state.success && state.data.status === 'open') await deviceUnlock.passwordTyped(state.data.user.id).catch(() => undefined)
}

/**
 * Asked of the register's process, which alone knows who unlocked it: so that no dialog opens for what would be refused
 * afterwards. What everybody may needs no question, and while nothing runs there is nothing to protect.
 */
async function mayUse(office: Office, right: Right): Promise<boolean> {
  if (roles.every((role) => roleMay(role, right)) || !office.isRunning()) return true
  const state = sessionState.safeParse(await office.ask('session.state', {}))
  if (!state.success) return false
  return state.data.status !== 'open' || state.data.user.rights.includes(right)
}

/** Electron's checklist, item 17: only the top frame of our own window may ask for anything. */
function comesFromOurPage(event: IpcMainInvokeEvent, window: BrowserWindow | undefined): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === window?.webContents.mainFrame && isOwnPage(frame.url)
}
