import { createDispatch, type DispatchOptions } from '../../../electron/calls/dispatch.ts'
import { officeHandlers } from '../../../electron/calls/handlers.ts'
import { translateDatabaseError } from '../../../electron/database/errors.ts'
import type { BackupControl } from '../../../electron/register/backup-control.ts'
import type { CallContext } from '../../../electron/register/context.ts'
import type { SessionControl } from '../../../electron/register/session-control.ts'
import type { UserControl } from '../../../electron/register/user-control.ts'
import type { Reply } from '../../../shared/calls/call.ts'
import { officeContract } from '../../../shared/calls/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import type { SessionState } from '../../../shared/register/session/schema.ts'

export { wireReply } from '../../hostile/wire-reply.ts'

export interface LoggedMistake {
  readonly error: unknown
  readonly callName: string
}

/** A dispatch that notes what it would log. */
export function noting(mistakes: LoggedMistake[]): DispatchOptions {
  return {
    translate: translateDatabaseError,
    mayUse: () => true,
    logMistake: (error, callName) => {
      mistakes.push({ error, callName })
      return 'ABC123'
    },
  }
}

const refused = (): never => {
  throw new AppError('wrong-password')
}

function locked(): never {
  throw new AppError('locked')
}

const lockedState: SessionState = { status: 'locked', isDemo: false, users: [] }

/** A session that lets nobody in; it never touches a disk. */
export const closedSession: SessionControl = {
  state: () => Promise.resolve(lockedState),
  create: async () => refused(),
  openDemo: async () => refused(),
  unlock: async () => refused(),
  recover: async () => refused(),
  devices: () => ({ registerId: null, users: [] }),
  enableDevice: async () => refused(),
  disableDevice: async () => refused(),
  unlockByDevice: async () => refused(),
  lock: () => Promise.resolve(lockedState),
  changePassword: async () => refused(),
}

/** Nobody is at the desk, so nobody's keys can be changed. */
export const closedUsers: UserControl = {
  list: locked,
  roll: locked,
  prove: async () => locked(),
  add: async () => locked(),
  rename: async () => locked(),
  changeRole: async () => locked(),
  resetPassword: async () => locked(),
  suspend: async () => locked(),
  resume: async () => locked(),
  remove: async () => locked(),
  recovery: locked,
  newRecoveryKey: async () => locked(),
  newRecoveryParts: async () => locked(),
  dropRecoveryParts: async () => locked(),
}

export const closedBackups: BackupControl = {
  status: async () => locked(),
  list: async () => locked(),
  make: async () => locked(),
  replaceClear: async () => locked(),
  verify: async () => locked(),
  compare: async () => locked(),
  restore: async () => locked(),
  changeDataKey: async () => locked(),
  drill: async () => locked(),
  offer: async () => locked(),
  restoreDamaged: async () => locked(),
  rescue: async () => locked(),
}

const whileLocked: CallContext = {
  get db() {
    return locked()
  },
  get openedAt() {
    return locked()
  },
  get author() {
    return locked()
  },
  get passports() {
    return locked()
  },
  get own() {
    return locked()
  },
  require: locked,
  clock: { now: () => '2025-11-28T06:00:00.000Z', today: () => '2025-11-28' },
  session: closedSession,
  users: closedUsers,
  backups: closedBackups,
}

/** All real calls and handlers, while nothing is open. */
export function lockedOffice(mistakes: LoggedMistake[] = []): (name: unknown, input: unknown) => Promise<Reply> {
  const dispatch = createDispatch(officeContract, officeHandlers, whileLocked, noting(mistakes))
  return (name, input) => dispatch({ name, input })
}
