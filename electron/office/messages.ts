import type { Reply } from '../../shared/calls/call.ts'

/** What the window's process tells the register's process. */
export type ToOffice =
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
  /** The SQLite binding to load where the package's own does not fit this Electron. */
  readonly sqliteBinding?: string
}
