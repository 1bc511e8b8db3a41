import { z } from 'zod'
import { createDispatch, type DispatchOptions } from '../../../electron/calls/dispatch.ts'
import { officeHandlers } from '../../../electron/calls/handlers.ts'
import { translateDatabaseError } from '../../../electron/database/errors.ts'
import type { CallContext } from '../../../electron/register/context.ts'
import type { SessionControl } from '../../../electron/register/session-control.ts'
import type { Reply } from '../../../shared/calls/call.ts'
import { officeContract } from '../../../shared/calls/contract.ts'
import { AppError, errorCodes } from '../../../shared/errors.ts'

/** What every answer over the wire has to look like, whatever was asked. */
export const wireReply = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({
      code: z.enum(errorCodes),
      details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
    }),
  }),
])

export interface LoggedMistake {
  readonly error: unknown
  readonly callName: string
}

/** A dispatch that notes what it would log. */
export function noting(mistakes: LoggedMistake[]): DispatchOptions {
  return {
    translate: translateDatabaseError,
    logMistake: (error, callName) => {
      mistakes.push({ error, callName })
      return 'ABC123'
    },
  }
}

const refused = (): never => {
  throw new AppError('wrong-password')
}

/** A session that lets nobody in; it never touches a disk. */
export const closedSession: SessionControl = {
  state: () => Promise.resolve({ status: 'locked', isDemo: false }),
  create: async () => refused(),
  openDemo: async () => refused(),
  unlock: async () => refused(),
  unlockWithRecoveryKey: async () => refused(),
  lock: () => Promise.resolve({ status: 'locked', isDemo: false }),
  changePassword: async () => refused(),
  newRecoveryKey: async () => refused(),
}

const whileLocked: CallContext = {
  get db(): never {
    throw new AppError('locked')
  },
  get openedAt(): never {
    throw new AppError('locked')
  },
  clock: { now: () => '2025-11-28T06:00:00.000Z', today: () => '2025-11-28' },
  session: closedSession,
}

/** All real calls and handlers, while nothing is open. */
export function lockedOffice(mistakes: LoggedMistake[] = []): (name: unknown, input: unknown) => Promise<Reply> {
  const dispatch = createDispatch(officeContract, officeHandlers, whileLocked, noting(mistakes))
  return (name, input) => dispatch({ name, input })
}
