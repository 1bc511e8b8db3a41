import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

import { electronForTests, testEnvironment } from './electron-for-tests.ts'

/** The packaged program, started as somebody starts it; looked at from outside, for it lets nobody in. */
export interface PackagedRun {
  readonly pid: number
  output(): string
  /** The program's own processes and all below them. */
  processes(): number[]
  /** Once a window draws: Chromium has started a process for the page. */
  hasWindow(): Promise<boolean>
  end(): Promise<void>
}

export interface StartOptions {
  readonly executable: string
  readonly userDataFolder: string
  readonly arguments?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}

const patienceMilliseconds = 40_000

export async function startPackaged({ executable, userDataFolder, arguments: given = [], environment = {} }: StartOptions): Promise<PackagedRun> {
  const { launchArguments } = await electronForTests()
  const program = spawn(executable, [...launchArguments, `--user-data-dir=${userDataFolder}`, '--lang=ky', ...given], {
    env: { ...plainEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  program.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  program.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  const pid = program.pid ?? 0
  const processes = (): number[] => (hasEnded(program) ? [] : familyOf(pid))
  return {
    pid,
    output: () => output.join(''),
    processes,
    hasWindow: () => comesTrue(() => processes().some(isPage), () => hasEnded(program)),
    end: async () => {
      program.kill()
      if (!(await comesTrue(() => hasEnded(program), () => false, 1500))) program.kill('SIGKILL')
    },
  }
}

/** Without what names another SQLite: a packaged program has its own. */
function plainEnvironment(): Record<string, string> {
  const { PROTOCOL_DESK_SQLITE_BINDING: _own, ELECTRON_OVERRIDE_DIST_PATH: _path, ...environment } = testEnvironment({ executablePath: '', launchArguments: [], isStandIn: false })
  return environment
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null

/** Looks again and again until it is so (true), until it cannot come any more, or patience ends (false). */
export async function comesTrue(isSo: () => boolean | Promise<boolean>, isHopeless: () => boolean = () => false, patience: number = patienceMilliseconds): Promise<boolean> {
  for (const until = performance.now() + patience; performance.now() < until && !isHopeless(); await pause(100)) {
    if (await isSo()) return true
  }
  return isSo()
}

/** Linux keeps the list under /proc; the parent is the fourth word, after a name that may hold spaces and brackets. */
function familyOf(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => ({ pid: Number(name), parent: Number(/\) \S (\d+)/u.exec(readProc(`${name}/stat`))?.[1] ?? -1) }))
  const family = new Set([pid])
  for (let size = 0; size !== family.size; ) {
    size = family.size
    for (const each of parents) if (family.has(each.parent)) family.add(each.pid)
  }
  return [...family]
}

const isPage = (pid: number): boolean => commandLineOf(pid).includes('--type=renderer')

export const commandLineOf = (pid: number): string => readProc(`${pid}/cmdline`).replaceAll('\0', ' ')

/** Empty for a process that has ended meanwhile. */
function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8')
  } catch {
    return ''
  }
}

/** Every TCP and UDP socket that these processes hold, as the kernel's lines about them. */
export function internetSocketsOf(processes: readonly number[]): string[] {
  const held = new Set(processes.flatMap(socketsOf))
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((protocol) =>
    readProc(`net/${protocol}`)
      .split('\n')
      .slice(1)
      .filter((line) => held.has(line.trim().split(/\s+/u)[9] ?? ''))
      .map((line) => `${protocol} ${line.trim()}`),
  )
}

function socketsOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    try {
      return /^socket:\[(\d+)\]$/u.exec(readlinkSync(`${folder}/${name}`))?.[1] ?? []
    } catch {
      return []
    }
  })
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}
