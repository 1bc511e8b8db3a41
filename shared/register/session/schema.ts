import { z } from 'zod'
import { deskUser, doorUser } from '../users/schema.ts'

/** The demo register shows its password on the unlock screen. */
const isDemo = z.boolean()

export const sessionState = z.discriminatedUnion('status', [
  z.object({ status: z.literal('no-register'), isDemo }),
  /** `users` are those who can open it, by name; none where the key file cannot be read or is older than users. */
  z.object({ status: z.literal('locked'), isDemo, users: z.array(doorUser) }),
  z.object({ status: z.literal('open'), isDemo, user: deskUser }),
])
export type SessionState = z.output<typeof sessionState>

/** What lies in the safe: the recovery key, or the two sheets of two people. */
export const recoverySecret = z.union([
  z.object({ recoveryKey: z.string().max(200) }),
  z.object({ recoveryParts: z.tuple([z.string().max(200), z.string().max(200)]) }),
])
export type RecoverySecret = z.output<typeof recoverySecret>
