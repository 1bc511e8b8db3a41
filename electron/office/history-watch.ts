import { recordStores } from '../calls/record-stores.ts'
import type { RegisterConnection } from '../database/connection.ts'
import { translateDatabaseError } from '../database/errors.ts'
import { AppError } from '../../shared/errors.ts'
import type { Fault } from '../../shared/register/history/schema.ts'
import type { Clock } from '../register/context.ts'
import type { Author } from '../register/history/author.ts'
import { beginTrail, takeOverLaterAreas } from '../register/history/begin.ts'
import { raiseDoubt } from '../register/history/doubt.ts'
import { sealedAreas } from '../register/history/sealed-areas.ts'
import { readHead, recordEvent } from '../register/history/trail.ts'
import { hasOlderRoll } from '../register/history/rolls.ts'
import { verifyTrail, withoutSettled } from '../register/history/verify.ts'
import type { RegisterDb, RegisterTables } from '../register/tables.ts'
import type { RollSight } from '../register/user-control.ts'
import { compareWithAnchor, keysAreOlder, writeAnchor } from './anchor.ts'
import type { CopyHead } from './backups/copy-heads.ts'
import { compareWithCopies } from './copies-sight.ts'

/** How many of the newest entries are checked before anybody works; all of them on demand. */
const checkedAtOpening = 1000
/** A crash loses this much of what the computer remembers, never of what the register holds. */
const anchorMilliseconds = 10_000

export interface HistoryWatch {
  /** Remembers the last state outside the register. */
  beforeClosing(): void
  /** Nothing more is remembered: the register is about to be removed. */
  cancel(): void
}

export interface WatchedRegister {
  readonly connection: RegisterConnection
  readonly author: Author
  readonly clock: Clock
  /** Where this computer remembers; absent for the demo, which is made anew from the program. */
  readonly anchorFile?: string | undefined
  /** What the copies of this register know of its history; absent where there can be none. */
  readonly copyHeads?: (() => readonly CopyHead[]) | undefined
  /** When somebody who may do that put an older copy in the register's place, where that was since the last opening. */
  readonly restoredAt?: string | undefined
  /** The key file as it stands; absent where a register is opened without one, in tests. */
  readonly roll?: (() => RollSight) | undefined
  /** Just made: whatever lay in its folder before is gone on purpose. */
  readonly isNew: boolean
  /** Passwords refused since the last opening. */
  readonly refusedUnlocks?: number
  /** What was found altered before history was looked at. */
  readonly faults?: readonly Fault[]
  /** Writes into the history what happened to the register while nobody had it open; that comes before its opening. */
  readonly tellBefore?: (() => Promise<void>) | undefined
  /** Is told why history could not be looked at; it keeps nobody out of the register. */
  readonly onFailure: (error: unknown) => void
}

/**
 * What happens to history when a register is opened: it begins where it has not, is compared with what this computer
 * remembers and with itself, says who opened it, and from then on is remembered outside the register.
 */
export async function watchHistory(register: WatchedRegister): Promise<HistoryWatch> {
  try {
    await lookAtHistory(register)
  } catch (error) {
    register.onFailure(error)
  }
  return keepAnchor(register)
}

async function lookAtHistory(register: WatchedRegister): Promise<void> {
  const { connection, author, clock, roll, refusedUnlocks = 0, faults: found = [] } = register
  const db = connection.kysely<RegisterTables>()
  const gone = await beginTrail(db, author, clock.now(), areas)
  const faults = [...gone, ...found, ...(await findFaults(register))]
  await register.tellBefore?.()
  const at = clock.now()
  await db.transaction().execute(async (transaction) => {
    if (refusedUnlocks > 0) await recordEvent(transaction, author, { at, action: 'unlock-refused', area: 'register', details: { count: refusedUnlocks } })
    await recordEvent(transaction, author, { at, action: 'opened', area: 'register', details: roll ? { roll: roll().mark } : {} })
  })
  await raiseDoubt(db, author, at, faults)
}

async function findFaults(register: WatchedRegister): Promise<Fault[]> {
  const { connection, author, clock, roll, onFailure } = register
  const db = connection.kysely<RegisterTables>()
  const sight = roll?.()
  try {
    const remembered = await compareWithOutside(register, db, sight)
    const signed = sight && (await hasOlderRoll(db, sight)) ? [keysAreOlder] : []
    await takeOverLaterAreas(db, author, clock.now(), areas)
    const head = await readHead(db)
    const since = Math.max(0, (head?.seq ?? 0) - checkedAtOpening)
    const { faults } = await verifyTrail(db, areas, { since, ...(sight ? { vouchesFor: sight.vouchesFor } : {}) })
    return [...remembered, ...(remembered.includes(keysAreOlder) ? [] : signed), ...faults]
  } catch (error) {
    onFailure(error)
    // A disk that fails says so by itself. Anything else may have been put there to keep history from being looked at.
    return translateDatabaseError(error) instanceof AppError ? [] : withoutSettled(db, [historyUnreadable])
  }
}

/** What this computer and the register's copies remember. The computer speaks first: it has seen more than the last copy. */
async function compareWithOutside(register: WatchedRegister, db: RegisterDb, sight: RollSight | undefined): Promise<Fault[]> {
  const { connection, anchorFile, copyHeads, restoredAt, isNew } = register
  if (isNew) return []
  const remembered = anchorFile === undefined ? [] : await compareWithAnchor(anchorFile, connection.folder, db, sight)
  if (remembered.some(({ code }) => code !== keysAreOlder.code)) return remembered
  return [...remembered, ...(await compareWithCopies(db, copyHeads?.() ?? [], restoredAt))]
}

const areas = sealedAreas(recordStores)
const historyUnreadable: Fault = { code: 'history-unreadable', seq: null, area: 'register', recordId: null }

function keepAnchor({ connection, anchorFile, roll, onFailure }: WatchedRegister): HistoryWatch {
  if (anchorFile === undefined) return { beforeClosing: () => undefined, cancel: () => undefined }
  const { database } = connection
  const readTip = database.prepare<[], { seq: number; hash: Buffer; mark: Buffer; doubt: string | null }>(`
    SELECT seq, hash, (SELECT hash FROM trail WHERE seq = 1) AS mark,
      (SELECT action FROM trail INDEXED BY trail_by_action WHERE action IN ('doubted', 'doubt-settled') ORDER BY seq DESC LIMIT 1) AS doubt
    FROM trail ORDER BY seq DESC LIMIT 1`)
  let remembered = 0

  function remember(): void {
    // Handlers wait inside their transactions; what is not committed may never be. What stands in doubt is not believed.
    if (database.inTransaction) return
    try {
      const tip = readTip.get()
      if (!tip || tip.seq === remembered || tip.doubt === 'doubted' || tip.mark === null) return
      writeAnchor(anchorFile ?? '', connection.folder, tip.mark.toString('hex'), { seq: tip.seq, hash: tip.hash.toString('hex') }, roll?.().mark)
      remembered = tip.seq
    } catch (error) {
      onFailure(error)
    }
  }
  remember()
  const timer = setInterval(remember, anchorMilliseconds)
  timer.unref()
  return {
    beforeClosing: () => {
      clearInterval(timer)
      remember()
    },
    cancel: () => clearInterval(timer),
  }
}
