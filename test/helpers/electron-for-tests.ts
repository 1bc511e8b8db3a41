import { prepareElectron, type ElectronRuntime } from '../../electron/runtime/electron.ts'

export type ElectronForTests = Pick<ElectronRuntime, 'executablePath' | 'sqliteBinding' | 'launchArguments' | 'isStandIn'>

let prepared: Promise<ElectronForTests> | undefined

/** The Electron that `npm test` has prepared and named in the environment; run alone, a test prepares it itself. */
export function electronForTests(): Promise<ElectronForTests> {
  prepared ??= fromEnvironment(process.env) ?? prepareElectron()
  return prepared
}

function fromEnvironment(environment: NodeJS.ProcessEnv): Promise<ElectronForTests> | undefined {
  const executablePath = environment['PROTOCOL_DESK_ELECTRON']
  if (!executablePath) return undefined
  const sqliteBinding = environment['PROTOCOL_DESK_SQLITE_BINDING']
  return Promise.resolve({
    executablePath,
    launchArguments: JSON.parse(environment['PROTOCOL_DESK_LAUNCH_ARGUMENTS'] ?? '[]') as string[],
    // Only the stand-in needs a binding of its own.
    isStandIn: Boolean(sqliteBinding),
    ...(sqliteBinding ? { sqliteBinding } : {}),
  })
}

/** The environment of an Electron started by a test, without the gaps that `process.env` has in its type. */
export function testEnvironment(electron: ElectronForTests, extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const environment: Record<string, string> = {}
  for (const [name, value] of Object.entries({ ...process.env, ...extra })) {
    if (value !== undefined) environment[name] = value
  }
  // The first would turn Electron into a plain Node, the second holds flags that vitest made for its own Node.
  delete environment['ELECTRON_RUN_AS_NODE']
  delete environment['NODE_OPTIONS']
  if (electron.sqliteBinding !== undefined) environment['PROTOCOL_DESK_SQLITE_BINDING'] = electron.sqliteBinding
  return environment
}
