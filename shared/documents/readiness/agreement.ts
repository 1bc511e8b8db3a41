import { kyrgyzMonths, russianMonths } from '../../language/calendar.ts'
import type { Bilingual, Language } from '../../language/bilingual.ts'
import type { PairChecker, PairFinding } from '../../language/index.ts'
import type { Leaf } from './leaves.ts'
import { type Obstacle, stop, warning } from './obstacle.ts'
import { writtenPair } from './parts.ts'

/** The state of a text in two languages, as the register keeps it by its two halves. */
export interface KnownPair {
  /** Of the fact. */
  readonly path: string
  readonly state: 'empty' | 'draft' | 'checked' | 'stale'
  /** Which half no longer says what the other does; null while nobody has said which of the two rules. */
  readonly staleHalf?: Language | null
}

/** Whether the two languages of a paper say the same: what is stale, what nobody has checked, what the comparison finds. */
export function disagreements(leaves: readonly Leaf[], printed: readonly Language[], pairs: readonly KnownPair[], check: PairChecker): Obstacle[] {
  const known = new Map(pairs.map((pair) => [pair.path, pair]))
  return leaves.flatMap((leaf) => {
    const pair = writtenPair(leaf)
    const standing = known.get(leaf.path)
    if (pair === undefined) return []
    return [...stateOf(leaf, standing), ...findingsIn(leaf, pair, standing?.state, printed, check), ...wrongDates(leaf, pair, printed)]
  })
}

/** Stale is stale whatever is printed now: the other language follows under the same number. */
function stateOf({ path, label }: Leaf, standing: KnownPair | undefined): Obstacle[] {
  const half = standing?.staleHalf ?? 'ru'
  if (standing?.state === 'stale') return [stop('pair-stale', { at: 'fact', path, half }, { field: label, half })]
  return standing?.state === 'draft' ? [warning('pair-draft', { at: 'fact', path, half }, { field: label })] : []
}

const isName = (path: string): boolean => path === 'name' || path.endsWith('.name')

/** A month or a weekday of the other language is a slip whatever the sentence; the rest may be meant so. */
const slips: ReadonlySet<PairFinding['code']> = new Set(['foreign-month', 'foreign-weekday'])

function findingsIn({ path, label }: Leaf, { ky, ru }: Bilingual, state: KnownPair['state'] | undefined, printed: readonly Language[], check: PairChecker): Obstacle[] {
  return check(ky, ru).flatMap(({ code, side, found, other }) => {
    if (side !== 'both' && !printed.includes(side)) return []
    // A name is spelled in each language as it is spelled there.
    if (code === 'name-missing' && isName(path)) return []
    const place = { at: 'fact', path, half: side === 'both' ? 'ru' : side } as const
    const words = { field: label, finding: code, text: found, half: place.half, ...(other === undefined ? {} : { other }) }
    if (!slips.has(code)) return [warning('halves-differ', place, words)]
    // Somebody has read the two texts and said that they are right: a title may well be quoted in the other language.
    return [state === 'checked' ? warning('date-form', place, words) : stop('date-form', place, words)]
  })
}

/** «28-ноябрь» for «28-ноябры», «28 ноябрь» for «28 ноября»: a month after its day never stands bare (domain.md § 1.5). */
const bareMonths: Readonly<Record<Language, RegExp>> = {
  ky: new RegExp(`(?<![\\d.])\\d{1,2}[-‑ ](?:${kyrgyzMonths.join('|')})(?!\\p{L}| айы)|\\d{4}-ж\\.`, 'iu'),
  // «май» and «март» end as they do in both cases of the Kyrgyz word too, so only the day before them tells.
  ru: new RegExp(`(?<![\\d.])\\d{1,2} (?:${russianMonths.join('|')})(?!\\p{L})`, 'iu'),
}

function wrongDates({ path, label }: Leaf, pair: Bilingual, printed: readonly Language[]): Obstacle[] {
  return printed.flatMap((half) => {
    const found = bareMonths[half].exec(pair[half])?.[0]
    return found === undefined ? [] : [warning('date-form', { at: 'fact', path, half }, { field: label, text: found, half })]
  })
}

/** A check that remembers the texts of its last two rounds: while somebody types into one field, the others are not read anew. */
export function rememberingChecker(check: PairChecker): { readonly check: PairChecker; readonly nextRound: () => void } {
  let [older, newer] = [new Map<string, PairFinding[]>(), new Map<string, PairFinding[]>()]
  return {
    check: (ky, ru) => {
      const key = `${ky}\u001F${ru}`
      const findings = newer.get(key) ?? older.get(key) ?? check(ky, ru)
      newer.set(key, findings)
      return findings
    },
    nextRound: () => {
      older = newer
      newer = new Map()
    },
  }
}
