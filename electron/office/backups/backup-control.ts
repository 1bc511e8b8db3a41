import { existsSync } from 'node:fs'
import { AppError } from '../../../shared/errors.ts'
import { isDrillDue, isStale } from '../../../shared/register/backups/rules.ts'
import type { CopySecret, RegisterCopyLine } from '../../../shared/register/backups/schema.ts'
import { looksLikeRegister, registerFiles } from '../../database/register-folder.ts'
import { readKeyFile } from '../../keys/key-store.ts'
import { wipe } from '../../keys/secret-bytes.ts'
import type { BackupControl } from '../../register/backup-control.ts'
import { drillSince, findFirstDay, findUntold, insertDrill, keepCheck, listChecks, listDrills } from '../../register/backups/repository.ts'
import type { CallContext } from '../../register/context.ts'
import { recordEvent } from '../../register/history/trail.ts'
import { type BackupDesk, backupFolder } from './backup-desk.ts'
import { allCopies, type BackupPlaces, getCopy, reachableSecond } from './backup-places.ts'
import { holdsClearPassports } from './clear-copies.ts'
import { compareRegisters } from './compare.ts'
import { describeCopy, listCopies, removeClearCopies } from './copy-folder.ts'
import { copyUsers, keyInUse, openCopyDatabase, openCopyKeys } from './copy-keys.ts'
import { changeDataKey, type NewDataKeys } from './data-key.ts'
import { holdDrill } from './drill.ts'
import { makeCopy } from './make-copy.ts'
import { rescueRegister } from './rescue.ts'
import { checkCopy, restoreCopy } from './restore.ts'
import { copyToSecondPlace, dropOutdated } from './second-place.ts'

export interface Backups extends BackupControl {
  /** Where the desk says that copies lie. */
  setPlaces(places: BackupPlaces): void
  /** One automatic copy, taken to the second place where that is reachable. */
  makeAutomatic(): void
}

export interface BackupOptions {
  /** New data keys by an administrator's password, in a key file that names the given database. */
  readonly newDataKeys: (password: string, database: string) => Promise<NewDataKeys>
  /** A copy was made by hand. */
  readonly onCopied: () => void
  /** One after another with everything else that opens, closes or writes keys. */
  readonly inTurn: <Value>(work: () => Promise<Value>) => Promise<Value>
}

