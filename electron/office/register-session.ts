import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { AppError } from '../../shared/errors.ts'
import { shortestPassword, type SessionState } from '../../shared/register/session/calls.ts'
import { demoPassword } from '../../shared/register/session/demo.ts'
import { openRegisterDatabase, type RegisterConnection } from '../database/connection.ts'
import { translateDatabaseError } from '../database/errors.ts'
import { checkLocation } from '../database/location.ts'
import { migrate } from '../database/migrate.ts'
import { migrations } from '../database/migrations/index.ts'
import { looksLikeRegister, registerFiles } from '../database/register-folder.ts'
import { AttemptGuard } from '../keys/attempt-guard.ts'
import { calibrate, type DerivationCost, type DerivationPolicy, standardPolicy } from '../keys/derivation.ts'
import { readKeyFile, writeKeyFile } from '../keys/key-store.ts'
import { changePassword, createKeys, type NewKeys, replaceRecoveryKey, type Secret, unlock } from '../keys/keys.ts'
import { wipe } from '../keys/secret-bytes.ts'
import type { Clock } from '../register/context.ts'
import { fillOfficeTerms } from '../register/glossary/fill-office-terms.ts'
import type { SessionControl } from '../register/session-control.ts'
import type { RegisterDb, RegisterTables } from '../register/tables.ts'
import { type DailyCopies, startDailyCopies } from './daily-copy.ts'
import { fillDemoRegister, isDemoFilled } from './demo/fill-demo-register.ts'
import { isHalfMade, markHalfMade, removeRegisterFiles, unmarkHalfMade } from './half-made.ts'
import type { OfficeConfiguration } from './messages.ts'
import { logMistake } from './mistake-log.ts'

export interface OpenRegister {
  readonly db: RegisterDb
  readonly openedAt: string
}

export interface RegisterSession extends SessionControl {
  /** The open register; `locked` while there is none. */
  open(): OpenRegister
  isOpen(): boolean
}

