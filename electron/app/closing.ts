import type { BrowserWindow } from 'electron'
import type { Reply } from '../../shared/calls/call.ts'
import type { DeskEvent } from '../../shared/calls/events.ts'
import type { Office } from './office-process.ts'

/** How long the window may take to keep its drafts before the register is closed without it. */
const draftsGraceMilliseconds = 1500

/** A closing that takes longer says what it waits for. */
const silentMilliseconds = 1000

/**
 * How long the register's process may take for its last copy. Of a large register on a slow disk that is minutes, and a
 * copy that is cut off is no copy; what hangs longer will not end.
 */
const longestMilliseconds = 5 * 60_000

/** How long the process may take to end before it is left behind: by then it has nothing open any more. */
const endMilliseconds = 5000

export interface Closing {
  /** Asks the window to keep its drafts and to lock; closes the register anyway if it does not answer. */
  requestLock(): void
  /** The same, and then the window goes: what was typed in the last half second is still on its way. */
  requestClose(window: Pick<BrowserWindow, 'destroy'>): void
  /** The window asks for the lock itself. The reply is the register's; it comes once all of it is closed. */
  lock(): Promise<Reply>
}

interface Parts {
  readonly office: Pick<Office, 'call' | 'stop' | 'isRunning'>
  readonly tell: (event: DeskEvent) => void
  /** Says that the register's process did not end its work in all that time, and waits until that was read. */
  readonly sayUnfinished: () => Promise<void>
}

/**
 * Locking and leaving, which wait for what was typed last and for the last copy, but never for ever. Ending the process
 * in the middle of it would lose no record, because every acknowledged change is on the disk; but the copy.
 */
export function createClosing({ office, tell, sayUnfinished }: Parts): Closing {
  let grace: NodeJS.Timeout | undefined
  let leaving: Pick<BrowserWindow, 'destroy'> | undefined
  /** One closing, however many ask for it. */
  let closing: Promise<Reply> | undefined

  function lock(): Promise<Reply> {
    closing ??= close().finally(() => (closing = undefined))
    return closing
  }

  async function close(): Promise<Reply> {
    const isAsked = grace !== undefined
    endGrace()
    // Leaving starts no process only to hear that it has nothing open.
    const reply = office.isRunning() || !(isAsked || leaving) ? await lockOffice() : nothingOpen
    // A register that could not be closed properly stays open for whoever is there to read why.
    if (reply && !reply.ok && !isAsked && !leaving) return reply
    await atMost(endMilliseconds, office.stop())
    if (!reply) await sayUnfinished()
    const window = leaving
    leaving = undefined
    endGrace()
    if (window) window.destroy()
    else tell({ kind: 'locked' })
    return reply ?? { ok: false, error: { code: 'office-stopped', details: {} } }
  }

  /** A process that ended meanwhile has answered too. Undefined where it did not in all that time. */
  async function lockOffice(): Promise<Reply | undefined> {
    const notice = setTimeout(() => tell({ kind: 'closing' }), silentMilliseconds)
    try {
      return await atMost(longestMilliseconds, office.call('session.lock', {}))
    } finally {
      clearTimeout(notice)
    }
  }

  function endGrace(): void {
    clearTimeout(grace)
    grace = undefined
  }

  /** Asked again meanwhile, it waits no longer than it would have. */
  function requestLock(): void {
    if (closing) return
    tell({ kind: 'lock-requested' })
    grace ??= setTimeout(() => void lock(), draftsGraceMilliseconds)
  }

  return {
    requestLock,
    requestClose: (window) => {
      leaving = window
      requestLock()
    },
    lock,
  }
}

const nothingOpen: Reply = { ok: true, value: null }

/** Waits for the work, a failing one too, but no longer than this. */
async function atMost<Value>(milliseconds: number, work: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, milliseconds, undefined)))
  const done = await Promise.race([patience, work.catch(() => undefined)])
  clearTimeout(timer)
  return done
}
