import { createDispatch } from '../../../electron/calls/dispatch.ts'
import { officeHandlers } from '../../../electron/calls/handlers.ts'
import { translateDatabaseError } from '../../../electron/database/errors.ts'
import { createCallContext } from '../../../electron/office/call-context.ts'
import { fixedDerivation } from '../../../electron/office/derivation-cost.ts'
import { createRegisterSession } from '../../../electron/office/register-session.ts'
import { systemClock } from '../../../electron/office/system-clock.ts'
import type { Clock } from '../../../electron/register/context.ts'
import type { RegisterDb } from '../../../electron/register/tables.ts'
import type { Client, Reply } from '../../../shared/calls/call.ts'
import { createClient } from '../../../shared/calls/client.ts'
import { officeContract, type OfficeContract } from '../../../shared/calls/contract.ts'

/** The register's process as the program has it, without the process: the same session, dispatch and handlers. */
export interface Office {
  /** The calls as the window makes them; a refusal is an `AppError`. */
  readonly client: Client<OfficeContract>
  /** One request as it arrives, for what no page of ours would send. */
  send(name: unknown, input: unknown): Promise<Reply>
  isOpen(): boolean
  /** The open register, for looking at it past the calls. */
  db(): RegisterDb
  /** Locks: the log is written into the database, the file is let go. */
  close(): Promise<void>
}

export const officePassword = 'Ачык сыр сөз 2026'

/** Argon2id in a millisecond: these harnesses open thousands of registers. */
const quick = { memoryKiB: 8, iterations: 1, parallelism: 1 }

/** An office over a folder; nothing is opened yet. */
export function officeIn(folder: string, clock: Clock = systemClock): Office {
  const session = createRegisterSession(
    { registerFolder: folder, isDemo: false, logFile: `${folder}.log`, anchorFile: `${folder}.anchor` },
    clock,
    fixedDerivation({ cost: quick, floor: quick }),
  )
  const dispatch = createDispatch(officeContract, officeHandlers, createCallContext(session, clock), {
    translate: (error) => translateDatabaseError(error, folder),
    isOpen: session.isOpen,
    mayUse: session.mayUse,
    checkOutputs: true,
    logMistake: (error, name) => {
      process.stderr.write(`${name}: ${error instanceof Error ? (error.stack ?? '') : typeof error}\n`)
      return 'TORTURE'
    },
  })
  const client = createClient(officeContract, (name, input) => dispatch({ name, input }))
  return {
    client,
    send: (name, input) => dispatch({ name, input }),
    isOpen: session.isOpen,
    db: () => session.open().db,
    close: async () => {
      if (session.isOpen()) await client.session.lock({})
    },
  }
}

/** Makes the register of an empty folder and leaves it open. */
export async function createOffice(folder: string, clock?: Clock): Promise<Office> {
  const office = officeIn(folder, clock)
  await office.client.session.create({ password: officePassword })
  return office
}

/** Opens the register of a folder, with another password than the usual one where it was changed. */
export async function openOffice(folder: string, clock?: Clock, password: string = officePassword): Promise<Office> {
  const office = officeIn(folder, clock)
  await office.client.session.unlock({ password })
  return office
}
