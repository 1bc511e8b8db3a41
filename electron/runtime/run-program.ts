import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'

import { projectFolder } from './folders.ts'

export type Environment = Record<string, string | undefined>

export interface ProgramOptions {
  readonly folder?: string
  readonly environment?: Environment
  /** For a program that starts others and does not end them itself (xvfb-run): a signal then goes to all of them. */
  readonly asGroup?: boolean
}

export interface QuietResult {
  readonly code: number
  readonly output: string
}

/**
 * The environment of every program we start. The project's own `.bin` comes first, so that a tool that calls plain
 * `node` (node-gyp does) gets the project's Node. Windows spells the variable `Path`, hence the search.
 */
export function programEnvironment(extra: Environment = {}): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { ...process.env }
  const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  environment[name] = [join(projectFolder, 'node_modules', '.bin'), environment[name]].join(delimiter)
  for (const [key, value] of Object.entries(extra)) {
    if (value === undefined) delete environment[key]
    else environment[key] = value
  }
  return environment
}

/** A program ended by a signal has no code; shells report 128 and the signal's number. */
function exitCode(code: number | null, signal: NodeJS.Signals | null): number {
  if (code !== null) return code
  return 128 + (signal === null ? 0 : constants.signals[signal])
}

/** Passes a signal on; the negative number is how POSIX names a whole group of processes. */
function signalProgram(pid: number | undefined, signal: NodeJS.Signals, asGroup: boolean): void {
  if (pid === undefined) return
  try {
    process.kill(asGroup ? -pid : pid, signal)
  } catch {
    // It has ended in the meantime, which is what was wanted.
  }
}

/** Runs a program in the developer's own terminal and answers its exit code. */
export function runVisibly(file: string, given: readonly string[], options: ProgramOptions = {}): Promise<number> {
  const asGroup = options.asGroup ?? false
  return new Promise((resolve, reject) => {
    const child = spawn(file, given, {
      cwd: options.folder ?? projectFolder,
      env: programEnvironment(options.environment),
      stdio: 'inherit',
      detached: asGroup,
    })
    // Without a listener a signal would end this process first and leave the window open behind it.
    const stop = (signal: NodeJS.Signals): void => {
      signalProgram(child.pid, signal, asGroup)
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      resolve(exitCode(code, signal))
    })
  })
}

/** Runs a program without showing anything; what it wrote is kept for the case that it fails. */
export function runQuietly(file: string, given: readonly string[], options: ProgramOptions = {}): Promise<QuietResult> {
  return new Promise((resolve) => {
    const child = spawn(file, given, {
      cwd: options.folder ?? projectFolder,
      env: programEnvironment(options.environment),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', (error) => {
      resolve({ code: 127, output: error.message })
    })
    child.once('close', (code, signal) => {
      resolve({ code: exitCode(code, signal), output })
    })
  })
}

/** The last lines of a failed program's output: enough to see why, not a screenful. */
export function lastLines(output: string, count = 15): string {
  return output.trimEnd().split('\n').slice(-count).join('\n')
}
