/** What the window is told without asking. Events carry no contents of records. */
export type DeskEvent =
  /** The computer sleeps, is left alone, or the user chose Lock in the menu: keep drafts, then lock. */
  | { readonly kind: 'lock-requested' }
  /** Closing takes its time: the last copy is being made, and must not be cut off. */
  | { readonly kind: 'closing' }
  /** The register has been closed; show the unlock screen. */
  | { readonly kind: 'locked' }
  /** A menu item was chosen. */
  | { readonly kind: 'menu'; readonly item: 'undo' | 'new' | 'search' | 'help' | 'shortcuts' | 'settings' }

/** The channels between window and desk: one for requests, one for events. */
export const callChannel = 'call'
export const eventChannel = 'event'
