import { readFileSync, rmSync, writeFileSync } from 'node:fs'

import { AppError } from '../../shared/errors.ts'

const freeAttempts = 3
const longestDelayMs = 30_000

/**
 * How long to wait after so many wrong passwords in a row: the first three slips are free, then 1, 2, 4 … 30 seconds.
 * NIST SP 800-63B-4 §3.2.2 asks for throttling; a lock-out for good would let anybody at the keyboard shut the office
 * out. Against a thief with the file only Argon2id counts: this slows the keyboard, not the attacker's own program.
 */
export function delayAfter(failedAttempts: number): number {
  if (failedAttempts < freeAttempts) return 0
  return Math.min(longestDelayMs, 1000 * 2 ** Math.min(failedAttempts - freeAttempts, 10))
}

type Failures = { readonly failed: number; readonly lastAt: number }

const clean: Failures = { failed: 0, lastAt: 0 }

/**
 * Counts wrong secrets in a small file beside the key file, so that restarting the program does not start over. The
 * attempt is counted before it is made: ending the program in the middle of it gains nothing.
 */
export class AttemptGuard {
  readonly #path: string
  readonly #now: () => number
  #remembered: Failures | undefined

  constructor(path: string, now: () => number = Date.now) {
    this.#path = path
    this.#now = now
  }

  /** Wrong secrets in a row since the last right one. */
  failed(): number {
    return this.#read().failed
  }

  /** Milliseconds until the next attempt is allowed. */
  remainingMs(): number {
    const failures = this.#read()
    const now = this.#now()
    if (now < failures.lastAt) {
      // The clock was set back. Count from now, or a wrong clock of last year would block for a year.
      this.#write({ ...failures, lastAt: now })
      return delayAfter(failures.failed)
    }
    return Math.max(0, delayAfter(failures.failed) - (now - failures.lastAt))
  }

  /**
   * Runs one attempt. `too-many-attempts` with `waitSeconds` where it comes too early; after a wrong secret the error
   * carries the `waitSeconds` before the next one. Any other failure leaves the count as it was.
   */
  async attempt<T>(run: () => Promise<T>): Promise<T> {
    const waitMs = this.remainingMs()
    if (waitMs > 0) throw new AppError('too-many-attempts', { waitSeconds: seconds(waitMs) })
    const before = this.#read()
    this.#write({ failed: before.failed + 1, lastAt: this.#now() })
    try {
      const value = await run()
      this.#write(clean)
      return value
    } catch (error) {
      if (!isWrongSecret(error)) {
        this.#write(before)
        throw error
      }
      const failed = this.#read().failed
      this.#write({ failed, lastAt: this.#now() })
      throw new AppError(error.code, { ...error.details, waitSeconds: seconds(delayAfter(failed)) })
    }
  }

  #read(): Failures {
    if (this.#remembered !== undefined) return this.#remembered
    this.#remembered = readFailures(this.#path)
    return this.#remembered
  }

  #write(failures: Failures): void {
    this.#remembered = failures
    try {
      if (failures.failed === 0) rmSync(this.#path, { force: true })
      else writeFileSync(this.#path, `${failures.failed} ${failures.lastAt}\n`, { mode: 0o600 })
    } catch {
      // A full or read-only disk must not stand between the right password and the register; the count in memory holds.
    }
  }
}

function readFailures(path: string): Failures {
  try {
    const match = /^(\d{1,9}) (\d{1,15})\n$/u.exec(readFileSync(path, 'latin1'))
    return match === null ? clean : { failed: Number(match[1]), lastAt: Number(match[2]) }
  } catch {
    return clean
  }
}

/** A recovery key whose own checksum is wrong is a slip of the finger and no guess at the lock. */
function isWrongSecret(error: unknown): error is AppError {
  if (!(error instanceof AppError) || error.details['reason'] === 'mistyped') return false
  return error.code === 'wrong-password' || error.code === 'wrong-recovery-key'
}

function seconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000)
}
