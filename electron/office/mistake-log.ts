import { randomBytes } from 'node:crypto'
import { appendFileSync, statSync, truncateSync } from 'node:fs'
import { AppError } from '../../shared/errors.ts'

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
  const kind = error instanceof AppError ? `AppError ${error.code}` : error instanceof Error ? error.name : typeof error
  const frames = error instanceof Error ? placesOf(error) : []
  try {
    if (sizeOf(logFile) > largestLog) truncateSync(logFile)
    appendFileSync(logFile, `${[now, reference, callName, kind, ...frames].join(' | ')}\n`)
  } catch {
    // A full or read-only disk must not hide the mistake itself from the user.
  }
  return reference
}

/**
 * Function, file, line. Taken from the two ends of a frame, where neither can hold a folder: what stands between is a path
 * with the user's name in it, and a path may hold spaces and brackets.
 */
function placesOf(error: Error): string[] {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line))
  return frames.slice(0, 6).map((frame) => {
    const caller = /^\s+at ((?:async |new )*[\w$.<>#]+) (?:\[as \w+\] )?\(/u.exec(frame)?.[1] ?? ''
    const place = /([\w$.-]+:\d+:\d+)\)?\s*$/u.exec(frame)?.[1] ?? ''
    return `at ${caller} (${place})`
  })
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
