import type { SessionState } from '../../shared/register/session/calls.ts'

/** Opening and closing the register; implemented by the office, seen here as what the session calls need. */
export interface SessionControl {
  state(): Promise<SessionState>
  create(password: string): Promise<{ recoveryKey: string }>
  openDemo(): Promise<SessionState>
  unlock(password: string): Promise<SessionState>
  unlockWithRecoveryKey(recoveryKey: string, newPassword: string): Promise<SessionState>
  lock(): Promise<SessionState>
  changePassword(current: string, next: string): Promise<void>
  newRecoveryKey(password: string): Promise<{ recoveryKey: string }>
}
