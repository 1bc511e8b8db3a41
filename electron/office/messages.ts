import type { Reply } from '../../shared/calls/call.ts'
import type { BackupPlaces } from './backups/backup-places.ts'

/** What the window's process tells the register's process. */
export type ToOffice =
  /** What was chosen in the system's dialogs; the page itself names no paths. */
  | { readonly kind: 'places'; readonly places: BackupPlaces }
  | { readonly kind: 'configure'; readonly configuration: OfficeConfiguration }
  | { readonly kind: 'call'; readonly id: number; readonly name: unknown; readonly input: unknown }

export type FromOffice =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }

/** Where the register lies; the folder is chosen in the operating system's dialog, never by the page. */
export interface OfficeConfiguration {
  readonly registerFolder: string
  readonly isDemo: boolean
  readonly logFile: string
  /** A folder on another disk or a stick, into which every copy goes a second time. */
  readonly secondBackupFolder?: string | undefined
  /** Written into the manifests of copies. */
  readonly programVersion?: string
  /** Where this computer remembers the registers' histories; absent for the demo. */
  readonly anchorFile?: string
  /** Where the cost of deriving a key is kept that was measured on this computer. */
  readonly costFile?: string
  /** The SQLite binding to load where the package's own does not fit this Electron. */
  readonly sqliteBinding?: string
}
