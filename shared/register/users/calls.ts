import { z } from 'zod'
import { command, query } from '../../calls/call.ts'
import { instant } from '../record.ts'
import { password, registerUser, userId, userName, userRole } from './schema.ts'

/** How long an administrator's own password answers for what they do here; then it is asked for again. */
export const proofMinutes = 5

const who = z.object({ id: userId })
const users = z.array(registerUser)
const recovery = z.object({
  hasParts: z.boolean(),
  /** The key in the safe is of the first version: a new one has to be made before a second user can be added. */
  isKeyOld: z.boolean(),
})

/**
 * Every command answers with the list as it is afterwards, and `proof-needed` where the administrator has not given their
 * own password within `proofMinutes`: a desk left unlocked must not be enough to let somebody else in.
 */
export const userCalls = {
  list: query(z.object({}), users, 'users'),
  /** The administrator's own password; `until` says for how long it is good. */
  prove: command(z.object({ password }), z.object({ until: instant }), 'users'),
  add: command(z.object({ name: userName, role: userRole, password }), users, 'users'),
  rename: command(who.extend({ name: userName }), users, 'users'),
  changeRole: command(who.extend({ role: userRole }), users, 'users'),
  /** A new password, typed by the user themselves; the old one stops working. */
  resetPassword: command(who.extend({ password }), users, 'users'),
  suspend: command(who, users, 'users'),
  resume: command(who, users, 'users'),
  remove: command(who, users, 'users'),
  /** Which ways there are back into the register when passwords are lost. */
  recovery: query(z.object({}), recovery, 'keys'),
  /** A new key for the safe; the one there stops working. */
  newRecoveryKey: command(z.object({}), z.object({ recoveryKey: z.string() }), 'keys'),
  /** Two sheets for two people; either alone opens nothing. Sheets made before stop working. */
  newRecoveryParts: command(z.object({}), z.object({ parts: z.tuple([z.string(), z.string()]) }), 'keys'),
  dropRecoveryParts: command(z.object({}), recovery, 'keys'),
}
