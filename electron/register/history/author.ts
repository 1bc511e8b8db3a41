/**
 * Whoever is at the desk, as history knows them: every change is signed with a key that only this person's password opens
 * (security.md § 5.1), so that an entry cannot be written in somebody else's name.
 */
export interface Author {
  readonly userId: string
  /** As it stands in the register's history even after the person has left the office. */
  readonly name: string
  readonly role: string
  /** Ed25519, the raw 32 bytes. */
  readonly publicKey: Uint8Array
  /** Ed25519 over the given bytes; 64 bytes. */
  sign(bytes: Uint8Array): Uint8Array
}
