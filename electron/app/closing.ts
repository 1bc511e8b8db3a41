import type { BrowserWindow } from 'electron'
import type { DeskEvent } from '../../shared/calls/events.ts'
import type { Office } from './office-process.ts'

/** How long the window may take to keep its drafts before the register is closed without it. */
const draftsGraceMilliseconds = 1500

/** How long the register's process may take to close its file, or to end, before it is left behind. */
const officeGraceMilliseconds = 5000

export interface Closing {
  /** Asks the window to keep its drafts and to lock; closes the register anyway if it does not answer. */
  requestLock(): void
  /** The same, and then the window goes: what was typed in the last half second is still on its way. */
  requestClose(window: Pick<BrowserWindow, 'destroy'>): void
  /** The register was closed by a call of the window. */
  onLocked(): Promise<void>
}

/** Locking and leaving, which both have to wait for what was typed last, but never for ever. */
export function createClosing(office: Pick<Office, 'call' | 'stop' | 'isRunning'>, tell: (event: DeskEvent) => void): Closing {
  let grace: NodeJS.Timeout | undefined
  let leaving: Pick<BrowserWindow, 'destroy'> | undefined

  async function onLocked(): Promise<void> {
    clearTimeout(grace)
    grace = undefined
    await atMost(officeGraceMilliseconds, office.stop())
    const window = leaving
    leaving = undefined
    if (window) window.destroy()
    else tell({ kind: 'locked' })
  }

  /** Closing the file properly is better than ending the process; ending it is better than leaving it open. */
  async function lockWithoutWindow(): Promise<void> {
    if (office.isRunning()) await atMost(officeGraceMilliseconds, office.call('session.lock', {}))
    await onLocked()
  }

  /** Asked again meanwhile, it waits no longer than it would have. */
  function requestLock(): void {
    tell({ kind: 'lock-requested' })
    grace ??= setTimeout(() => void lockWithoutWindow(), draftsGraceMilliseconds)
  }

  return {
    requestLock,
    requestClose: (window) => {
      leaving = window
      requestLock()
    },
    onLocked,
  }
}

/** Waits for the work, a failing one too, but no longer than this. */
async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)))
  await Promise.race([patience, work.then(nothing, nothing)])
  clearTimeout(timer)
}

const nothing = (): void => undefined
