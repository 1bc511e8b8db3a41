import { type Passport, passport as passportSchema } from '../../../shared/register/passports/schema.ts'
import type { RegisterDb } from '../tables.ts'
import { putBox, takeFromBox } from './repository.ts'
import type { PassportVault } from './vault.ts'

/** Locks a person's passport away; gives the reference for the record. */
export function keepPassport(db: RegisterDb, vault: PassportVault, personId: string, passport: Passport): Promise<string> {
  return putBox(db, vault, { area: 'people', id: personId }, Buffer.from(JSON.stringify(passport), 'utf8'))
}

/**
 * The passport behind a reference; undefined where the box is gone or holds something else than the record says. Throws
 * `not-allowed` without the key.
 */
export async function openPassport(db: RegisterDb, vault: PassportVault, personId: string, reference: string): Promise<Passport | undefined> {
  const content = await takeFromBox(db, vault, { area: 'people', id: personId }, reference)
  if (!content) return undefined
  const parsed = passportSchema.safeParse(JSON.parse(content.toString('utf8')))
  return parsed.success ? parsed.data : undefined
}
