import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { RecordArea } from '../../../shared/register/record.ts'
import type { RegisterDb } from '../tables.ts'

/** A record as every store gives it back; the fields of its area come with it. */
export interface StoredHead {
  readonly revision: number
  readonly archivedAt: string | null
}

/** A store as history sees it: where a record stands now, and which of its fields a form would send. */
export interface SealedStore {
  readonly area: RecordArea
  readonly inputSchema: z.ZodType
  find(db: RegisterDb, id: string): Promise<StoredHead | undefined>
}

/**
 * SHA-256 over all that a record says: its fields as the store reads them back, its revision, whether it is archived, and
 * which record it is, so that contents swapped between two records show as well.
 */
export function sealOf(store: SealedStore, id: string, stored: StoredHead): Buffer {
  return seal([store.area, id, stored.revision, stored.archivedAt !== null, contentOf(store, stored)])
}

/** What a form would send of it; where today's schema refuses it, all that is there. */
export function contentOf(store: Pick<SealedStore, 'inputSchema'>, stored: unknown): unknown {
  const parsed = store.inputSchema.safeParse(stored)
  return parsed.success ? parsed.data : stored
}

/** SHA-256 of a value's canonical JSON. */
export function seal(value: unknown): Buffer {
  return createHash('sha256').update(canonicalJson(value)).digest()
}

/**
 * JSON with its keys in order and without empty fields. A field that a later version of the program adds is empty in
 * every record there is, so it changes no seal; a field that somebody empties does.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value ?? null)
  const fields = Object.keys(value)
    .toSorted()
    .map((key) => [key, canonicalJson(value[key])] as const)
    .filter(([, text]) => !empty.has(text))
  return `{${fields.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`
}

const empty = new Set(['null', '""', 'false', '[]', '{}'])

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
