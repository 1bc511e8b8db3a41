import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { buildApp } from './built-app.ts'
import { runWithDisplay } from './display.ts'
import { electronEnvironment, prepareElectron } from './electron.ts'
import { packageFile, projectFolder } from './folders.ts'
import { runVisibly, type Environment } from './run-program.ts'
import { say } from './say.ts'
import { readTestCount, type TestCount } from './test-report.ts'

/** What a check says of itself; only those that run tests have a count. */
export interface CheckResult {
  readonly passed: boolean
  readonly count?: TestCount
}

type Run = (file: string, given: readonly string[], environment: Environment) => Promise<number>

const runPlainly: Run = (file, given, environment) => runVisibly(file, given, { environment })
const runInDisplay: Run = (file, given, environment) => runWithDisplay({ file, given }, environment)

const typedRooms = ['shared', 'electron', 'renderer', 'test']

/** All rooms are checked even when one fails, so that a developer sees everything at once. */
export async function checkTypes(): Promise<CheckResult> {
  let failed = 0
  for (const room of typedRooms) {
    const code = await runVisibly(process.execPath, [packageFile('typescript', 'bin', 'tsc'), '--noEmit', '-p', room])
    say(`  ${room}: ${code === 0 ? 'ok' : 'failed'}`)
    if (code !== 0) failed += 1
  }
  return { passed: failed === 0 }
}

export async function checkLint(given: readonly string[]): Promise<CheckResult> {
  const code = await runVisibly(process.execPath, [packageFile('oxlint', 'bin', 'oxlint'), ...given])
  return { passed: code === 0 }
}

/** Everything that runs on Node: rules, language, database, documents, and the order of the house itself. */
export function checkUnits(given: readonly string[]): Promise<CheckResult> {
  // Here the package's own SQLite binding is the one to test, whatever the caller's environment says.
  return runVitest('test/vitest.config.ts', given, { PROTOCOL_DESK_SQLITE_BINDING: undefined }, runPlainly)
}

/** The built app in a real Electron. */
export async function checkEndToEnd(given: readonly string[]): Promise<CheckResult> {
  const electron = await prepareElectron()
  const environment = electronEnvironment(electron)
  await buildApp(environment)
  return runVitest(
    'test/vitest.e2e.config.ts',
    given,
    {
      ...environment,
      PROTOCOL_DESK_ELECTRON: electron.executablePath,
      PROTOCOL_DESK_LAUNCH_ARGUMENTS: JSON.stringify(electron.launchArguments),
    },
    runInDisplay,
  )
}

async function runVitest(config: string, given: readonly string[], environment: Environment, run: Run): Promise<CheckResult> {
  if (!existsSync(join(projectFolder, config))) {
    say(`${config} is missing.`)
    return { passed: false, count: { passed: 0, failed: 1 } }
  }
  const folder = await mkdtemp(join(tmpdir(), 'protocol-desk-test-'))
  try {
    const report = join(folder, 'report.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const code = await run(process.execPath, [packageFile('vitest', 'vitest.mjs'), 'run', '--config', config, ...reporters, ...given], environment)
    return { passed: code === 0, count: await readTestCount(report) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
