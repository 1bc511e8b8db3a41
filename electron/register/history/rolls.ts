import { z } from 'zod'
import type { TrailAction } from '../../../shared/register/history/schema.ts'
import type { RegisterDb } from '../tables.ts'
import type { RollSight } from '../user-control.ts'
import { faultKeysIn, readDetails } from './faults.ts'

/** Entries that say how far the roll of users had come when they were made. */
const marked: readonly TrailAction[] = ['opened', 'users-changed', 'keys-changed']
const withRoll = z.object({ roll: z.string() })

/**
 * Whether the history was written by somebody who held a newer roll of users than the one at hand, or another: then an older
 * key file was put back, and with it rights that had been taken away. All entries are asked since an administrator last
 * answered for that, because whoever holds a key can add a harmless one at the end.
 */
export async function hasOlderRoll(db: RegisterDb, roll: RollSight): Promise<boolean> {
  const settled = await db.selectFrom('trail').select(['seq', 'details']).where('action', '=', 'doubt-settled').orderBy('seq').execute()
  const since = settled.findLast(({ details }) => faultKeysIn(details).some((key) => key.startsWith('keys-older ')))?.seq ?? 0
  const rows = await db.selectFrom('trail').select('details').distinct().where('action', 'in', marked).where('seq', '>', since).execute()
  return rows.some(({ details }) => {
    const said = withRoll.safeParse(readDetails(details))
    return said.success && !roll.continues(said.data.roll)
  })
}
