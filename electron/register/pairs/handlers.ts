import { AppError } from '../../../shared/errors.ts'
import type { Bilingual } from '../../../shared/language/index.ts'
import { missingHalf, pairId, pairStateOf } from '../../../shared/register/pairs/rules.ts'
import type { PairStanding, TypedMark } from '../../../shared/register/pairs/schema.ts'
import type { CallContext } from '../context.ts'
import { dropMarks, keepMarks, type Marking, readMarks, readStandings } from './repository.ts'

export const pairHandlers = {
  states: ({ pairs }: { pairs: Bilingual[] }, { db }: CallContext): Promise<PairStanding[]> => readStandings(db, pairs),

  check: ({ pairs }: { pairs: Bilingual[] }, context: CallContext): Promise<PairStanding[]> => {
    if (pairs.some((pair) => !isWhole(pair))) throw new AppError('invalid-input', { fields: ['pairs'] })
    return context.db.transaction().execute(async (db) => {
      const known = await readMarks(db, pairs)
      const marked = pairs.map((pair) => ({ pair, mark: { state: 'checked', master: known.get(pairId(pair))?.master ?? 'ky', staleHalf: null } as const }))
      await keepMarks(db, marked, markingOf(context), true)
      return readStandings(db, pairs)
    })
  },

  withdraw: ({ pair }: { pair: Bilingual }, context: CallContext): Promise<PairStanding> =>
    context.db.transaction().execute(async (db) => {
      const master = (await readMarks(db, [pair])).get(pairId(pair))?.master ?? 'ky'
      await keepMarks(db, [{ pair, mark: { state: 'draft', master, staleHalf: null } }], markingOf(context), true)
      const [standing] = await readStandings(db, [pair])
      if (!standing) throw new Error('Every pair has a standing')
      return standing
    }),

  mark: async ({ marks, forget }: { marks: TypedMark[]; forget: Bilingual[] }, context: CallContext) => {
    const whole = marks.filter(isWhole)
    await context.db.transaction().execute(async (db) => {
      await dropMarks(db, forget, { checkedToo: false })
      await keepMarks(db, whole.map(({ ky, ru, state, master, staleHalf }) => ({ pair: { ky, ru }, mark: { state, master, staleHalf: state === 'stale' ? staleHalf : null } })), markingOf(context))
    })
    return {}
  },
}

/** A half that is not there can neither agree nor fall behind. */
function isWhole(pair: Bilingual): boolean {
  return missingHalf(pair) === null && pairStateOf(pair, undefined) !== 'empty'
}

function markingOf({ author, clock }: CallContext): Marking {
  return { userId: author.userId, at: clock.now() }
}
