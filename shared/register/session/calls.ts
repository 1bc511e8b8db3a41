import { z } from 'zod'
import { command, query, whileLocked } from '../../calls/call.ts'

/** NIST SP 800-63B-4 asks 15 characters of a password that stands alone; strength is judged beside the length. */
export const shortestPassword = 12
export const password = z.string().min(1).max(1024)

export const sessionState = z.object({
  status: z.enum(['no-register', 'locked', 'open']),
  /** The demo register shows its password on the unlock screen. */
  isDemo: z.boolean(),
})
export type SessionState = z.output<typeof sessionState>

const recoveryKeySheet = z.object({ recoveryKey: z.string() })

export const sessionCalls = {
  state: whileLocked(query(z.object({}), sessionState)),
  /** Makes a register in the folder the desk points at, opens it, and gives the recovery key to print. */
  create: whileLocked(command(z.object({ password }), recoveryKeySheet)),
  /** Makes the demo register if it is not there yet, and opens it. */
  openDemo: whileLocked(command(z.object({}), sessionState)),
  unlock: whileLocked(command(z.object({ password }), sessionState)),
  unlockWithRecoveryKey: whileLocked(
    command(z.object({ recoveryKey: z.string().max(200), newPassword: password }), sessionState),
  ),
  lock: command(z.object({}), sessionState),
  changePassword: command(z.object({ current: password, next: password }), z.object({})),
  newRecoveryKey: command(z.object({ password }), recoveryKeySheet),
}
