import type { Role } from '../../shared/register/users/rights.ts'

/** A user as the key file has them. */
export interface KeyHolder {
  readonly id: string
  readonly name: string
  /** A word of the key file: it may come from a later version of the program. */
  readonly role: string
  readonly state: 'active' | 'suspended'
}

/** What the key file says of itself and of those who sign, for history to hold against. */
export interface RollSight {
  /** How far the signed roll of users has come; kept in the history and outside, so that an older roll is noticed. */
  readonly mark: string
  /** Whether the roll is the marked one, or that one continued. */
  continues(mark: string): boolean
  /** Whether an author (`authorIdOf`) had this name, role and key by an administrator's word. */
  vouchesFor(author: string): boolean
}

/**
 * Who can open the register, and what brings them back in when a password is lost: all of it stands in the key file and
 * not in the register. Implemented by the office, seen here as what the calls need.
 */
export interface UserControl {
  /** In the order in which they were added. */
  list(): readonly KeyHolder[]
  roll(): RollSight
  /** Compares the password of whoever is at the desk; throws `wrong-password`. */
  prove(password: string): Promise<{ until: string }>
  // Everything below throws `proof-needed` where that was not done within `proofMinutes`.
  /** @returns the new user's id */
  add(user: { name: string; role: Role; password: string }): Promise<string>
  rename(id: string, name: string): Promise<void>
  changeRole(id: string, role: Role): Promise<void>
  resetPassword(id: string, password: string): Promise<void>
  suspend(id: string): Promise<void>
  resume(id: string): Promise<void>
  remove(id: string): Promise<void>
  recovery(): { hasParts: boolean; isKeyOld: boolean }
  newRecoveryKey(): Promise<{ recoveryKey: string }>
  newRecoveryParts(): Promise<{ parts: [string, string] }>
  dropRecoveryParts(): Promise<void>
}
