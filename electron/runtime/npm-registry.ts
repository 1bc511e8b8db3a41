import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import { runNpm } from './npm.ts'
import { lastLines } from './run-program.ts'
import { downloadProgress, say, SetupError } from './say.ts'

export interface PackageVersion {
  readonly name: string
  readonly version: string
  /** Subresource integrity, as the registry and package-lock.json write it: `sha512-<base64>`. */
  readonly integrity: string
}

const CONNECT_TIMEOUT_MILLISECONDS = 15_000

/** The address of a package's archive; scoped packages repeat only the last part of their name in the file name. */
export function archiveUrl(registry: string, { name, version }: PackageVersion): string {
  const fileName = `${name.slice(name.lastIndexOf('/') + 1)}-${version}.tgz`
  return new URL(`${name}/-/${fileName}`, registry.endsWith('/') ? registry : `${registry}/`).href
}

/** Refuses a file that is not, byte for byte, the one this program was tried with. */
export async function requireIntegrity(file: string, integrity: string): Promise<void> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  const found = `sha512-${hash.digest('base64')}`
  if (found !== integrity) {
    throw new SetupError(
      `The downloaded file is not the expected one and was not used.\n  expected ${integrity}\n  received ${found}`,
    )
  }
}

/** The registry npm is set to, which in an office is often a mirror. */
async function configuredRegistry(name: string): Promise<string> {
  const scope = name.startsWith('@') ? name.slice(0, name.indexOf('/')) : undefined
  const scoped = scope === undefined ? '' : await npmSetting(`${scope}:registry`)
  return scoped || (await npmSetting('registry')) || 'https://registry.npmjs.org/'
}

/** npm prints `undefined` for a setting that nobody made; its warnings share the output, hence the last line. */
async function npmSetting(setting: string): Promise<string> {
  const { code, output } = await runNpm(['config', 'get', setting, '--loglevel=silent'])
  const value = output.trim().split('\n').at(-1) ?? ''
  return code === 0 && value.startsWith('http') ? value : ''
}

/** Downloads one archive with its progress. The time limit is for the first answer only: a slow line may take minutes. */
async function downloadDirectly(url: string, file: string, label: string): Promise<void> {
  const abort = new AbortController()
  const timer = setTimeout(() => {
    abort.abort(new Error('no answer'))
  }, CONNECT_TIMEOUT_MILLISECONDS)
  const response = await fetch(url, { signal: abort.signal }).finally(() => {
    clearTimeout(timer)
  })
  if (!response.ok || response.body === null) throw new Error(`answer ${String(response.status)}`)
  const length = Number(response.headers.get('content-length'))
  const show = downloadProgress(label)
  let done = 0
  const counted = async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      done += chunk.length
      show(done, length || undefined)
      yield chunk
    }
  }
  await pipeline(counted(response.body), createWriteStream(file))
}

/** npm itself knows proxies, own certificates and registry passwords, so it is asked where the direct way fails. */
async function downloadThroughNpm(wanted: PackageVersion, folder: string, file: string): Promise<void> {
  const specifier = `${wanted.name}@${wanted.version}`
  const { code, output } = await runNpm(['pack', specifier, '--pack-destination', folder], folder)
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz') && join(folder, name) !== file)
  if (code !== 0 || archive === undefined) {
    throw new SetupError(`npm could not fetch ${specifier}. Check the connection and \`npm config get registry\`.\n${lastLines(output)}`)
  }
  await rename(join(folder, archive), file)
}

/** Fetches the archive of a package into a folder and answers its file, checked against its integrity. */
export async function downloadPackage(wanted: PackageVersion, folder: string): Promise<string> {
  const file = join(folder, 'package-archive.tgz')
  const url = archiveUrl(await configuredRegistry(wanted.name), wanted)
  try {
    await downloadDirectly(url, file, `${wanted.name} ${wanted.version}`)
  } catch (error) {
    say(`  Direct download failed (${error instanceof Error ? error.message : String(error)}); asking npm to fetch it…`)
    await downloadThroughNpm(wanted, folder, file)
  }
  await requireIntegrity(file, wanted.integrity)
  return file
}
