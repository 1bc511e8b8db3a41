import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'

import { packageFile, projectFolder } from './folders.ts'
import { lastLines, runQuietly, type Environment } from './run-program.ts'
import { formatDuration, say, SetupError } from './say.ts'

/** All that electron-vite reads. A file outside of these does not change the built app. */
const sources = [
  'electron',
  'renderer',
  'shared',
  'locales',
  'resources',
  'electron.vite.config.ts',
  'postcss.config.cjs',
  'postcss.config.js',
  'postcss.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** This room prepares the build and is no part of it. */
const notSources = ['electron/runtime']

/** Beside the result, so that deleting `out` asks for a new build. */
const stampFile = join(projectFolder, 'out', 'build-stamp.txt')

/** Every file of the given files and folders, in an order that does not depend on the disk. */
async function filesOf(root: string, names: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const name of names.filter((each) => existsSync(join(root, each)))) {
    const entries = await readdir(join(root, name), { recursive: true, withFileTypes: true }).catch(() => undefined)
    if (entries === undefined) found.push(join(root, name))
    else found.push(...entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)))
  }
  return found.toSorted()
}

/** A fingerprint of names and contents: times are useless here, a fresh clone has new ones. */
export async function hashSources(root: string, names: readonly string[], without: readonly string[] = []): Promise<string> {
  const hash = createHash('sha256')
  for (const file of await filesOf(root, names)) {
    const name = relative(root, file).split(sep).join('/')
    if (without.some((folder) => name.startsWith(`${folder}/`))) continue
    hash.update(`${name}\0`).update(await readFile(file)).update('\0')
  }
  return hash.digest('hex')
}

/** Builds the app with electron-vite unless the last build was made from the same sources for the same Electron. */
export async function buildApp(environment: Environment): Promise<void> {
  const target = environment['ELECTRON_MAJOR_VER'] ?? 'official'
  const stamp = `${await hashSources(projectFolder, sources, notSources)} electron-${target}`
  if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp) {
    say('The app is built already; nothing in its sources has changed.')
    return
  }
  if (!existsSync(join(projectFolder, 'electron.vite.config.ts'))) throw new SetupError('electron.vite.config.ts is missing: there is no app to build.')
  await forgetBuild()
  say('Building the app (electron-vite)…')
  const started = Date.now()
  const program = packageFile('electron-vite', 'bin', 'electron-vite.js')
  const { code, output } = await runQuietly(process.execPath, [program, 'build'], { environment })
  if (code !== 0) throw new SetupError(`The app could not be built:\n${lastLines(output, 60)}`)
  await mkdir(dirname(stampFile), { recursive: true })
  await writeFile(stampFile, stamp)
  say(`  built in ${formatDuration(Date.now() - started)}`)
}

/** The development server writes other files to the same place, after which the next start has to build again. */
export async function forgetBuild(): Promise<void> {
  await rm(stampFile, { force: true })
}
