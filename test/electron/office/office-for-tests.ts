import { onTestFinished } from 'vitest'
import { createCallContext } from '../../../electron/office/call-context.ts'
import { fixedDerivation } from '../../../electron/office/derivation-cost.ts'
import { createRegisterSession, type RegisterSession } from '../../../electron/office/register-session.ts'
import { createDispatch } from '../../../electron/calls/dispatch.ts'
import { officeHandlers } from '../../../electron/calls/handlers.ts'
import { translateDatabaseError } from '../../../electron/database/errors.ts'
import type { OfficeConfiguration } from '../../../electron/office/messages.ts'
import type { Clock } from '../../../electron/register/context.ts'
import type { Client } from '../../../shared/calls/call.ts'
import { createClient } from '../../../shared/calls/client.ts'
import { officeContract, type OfficeContract } from '../../../shared/calls/contract.ts'
import { AppError, type ErrorCode } from '../../../shared/errors.ts'
import { fastPolicy } from '../../helpers/register.ts'

/** The day on which the demo data stand: two days before the elections. */
export const november28: Clock = { now: () => '2025-11-28T06:00:00.000Z', today: () => '2025-11-28' }

/** A session over a folder, as the register's process makes it; only keys are derived faster. Locked after the test. */
export function sessionIn(registerFolder: string, given: Partial<OfficeConfiguration> = {}): RegisterSession {
  const session = sessionForFile(registerFolder, given)
  onTestFinished(() => session.lock().then(() => undefined))
  return session
}

/** The same for a whole file, which locks it itself. */
export function sessionForFile(registerFolder: string, given: Partial<OfficeConfiguration> = {}): RegisterSession {
  const configuration = { registerFolder, isDemo: false, logFile: `${registerFolder}.log`, ...given }
  return createRegisterSession(configuration, november28, fixedDerivation(fastPolicy))
}

/** The calls as the window makes them, with every answer parsed too. */
export function clientOf(session: RegisterSession, clock: Clock = november28): Client<OfficeContract> {
  const dispatch = createDispatch(officeContract, officeHandlers, createCallContext(session, clock), {
    translate: translateDatabaseError,
    isOpen: session.isOpen,
    mayUse: session.mayUse,
    checkOutputs: true,
    logMistake: (error) => {
      throw error
    },
  })
  return createClient(officeContract, (name, input) => dispatch({ name, input }))
}

/** The code of a refusal; a call that succeeds has none. */
export async function codeOf(call: Promise<unknown>): Promise<ErrorCode | 'nothing refused'> {
  try {
    await call
    return 'nothing refused'
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}
