import { AppError } from '../../shared/errors.ts'
import type { Fault } from '../../shared/register/history/schema.ts'
import { type Role, roleMay, roles } from '../../shared/register/users/rights.ts'
import { present } from '../../shared/assert.ts'
import { openRegisterDatabase, type RegisterConnection } from '../database/connection.ts'
import { translateDatabaseError } from '../database/errors.ts'
import { readPragma } from '../database/driver.ts'
import { forgetFirstPage, keepFirstPage } from '../database/first-page.ts'
import { migrate } from '../database/migrate.ts'
import { migrations } from '../database/migrations/index.ts'
import { restoreTriggers } from '../database/triggers.ts'
import type { KeyFile } from '../keys/key-file.ts'
import { wipe } from '../keys/secret-bytes.ts'
import { signWith, type UnlockedKeys, wipeKeys } from '../keys/unlock.ts'
import { listUsers } from '../keys/users.ts'
import type { Clock } from '../register/context.ts'
import { adoptDrafts, dropUnreadableDrafts } from '../register/drafts/repository.ts'
import { fillOfficeTerms } from '../register/glossary/fill-office-terms.ts'
import type { Author } from '../register/history/author.ts'
import { findDoubt } from '../register/history/doubt.ts'
import type { OwnVault, PassportVault } from '../register/passports/vault.ts'
import type { RegisterDb, RegisterTables } from '../register/tables.ts'
import { recordOpening } from '../register/users/repository.ts'
import { type AutomaticCopies, startAutomaticCopies } from './backups/automatic-copies.ts'
import { placesOfCopies } from './backups/backup-places.ts'
import { type CopyHead, headsOfCopies } from './backups/copy-heads.ts'
import { isProven } from './backups/file-change.ts'
import { rememberChange, settleBeforeOpening } from './backups/opening.ts'
import { watchHistory } from './history-watch.ts'
import type { OfficeConfiguration } from './messages.ts'
import { openVault, ownVault } from './passport-vault.ts'
import { rollSight } from './roll-sight.ts'

/** Whoever is at the desk: their name and role as the key file says, and their keys. */
export interface DeskUserKeys {
  readonly name: string
  readonly role: Role
  readonly keys: UnlockedKeys & { readonly userId: string }
}

/** A register that somebody opened, until it is closed. */
export interface OpenedRegister {
  readonly connection: RegisterConnection
  readonly db: RegisterDb
  readonly openedAt: string
  user(): DeskUserKeys
  author(): Author
  readonly passports: PassportVault
  /** Of whoever is at the desk. */
  readonly own: OwnVault
  /** The key file was written anew: the user's own name or role may be another now. */
  take(keyFile: KeyFile): void
  /** A copy was made by hand. */
  copied(): void
  /** Leaves a last copy, closes the file, wipes the keys. */
  close(): void
  /** The same without a copy and without remembering anything: the files are about to be removed or replaced. */
  abandon(): void
}

export interface Opening {
  readonly configuration: OfficeConfiguration
  readonly clock: Clock
  readonly mode: 'create' | 'open'
  readonly keyFile: KeyFile
  /** Wiped here, at closing or where the register does not open. */
  readonly keys: UnlockedKeys
  /** Wrong secrets at the door since the last opening. */
  readonly refusedUnlocks: number
  /** The file has opened with these keys: what was waiting for that is written now. */
  readonly settle: () => void
  readonly makeCopy: () => void
  /** What keeps nobody from work is only logged. */
  readonly log: (error: unknown, what: string) => void
}

