import type { Handlers } from '../../shared/calls/call.ts'
import type { OfficeContract } from '../../shared/calls/contract.ts'
import type { CallContext } from '../register/context.ts'

/** The session's calls; what they do is the office's (`office/register-session.ts`). */
export const sessionHandlers: Handlers<OfficeContract, CallContext>['session'] = {
  state: (_input, { session }) => session.state(),
  create: ({ password }, { session }) => session.create(password),
  openDemo: (_input, { session }) => session.openDemo(),
  unlock: ({ password }, { session }) => session.unlock(password),
  unlockWithRecoveryKey: ({ recoveryKey, newPassword }, { session }) =>
    session.unlockWithRecoveryKey(recoveryKey, newPassword),
  lock: (_input, { session }) => session.lock(),
  changePassword: async ({ current, next }, { session }) => {
    await session.changePassword(current, next)
    return {}
  },
  newRecoveryKey: ({ password }, { session }) => session.newRecoveryKey(password),
}
