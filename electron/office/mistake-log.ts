import { randomBytes } from 'node:crypto'
import { appendFileSync, statSync, truncateSync } from 'node:fs'

/** The log starts anew past this size; it only serves to find a mistake that a user reports. */
const largestLog = 1_000_000

/**
 * Writes a mistake of the program: call, kind of error and where in the code. Not its message, which may quote what
 * somebody typed.
 *
 * @returns the reference that the user sees
 */
export function logMistake(logFile: string, error: unknown, callName: string, now: string): string {
  const reference = randomBytes(3).toString('hex').toUpperCase()
  const kind = error instanceof Error ? error.name : typeof error
  const frames = error instanceof Error ? placesOf(error) : []
  try {
    if (sizeOf(logFile) > largestLog) truncateSync(logFile)
    appendFileSync(logFile, `${[now, reference, callName, kind, ...frames].join(' | ')}\n`)
  } catch {
    // A full or read-only disk must not hide the mistake itself from the user.
  }
  return reference
}

function placesOf(error: Error): string[] {
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line))
  return lines.slice(0, 6).map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^\s(]*[\\/]/u, '('))
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
