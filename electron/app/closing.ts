import type { BrowserWindow } from 'electron'
import type { DeskEvent } from '../../shared/calls/events.ts'
import type { Office } from './office-process.ts'

/** How long the window may take to keep its drafts before the register is closed without it. */
const draftsGraceMilliseconds = 1500

export interface Closing {
  /** Asks the window to keep its drafts and to lock; closes the register anyway if it does not answer. */
  requestLock(): void
  /** The same, and then the window goes: what was typed in the last half second is still on its way. */
  requestClose(window: BrowserWindow): void
  /** The register was closed by a call of the window. */
  onLocked(): Promise<void>
}

/** Locking and leaving, which both have to wait for what was typed last. */
export function createClosing(office: Office, tell: (event: DeskEvent) => void): Closing {
  let grace: NodeJS.Timeout | undefined
  let leaving: BrowserWindow | undefined

  async function onLocked(): Promise<void> {
    clearTimeout(grace)
    await office.stop()
    const window = leaving
    leaving = undefined
    if (window) window.destroy()
    else tell({ kind: 'locked' })
  }

  /** Closing the file properly is better than ending the process; ending it is better than leaving it open. */
  async function lockWithoutWindow(): Promise<void> {
    await office.call('session.lock', {})
    await onLocked()
  }

  function requestLock(): void {
    clearTimeout(grace)
    tell({ kind: 'lock-requested' })
    grace = setTimeout(() => void lockWithoutWindow(), draftsGraceMilliseconds)
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
