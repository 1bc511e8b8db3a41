import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { lastLines, runQuietly } from './run-program.ts'
import { formatDuration, say, SetupError } from './say.ts'

/** What Electron loads at its start, with the Debian package that brings it (and its own needs) along. */
const electronLibraries: Readonly<Record<string, string>> = {
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnss3.so': 'libnss3',
  'libasound.so.2': 'libasound2',
  'libgbm.so.1': 'libgbm1',
  'libXss.so.1': 'libxss1',
  'libXtst.so.6': 'libxtst6',
}

const displayPrograms = { 'xvfb-run': 'xvfb', xauth: 'xauth' }
const compilerPrograms = { 'g++': 'g++', make: 'make', python3: 'python3' }

/** Installs the libraries Electron needs and, where no display exists, the virtual one. Nothing happens off Linux. */
export async function requireElectronLibraries(withVirtualDisplay: boolean): Promise<void> {
  if (process.platform !== 'linux') return
  const missing = [...(await missingLibraries()), ...(withVirtualDisplay ? missingPrograms(displayPrograms) : [])]
  await installPackages(missing, 'Electron')
}

/** Installs what compiling a native module needs. */
export async function requireCompiler(): Promise<void> {
  await installPackages(missingPrograms(compilerPrograms), 'compiling SQLite')
}

/** The dynamic loader's own list is right on every distribution and every package name of it. */
async function missingLibraries(): Promise<string[]> {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((file) => existsSync(file)) ?? 'ldconfig'
  const { output } = await runQuietly(ldconfig, ['-p'])
  return librariesMissingFrom(output)
}

/** The packages whose library is not in the output of `ldconfig -p`. */
export function librariesMissingFrom(listing: string): string[] {
  return Object.entries(electronLibraries)
    .filter(([library]) => !listing.includes(`\t${library} `))
    .map(([, packageName]) => packageName)
}

function missingPrograms(programs: Readonly<Record<string, string>>): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return Object.entries(programs)
    .filter(([program]) => !folders.some((folder) => existsSync(join(folder, program))))
    .map(([, packageName]) => packageName)
}

/** The command a developer can copy; also what we run ourselves, without its first words. */
export function installAdvice(packages: readonly string[], purpose: string): string {
  return [
    `Missing for ${purpose}: ${packages.join(', ')}. Installing needs root. Please run`,
    `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`,
    'and start again. (On a system without apt-get install the packages of the same meaning.)',
  ].join('\n')
}

async function installPackages(packages: readonly string[], purpose: string): Promise<void> {
  if (packages.length === 0) return
  const apt = '/usr/bin/apt-get'
  if (process.getuid?.() !== 0 || !existsSync(apt)) throw new SetupError(installAdvice(packages, purpose))
  const started = Date.now()
  say(`Installing Debian packages for ${purpose} with apt-get: ${packages.join(', ')}…`)
  await runApt(apt, ['update'])
  await runApt(apt, ['install', '-y', '--no-install-recommends', ...packages])
  say(`  installed in ${formatDuration(Date.now() - started)}`)
}

/** Waits for another running apt-get instead of failing, and never asks a question. */
async function runApt(apt: string, given: readonly string[]): Promise<void> {
  const { code, output } = await runQuietly(apt, ['-q', '-o', 'DPkg::Lock::Timeout=180', ...given], {
    environment: { DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (code !== 0) throw new SetupError(`apt-get ${given.join(' ')} failed:\n${lastLines(output)}`)
}
