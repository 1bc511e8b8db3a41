import type { TrailAction } from '../../../shared/register/history/schema.ts'
import { type Right, roleMay } from '../../../shared/register/users/rights.ts'
import { type EntryColumns, sealKey } from './trail-entry.ts'
import type { LastSeals } from './verify-records.ts'

/**
 * Deeds that the program lets only some do, and whose entry nobody else's may stand for. Everybody can sign, and whoever has
 * a password and another tool can sign anything in their own name: not every change is held against a right here, because
 * the program itself changes records in somebody's name, but what would cover up a change is.
 */
const rightFor: Readonly<Partial<Record<TrailAction, Right>>> = {
  'doubt-settled': 'accept-history',
  'users-changed': 'users',
  'settings-changed': 'settings',
  'wording-changed': 'settings',
  'word-file-changed': 'settings',
  erased: 'see-passports',
}

/** Areas that the program itself takes over anew once, when somebody with the key seals what an older program left open. */
const sealedOnce: ReadonlySet<string> = new Set(['people', 'papers', 'register'])

/** @param lastSeals of the entries before; absent where what is asked about is no record */
export function isEntitled(row: Pick<EntryColumns, 'action' | 'area' | 'record_id'>, role: string, lastSeals?: LastSeals): boolean {
  const right = rightFor[row.action as TrailAction]
  if (right !== undefined) return roleMay(role, right)
  // A record seen for the first time hides nothing by being taken as it stands; one that had its seal may.
  if (row.action !== 'taken-over' || !lastSeals?.has(sealKey(row))) return true
  return roleMay(role, sealedOnce.has(row.area) ? 'see-passports' : 'accept-history')
}
