import { existsSync, realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { SetupError } from './say.ts'

/** Electron 33 contains Node 20; newer headers would promise functions that it does not have. */
const wantedMajor = 20

/** The Node version whose headers stand in `<prefix>/include/node`, by the file the compiler itself would read. */
export async function headersMajor(prefix: string): Promise<number | undefined> {
  const file = join(prefix, 'include', 'node', 'node_version.h')
  if (!existsSync(file)) return undefined
  const found = /#define NODE_MAJOR_VERSION (\d+)/.exec(await readFile(file, 'utf8'))
  return found?.[1] === undefined ? undefined : Number(found[1])
}

/**
 * Finds Node 20 headers on the machine: every Node except the one from npm brings its own, beside its `bin` folder.
 * node-gyp would fetch them from nodejs.org, which is out of reach where this is needed.
 */
export async function headersPrefix(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const nodeOfNpm = environment['npm_node_execpath']
  const candidates = [
    environment['npm_config_nodedir'],
    nodeOfNpm !== undefined && existsSync(nodeOfNpm) ? dirname(dirname(realpathSync(nodeOfNpm))) : undefined,
    '/usr',
    '/usr/local',
  ].filter((prefix) => prefix !== undefined)
  for (const prefix of candidates) {
    if ((await headersMajor(prefix)) === wantedMajor) return prefix
  }
  throw new SetupError(
    [
      `The headers of Node ${String(wantedMajor)} were not found, and the encrypted SQLite cannot be compiled without them.`,
      `Looked for include/node/node_version.h in: ${candidates.join(', ')}`,
      `Install Node ${String(wantedMajor)} from nodejs.org or NodeSource (both bring the headers) and run the command again,`,
      'or make Electron\'s own download reachable (variable ELECTRON_MIRROR), which needs no compiling.',
    ].join('\n'),
  )
}