/** Opens, locks and creates the register of one folder. Errors leave as sentences for the user. */
export function createRegisterSession(
  configuration: OfficeConfiguration,
  clock: Clock,
  /** Tests derive keys faster; the program measures its machine once. */
  derivation: Derivation = calibratedDerivation,
): RegisterSession {
  const folder = configuration.registerFolder
  const files = registerFiles(folder)
  const guard = new AttemptGuard(files.attempts)
  const binding = configuration.sqliteBinding === undefined ? {} : { sqliteBinding: configuration.sqliteBinding }
  let connection: RegisterConnection | undefined
  let opened: OpenRegister | undefined
  let copies: DailyCopies | undefined

  const isThere = (): boolean => looksLikeRegister(folder) && !isHalfMade(folder)
  const state = (): SessionState => ({
    status: opened ? 'open' : isThere() ? 'locked' : 'no-register',
    isDemo: configuration.isDemo,
  })

  function openWith(dataKey: Buffer, mode: 'create' | 'open'): void {
    const attempt = openRegisterDatabase({ folder, dataKey, mode, ...binding })
    try {
      migrate(attempt, migrations)
    } catch (error) {
      attempt.close()
      throw error
    }
    connection = attempt
    opened = { db: attempt.kysely<RegisterTables>(), openedAt: clock.now() }
    // The demo is made anew from the program itself.
    if (!configuration.isDemo) copies = startDailyCopies(attempt, clock, logFailedCopy)
  }

  /** Nobody is disturbed in their work by a copy that failed; the log says why, by its code. */
  function logFailedCopy(error: unknown): void {
    logMistake(configuration.logFile, translateDatabaseError(error, folder), 'office.dailyCopy', clock.now())
  }

  /** A full disk must not keep the office out of its register: the glossary then goes in at the next opening. */
  async function fillGlossary(): Promise<void> {
    try {
      if (opened) await fillOfficeTerms(opened.db, clock.now())
    } catch (error) {
      if (!(translateDatabaseError(error, folder) instanceof AppError)) throw error
    }
  }

  function close(): void {
    opened = undefined
    copies?.beforeClosing()
    copies = undefined
    connection?.close()
    connection = undefined
  }

  async function create(password: string): Promise<{ recoveryKey: string }> {
    refuseWeak(password)
    const isNew = !existsSync(folder)
    mkdirSync(folder, { recursive: true })
    if (isHalfMade(folder)) removeRegisterFiles(folder)
    const { keyFile, dataKey, recoveryKey } = await makeKeys(password, isNew)
    try {
      markHalfMade(folder)
      openWith(dataKey, 'create')
      await fillGlossary()
      // Last: without keys on the disk the folder is still one in which a register can be made.
      writeKeyFile(files.keys, keyFile)
      unmarkHalfMade(folder)
      return { recoveryKey }
    } catch (error) {
      removeHalfMade(isNew)
      throw error
    } finally {
      wipe(dataKey)
    }
  }

  async function makeKeys(password: string, isNew: boolean): Promise<NewKeys> {
    try {
      checkLocation(folder, 'create')
      return await createKeys(password, await derivation.policy())
    } catch (error) {
      if (isNew) rmSync(folder, { recursive: true, force: true })
      throw error
    }
  }

  /** The folder was empty a moment ago, so what lies there now is only our own half-made register. */
  function removeHalfMade(isNew: boolean): void {
    copies?.cancel()
    copies = undefined
    close()
    removeRegisterFiles(folder)
    if (isNew) rmSync(folder, { recursive: true, force: true })
  }

  async function unlockWith(secret: Secret): Promise<SessionState> {
    if (opened) return state()
    if (!existsSync(folder)) throw new AppError('folder-missing')
    checkLocation(folder, 'open')
    if (isHalfMade(folder)) throw new AppError('register-missing')
    const { keyFile, otherCopy } = readKeyFile(files.keys)
    const { dataKey } = await guard.attempt(() => unlock(keyFile, secret, { cost: derivation.floor, floor: derivation.floor }))
    try {
      if (otherCopy !== 'same') writeKeyFile(files.keys, keyFile)
      forgetMark()
      openWith(dataKey, 'open')
      await fillGlossary()
    } finally {
      wipe(dataKey)
    }
    return state()
  }

  /** Beside sound keys the mark says nothing any more; a virus scanner that holds it must not keep the office out. */
  function forgetMark(): void {
    try {
      unmarkHalfMade(folder)
    } catch {
      // It goes at the next opening.
    }
  }

  async function setPassword(current: Secret, next: string): Promise<void> {
    refuseWeak(next)
    const { keyFile } = readKeyFile(files.keys)
    const policy = await derivation.policy()
    writeKeyFile(files.keys, await guard.attempt(() => changePassword(keyFile, current, next, policy)))
  }

  async function openDemo(): Promise<SessionState> {
    // The register of the office must never be filled with invented people, nor opened with a printed password.
    if (!configuration.isDemo) throw new AppError('not-allowed')
    if (isThere()) {
      const unlocked = await unlockWith({ password: demoPassword })
      if (await isDemoFilled(session.open().db)) return unlocked
      close()
      // Marked first: what an interrupted removal leaves is then known for what it is.
      markHalfMade(folder)
      removeHalfMade(true)
    }
    await create(demoPassword)
    try {
      await fillDemoRegister(session, clock)
    } catch (error) {
      // Half a demo would look like the whole one at the next start.
      removeHalfMade(true)
      throw error
    }
    return state()
  }

  let turn: Promise<unknown> = Promise.resolve()

  /** One after another: a second click on «create» must find the finished register and not the half-made one. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = turn.then(() => inWords(folder, work))
    turn = mine.catch(() => undefined)
    return mine
  }

  const session: RegisterSession = {
    open: () => {
      if (!opened) throw new AppError('locked')
      return opened
    },
    isOpen: () => opened !== undefined,
    state: async () => state(),
    create: (password) => inTurn(() => create(password)),
    openDemo: () => inTurn(openDemo),
    unlock: (password) => inTurn(() => unlockWith({ password })),
    unlockWithRecoveryKey: (recoveryKey, newPassword) =>
      inTurn(async () => {
        refuseWeak(newPassword)
        const wasOpen = opened !== undefined
        // First open: a register that cannot be opened keeps the password it had.
        const unlocked = await unlockWith({ recoveryKey })
        try {
          await setPassword({ recoveryKey }, newPassword)
        } catch (error) {
          if (!wasOpen) close()
          throw error
        }
        return unlocked
      }),
    lock: async () => {
      close()
      return state()
    },
    changePassword: (current, next) => inTurn(() => setPassword({ password: current }, next)),
    newRecoveryKey: (password) =>
      inTurn(async () => {
        const { keyFile } = readKeyFile(files.keys)
        const policy = await derivation.policy()
        const renewed = await guard.attempt(() => replaceRecoveryKey(keyFile, { password }, policy))
        writeKeyFile(files.keys, renewed.keyFile)
        return { recoveryKey: renewed.recoveryKey }
      }),
  }
  return session
}

/** The window judges strength while one types; here only the length is held to, because no page can be trusted. */
function refuseWeak(password: string): void {
  if ([...password].length < shortestPassword) throw new AppError('password-too-weak', { shortest: shortestPassword })
}

/** The folder is known here, so a disk error can say that it vanished. */
async function inWords<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw translateDatabaseError(error, folder)
  }
}

/** What deriving a key costs: at least, and for new slots. A slot says with which cost it was made. */
export interface Derivation {
  readonly floor: DerivationCost
  policy(): Promise<DerivationPolicy>
}

let measured: Promise<DerivationPolicy> | undefined

/** About half a second on this machine, measured when the first new slot is made; opening a register measures nothing. */
const calibratedDerivation: Derivation = {
  floor: standardPolicy.floor,
  policy: () => {
    measured ??= calibrate().then((cost) => ({ ...standardPolicy, cost }))
    // A measurement that failed once (no memory at that moment) is made again for the next password.
    measured.catch(() => (measured = undefined))
    return measured
  },
}

/** Always the same cost. */
export function fixedDerivation(policy: DerivationPolicy): Derivation {
  return { floor: policy.floor, policy: () => Promise.resolve(policy) }
}
