import type { SessionControl } from './session-control.ts'
import type { RegisterDb } from './tables.ts'

/** The time, passed in so that rules and tests do not depend on the machine's clock. */
export interface Clock {
  /** ISO instant in UTC. */
  now(): string
  /** The office's calendar date. */
  today(): string
}

/** What a handler works with. `db` throws `locked` while no register is open. */
export interface CallContext {
  readonly db: RegisterDb
  readonly clock: Clock
  /** When the register was unlocked: undo goes back no further. */
  readonly openedAt: string
  readonly session: SessionControl
}
