// Brings node_modules to what package-lock.json says, and does nothing when it is there already.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

/** Runs npm as a program of Node: Windows refuses to start npm.cmd without a shell, and a shell would split paths. */
export function runNpm(given, folder, environment = {}) {
  const options = { cwd: folder, stdio: 'inherit', env: { ...process.env, ...environment } }
  const program = process.env.npm_execpath
  // npm ci removes the project's own Node, so npm itself runs on the machine's.
  if (program !== undefined) return spawnSync(process.env.npm_node_execpath ?? process.execPath, [program, ...given], options).status
  return spawnSync('npm', given, { ...options, shell: process.platform === 'win32' }).status
}

/** One line for "these packages on this kind of machine". */
export function packagesStamp(lockText, platform = process.platform, arch = process.arch) {
  return `${createHash('sha256').update(lockText).digest('hex')} ${platform}-${arch}`
}

/**
 * Whether node_modules holds every package of the lock in its version. npm notes what it has installed in
 * node_modules/.package-lock.json; a package of another system is absent from it on purpose.
 */
export function holdsPackages(lock, installed) {
  return Object.entries(lock.packages ?? {}).every(([folder, wanted]) => {
    if (folder === '' || wanted.link === true) return true
    const found = installed.packages?.[folder]
    if (found === undefined) return wanted.optional === true
    return found.version === wanted.version && (found.integrity ?? '') === (wanted.integrity ?? '')
  })
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** A developer's own `npm install` leaves no stamp of ours, so without one the packages themselves are compared. */
function areCurrent(folder, lockText, stampFile, stamp) {
  const installedFile = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(installedFile)) return false
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true
  return holdsPackages(JSON.parse(lockText), readJson(installedFile))
}

/** Windows cannot delete a program that is running, and `npm ci` deletes all: then the gentler command does it. */
function installCommand(folder) {
  const runsFromPackages = process.execPath.startsWith(join(folder, 'node_modules') + sep)
  return process.platform === 'win32' && runsFromPackages ? 'install' : 'ci'
}

/** Installs the npm packages when they are missing or older than package-lock.json. */
export function installPackages(folder) {
  const lockText = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  const stampFile = join(folder, 'node_modules', '.cache', 'protocol-desk', 'packages.txt')
  const stamp = packagesStamp(lockText)
  if (areCurrent(folder, lockText, stampFile, stamp)) return writeStamp(stampFile, stamp)
  const command = installCommand(folder)
  const started = Date.now()
  console.log(`Installing the npm packages of package-lock.json (npm ${command})…`)
  // Electron is fetched later, by a step that knows what to do when it is out of reach.
  const environment = { ELECTRON_SKIP_BINARY_DOWNLOAD: '1' }
  const status = runNpm([command, '--no-audit', '--no-fund', '--loglevel=error'], folder, environment)
  if (status !== 0) {
    throw new Error('npm could not install the packages; the reason stands above. Check the connection and `npm config get registry`, then run the command again.')
  }
  console.log(`  installed in ${((Date.now() - started) / 1000).toFixed(0)} s`)
  return writeStamp(stampFile, stamp)
}

function writeStamp(stampFile, stamp) {
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, stamp)
}
