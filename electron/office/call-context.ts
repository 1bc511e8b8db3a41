import { AppError } from '../../shared/errors.ts'
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
    get author() {
      return session.open().author()
    },
    get passports() {
      return session.open().passports
    },
    get own() {
      return session.open().own
    },
    require: (right) => {
      if (!session.isOpen()) throw new AppError('locked')
      if (!session.mayUse(right)) throw new AppError('not-allowed', { right })
    },
    clock,
    session,
    users: session.users,
    backups: session.backups,
  }
}
