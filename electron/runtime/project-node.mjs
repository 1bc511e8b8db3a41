// The project's tools and its TypeScript scripts need Node 24, which comes as the npm package `node`.
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { runNpm } from './packages.mjs'

/** From this version on Node runs TypeScript files by itself. */
const oldestWithTypeScript = [22, 18]

const binaryName = process.platform === 'win32' ? 'node.exe' : 'node'

/** Whether a Node of this version can run our TypeScript files. */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major > oldestWithTypeScript[0] || (major === oldestWithTypeScript[0] && minor >= oldestWithTypeScript[1])
}

/** The package that carries the binary for this machine, as the `node` package itself chooses it. */
export function binaryPackage(platform = process.platform, arch = process.arch) {
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node'
  return [prefix, platform === 'win32' ? 'win' : platform, arch].join('-')
}

function works(file) {
  return existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0
}

/** The Node to go on with: the project's, put in place first where npm has blocked its install script. */
export function findProjectNode(folder) {
  const nodePackage = join(folder, 'node_modules', 'node')
  const binary = join(nodePackage, 'bin', binaryName)
  if (works(binary) || repair(nodePackage, binary)) return binary
  if (runsTypeScript(process.version)) {
    console.log(`The project's Node 24 is missing; going on with ${process.version}, which is new enough.`)
    return process.execPath
  }
  throw new Error(`Node 24 could not be put in place and ${process.version} is too old to go on with. Check the connection and run \`npm rebuild node\`, or install Node 24 from https://nodejs.org.`)
}

/**
 * Does what the blocked install script would have done: fetches the one package with the binary and puts the file where
 * the `node` command of node_modules/.bin points to.
 */
function repair(nodePackage, binary) {
  const aboutFile = join(nodePackage, 'package.json')
  if (!existsSync(aboutFile)) return false
  const { version } = JSON.parse(readFileSync(aboutFile, 'utf8'))
  console.log(`Fetching Node ${version} from the npm registry (its install script did not run)…`)
  const work = mkdtempSync(join(tmpdir(), 'project-node-'))
  try {
    // --prefix, because npm started from an npm script would otherwise install into the project.
    const given = ['install', '--prefix', work, '--no-save', '--no-audit', '--no-fund', '--loglevel=error', `${binaryPackage()}@${version}`]
    if (runNpm(given, work, { npm_config_local_prefix: work }) !== 0) return false
    const fetched = join(work, 'node_modules', binaryPackage(), 'bin', binaryName)
    if (!existsSync(fetched)) return false
    mkdirSync(join(nodePackage, 'bin'), { recursive: true })
    copyFileSync(fetched, `${binary}.part`)
    chmodSync(`${binary}.part`, 0o755)
    renameSync(`${binary}.part`, binary)
    return works(binary)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