/** Opens or makes the register's file with unlocked keys and does what belongs to every opening. */
export async function openRegister(opening: Opening): Promise<OpenedRegister> {
  const { configuration, clock, mode, keyFile, log } = opening
  const { registerFolder: folder, sqliteBinding, isDemo, anchorFile } = configuration
  let user: DeskUserKeys
  let current = keyFile
  let connection: RegisterConnection | undefined
  let copies: AutomaticCopies | undefined
  try {
    user = whoIs(keyFile, opening.keys)
    const { databaseName, change } = settleBeforeOpening(folder, keyFile)
    connection = openRegisterDatabase({ folder, dataKey: opening.keys.dataKey, mode, databaseName, sqliteBinding })
    if (Number(readPragma(connection.database, 'user_version')) < (migrations.at(-1)?.number ?? 0)) forgetFirstPage(connection.files)
    migrate(connection, migrations)
    const triggers: Fault[] = restoreTriggers(connection.database, migrations, sqliteBinding) ? [triggersAltered] : []
    opening.settle()
    const db = connection.kysely<RegisterTables>()
    const openedAt = clock.now()
    const author = (): Author => authorOf(user)
    const startCopies = (file: RegisterConnection): void => {
      // The demo is made anew from the program itself.
      if (!isDemo) copies = startAutomaticCopies(file, clock, opening.makeCopy, (error) => log(error, 'office.dailyCopy'))
    }
    const { registerId } = keyFile
    const own = ownVault(registerId, user.keys.signingKey)
    const { passports, faults } = await openVault({
      connection,
      registerId,
      sensitiveKey: () => user.keys.sensitiveKey,
      own,
      author: author(),
      at: openedAt,
      onFailure: (error) => log(error, 'office.passports'),
    })
    const isAnsweredFor = change !== undefined && isProven(change, registerId, user.keys.dataKey)
    const copyHeads = (): CopyHead[] =>
      isDemo ? [] : headsOfCopies(placesOfCopies(folder, registerId, configuration.secondBackupFolder), registerId, user.keys.dataKey)
    // What every opening writes is no work that a copy at closing would be made for; what makes a register is.
    if (mode === 'create') startCopies(connection)
    const tellChange = (): Promise<void> => tolerantly(folder, () => rememberChange(db, author(), folder, change, isAnsweredFor))
    const history = await watchHistory({
      connection,
      author: author(),
      clock,
      anchorFile,
      copyHeads,
      restoredAt: isAnsweredFor ? change?.at : undefined,
      tellBefore: tellChange,
      isNew: mode === 'create',
      roll: () => rollSight(current),
      refusedUnlocks: opening.refusedUnlocks,
      faults: [...triggers, ...faults],
      onFailure: (error) => log(error, 'office.history'),
    })
    // Where history could not be looked at, it is told here; told twice it is kept once.
    await tellChange()
    await tolerantly(folder, () => noteOpening(db, user, author(), openedAt, own))
    if (mode === 'open') startCopies(connection)
    const open = connection

    function closeFile(): void {
      try {
        open.close()
      } finally {
        wipeKeys(user.keys)
      }
    }
    return {
      connection: open,
      db,
      openedAt,
      user: () => user,
      author,
      passports,
      own,
      take: (next) => {
        user = whoIs(next, user.keys)
        current = next
      },
      copied: () => copies?.copied(),
      close: () => {
        // A disk that fails now must not leave the register open, nor its keys in memory.
        try {
          copies?.beforeClosing()
          history.beforeClosing()
        } finally {
          closeFile()
        }
        try {
          keepFirstPage(open.files)
        } catch (error) {
          // The page kept before is as good for most rescues.
          log(error, 'office.firstPage')
        }
      },
      abandon: () => {
        copies?.cancel()
        history.cancel()
        closeFile()
      },
    }
  } catch (error) {
    try {
      copies?.cancel()
      connection?.close()
    } finally {
      wipeKeys(opening.keys)
    }
    throw error
  }
}

const triggersAltered: Fault = { code: 'triggers-altered', seq: null, area: 'register', recordId: null }

/** A role that only a later program knows is one whose rights this program cannot tell. */
function whoIs(keyFile: KeyFile, keys: UnlockedKeys): DeskUserKeys {
  const { userId } = keys
  const entry = listUsers(keyFile).find((user) => user.id === userId)
  const { name, role } = present(entry, 'whoever unlocked stands in the key file')
  const known = roles.find((one) => one === role)
  if (userId === null || known === undefined) throw new AppError('register-newer', { role })
  const mayOpenSensitive = roleMay(known, 'see-passports')
  if (!mayOpenSensitive) wipe(keys.sensitiveKey)
  return { name, role: known, keys: { ...keys, userId, sensitiveKey: mayOpenSensitive ? keys.sensitiveKey : undefined } }
}

function authorOf({ name, role, keys }: DeskUserKeys): Author {
  return { userId: keys.userId, name, role, publicKey: Buffer.from(keys.publicKey, 'base64'), sign: (bytes) => signWith(keys, bytes) }
}

async function noteOpening(db: RegisterDb, { role, keys }: DeskUserKeys, author: Author, openedAt: string, own: OwnVault): Promise<void> {
  await recordOpening(db, keys.userId, openedAt)
  if (role === 'administrator') await adoptDrafts(db, keys.userId)
  await fillOfficeTerms(db, author, openedAt)
  // In a register whose age is in doubt, its keys may be older than what they are asked to open.
  if (!(await findDoubt(db))) await dropUnreadableDrafts(db, own, keys.userId, openedAt)
}

/** A full disk must not keep the office out of its register: what belongs to an opening is then done at the next one. */
async function tolerantly(folder: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(translateDatabaseError(error, folder) instanceof AppError)) throw error
  }
}
