import { spawn } from 'node:child_process'
import { join } from 'node:path'

import type { ElectronRuntime } from '../../../electron/runtime/electron.ts'
import { projectFolder } from '../../../electron/runtime/folders.ts'
import { testEnvironment } from '../../helpers/electron-for-tests.ts'
import { type Figure, median } from './figures.ts'

const timesEach = 5
const longestMilliseconds = 60_000

interface Program {
  readonly folder: string
  readonly userData: string
  /** Selector of what has to stand on the screen. */
  readonly awaits: string
}

/**
 * From the start of the process until the unlock screen is drawn, against an empty window of the same Electron. They take
 * turns, so that a machine that grows slower or faster does it to both.
 */
export async function measureStart(electron: ElectronRuntime, userData: string, emptyUserData: string): Promise<Figure[]> {
  const ours: Program = { folder: projectFolder, userData, awaits: 'input[type=password]' }
  const empty: Program = { folder: join(import.meta.dirname, 'empty-window'), userData: emptyUserData, awaits: 'main' }
  // The first start after a build fills the caches of disk and of V8; nobody waits for it twice.
  await startOnce(electron, empty)
  await startOnce(electron, ours)
  const taken = { ours: [] as number[], empty: [] as number[] }
  for (let turn = 0; turn < timesEach; turn += 1) {
    const order = turn % 2 === 0 ? (['empty', 'ours'] as const) : (['ours', 'empty'] as const)
    for (const name of order) taken[name].push(await startOnce(electron, name === 'ours' ? ours : empty))
  }
  return [
    {
      key: 'start-to-unlock-screen',
      what: 'start to unlock screen',
      milliseconds: median(taken.ours),
      against: { what: 'empty Electron window', milliseconds: median(taken.empty) },
    },
  ]
}

function startOnce(electron: ElectronRuntime, { folder, userData, awaits }: Program): Promise<number> {
  const given = [...electron.launchArguments, `--user-data-dir=${userData}`, '-r', join(import.meta.dirname, 'report-when-drawn.cjs'), folder]
  const env = testEnvironment(electron, { PROTOCOL_DESK_BENCH_AWAITS: awaits })
  return new Promise((done, fail) => {
    const started = performance.now()
    let drawn: number | undefined
    let output = ''
    const child = spawn(electron.executablePath, given, { env, cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'], timeout: longestMilliseconds })
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('drawn')) drawn ??= performance.now() - started
    })
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', fail)
    child.once('close', () => {
      if (drawn === undefined) fail(new Error(`nothing was drawn:\n${output.slice(-2000)}`))
      else done(drawn)
    })
  })
}
