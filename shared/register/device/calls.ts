import { z } from 'zod'
import { command, query, whileLocked } from '../../calls/call.ts'
import { sessionState } from '../session/schema.ts'
import { password, userId } from '../users/schema.ts'

/** This computer, by a name that the program made up; not a secret. */
const deviceId = z.uuid()
const secret = z.instanceof(Uint8Array)

/**
 * Opening without a password on one computer, for convenience. Only the program itself makes these calls: the secret goes
 * from the register's process into the system's key store and back, and never through the window.
 */
export const deviceCalls = {
  /** Which computers may open this register for whom; no register where its keys cannot be read. */
  list: whileLocked(
    query(z.object({}), z.object({ registerId: z.string().nullable(), users: z.array(z.object({ id: userId, devices: z.array(z.string()) })) })),
  ),
  /** Makes a secret that opens as the password does; only for whoever is at the desk, and with their password. */
  enable: command(z.object({ password, deviceId }), z.object({ registerId: z.string(), userId, secret }), 'own-desk'),
  disable: command(z.object({ deviceId }), z.object({}), 'own-desk'),
  unlock: whileLocked(command(z.object({ userId, deviceId, secret }), sessionState, 'own-desk')),
}
