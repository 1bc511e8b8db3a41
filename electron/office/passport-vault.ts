import type { Fault } from '../../shared/register/history/schema.ts'
import { AppError } from '../../shared/errors.ts'
import { paperKinds } from '../documents/paper-kinds.ts'
import type { RegisterConnection } from '../database/connection.ts'
import { forgetFirstPage } from '../database/first-page.ts'
import { openBox, openOwn, sealBox, sealOwn, sensitivePublicKey } from '../keys/sealed-box.ts'
import type { Author } from '../register/history/author.ts'
import { findPublicKey, keepPublicKey } from '../register/passports/repository.ts'
import { sealClearPassports } from '../register/passports/seal-clear.ts'
import type { OwnVault, PassportVault } from '../register/passports/vault.ts'
import type { RegisterDb, RegisterTables } from '../register/tables.ts'

/** The second data key of whoever is at the desk: undefined where their role gives none. Asked anew every time, never kept. */
type SensitiveKey = () => Uint8Array | undefined

/** @param registerId bound into every box, so that none opens in another register */
export function passportVault(registerId: string, publicKey: Uint8Array, sensitiveKey: SensitiveKey): PassportVault {
  const boundTo = (owner: string): string => JSON.stringify([registerId, owner])
  return {
    get opens() {
      return sensitiveKey() !== undefined
    },
    seal: (owner, content) => sealBox(content, publicKey, boundTo(owner)),
    open: (owner, box) => {
      const key = sensitiveKey()
      if (key === undefined) throw new AppError('not-allowed', { right: 'see-passports' })
      return openBox(box, key, registerId, boundTo(owner))
    },
  }
}

/** @param signingKey of whoever is at the desk, as it is wiped at closing */
export function ownVault(registerId: string, signingKey: Uint8Array): OwnVault {
  const boundTo = (place: string): string => JSON.stringify([registerId, place])
  return {
    seal: (place, content) => sealOwn(content, signingKey, registerId, boundTo(place)),
    open: (place, box) => openOwn(box, signingKey, registerId, boundTo(place)),
  }
}

export interface VaultOpening {
  readonly connection: RegisterConnection
  readonly registerId: string
  readonly sensitiveKey: SensitiveKey
  readonly own: OwnVault
  readonly author: Author
  readonly at: string
  /** Is told why the file could not be cleaned now; the next opening tries again. */
  readonly onFailure: (error: unknown) => void
}

export interface OpenedVault {
  readonly passports: PassportVault
  /** The public key in the register was not the one that belongs to the private one; it is again. */
  readonly faults: readonly Fault[]
}

/**
 * The vault of the register that is being opened. The first one with the key founds it and seals what lies in the clear;
 * before that nobody else comes in (`passports-unsealed`).
 */
export async function openVault(opening: VaultOpening): Promise<OpenedVault> {
  const { connection, registerId, sensitiveKey, own, author, at } = opening
  const db = connection.kysely<RegisterTables>()
  const stored = await findPublicKey(db)
  const key = sensitiveKey()
  if (key === undefined) {
    if (stored === undefined) throw new AppError('passports-unsealed')
    return { passports: passportVault(registerId, stored, sensitiveKey), faults: [] }
  }
  const publicKey = sensitivePublicKey(key, registerId)
  const passports = passportVault(registerId, publicKey, sensitiveKey)
  if (stored === undefined) {
    await sealClearPassports(db, { vault: passports, own, publicKey, author, at, printsPassports: paperKinds.printsPassports })
  }
  await clean(db, opening)
  if (stored === undefined || publicKey.equals(stored)) return { passports, faults: [] }
  await keepPublicKey(db, publicKey)
  return { passports, faults: [{ code: 'passport-key-forged', seq: null, area: 'register', recordId: null }] }
}

/** Sealing frees pages in which a passport stood in the clear: the file is written anew without them, and its log emptied. */
async function clean(db: RegisterDb, { connection, onFailure }: VaultOpening): Promise<void> {
  const unclean = await db.selectFrom('passport_vault').select('id').where('cleaned', '=', 0).executeTakeFirst()
  if (!unclean) return
  try {
    forgetFirstPage(connection.files)
    connection.database.exec('VACUUM')
    await db.updateTable('passport_vault').set({ cleaned: 1 }).execute()
    connection.database.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    onFailure(error)
  }
}