/** The copies of one register: made, listed, checked, restored. */
export function createBackups(desk: BackupDesk, options: BackupOptions): Backups {
  let places: BackupPlaces = { second: desk.configuration.secondBackupFolder }

  const openConnection = () => {
    const connection = desk.connection()
    if (!connection) throw new AppError('locked')
    return connection
  }

  function make(kind: 'daily' | 'hand'): string {
    const folder = backupFolder(desk)
    const name = makeCopy(openConnection(), { kind, at: desk.clock.now(), program: desk.configuration.programVersion ?? '' })
    dropOutdated(folder, listCopies('register', folder).map((copy) => copy.name), name)
    const second = reachableSecond(desk, places)
    if (second !== undefined) {
      copyToSecondPlace(folder, name, second)
      dropOutdated(second, listCopies('second', second).map((copy) => copy.name), name)
    }
    return name
  }

  async function makeByHand(context: CallContext): Promise<string> {
    const event = { at: desk.clock.now(), action: 'backup-made', area: 'backups' } as const
    await context.db.transaction().execute((db) => recordEvent(db, context.author, event))
    const name = await openConnection().alone(() => make('hand'))
    options.onCopied()
    return name
  }

  async function describeAll(context: CallContext): Promise<RegisterCopyLine[]> {
    const checks = await listChecks(context.db)
    return keyInUse(desk, (dataKey) =>
      allCopies(desk, places).map((copy) => {
        const line = describeCopy(copy, dataKey)
        const check = checks.get(line.id)
        return check === undefined ? line : describeCopy(copy, dataKey, check)
      }),
    )
  }

  const secondPlaceState = () => (places.second === undefined ? 'none' : existsSync(places.second) ? 'there' : 'missing')

  async function restore({ id, secret }: { id: string; secret?: CopySecret | undefined }) {
    const copy = getCopy(desk, places, id)
    const opened = await openCopyKeys(desk, copy, secret)
    if (!opened) throw new AppError('copy-earlier-key')
    try {
      const isAnsweredFor = desk.mayRestore() || (secret !== undefined && 'recoveryKey' in secret)
      // Before the register is closed: a copy that cannot be restored must not cost anybody their open desk.
      checkCopy(desk, copy, opened.dataKey)
      const connection = desk.connection()
      if (connection) await connection.alone(desk.close)
      else desk.close()
      return { bringsItsKeys: opened.bringsItsKeys, setAside: await restoreCopy(desk, copy, opened, { isAnsweredFor }) }
    } finally {
      wipe(opened.dataKey)
    }
  }

  /** At the door only in front of a register that cannot be opened: otherwise anybody passing could set it back. */
  function requireDamage(): void {
    if (desk.connection() !== undefined) throw new AppError('not-allowed')
    if (desk.damagedKey() === undefined && !keysAreDamaged(desk)) throw new AppError('not-allowed')
  }

  return {
    setPlaces: (next) => {
      places = { ...places, ...next }
    },

    makeAutomatic: () => void make('daily'),

    status: async (_input, context) => {
      const now = desk.clock.now()
      const good = (await describeAll(context)).filter(({ state, kind }) => state === 'good' && kind !== 'set-aside')
      const newestGoodAt = good.flatMap(({ madeAt }) => madeAt ?? []).toSorted().at(-1) ?? null
      const since = await drillSince(context.db)
      const firstDay = await findFirstDay(context.db)
      return {
        newestGoodAt,
        // The demo is made anew from the program itself.
        isStale: !desk.configuration.isDemo && isStale(newestGoodAt ?? firstDay ?? now, now),
        secondPlace: secondPlaceState(),
        isDrillDue: !desk.configuration.isDemo && since !== undefined && isDrillDue(since, now),
        clearCopies: allCopies(desk, places).filter(holdsClearPassports).length,
        comeback: (await findUntold(context.db)) ?? null,
      }
    },

    list: async (_input, context) => ({
      copies: await describeAll(context),
      folder: backupFolder(desk),
      secondFolder: places.second ?? null,
      secondPlace: secondPlaceState(),
      drills: await listDrills(context.db),
    }),

    make: async (_input, context) => {
      const name = await makeByHand(context)
      const line = (await describeAll(context)).find(({ id }) => id === `register/${name}`)
      if (!line) throw new AppError('copy-missing')
      return line
    },

    replaceClear: async (_input, context) => {
      await makeByHand(context)
      const removed = removeClearCopies(allCopies(desk, places))
      const event = { at: desk.clock.now(), action: 'erased', area: 'backups', details: { count: removed } } as const
      await context.db.transaction().execute((db) => recordEvent(db, context.author, event))
      return { removed }
    },

    verify: async ({ id }, context) => {
      const copy = getCopy(desk, places, id)
      const checkedAt = desk.clock.now()
      const opened = await openCopyKeys(desk, copy, undefined)
      // Whoever cannot be opened with today's key is damaged, or older than a change of key: the manifest tells which.
      const state = opened === undefined ? keyInUse(desk, (dataKey) => describeCopy(copy, dataKey).state) : undefined
      if (state !== undefined && state !== 'good' && state !== 'damaged') throw new AppError('copy-earlier-key')
      const good = opened !== undefined && holds(() => checkCopy(desk, copy, opened.dataKey))
      wipe(opened?.dataKey)
      await keepCheck(context.db, id, checkedAt, good)
      return { state: good ? ('good' as const) : ('damaged' as const), checkedAt }
    },

    compare: async ({ id, secret }) => {
      const copy = getCopy(desk, places, id)
      const opened = await openCopyKeys(desk, copy, secret)
      if (!opened) return { outcome: 'secret-needed', users: copyUsers(copy) }
      try {
        checkCopy(desk, copy, opened.dataKey)
        const then = openCopyDatabase(desk, copy.database, opened.dataKey)
        try {
          const comparison = compareRegisters(desk.connection()?.database, then)
          return { outcome: 'compared', comparison: { ...comparison, bringsItsKeys: opened.bringsItsKeys } }
        } finally {
          then.close()
        }
      } finally {
        wipe(opened.dataKey)
      }
    },

    restore: (input) => options.inTurn(() => restore(input)),

    changeDataKey: ({ password }) =>
      options.inTurn(async () => {
        await changeDataKey(desk, openConnection(), (database) => options.newDataKeys(password, database))
        return { setAside: null }
      }),

    drill: async ({ id, secret, startedAt }, context) => {
      const copy = getCopy(desk, places, id)
      const held = await holdDrill(desk, { copy, secret, startedAt, by: context.author.name })
      await context.db.transaction().execute(async (db) => {
        await insertDrill(db, held)
        await recordEvent(db, context.author, { at: held.at, action: 'drill-done', area: 'backups', details: { result: held.result } })
      })
      return held
    },

    offer: async () => {
      requireDamage()
      const key = desk.damagedKey()
      return { canOpenCopies: key !== undefined, copies: allCopies(desk, places).map((copy) => describeCopy(copy, key)) }
    },

    restoreDamaged: (input) =>
      options.inTurn(async () => {
        requireDamage()
        return restore(input)
      }),

    rescue: () =>
      options.inTurn(async () => {
        requireDamage()
        const key = desk.damagedKey()
        if (key === undefined) throw new AppError('key-file-damaged')
        const report = await rescueRegister(desk, key)
        desk.close()
        return report
      }),
  }
}

function keysAreDamaged({ configuration: { registerFolder } }: BackupDesk): boolean {
  if (!looksLikeRegister(registerFolder)) return false
  try {
    readKeyFile(registerFiles(registerFolder).keys)
    return false
  } catch {
    return true
  }
}

function holds(check: () => void): boolean {
  try {
    check()
    return true
  } catch (error) {
    if (error instanceof AppError && (error.code === 'copy-damaged' || error.code === 'copy-missing')) return false
    throw error
  }
}
