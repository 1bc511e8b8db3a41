/** Everything a developer reads while the machine is being prepared goes through here: one line a step. */

const MEGABYTE = 1_000_000
const PERCENT_STEP_WITHOUT_TERMINAL = 10

/** Thrown where the developer has to act; its message is the whole explanation, so no stack is shown. */
export class SetupError extends Error {
  override name = 'SetupError'
}

/** One line about what happens now. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** A headline between the checks of `npm test`. */
export function sayHeading(title: string): void {
  say(`\n== ${title} ==`)
}

/** `1.2 s` or `2 min 05 s`, for the end of a line. */
export function formatDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  return `${String(Math.floor(seconds / 60))} min ${String(Math.floor(seconds % 60)).padStart(2, '0')} s`
}

/** Words for a size and its share of the whole, when the whole is known. */
export function formatProgress(done: number, total: number | undefined): string {
  const megabytes = (done / MEGABYTE).toFixed(0)
  if (total === undefined || total === 0) return `${megabytes} MB`
  return `${megabytes} of ${(total / MEGABYTE).toFixed(0)} MB (${String(Math.floor((done / total) * 100))}%)`
}

/**
 * Shows a download: on a terminal in one line that renews itself, in a log file every tenth part, so that a build log is
 * not flooded.
 */
export function downloadProgress(label: string): (done: number, total: number | undefined) => void {
  let shownPercent = -1
  return (done, total) => {
    const percent = total === undefined || total === 0 ? 0 : Math.floor((done / total) * 100)
    const step = process.stdout.isTTY ? 1 : PERCENT_STEP_WITHOUT_TERMINAL
    if (percent < 100 ? percent < shownPercent + step : shownPercent >= 100) return
    shownPercent = percent
    const line = `  ${label}: ${formatProgress(done, total)}`
    process.stdout.write(process.stdout.isTTY ? `\r${line}${percent >= 100 ? '\n' : ''}` : `${line}\n`)
  }
}

/** Runs a command's work and ends the process: a SetupError as plain advice, anything else with its stack. */
export async function runCommand(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work()
  } catch (error) {
    process.exitCode = 1
    if (error instanceof SetupError) say(`\n${error.message}`)
    else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  }
}
