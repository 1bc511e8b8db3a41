import type { RegisterConnection } from '../../database/connection.ts'
import { listCopies, madeAt, sweepFolder } from './copy-folder.ts'
import type { Clock } from '../../register/context.ts'

const dayMilliseconds = 24 * 60 * 60 * 1000

/** Late enough for the first screens: SQLite reads the whole register for a copy, and calls wait meanwhile. */
const afterOpening = 5000
const betweenTries = 1000

export interface AutomaticCopies {
  /** Makes today's last copy if anything changed since the one before; then nothing more is copied. */
  beforeClosing(): void
  /** Nothing more is copied: the register is about to be removed, or another file to take its place. */
  cancel(): void
  /** A copy was made by hand: nothing has changed since. */
  copied(): void
}

/**
 * Copies of an open register in its folder's `backups`: one soon after opening where the newest is older than a day, one
 * when closing where something changed. A copy that fails keeps nobody from work; it is tried again at the next occasion.
 *
 * @param makeCopy makes one, takes it to the second place, and lets the outdated ones go
 * @param onFailure is told why, for the log
 */
export function startAutomaticCopies(
  connection: RegisterConnection,
  clock: Clock,
  makeCopy: () => void,
  onFailure: (error: unknown) => void,
): AutomaticCopies {
  const { database, files } = connection
  const totalChanges = database.prepare('SELECT total_changes()').pluck()
  let copiedAt: unknown = totalChanges.get()
  let timer: NodeJS.Timeout | undefined = setTimeout(copyIfDue, afterOpening)
  timer.unref()

  function copyIfDue(): void {
    // Handlers wait inside their transactions; a copy is made between two of them.
    if (database.inTransaction) {
      timer = setTimeout(copyIfDue, betweenTries)
      timer.unref()
      return
    }
    attempt(() => {
      sweepFolder(files.backups)
      if (isDue(files.backups, clock.now())) copy()
    })
  }

  function copy(): void {
    makeCopy()
    copiedAt = totalChanges.get()
  }

  function attempt(work: () => void): void {
    try {
      work()
    } catch (error) {
      onFailure(error)
    }
  }

  function cancel(): void {
    clearTimeout(timer)
    timer = undefined
  }

  return {
    beforeClosing: () => {
      cancel()
      if (!database.inTransaction && totalChanges.get() !== copiedAt) attempt(copy)
    },
    cancel,
    copied: () => (copiedAt = totalChanges.get()),
  }
}

/** No copy yet, or the newest is more than a day away; in either direction, because clocks are set wrong. */
function isDue(folder: string, now: string): boolean {
  const [newest] = listCopies('register', folder).flatMap((copy) => madeAt(copy) ?? [])
  return newest === undefined || Math.abs(Date.parse(now) - Date.parse(newest)) >= dayMilliseconds
}
