import { Kysely } from 'kysely'
import { assert, present } from '../../shared/assert.ts'
import { registerDialect } from '../database/dialect.ts'
import type { Database } from '../database/driver.ts'
import { applySettings, checkStructure } from '../database/settings.ts'
import { sensitivePublicKey } from '../keys/sealed-box.ts'
import type { Author } from '../register/history/author.ts'
import { resealPassports } from '../register/passports/reseal.ts'
import type { RegisterTables } from '../register/tables.ts'
import { passportVault } from './passport-vault.ts'

export interface SensitiveKeys {
  readonly registerId: string
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/**
 * Passports under the new sensitive key, in a copy that nobody works with yet: all of them in one transaction, each read
 * back with the new key alone, and nothing of the old boxes left in the file.
 */
export async function resealCopy(copy: Database, { registerId, before, after }: SensitiveKeys, author: Author, at: string): Promise<void> {
  applySettings(copy)
  const db = new Kysely<RegisterTables>({ dialect: registerDialect(copy) })
  const publicKey = sensitivePublicKey(after, registerId)
  const next = passportVault(registerId, publicKey, () => after)
  const resealed = await db.transaction().execute((transaction) =>
    resealPassports(transaction, { before: passportVault(registerId, publicKey, () => before), after: next, publicKey, author, at }),
  )
  let opened = 0
  for (const { reference } of await db.selectFrom('sealed_boxes').select('reference').execute()) {
    const row = await db.selectFrom('sealed_boxes').selectAll().where('reference', '=', reference).executeTakeFirst()
    const { owner, box } = present(row, 'the box was listed')
    const content = next.open(owner, box)
    content?.fill(0)
    if (content) opened += 1
  }
  assert(opened === resealed, 'every resealed box opens with the new key')
  copy.exec('VACUUM')
  // Its log goes into it: the copy is about to be renamed, and is alone then.
  copy.pragma('journal_mode=DELETE')
  checkStructure(copy, 'integrity_check')
}
