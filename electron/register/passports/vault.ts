/**
 * Where passports are locked away: everybody who writes people can put one in, only whoever holds the register's second
 * data key gets one out (security.md § 5.2). Passed in with the call's context, because records know nothing of keys.
 */
export interface PassportVault {
  /** Whether whoever is at the desk holds the key. */
  readonly opens: boolean
  /** @param owner whose content it is, as `ownerOf` names them; the box opens for no other */
  seal(owner: string, content: Uint8Array): Buffer
  /** Undefined where the box was closed with another key or altered. Throws `not-allowed` without the key. */
  open(owner: string, box: Uint8Array): Buffer | undefined
}

/** What one person typed and did not save: sealed for them alone. */
export interface OwnVault {
  seal(place: string, content: Uint8Array): Buffer
  /** Undefined where it is somebody else's, or older than the person's present key pair. */
  open(place: string, box: Uint8Array): Buffer | undefined
}
