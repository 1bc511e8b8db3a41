import { runVisibly, type Environment } from './run-program.ts'
import { say } from './say.ts'

/** Whether a window can be shown. Windows and macOS always have a display; Linux says so in its environment. */
export function hasDisplay(environment: NodeJS.ProcessEnv = process.env, platform = process.platform): boolean {
  if (platform !== 'linux') return true
  return Boolean(environment['DISPLAY']) || Boolean(environment['WAYLAND_DISPLAY'])
}

export interface Command {
  readonly file: string
  readonly given: readonly string[]
}

/** The same command under a virtual display of its own, where the machine has none. */
export function withDisplay({ file, given }: Command, displayPresent = hasDisplay()): Command {
  if (displayPresent) return { file, given }
  return { file: 'xvfb-run', given: ['-a', '-s', '-screen 0 1600x1000x24', file, ...given] }
}

/** Runs a program that opens windows, in the developer's terminal. */
export function runWithDisplay(command: Command, environment: Environment): Promise<number> {
  if (!hasDisplay()) say('This machine has no display, so the window opens on a virtual one (xvfb-run -a).')
  const { file, given } = withDisplay(command)
  return runVisibly(file, given, { environment, asGroup: file !== command.file })
}
