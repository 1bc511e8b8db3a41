import { z } from 'zod'
import type { Fault } from '../../shared/register/history/schema.ts'
import { faultKeysIn, readDetails } from '../register/history/faults.ts'
import { isEntitled } from '../register/history/entitled.ts'
import { readHashAt } from '../register/history/trail.ts'
import type { RegisterDb } from '../register/tables.ts'
import type { CopyHead } from './backups/copy-heads.ts'

/**
 * The copies remember how far the register's history had come, also where this computer's own memory was taken away with
 * the newer file: a register that does not contain what a copy of it says is an older one, or another's work.
 *
 * @param heads `headsOfCopies`
 * @param answeredUntil an instant up to which a restore by the program has just made them worthless
 */
export async function compareWithCopies(db: RegisterDb, heads: readonly CopyHead[], answeredUntil = ''): Promise<Fault[]> {
  const until = [answeredUntil, ...(await answeredInstants(db))].toSorted().at(-1) ?? ''
  for (const { seq, hash, madeAt } of heads) {
    if (madeAt <= until) continue
    const own = await readHashAt(db, seq)
    if (own === hash) continue
    return [{ code: own === undefined ? 'older-copy' : 'rewritten', seq, area: 'register', recordId: null }]
  }
  return []
}

const answeredFor = z.object({ answered: z.literal(true) })
const ages = ['older-copy ', 'rewritten ']

/** When somebody answered for the register being older than its copies: by restoring one, or by settling the doubt. */
async function answeredInstants(db: RegisterDb): Promise<string[]> {
  const rows = await db
    .selectFrom('trail')
    .innerJoin('authors', 'authors.id', 'trail.author')
    .select(['trail.at', 'trail.action', 'trail.area', 'trail.record_id', 'trail.details', 'authors.role'])
    .where('trail.action', 'in', ['restored', 'doubt-settled'])
    .execute()
  return rows
    .filter((row) =>
      row.action === 'restored'
        ? answeredFor.safeParse(readDetails(row.details)).success
        : isEntitled(row, row.role) && faultKeysIn(row.details).some((key) => ages.some((age) => key.startsWith(age))),
    )
    .map(({ at }) => at)
}
