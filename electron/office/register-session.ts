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
import { fillDemoRegister } from './demo/fill-demo-register.ts'
import type { OfficeConfiguration } from './messages.ts'

export interface OpenRegister {
  readonly db: RegisterDb
  readonly openedAt: string
}

export interface RegisterSession extends SessionControl {
  /** The open register; `locked` while there is none. */
  open(): OpenRegister
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

  const state = (): SessionState => ({
    status: opened ? 'open' : looksLikeRegister(folder) ? 'locked' : 'no-register',
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
    connection?.close()
    connection = undefined
  }

  async function create(password: string): Promise<{ recoveryKey: string }> {
    refuseWeak(password)
    const isNew = !existsSync(folder)
    mkdirSync(folder, { recursive: true })
    const { keyFile, dataKey, recoveryKey } = await makeKeys(password, isNew)
    try {
      writeKeyFile(files.keys, keyFile)
      openWith(dataKey, 'create')
      await fillGlossary()
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
    close()
    for (const file of [files.database, files.writeAheadLog, ...files.keys]) rmSync(file, { recursive: true, force: true })
    if (isNew) rmSync(folder, { recursive: true, force: true })
  }

  async function unlockWith(secret: Secret): Promise<SessionState> {
    if (opened) return state()
    if (!existsSync(folder)) throw new AppError('folder-missing')
    checkLocation(folder, 'open')
    const { keyFile, otherCopy } = readKeyFile(files.keys)
    const { dataKey } = await guard.attempt(() => unlock(keyFile, secret, { cost: derivation.floor, floor: derivation.floor }))
    try {
      if (otherCopy !== 'same') writeKeyFile(files.keys, keyFile)
      openWith(dataKey, 'open')
      await fillGlossary()
    } finally {
      wipe(dataKey)
    }
    return state()
  }

  async function setPassword(current: Secret, next: string): Promise<void> {
    refuseWeak(next)
    const { keyFile } = readKeyFile(files.keys)
    const policy = await derivation.policy()
    writeKeyFile(files.keys, await guard.attempt(() => changePassword(keyFile, current, next, policy)))
  }

  async function openDemo(): Promise<SessionState> {
    if (looksLikeRegister(folder)) return unlockWith({ password: demoPassword })
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

  const session: RegisterSession = {
    open: () => {
      if (!opened) throw new AppError('locked')
      return opened
    },
    state: async () => state(),
    create: (password) => inWords(folder, () => create(password)),
    openDemo: () => inWords(folder, openDemo),
    unlock: (password) => inWords(folder, () => unlockWith({ password })),
    unlockWithRecoveryKey: (recoveryKey, newPassword) =>
      inWords(folder, async () => {
        await setPassword({ recoveryKey }, newPassword)
        return unlockWith({ password: newPassword })
      }),
    lock: async () => {
      close()
      return state()
    },
    changePassword: (current, next) => inWords(folder, () => setPassword({ password: current }, next)),
    newRecoveryKey: (password) =>
      inWords(folder, async () => {
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
  policy: () => (measured ??= calibrate().then((cost) => ({ ...standardPolicy, cost }))),
}

/** Always the same cost. */
export function fixedDerivation(policy: DerivationPolicy): Derivation {
  return { floor: policy.floor, policy: () => Promise.resolve(policy) }
}
