import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

import { createPackageWithOptions, getRawHeader } from '@electron/asar'

import { packageFile, projectFolder } from '../folders.ts'
import { SetupError } from '../say.ts'

export interface About {
  readonly name: string
  readonly productName: string
  readonly version: string
  readonly description: string
  readonly license: string
  readonly main: string
}

/** Read by the program at its start (`electron/app/native-modules.ts`). */
const nativeModuleList = 'native-modules.json'

/** What the main process loads at run time; everything else is bundled into `out`. */
const argon2Folder = '@node-rs'

export async function readAbout(): Promise<About> {
  return JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')) as About
}

/**
 * Puts the built program and its two native packages into one archive.
 *
 * @param work an empty folder for what goes in
 * @param sqliteBinding in place of the driver's own, where that does not fit the Electron
 * @returns the hash that Electron's integrity check compares, of the archive's header
 */
export async function writeArchive(archive: string, work: string, sqliteBinding: string | undefined): Promise<string> {
  const { name, productName, version, description, license, main } = await readAbout()
  await writeFile(join(work, 'package.json'), JSON.stringify({ name, productName, version, description, license, main }, null, 2))
  for (const part of ['main', 'preload', 'renderer']) await cp(join(projectFolder, 'out', part), join(work, 'out', part), { recursive: true })
  await takeDriver(work, sqliteBinding)
  await takeArgon2(work)
  await writeFile(join(work, nativeModuleList), JSON.stringify(await nativeHashes(work), null, 2))
  // The system can load a native module from a file only.
  await createPackageWithOptions(work, archive, { unpack: '**/*.node' })
  return createHash('sha256').update(getRawHeader(archive).headerString).digest('hex')
}

async function takeDriver(work: string, sqliteBinding: string | undefined): Promise<void> {
  const target = join(work, 'node_modules', 'better-sqlite3')
  const binding = `${process.platform}-${process.arch}.node`
  await mkdir(join(target, 'prebuilds'), { recursive: true })
  for (const part of ['package.json', 'LICENSE', 'lib']) await cp(packageFile('better-sqlite3', part), join(target, part), { recursive: true })
  await cp(sqliteBinding ?? packageFile('better-sqlite3', 'prebuilds', binding), join(target, 'prebuilds', binding))
}

/** The package and the one beside it that holds the module for this system. */
async function takeArgon2(work: string): Promise<void> {
  const packages = (await readdir(packageFile(argon2Folder))).filter((name) => name.startsWith('argon2'))
  if (packages.length < 2) throw new SetupError('@node-rs/argon2 has no module for this system. Run npm ci and start again.')
  for (const name of packages) await cp(packageFile(argon2Folder, name), join(work, 'node_modules', argon2Folder, name), { recursive: true })
}

async function nativeHashes(work: string): Promise<Record<string, string>> {
  const entries = await readdir(work, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.name.endsWith('.node')).map((entry) => join(entry.parentPath, entry.name))
  const hashes: Record<string, string> = {}
  for (const file of files.toSorted()) {
    hashes[relative(work, file).split(sep).join('/')] = createHash('sha256').update(await readFile(file)).digest('hex')
  }
  return hashes
}
