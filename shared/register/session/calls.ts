import { z } from 'zod'
import { command, query, whileLocked } from '../../calls/call.ts'
import { firstUserName, password, userId, userName } from '../users/schema.ts'
import { recoverySecret, sessionState } from './schema.ts'

/** NIST SP 800-63B-4 asks 15 characters of a password that stands alone; strength is judged beside the length. */
export const shortestPassword = 12

const recoveryKeySheet = z.object({ recoveryKey: z.string() })

export const sessionCalls = {
  state: whileLocked(query(z.object({}), sessionState)),
  /** Makes a register in the folder the desk points at, opens it, and gives the recovery key to print. */
  create: whileLocked(command(z.object({ name: userName.default(firstUserName), password }), recoveryKeySheet, 'own-desk')),
  /** Makes the demo register if it is not there yet, and opens it. */
  openDemo: whileLocked(command(z.object({}), sessionState, 'own-desk')),
  /** Without `userId` it is the only user there is. */
  unlock: whileLocked(command(z.object({ userId: userId.optional(), password }), sessionState, 'own-desk')),
  /** Opens the register for an administrator whose password is lost, who gets a new one. */
  recover: whileLocked(
    command(z.object({ secret: recoverySecret, userId: userId.optional(), newPassword: password }), sessionState, 'own-desk'),
  ),
  lock: command(z.object({}), sessionState, 'own-desk'),
  changePassword: command(z.object({ current: password, next: password }), z.object({}), 'own-desk'),
}
