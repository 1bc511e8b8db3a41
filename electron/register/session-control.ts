import type { RecoverySecret, SessionState } from '../../shared/register/session/schema.ts'

/** Opening and closing the register; implemented by the office, seen here as what the session calls need. */
export interface SessionControl {
  state(): Promise<SessionState>
  /** @param name of the first administrator; «Администратор» where none is given */
  create(password: string, name?: string): Promise<{ recoveryKey: string }>
  openDemo(): Promise<SessionState>
  /** @param userId may be left out where there is one user */
  unlock(password: string, userId?: string): Promise<SessionState>
  /** Opens the register and gives an administrator a new password. */
  recover(secret: RecoverySecret, newPassword: string, userId?: string): Promise<SessionState>
  lock(): Promise<SessionState>
  changePassword(current: string, next: string): Promise<void>
  /** Which computers open this register without a password, by user. */
  devices(): { registerId: string | null; users: { id: string; devices: string[] }[] }
  /** A secret for this computer's key store, which the caller wipes; by the password of whoever is at the desk. */
  enableDevice(password: string, deviceId: string): Promise<{ registerId: string; userId: string; secret: Uint8Array<ArrayBuffer> }>
  disableDevice(deviceId: string): Promise<void>
  unlockByDevice(userId: string, deviceId: string, secret: Uint8Array): Promise<SessionState>
}
