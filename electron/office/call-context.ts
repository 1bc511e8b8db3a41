import type { CallContext, Clock } from '../register/context.ts'
import type { RegisterSession } from './register-session.ts'

/** The context of every call; reading `db` while nothing is open answers `locked`. */
export function createCallContext(session: RegisterSession, clock: Clock): CallContext {
  return {
    get db() {
      return session.open().db
    },
    get openedAt() {
      return session.open().openedAt
    },
    clock,
    session,
  }
}
