import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { cacheFolder, packageFile } from './folders.ts'
import { lastLines, runQuietly } from './run-program.ts'
import { downloadProgress, say, SetupError } from './say.ts'
import { standInExists } from './stand-in.ts'

const CONNECT_TIMEOUT_MILLISECONDS = 10_000
const REMEMBER_FAILURE_MILLISECONDS = 24 * 60 * 60 * 1000

interface DownloadState {
  readonly transferred: number
  readonly total: number | null
}

/** The part of @electron/get that is used; it comes with the electron package and is not ours to depend on. */
interface ElectronGet {
  downloadArtifact(details: {
    version: string
    artifactName: string
    platform: string
    arch: string
    checksums: unknown
    downloadOptions: { quiet: boolean; signal: AbortSignal; getProgressCallback: (state: DownloadState) => Promise<void> }
  }): Promise<string>
}

export type OfficialElectron = { readonly executablePath: string } | { readonly unreachable: string }

/** The version that package.json asks for and npm has installed. */
export async function officialVersion(): Promise<string> {
  const about = JSON.parse(await readFile(packageFile('electron', 'package.json'), 'utf8')) as { version: string }
  return about.version
}

/** Electron's own binary: present, downloaded now, or the reason why it cannot be had. */
export async function findOfficialElectron(version: string): Promise<OfficialElectron> {
  const installed = await installedExecutable(version)
  if (installed !== undefined) return { executablePath: installed }
  const remembered = await rememberedFailure(version)
  if (remembered !== undefined) return { unreachable: remembered }
  try {
    await download(version)
  } catch (error) {
    const reason = failureReason(error)
    if (standInExists()) await rememberFailure(version, reason)
    return { unreachable: reason }
  }
  await rm(failureFile(version), { force: true })
  await unpackDownload()
  const unpacked = await installedExecutable(version)
  if (unpacked === undefined) throw new SetupError('Electron was downloaded but not found. Delete node_modules/electron and start again.')
  return { executablePath: unpacked }
}

/** The electron package notes its executable in path.txt, and the version beside it, once it has been unpacked. */
async function installedExecutable(version: string): Promise<string | undefined> {
  const noted = packageFile('electron', 'path.txt')
  const versionFile = packageFile('electron', 'dist', 'version')
  if (!existsSync(noted) || !existsSync(versionFile)) return undefined
  if ((await readFile(versionFile, 'utf8')).trim().replace(/^v/, '') !== version) return undefined
  const executable = packageFile('electron', 'dist', await readFile(noted, 'utf8'))
  return existsSync(executable) ? executable : undefined
}

/** Fills the download cache of the electron package. The short time limit is for the first byte, not for the whole. */
async function download(version: string): Promise<void> {
  say(`Downloading Electron ${version}, or taking it from Electron's download cache…`)
  const requireFromElectron = createRequire(packageFile('electron', 'package.json'))
  const { downloadArtifact } = requireFromElectron('@electron/get') as ElectronGet
  const abort = new AbortController()
  const timer = setTimeout(() => {
    abort.abort(new Error(`no answer within ${String(CONNECT_TIMEOUT_MILLISECONDS / 1000)} seconds`))
  }, CONNECT_TIMEOUT_MILLISECONDS)
  const show = downloadProgress(`Electron ${version}`)
  try {
    await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums: requireFromElectron('./checksums.json'),
      downloadOptions: {
        quiet: true,
        signal: abort.signal,
        getProgressCallback: ({ transferred, total }) => {
          clearTimeout(timer)
          show(transferred, total ?? undefined)
          return Promise.resolve()
        },
      },
    })
  } finally {
    clearTimeout(timer)
  }
}

/** The package's own installer finds the file in the cache and unpacks it the way the package expects. */
async function unpackDownload(): Promise<void> {
  say('Unpacking Electron…')
  const environment = { ELECTRON_OVERRIDE_DIST_PATH: undefined, ELECTRON_SKIP_BINARY_DOWNLOAD: undefined }
  const { code, output } = await runQuietly(process.execPath, [packageFile('electron', 'install.js')], { environment })
  if (code !== 0) throw new SetupError(`Electron could not be unpacked:\n${lastLines(output)}`)
}

/** The cause of a failed fetch is where the real reason stands; the error itself only says that it failed. */
function failureReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? error.cause.message : ''
  return [error.message, cause].filter((part) => part !== '').join(': ')
}

function failureFile(version: string): string {
  return join(cacheFolder(), `electron-${version}-unreachable.json`)
}

/** A machine without GitHub would otherwise wait for the time limit at every start. */
export async function rememberFailure(version: string, reason: string, now = Date.now()): Promise<void> {
  await mkdir(dirname(failureFile(version)), { recursive: true })
  await writeFile(failureFile(version), JSON.stringify({ reason, failedAt: now }))
}

/** The reason of a failure of the last day, if there was one. */
export async function rememberedFailure(version: string, now = Date.now()): Promise<string | undefined> {
  if (!existsSync(failureFile(version))) return undefined
  const text = await readFile(failureFile(version), 'utf8').catch(() => '{}')
  const noted = parseFailure(text)
  return now - noted.failedAt < REMEMBER_FAILURE_MILLISECONDS ? noted.reason : undefined
}

/** A half-written note counts as no note. */
function parseFailure(text: string): { reason: string; failedAt: number } {
  try {
    const { reason, failedAt } = JSON.parse(text) as { reason?: unknown; failedAt?: unknown }
    return { reason: String(reason), failedAt: typeof failedAt === 'number' ? failedAt : 0 }
  } catch {
    return { reason: '', failedAt: 0 }
  }
}
