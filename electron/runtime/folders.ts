import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json. */
export const projectFolder: string = dirname(dirname(import.meta.dirname))

/** Entry files of installed packages that are run as programs, without the shell scripts of `.bin`. */
export function packageFile(packageName: string, ...parts: readonly string[]): string {
  return join(projectFolder, 'node_modules', packageName, ...parts)
}

/** The folder of this room's own files. */
export const runtimeFolder: string = dirname(fileURLToPath(import.meta.url))

/**
 * Where a prepared Electron is kept between clones: the place each system has for things that may be deleted at any
 * time. `XDG_CACHE_HOME` wins everywhere, so that a trial can be run with an empty one.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  return join(cacheRoot(environment, platform), 'protocol-desk')
}

function cacheRoot(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (environment['XDG_CACHE_HOME']) return environment['XDG_CACHE_HOME']
  if (platform === 'win32') return environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  return join(homedir(), '.cache')
}
