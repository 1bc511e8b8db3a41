import type { Bilingual } from '../../../shared/language/index.ts'
import { collectPairs, followPairs, marksToKeep, pairId } from '../../../shared/register/pairs/rules.ts'
import type { RegisterDb } from '../tables.ts'
import { keepMarks, type Marking, readMarks } from './repository.ts'

/**
 * What a stored change makes of the record's texts: the translation of a changed original is stale from now on. Always in
 * the transaction of the change itself. Taking a change back needs nothing of this: the earlier texts stand as they did.
 *
 * @param was the record as it stood
 * @param now what is stored in its place
 */
export async function followChange(db: RegisterDb, was: unknown, now: unknown, marking: Marking): Promise<void> {
  const [before, after] = [collectPairs(was), collectPairs(now)]
  const stayed = new Set(before.map(({ pair }) => pairId(pair)))
  if (after.every(({ pair }) => stayed.has(pairId(pair)))) return
  const marks = await readMarks(db, [...before, ...after].map(({ pair }) => pair))
  const markOf = (pair: Bilingual) => marks.get(pairId(pair))
  await keepMarks(db, marksToKeep(followPairs(before, after, markOf), markOf), marking)
}
