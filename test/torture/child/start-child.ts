import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { projectFolder } from '../../../electron/runtime/folders.ts'
import { speakingHandle } from './speaking-handle.ts'

export interface ChildEnd {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** What it had acknowledged, in order, whole lines only. */
  readonly said: readonly string[]
  /** What it wrote before it ended in an error. */
  readonly complaint: string
}

export interface Child {
  readonly pid: number
  /** Resolves at the first line, or at the end where there is none. */
  readonly first: Promise<void>
  readonly end: Promise<ChildEnd>
  signal(name: NodeJS.Signals): void
  /** Lines heard so far. */
  heard(): readonly string[]
}

export interface ChildTask {
  readonly work: string
  readonly folder: string
  readonly seed: number
  readonly amount?: number
  readonly environment?: NodeJS.ProcessEnv
}

/** Starts the bundled child on a work. */
export function startChild(bundle: string, { work, folder, seed, amount = 0, environment = {} }: ChildTask): Child {
  const child = spawn(process.execPath, [bundle, work, folder, String(seed), String(amount)], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // The bundle lies in a temporary folder; the native packages it asks for lie here.
      NODE_PATH: join(projectFolder, 'node_modules'),
      NODE_COMPILE_CACHE: `${bundle}.cache`,
      ...environment,
    },
  })
  return listenTo(child)
}

function listenTo(child: ChildProcess): Child {
  let said = ''
  let complaint = ''
  const whole = (): string[] => said.split('\n').slice(0, -1)
  const pipe = child.stdio[speakingHandle] as Readable
  const first = new Promise<void>((resolve) => {
    pipe.setEncoding('utf8').on('data', (text: string) => {
      said += text
      resolve()
    })
    child.once('close', () => { resolve() })
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => { complaint += text })
  const end = new Promise<ChildEnd>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => { resolve({ code, signal, said: whole(), complaint }) })
  })
  return { pid: child.pid ?? 0, first, end, signal: (name) => { child.kill(name) }, heard: whole }
}

/** The end of a child that had to end by itself; anything else is a mistake of the harness. */
export async function endedWell(child: Child): Promise<ChildEnd> {
  const end = await child.end
  if (end.code !== 0) throw new Error(`The child ended with ${end.code ?? end.signal ?? 'nothing'}: ${end.complaint}`)
  return end
}
