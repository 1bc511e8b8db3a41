import type { RegisterConnection } from '../../database/connection.ts'
import { registerFiles } from '../../database/register-folder.ts'
import type { AttemptGuard } from '../../keys/attempt-guard.ts'
import type { DerivationPolicy } from '../../keys/derivation.ts'
import type { Clock } from '../../register/context.ts'
import type { Author } from '../../register/history/author.ts'
import type { OfficeConfiguration } from '../messages.ts'

/** What backups need of the session that they belong to. */
export interface BackupDesk {
  readonly configuration: OfficeConfiguration
  readonly clock: Clock
  readonly guard: AttemptGuard
  readonly policy: () => Promise<DerivationPolicy>
  readonly floor: DerivationPolicy['floor']
  /** The open register; undefined while locked. */
  readonly connection: () => RegisterConnection | undefined
  /** The key of a register whose password was right and whose file is damaged; the session owns and wipes it. */
  readonly damagedKey: () => Buffer | undefined
  /** Whether whoever is at the desk, or stood at the door with the right password, has the right to restore. */
  readonly mayRestore: () => boolean
  /** Who is at the desk, for history. */
  readonly author: () => Author | undefined
  /** Closes the register without a last copy, and forgets every key. */
  readonly close: () => void
}

export function backupFolder({ configuration }: BackupDesk): string {
  return registerFiles(configuration.registerFolder).backups
}
