import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { present } from '../../shared/assert.ts'
import { AppError } from '../../shared/errors.ts'
import type { SessionState } from '../../shared/register/session/schema.ts'
import { demoPassword, demoUserName } from '../../shared/register/session/demo.ts'
import { type Right, rightsOf, roleMay } from '../../shared/register/users/rights.ts'
import { firstUserName } from '../../shared/register/users/schema.ts'
import { translateDatabaseError } from '../database/errors.ts'
import { checkLocation } from '../database/location.ts'
import { looksLikeRegister, registerFiles } from '../database/register-folder.ts'
import { AttemptGuard } from '../keys/attempt-guard.ts'
import type { NewKeys } from '../keys/create-keys.ts'
import { rotateDataKeys } from '../keys/rotate-data-keys.ts'
import { copySecret, wipe } from '../keys/secret-bytes.ts'
import { listUsers } from '../keys/users.ts'
import type { Clock } from '../register/context.ts'
import type { SessionControl } from '../register/session-control.ts'
import type { UserControl } from '../register/user-control.ts'
import { type Backups, createBackups } from './backups/backup-control.ts'
import type { NewDataKeys } from './backups/data-key.ts'
import { fillDemoRegister, isDemoFilled } from './demo/fill-demo-register.ts'
import { calibratedDerivation, type Derivation } from './derivation-cost.ts'
import { isHalfMade, markHalfMade, removeRegisterFiles, unmarkHalfMade } from './half-made.ts'
import { type Entrance, openKeyCabinet, refuseWeak } from './key-cabinet.ts'
import type { OfficeConfiguration } from './messages.ts'
import { logMistake } from './mistake-log.ts'
import { type OpenedRegister, openRegister, type Opening } from './opened-register.ts'
import { resealCopy } from './reseal-copy.ts'
import { openUserDesk } from './user-desk.ts'

export interface RegisterSession extends SessionControl {
  /** The open register; `locked` while there is none. */
  open(): Pick<OpenedRegister, 'db' | 'openedAt' | 'author' | 'user' | 'passports' | 'own'>
  isOpen(): boolean
  /** Whether whoever is at the desk has the right. While nobody is, only calls that answer at the door are asked about. */
  mayUse(right: Right): boolean
  readonly users: UserControl
  readonly backups: Backups
}

