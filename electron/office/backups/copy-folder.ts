import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { CopyPlace, CopyState, RegisterCopyLine } from '../../../shared/register/backups/schema.ts'
import { copyCompanions, manifestEnding } from '../../database/backup.ts'
import { holdsClearPassports } from './clear-copies.ts'
import { instantOfCopy, kindOfCopy } from './copy-names.ts'
import { type Manifest, type ManifestReading, readManifest } from './manifest.ts'

/** A copy found on a disk. */
export interface FoundCopy {
  readonly place: CopyPlace
  readonly name: string
  readonly database: string
  readonly keys: readonly [string, string]
  readonly manifest: ManifestReading
}

/** How the last full check of a copy ended, as the register remembers it. */
export interface CopyCheck {
  readonly checkedAt: string
  readonly good: boolean
}

const unfinished = /\.tmp(?:-journal|-wal)?$/u
const companion = new RegExp(String.raw`\.(?:keys\.[ab]|${manifestEnding.replace('.', String.raw`\.`)})$`, 'u')

/** Every copy in a folder, the newest first; none where the folder cannot be read. */
export function listCopies(place: CopyPlace, folder: string): FoundCopy[] {
  return namesIn(folder)
    .filter((file) => /^[a-z0-9][a-z0-9-]{0,80}\.db$/u.test(file))
    .map((file) => foundCopy(place, join(folder, file)))
    .toSorted((one, two) => ((madeAt(two) ?? '') < (madeAt(one) ?? '') ? -1 : 1))
}

export function foundCopy(place: CopyPlace, database: string): FoundCopy {
  const name = basename(database).replace(/\.db$/u, '')
  const { keys, manifest } = copyCompanions(join(database, '..'), name)
  return { place, name, database, keys, manifest: readManifest(manifest) }
}

/** The database goes first: companions without a database are swept, a database without keys would look like a copy. */
export function removeCopy(folder: string, name: string): void {
  const { keys, manifest } = copyCompanions(folder, name)
  for (const file of [join(folder, `${name}.db`), ...keys, manifest]) rmSync(file, { force: true })
}

/** Those with passports in the clear. How many were removed; a file that somebody pointed at is theirs. */
export function removeClearCopies(copies: readonly FoundCopy[]): number {
  const old = copies.filter((copy) => copy.place !== 'chosen' && holdsClearPassports(copy))
  for (const { database, name } of old) removeCopy(dirname(database), name)
  return old.length
}

/** What a killed copy left behind: the register is locked to this process, so nobody is writing it now. */
export function sweepFolder(folder: string): void {
  const files = new Set(namesIn(folder))
  for (const file of files) {
    const isOrphan = companion.test(file) && !files.has(file.replace(companion, '.db'))
    if (isOrphan || unfinished.test(file)) rmSync(join(folder, file), { force: true })
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/**
 * How a copy stands, by what can be seen without reading all of it.
 *
 * @param dataKey the key in use; without it (the register is locked) no manifest can be believed
 * @param check the last full check, where the register remembers one
 */
export function describeCopy(copy: FoundCopy, dataKey: Uint8Array | undefined, check?: CopyCheck): RegisterCopyLine {
  const proven = provenManifest(copy, dataKey)
  const checkedAt = check?.checkedAt ?? proven?.madeAt ?? null
  return {
    id: copy.place === 'chosen' ? 'chosen/copy' : `${copy.place}/${copy.name}`,
    place: copy.place,
    fileName: basename(copy.database),
    kind: kindOfCopy(copy.name),
    madeAt: madeAt(copy) ?? null,
    bytes: sizeOf(copy.database) ?? 0,
    state: stateOf(copy, dataKey, proven, check),
    checkedAt,
    counts: proven?.counts ?? null,
    holdsClearPassports: holdsClearPassports(copy),
  }
}

function stateOf(copy: FoundCopy, dataKey: Uint8Array | undefined, proven: Manifest | undefined, check: CopyCheck | undefined): CopyState {
  if (check?.good === false || !copy.keys.some((file) => existsSync(file))) return 'damaged'
  if (proven) return filesAgree(copy, proven) ? 'good' : 'damaged'
  if (check?.good === true) return 'good'
  return copy.manifest.kind === 'read' && dataKey !== undefined ? 'earlier-key' : 'unchecked'
}

/** Every file of the manifest is there and as long as it was; one of the two key copies may be missing. */
function filesAgree(copy: FoundCopy, { database, keys }: Manifest): boolean {
  const lengths = new Map(keys.map(({ name, bytes }) => [name, bytes]))
  const keysAgree = copy.keys.some((file) => sizeOf(file) !== undefined && sizeOf(file) === lengths.get(basename(file)))
  return sizeOf(copy.database) === database.bytes && keysAgree
}

function sizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size
}

/** The manifest, where somebody with the key in use wrote it. */
export function provenManifest(copy: FoundCopy, dataKey: Uint8Array | undefined): Manifest | undefined {
  if (copy.manifest.kind !== 'read' || dataKey === undefined) return undefined
  return copy.manifest.holdsUnder(dataKey) ? copy.manifest.manifest : undefined
}

/** When it was made: by its manifest, or by its name. */
export function madeAt(copy: FoundCopy): string | undefined {
  return copy.manifest.kind === 'read' ? copy.manifest.manifest.madeAt : instantOfCopy(copy.name)
}
