import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Json, json, withoutPassports } from './in-json.ts'
import { putBox, takeFromBox } from './repository.ts'
import type { PassportVault } from './vault.ts'
import type { RegisterDb } from '../tables.ts'

/** Stands in the row of a sealed paper: the reference of a box. */
const sealedSchema = z.object({ sealed: z.string() })

/** What is kept of one file of a paper, as its row holds it. */
export interface StoredContents {
  readonly facts: Json
  readonly file: Uint8Array
  /** SHA-256 of the file, hexadecimal; of a sealed one the reference of its box, which is a salted hash of the same. */
  readonly sha256: string
  readonly withPassports: boolean
}

/** A paper that prints no passports keeps none among its facts either. */
export function openContents(facts: Json, file: Uint8Array): StoredContents {
  return { facts: withoutPassports(facts), file, sha256: sha256(file), withPassports: false }
}

/**
 * Facts and file of a paper with passports, locked away. A plain hash of the file would not do beside it: whoever knows
 * the rest of a short list could try passport numbers until the hash fits.
 */
export async function sealContents(db: RegisterDb, vault: PassportVault, paperId: string, facts: Json, file: Uint8Array): Promise<StoredContents> {
  const sealedFacts = await closeFacts(db, vault, { id: paperId, withPassports: true }, facts)
  return { facts: sealedFacts, file: new Uint8Array(), sha256: await putBox(db, vault, { area: 'papers', id: paperId }, file), withPassports: true }
}

/** What was kept beside a paper, readable again; undefined where it is something else by now. Throws `not-allowed` without the key. */
export async function openFacts(db: RegisterDb, vault: PassportVault, paper: { readonly id: string; readonly withPassports: boolean }, stored: Json): Promise<Json | undefined> {
  if (!paper.withPassports) return stored
  const sealed = sealedSchema.safeParse(stored)
  const content = sealed.success ? await takeFromBox(db, vault, { area: 'papers', id: paper.id }, sealed.data.sealed) : undefined
  return content && json.parse(JSON.parse(content.toString('utf8')))
}

/** Locks facts away that belong to a paper with passports; those of any other paper lose their passports. */
export async function closeFacts(db: RegisterDb, vault: PassportVault, paper: { readonly id: string; readonly withPassports: boolean }, facts: Json): Promise<Json> {
  if (!paper.withPassports) return withoutPassports(facts)
  return { sealed: await putBox(db, vault, { area: 'papers', id: paper.id }, Buffer.from(JSON.stringify(facts), 'utf8')) }
}

/** The same for a paper that already stands in the register, from before there was a vault. */
export async function sealStoredPaper(db: RegisterDb, vault: PassportVault, paperId: string, facts: Json, withPassports: boolean): Promise<void> {
  const row = await db.selectFrom('papers').select('file').where('id', '=', paperId).executeTakeFirstOrThrow()
  const stored = withPassports ? await sealContents(db, vault, paperId, facts, row.file) : undefined
  const columns = stored
    ? { facts: JSON.stringify(stored.facts), file: stored.file, sha256: stored.sha256, with_passports: 1 }
    : { facts: JSON.stringify(withoutPassports(facts)) }
  await db.updateTable('papers').set(columns).where('id', '=', paperId).execute()
}

/** The file as it was issued; undefined where it is another one by now. Throws `not-allowed` where it takes a key that is not there. */
export async function readFile(
  db: RegisterDb,
  vault: PassportVault,
  paper: { readonly id: string; readonly sha256: string; readonly byteLength: number; readonly withPassports: boolean },
  stored: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!paper.withPassports) return stored.byteLength === paper.byteLength && sha256(stored) === paper.sha256 ? stored : undefined
  const file = await takeFromBox(db, vault, { area: 'papers', id: paper.id }, paper.sha256)
  return file && new Uint8Array(file)
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
