import type { Handlers } from '../../shared/calls/call.ts'
import type { OfficeContract } from '../../shared/calls/contract.ts'
import type { CallContext } from '../register/context.ts'
import { noteKeys } from '../register/users/handlers.ts'

/** The session's calls; what they do is the office's (`office/register-session.ts`). */
export const sessionHandlers: Handlers<OfficeContract, CallContext>['session'] = {
  state: (_input, { session }) => session.state(),
  create: ({ name, password }, { session }) => session.create(password, name),
  openDemo: (_input, { session }) => session.openDemo(),
  unlock: ({ userId, password }, { session }) => session.unlock(password, userId),
  recover: async ({ secret, userId, newPassword }, context) => {
    const state = await context.session.recover(secret, newPassword, userId)
    await noteKeys(context, 'keys-changed', { what: 'recovered', by: 'recoveryKey' in secret ? 'recovery-key' : 'recovery-parts' })
    return state
  },
  lock: (_input, { session }) => session.lock(),
  changePassword: async ({ current, next }, context) => {
    await context.session.changePassword(current, next)
    await noteKeys(context, 'keys-changed', { what: 'password' })
    return {}
  },
}
