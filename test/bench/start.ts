/**
 * How long somebody waits: the program's start, unlocking, one letter, one search. Every figure that can be is held
 * against the least possible in the same run, because seconds of different machines cannot be compared.
 * Run: npm run bench -- start
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'

import { buildApp } from '../../electron/runtime/built-app.ts'
import { hasDisplay, runWithDisplay } from '../../electron/runtime/display.ts'
import { electronEnvironment, type ElectronRuntime, prepareElectron } from '../../electron/runtime/electron.ts'
import { runCommand, say } from '../../electron/runtime/say.ts'
import { type Figure, figureJson, figureTable } from './start/figures.ts'
import { measureSearch } from './start/people-search.ts'
import { measureStart } from './start/program-start.ts'
import { measureWindow } from './start/window-work.ts'

await runCommand(async () => {
  const electron = await prepareElectron()
  // One virtual display for the whole run: starting one takes longer than what is measured.
  if (!hasDisplay()) return runWithDisplay({ file: process.execPath, given: [import.meta.filename, ...process.argv.slice(2)] }, {})
  await buildApp(electronEnvironment(electron))
  const folder = await mkdtemp(join(tmpdir(), 'protocol-desk-bench-'))
  try {
    report(electron, await measure(electron, folder))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return 0
})

async function measure(electron: ElectronRuntime, folder: string): Promise<Figure[]> {
  const userData = join(folder, 'desk')
  say('Measuring in the window (unlocking, a letter)…')
  const window = await measureWindow(userData)
  say('Measuring the start…')
  const start = await measureStart(electron, userData, join(folder, 'empty'))
  say('Measuring the search in 50,000 people (they are entered first)…')
  const search = await measureSearch(folder)
  return [...start, ...window, ...search]
}

function report(electron: ElectronRuntime, figures: readonly Figure[]): void {
  const machine = {
    platform: `${process.platform}-${process.arch}`,
    processors: cpus().length,
    node: process.versions.node,
    electron: electron.version,
    standIn: electron.isStandIn,
  }
  say(`\n${figureTable(figures)}\n`)
  say('Median times. Ratio: the time divided by what stands in the column before it.')
  say(figureJson(figures, machine))
}
