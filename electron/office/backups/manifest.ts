import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { recordAreas } from '../../../shared/register/record.ts'
import { deriveSubKey, wipe } from '../../keys/secret-bytes.ts'

/**
 * What a copy says of itself, beside it in `<name>.manifest.json`: `{"manifest": {…}, "mac": "…"}`. Counts and hashes
 * only, no contents, because it lies open. The MAC is made with a sub-key of the data key: whoever has no key can neither
 * forge a manifest nor pass another file off as the copy.
 */
const macLabel = 'backup-manifest'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u)
const count = z.number().int().nonnegative()
const file = z.object({ name: z.string().max(200), bytes: count, sha256 })

const manifest = z.object({
  format: z.literal(1),
  id: z.uuid(),
  registerId: z.string().max(128),
  madeAt: z.iso.datetime(),
  /** The program's version, where it is known. */
  program: z.string().max(40),
  schemaVersion: count,
  database: file,
  keys: z.array(file).min(1).max(2),
  /** Of every table: how many rows, and their fingerprint. */
  tables: z.array(z.object({ table: z.string().max(100), rows: count, sha256 })),
  counts: z.partialRecord(z.enum(recordAreas), count),
  /** The head of the signed history: a later register has to contain it. */
  trailHead: z.object({ seq: count, hash: z.string().max(200) }).nullable(),
})
export type Manifest = z.output<typeof manifest>

const sealed = z.object({ manifest: z.unknown(), mac: sha256 })

const largestManifest = 1024 * 1024

export function sealManifest(content: Manifest, dataKey: Uint8Array): Buffer {
  return Buffer.from(`${JSON.stringify({ manifest: content, mac: macOf(content, content.registerId, dataKey) }, null, 1)}\n`, 'utf8')
}

export type ManifestReading =
  | { readonly kind: 'missing' | 'unreadable' }
  | { readonly kind: 'read'; readonly manifest: Manifest; holdsUnder(dataKey: Uint8Array): boolean }

/** Reads a manifest of this or an older program. Nothing in it is proven until `holdsUnder` says so. */
export function readManifest(path: string): ManifestReading {
  const bytes = readIfThere(path)
  if (bytes === undefined) return { kind: 'missing' }
  try {
    if (bytes.length > largestManifest) return { kind: 'unreadable' }
    const outer = sealed.parse(JSON.parse(bytes.toString('utf8')))
    const read = manifest.parse(outer.manifest)
    // The MAC is over what was read from the file, in the file's order, so that fields of a later program count too.
    const holdsUnder = (dataKey: Uint8Array): boolean => sameMac(outer.mac, macOf(outer.manifest, read.registerId, dataKey))
    return { kind: 'read', manifest: read, holdsUnder }
  } catch {
    return { kind: 'unreadable' }
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

function macOf(content: unknown, registerId: string, dataKey: Uint8Array): string {
  const key = deriveSubKey(dataKey, registerId, macLabel)
  try {
    return createHmac('sha256', key).update(JSON.stringify(content), 'utf8').digest('hex')
  } finally {
    wipe(key)
  }
}

function sameMac(found: string, expected: string): boolean {
  return timingSafeEqual(Buffer.from(found, 'hex'), Buffer.from(expected, 'hex'))
}
