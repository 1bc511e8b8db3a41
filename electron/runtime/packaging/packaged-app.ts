import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { buildApp, hashSources } from '../built-app.ts'
import { electronEnvironment, type ElectronRuntime } from '../electron.ts'
import { projectFolder } from '../folders.ts'
import { formatDuration, say, SetupError } from '../say.ts'
import { setReleaseFuses } from './fuses.ts'
import { partsList } from './parts-list.ts'
import { readAbout, writeArchive } from './program-archive.ts'
import { licenceTexts, shippedPackages } from './shipped-packages.ts'
import { asWindowsProgram } from './windows-program.ts'

export interface PackagedApp {
  readonly folder: string
  readonly executable: string
  readonly archive: string
}

const stampName = 'package-stamp.txt'

/**
 * The program as it is given away, in `dist/<name>-<system>`: Electron under our name with its switches set, our archive, and
 * beside them the licences and the list of parts. Nothing is done where the one that lies there is made of the same.
 *
 * The one made with the stand-in Electron is for trying and testing and never for giving away; its folder says so.
 */
export async function packageApp(electron: ElectronRuntime): Promise<PackagedApp> {
  if (process.platform === 'darwin') throw new SetupError('Packaging knows Windows and Linux; nobody in the office has a Mac.')
  await buildApp(electronEnvironment(electron))
  const about = await readAbout()
  const target = packagedAt(about.name, electron)
  const stamp = `${await hashSources(projectFolder, stampSources)} electron-${electron.version} ${electron.sqliteBinding === undefined ? 'own' : 'compiled'}`
  const stampFile = join(target.folder, '..', `${basename(target.folder)}.${stampName}`)
  if (existsSync(target.executable) && existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp) {
    say('The program is packaged already; nothing in it has changed.')
    return target
  }
  const started = Date.now()
  say('Packaging the program…')
  await rm(stampFile, { force: true })
  await rm(target.folder, { recursive: true, force: true })
  await assemble(target, electron)
  await writeFile(stampFile, stamp)
  say(`  packaged in ${formatDuration(Date.now() - started)}: ${target.folder}`)
  return target
}

/** What is built, what is read here, and how. */
const stampSources = ['out', 'package.json', 'package-lock.json', 'LICENSE', 'resources', 'electron/runtime/packaging']

function packagedAt(name: string, electron: ElectronRuntime): PackagedApp {
  const label = electron.isStandIn ? `${name}-stand-in-only-for-tests` : name
  const folder = join(projectFolder, 'dist', `${label}-${process.platform}-${process.arch}`)
  const executable = join(folder, process.platform === 'win32' ? `${name}.exe` : name)
  return { folder, executable, archive: join(folder, 'resources', 'app.asar') }
}

async function assemble({ folder, executable, archive }: PackagedApp, electron: ElectronRuntime): Promise<void> {
  const about = await readAbout()
  await cp(dirname(electron.executablePath), folder, { recursive: true })
  await rm(join(folder, 'resources', 'default_app.asar'), { force: true })
  await rename(join(folder, basename(electron.executablePath)), executable)
  const work = `${folder}.work`
  await rm(work, { recursive: true, force: true })
  await mkdir(work, { recursive: true })
  const archiveHash = await writeArchive(archive, work, electron.sqliteBinding)
  await rm(work, { recursive: true, force: true })
  if (process.platform === 'win32') {
    const icon = await readFile(join(projectFolder, 'resources', 'icon.ico'))
    await writeFile(executable, asWindowsProgram(await readFile(executable), about, archiveHash, icon))
  } else {
    await cp(join(projectFolder, 'resources', 'icon.png'), join(folder, `${about.name}.png`))
  }
  await setReleaseFuses(executable)
  await chmod(executable, 0o755)
  await writePapers(folder, electron.version)
}

/** What whoever is given the program is owed, and what their security people ask for. */
async function writePapers(folder: string, electronVersion: string): Promise<void> {
  const { name, version } = await readAbout()
  const packages = shippedPackages()
  await cp(join(projectFolder, 'LICENSE'), join(folder, 'LICENSE.txt'))
  await writeFile(join(folder, 'LICENSES.npm.txt'), licenceTexts(packages))
  await writeFile(join(folder, 'sbom.cdx.json'), partsList({ name, version, electronVersion }, packages))
}