/** Opens, locks and creates the register of one folder. Errors leave as sentences for the user. */
export function createRegisterSession(
  configuration: OfficeConfiguration,
  clock: Clock,
  /** Tests derive keys faster; the program measures its machine once. */
  derivation: Derivation = calibratedDerivation(configuration.costFile),
): RegisterSession {
  const { registerFolder: folder, isDemo } = configuration
  const files = registerFiles(folder)
  const guard = new AttemptGuard(files.attempts)
  const cabinet = openKeyCabinet(files.keys, guard, derivation)
  let opened: OpenedRegister | undefined
  /** Of a register whose secret was right and whose file is damaged: what can be read of it is read with this. */
  let damagedKey: Buffer | undefined
  /** Of whoever gave it. */
  let damagedRole: string | undefined

  const isThere = (): boolean => looksLikeRegister(folder) && !isHalfMade(folder)

  function state(): SessionState {
    if (opened) {
      const { name, role, keys } = opened.user()
      return { status: 'open', isDemo, user: { id: keys.userId, name, role, rights: rightsOf(role) } }
    }
    if (!isThere()) return { status: 'no-register', isDemo }
    const users = cabinet.atTheDoor().map(({ id, name, mayAdminister }) => ({ id, name, isAdministrator: mayAdminister }))
    return { status: 'locked', isDemo, users }
  }

  function atWork(): OpenedRegister {
    if (!opened) throw new AppError('locked')
    return opened
  }

  /** Nobody is disturbed in their work by what is only logged, by its code. */
  function log(error: unknown, what: string): void {
    logMistake(configuration.logFile, translateDatabaseError(error, folder), what, clock.now())
  }

  async function openWith(opening: Pick<Opening, 'mode' | 'keyFile' | 'keys' | 'settle' | 'refusedUnlocks'>): Promise<void> {
    forgetDamage()
    const key = copySecret(opening.keys.dataKey)
    const { userId } = opening.keys
    try {
      opened = await openRegister({ ...opening, configuration, clock, makeCopy: () => backups.makeAutomatic(), log })
    } catch (error) {
      const cause = translateDatabaseError(error, folder)
      if (cause instanceof AppError && cause.code === 'register-damaged') {
        damagedKey = copySecret(key)
        damagedRole = listUsers(opening.keyFile).find(({ id }) => id === userId)?.role
      }
      throw error
    } finally {
      wipe(key)
    }
  }

  function forgetDamage(): void {
    wipe(damagedKey)
    damagedKey = undefined
    damagedRole = undefined
  }

  function leave(how: 'close' | 'abandon'): void {
    users.forgetProof()
    forgetDamage()
    const leaving = opened
    try {
      leaving?.[how]()
    } finally {
      opened = undefined
    }
  }

  async function create(password: string, name: string): Promise<{ recoveryKey: string }> {
    refuseWeak(password)
    const isNew = !existsSync(folder)
    mkdirSync(folder, { recursive: true })
    if (isHalfMade(folder)) removeRegisterFiles(folder)
    const { keyFile, unlocked, recoveryKey } = await makeKeys(name, password, isNew)
    try {
      markHalfMade(folder)
      await openWith({ mode: 'create', keyFile, keys: unlocked, refusedUnlocks: 0, settle: () => undefined })
      // Last: without keys on the disk the folder is still one in which a register can be made.
      cabinet.write(keyFile)
      unmarkHalfMade(folder)
      return { recoveryKey }
    } catch (error) {
      removeHalfMade(isNew)
      throw error
    }
  }

  async function makeKeys(name: string, password: string, isNew: boolean): Promise<NewKeys> {
    try {
      checkLocation(folder, 'create')
      return await cabinet.create(name, password)
    } catch (error) {
      if (isNew) rmSync(folder, { recursive: true, force: true })
      throw error
    }
  }

  /** The folder was empty a moment ago, so what lies there now is only our own half-made register. */
  function removeHalfMade(isNew: boolean): void {
    leave('abandon')
    removeRegisterFiles(folder)
    if (isNew) rmSync(folder, { recursive: true, force: true })
  }

  async function comeIn(entrance: () => Promise<Entrance>): Promise<SessionState> {
    if (!existsSync(folder)) throw new AppError('folder-missing')
    checkLocation(folder, 'open')
    if (isHalfMade(folder)) throw new AppError('register-missing')
    const refusedUnlocks = guard.failed()
    const { keyFile, keys, settle } = await entrance()
    const settleAll = (): void => {
      settle()
      forgetMark()
    }
    await openWith({ mode: 'open', keyFile, keys, refusedUnlocks, settle: settleAll })
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

  const unlock = async (password: string, userId?: string): Promise<SessionState> =>
    opened ? state() : comeIn(() => cabinet.unlock(password, userId))

  async function openDemo(): Promise<SessionState> {
    // The register of the office must never be filled with invented people, nor opened with a printed password.
    if (!isDemo) throw new AppError('not-allowed')
    if (isThere()) {
      const unlocked = await unlock(demoPassword, cabinet.atTheDoor().find((user) => user.mayAdminister)?.id)
      if (await isDemoFilled(atWork().db)) return unlocked
      leave('abandon')
      // Marked first: what an interrupted removal leaves is then known for what it is.
      markHalfMade(folder)
      removeHalfMade(true)
    }
    await create(demoPassword, demoUserName)
    try {
      await fillDemoRegister(session, clock)
    } catch (error) {
      // Half a demo would look like the whole one at the next start.
      removeHalfMade(true)
      throw error
    }
    return state()
  }

  async function newDataKeys(password: string, database: string): Promise<NewDataKeys> {
    const { user, author } = atWork()
    const { keys } = user()
    await cabinet.compare(keys.userId, password)
    const { keyFile, before, after } = rotateDataKeys(cabinet.read(), keys, database)
    wipe(before.dataKey)
    const sensitive = { before: present(before.sensitiveKey, 'administrators hold both keys'), after: present(after.sensitiveKey, 'both keys are new') }
    return {
      keyFile,
      dataKey: after.dataKey,
      reseal: (copy) =>
        resealCopy(copy, { registerId: keyFile.registerId, ...sensitive }, author(), clock.now()).finally(() => wipe(sensitive.before, sensitive.after)),
    }
  }

  let turn: Promise<unknown> = Promise.resolve()

  /** One after another: a second click on «create» must find the finished register and not the half-made one. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = turn.then(() => inWords(folder, work))
    turn = mine.catch(() => undefined)
    return mine
  }

  const users = openUserDesk({
    cabinet,
    derivation,
    clock,
    keys: () => atWork().user().keys,
    onChanged: (keyFile) => opened?.take(keyFile),
    inTurn,
  })
  const backups = createBackups(
    {
      configuration,
      clock,
      guard,
      policy: () => derivation.policy(),
      floor: derivation.floor,
      connection: () => opened?.connection,
      damagedKey: () => damagedKey,
      mayRestore: () => roleMay(opened?.user().role ?? damagedRole ?? '', 'restore'),
      author: () => opened?.author(),
      close: () => leave('abandon'),
    },
    { newDataKeys, onCopied: () => opened?.copied(), inTurn },
  )

  const session: RegisterSession = {
    open: atWork,
    isOpen: () => opened !== undefined,
    mayUse: (right) => opened === undefined || roleMay(opened.user().role, right),
    users,
    backups,
    state: async () => state(),
    create: (password, name = firstUserName) => inTurn(() => create(password, name)),
    openDemo: () => inTurn(openDemo),
    unlock: (password, userId) => inTurn(() => unlock(password, userId)),
    recover: (secret, newPassword, userId) =>
      inTurn(async () => {
        leave('close')
        return comeIn(() => cabinet.recover(secret, newPassword, userId))
      }),
    lock: async () => {
      leave('close')
      return state()
    },
    changePassword: (current, next) => inTurn(() => cabinet.changePassword(atWork().user().keys.userId, current, next)),
    devices: () => cabinet.devices(),
    enableDevice: (password, deviceId) =>
      inTurn(async () => {
        const { userId } = atWork().user().keys
        return { userId, ...(await cabinet.enableDevice(userId, password, deviceId)) }
      }),
    disableDevice: (deviceId) =>
      inTurn(async () => {
        const { keys } = atWork().user()
        cabinet.disableDevice(keys, keys.userId, deviceId)
      }),
    unlockByDevice: (userId, deviceId, secret) =>
      inTurn(async () => (opened ? state() : comeIn(() => cabinet.unlockByDevice(userId, deviceId, secret)))),
  }
  return session
}

/** The folder is known here, so a disk error can say that it vanished. */
async function inWords<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw translateDatabaseError(error, folder)
  }
}
