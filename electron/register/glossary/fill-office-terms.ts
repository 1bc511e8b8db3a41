import { randomUUID } from 'node:crypto'
import { allOfficeTerms } from '../../../shared/register/glossary/office-terms/all.ts'
import type { Author } from '../history/author.ts'
import { takeOverNew } from '../history/begin.ts'
import { sealedRecords } from '../history/sealed-areas.ts'
import type { RegisterDb } from '../tables.ts'
import { insertTerms, termStore } from './repository.ts'

/** Stands among the settings once the terms went in: what the office archived or erased since does not come back. */
const mark = 'office-terms-filled'

/**
 * Fills the office's glossary into a register that has not had it yet, new or old. No changes are written: the
 * terms are where the register begins, and Ctrl+Z must not take them away one by one.
 *
 * @returns how many terms went in
 */
export async function fillOfficeTerms(register: RegisterDb, author: Author, now: string): Promise<number> {
  return register.transaction().execute(async (db) => {
    const filled = await db.selectFrom('settings').select('name').where('name', '=', mark).executeTakeFirst()
    if (filled) return 0
    const head = { revision: 1, archived_at: null, created_at: now, updated_at: now }
    const terms = allOfficeTerms.map((input) => ({ head: { id: randomUUID(), ...head }, input }))
    await insertTerms(db, terms)
    await takeOverNew(db, author, sealedRecords(termStore), terms.map((term) => term.head.id), now)
    await db.insertInto('settings').values({ name: mark, content: JSON.stringify(allOfficeTerms.length), updated_at: now }).execute()
    return allOfficeTerms.length
  })
}
