import { type Language, normaliseLetters } from '../../../shared/language/index.ts'
import type { ExchangeRow, RowProblem } from '../../../shared/register/exchange.ts'
import { findTerms } from '../../../shared/register/glossary/rules.ts'
import type { Match, Suggestions } from '../../../shared/register/memory/calls.ts'
import { longestHalf, memoryOrigins, type PairInput } from '../../../shared/register/memory/schema.ts'
import type { TextPart } from '../../../shared/register/memory/sentences.ts'
import { leastScore, leastScoreByWords, partsToSuggest, rankPairs, toMatch, withoutRepeats } from '../../../shared/register/memory/suggest.ts'
import type { CallContext } from '../context.ts'
import { type Exchange, exchangeHandlers } from '../exchange-files.ts'
import { listKnownTerms } from '../glossary/repository.ts'
import { recordHandlers } from '../record-handlers.ts'
import type { RegisterDb } from '../tables.ts'
import { confirmPair } from './learn.ts'
import { listNamesIn } from './register-names.ts'
import { insertPairs, listPairHashes, listPairs, pairHash, pairStore } from './repository.ts'
import { warmIndex } from './warm-index.ts'

const exchange: Exchange<PairInput> = {
  store: pairStore,
  columns: ['ky', 'ru', 'origin'],
  headings: {
    ky: ['kyrgyz', 'кыргызча', 'киргизский', 'кыргызский', 'ky-kg', 'kir'],
    ru: ['russian', 'орусча', 'русский', 'ru-ru', 'rus'],
    origin: ['булак', 'источник', 'source'],
  },
  toInput,
  keyOf: pairHash,
  keysInUse: async (db) => new Set(await listPairHashes(db)),
  insert: insertPairs,
  rows: async (db) => (await listPairs(db)).map(({ ky, ru, origin, confirmedAt }) => ({ ky, ru, origin, at: confirmedAt })),
}

function toInput(fields: ExchangeRow): PairInput | RowProblem {
  const ky = normaliseLetters(fields['ky'] ?? '').trim()
  const ru = normaliseLetters(fields['ru'] ?? '').trim()
  if (ky === '' || ru === '') return 'one-language'
  if (ky.length > longestHalf || ru.length > longestHalf) return 'too-long'
  return { ky, ru, origin: memoryOrigins.find((origin) => origin === fields['origin']) ?? 'import' }
}

export const memoryHandlers = {
  ...recordHandlers(pairStore),
  ...exchangeHandlers(exchange),

  suggest: async ({ text, from, limit }: { text: string; from: Language; limit: number }, { db }: CallContext): Promise<Suggestions> => {
    const terms = findTerms(text, from, await listKnownTerms(db))
    for (const part of partsToSuggest(text)) {
      const matches = withoutRepeats(await matchesOf(db, part, from))
      const exact = matches.find(({ score, differences }) => score === 1 && differences.length === 0) ?? null
      const similar = matches.filter((match) => match !== exact).slice(0, limit)
      if (exact || similar.length > 0) return { exact, similar, terms }
    }
    return { exact: null, similar: [], terms }
  },

  prepare: async (_nothing: object, { db }: CallContext) => ({ pairs: (await warmIndex(db)).size }),

  confirm: (input: PairInput, context: CallContext) =>
    context.db.transaction().execute((db) => confirmPair(db, context.author, input, context.clock.now())),
}

/** More than are shown, because several may lead to one proposal. */
const filledLimit = 12

async function matchesOf(db: RegisterDb, part: TextPart, from: Language): Promise<Match[]> {
  const candidates = (await warmIndex(db)).candidates(part.text, from)
  // Most candidates fall away by their words alone; names are looked up for the best only.
  const byWords = rankPairs(part, from, candidates, [], leastScoreByWords)
  const alike = byWords.filter(({ score }) => score >= leastScore)
  const near = (alike.length > 0 ? alike : byWords).slice(0, filledLimit)
  const pairs = near.map(({ pair }) => pair)
  const known = await listNamesIn(db, [part.text, ...pairs.flatMap(({ ky, ru }) => [ky, ru])])
  const ranked = known.length === 0 ? alike.slice(0, filledLimit) : rankPairs(part, from, pairs, known)
  return ranked.map((pair) => toMatch(pair, part, from, known))
}
