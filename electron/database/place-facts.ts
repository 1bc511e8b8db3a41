import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

import { judgePlace } from './place.ts'
import type { PlaceFacts } from './place.ts'

/** `net use` and `mount` answer at once or hang on a dead server; together with the rest this stays under two seconds. */
const commandTimeoutMs = 1500

/**
 * What this machine says about a folder. Each source may fail, and then says nothing: the others remain.
 *
 * Windows, without native code: `realpath` asks GetFinalPathNameByHandle, which answers `\\server\share\…` for a mapped
 * drive and follows junctions; `net use` lists the mapped drives, also those of a server that is switched off. (Vite
 * resolves mapped drives with the same two.) What neither sees: a drive that a program emulates as a local disk; those of
 * cloud programs are found by their names and marks.
 */
export function readPlaceFacts(folder: string): PlaceFacts {
  const { platform } = process
  const mountTable = readMountTable(platform)
  // Touching a share of a server that is off takes half a minute, and its name already says everything.
  if (judgePlace(folder, { platform, mountTable }) === 'folder-on-network') return { platform, mountTable }
  const realFolder = attempt(() => realpathSync.native(folder))
  const cloudFolders = [...settledCloudFolders(), ...markedParents(realFolder ?? folder)]
  return { platform, realFolder, mountTable, cloudFolders }
}

function readMountTable(platform: NodeJS.Platform): string | undefined {
  return attempt(() => {
    if (platform === 'win32') return run(join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'net.exe'), ['use'])
    if (platform === 'darwin') return run('/sbin/mount', [])
    return readFileSync('/proc/self/mountinfo', 'utf8')
  })
}

function run(program: string, parameters: readonly string[]): string {
  return execFileSync(program, parameters, {
    timeout: commandTimeoutMs,
    windowsHide: true,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

/** Folders that OneDrive announces in the environment and Dropbox in a file of its own. */
function settledCloudFolders(): string[] {
  const announced = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'].map((name) => process.env[name])
  const appData = ['LOCALAPPDATA', 'APPDATA'].map((name) => process.env[name])
  const dropbox = [homedir(), ...appData].flatMap((base) => [
    base === undefined ? [] : dropboxFolders(join(base, '.dropbox', 'info.json')),
    base === undefined ? [] : dropboxFolders(join(base, 'Dropbox', 'info.json')),
  ])
  return [...announced, ...dropbox.flat()].filter((folder): folder is string => typeof folder === 'string' && folder !== '')
}

function dropboxFolders(file: string): string[] {
  const accounts = attempt((): unknown => JSON.parse(readFileSync(file, 'utf8')))
  if (typeof accounts !== 'object' || accounts === null) return []
  return Object.values(accounts).flatMap((account: unknown) =>
    typeof account === 'object' && account !== null && 'path' in account && typeof account.path === 'string'
      ? [account.path]
      : [],
  )
}

/** Files and folders that synchronising programs keep at the top of what they synchronise. */
const marks: readonly RegExp[] = [
  /^\.dropbox\.(?:cache|device)$/u, // not `.dropbox`, which on Linux is its settings in the home folder
  /^\.849C9593-D756-4E56-8D6E-42412F2A707B$/u, // OneDrive
  /^\.tmp\.drive(?:download|upload)$/u, // Google Drive
  /^\._?sync_[0-9a-f]+\.db$/u, // Nextcloud, ownCloud
  /^\.(?:next|own)cloudsync\.log$/u,
  /^\.stfolder$/u, // Syncthing
  /^\.megaignore$/u,
  /^\.sync$/u, // Yandex.Disk on Linux, Resilio
]

function markedParents(folder: string): string[] {
  const found: string[] = []
  for (let parent = folder; ; parent = dirname(parent)) {
    const names = attempt(() => readdirSync(parent)) ?? []
    if (names.some((name) => marks.some((mark) => mark.test(name)))) found.push(parent)
    if (dirname(parent) === parent) return found
  }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
