import type { Right } from '../../shared/register/users/rights.ts'
import type { BackupControl } from './backup-control.ts'
import type { Author } from './history/author.ts'
import type { OwnVault, PassportVault } from './passports/vault.ts'
import type { SessionControl } from './session-control.ts'
import type { RegisterDb } from './tables.ts'
import type { UserControl } from './user-control.ts'

/** The time, passed in so that rules and tests do not depend on the machine's clock. */
export interface Clock {
  /** ISO instant in UTC. */
  now(): string
  /** The office's calendar date. */
  today(): string
}

/** What a handler works with. All that belongs to an open register throws `locked` while no register is open. */
export interface CallContext {
  readonly db: RegisterDb
  readonly clock: Clock
  /** When the register was unlocked: undo goes back no further. */
  readonly openedAt: string
  /** Whoever unlocked the register; signs what is changed. */
  readonly author: Author
  /** Everybody puts passports in; whoever holds the second data key gets them out. */
  readonly passports: PassportVault
  /** What is sealed here opens for the same person alone. */
  readonly own: OwnVault
  /**
   * Throws `not-allowed` unless whoever is at the desk has the right. Dispatch has compared the call's own right already;
   * this is for what only the input tells, say which area an undo touches.
   */
  require(right: Right): void
  readonly session: SessionControl
  readonly users: UserControl
  readonly backups: BackupControl
}
