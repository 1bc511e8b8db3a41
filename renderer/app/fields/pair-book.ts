import type { Bilingual, Language } from '../../../shared/language/bilingual.ts'
import { collectPairs, type FollowedPair, followPairs, type KnownMark, markRuledBy, marksToKeep, missingHalf, pairId, type PlacedPair, standingOf } from '../../../shared/register/pairs/rules.ts'
import type { PairMark, PairStanding, TypedMark } from '../../../shared/register/pairs/schema.ts'

/** What the book asks of the register: `api.pairs`. */
export interface PairRegister {
  states(asked: { pairs: Bilingual[] }): Promise<PairStanding[]>
  check(said: { pairs: Bilingual[] }): Promise<PairStanding[]>
  withdraw(said: { pair: Bilingual }): Promise<PairStanding>
  mark(noticed: { marks: TypedMark[]; forget: Bilingual[] }): Promise<object>
}

/** The texts of one form: where each stands, at every key and before anything is saved. */
export interface PairBook {
  /** Undefined for what is no free text of this form. The same object until something changes. */
  standingOf(pair: Bilingual): PairStanding | undefined
  subscribe(listener: () => void): () => void
  /** The form's values after a key. */
  update(values: unknown): void
  /** Somebody says that the halves agree. */
  check(pair: Bilingual): Promise<void>
  withdraw(pair: Bilingual): Promise<void>
  /** Somebody says which half rules. */
  rule(pair: Bilingual, master: Language): void
  /** What was noticed while typing is in the register when this is done: saving relies on it. */
  flush(): Promise<void>
  /** Takes out of the register what was noticed of texts that are thrown away. */
  discard(): Promise<void>
}

const pauseMilliseconds = 400
const emptyStanding = standingOf({ ky: '', ru: '' }, undefined)

/**
 * @param base the values that the form began with, as the register holds them
 * @param mayMark false for whoever may write nothing: then nothing is kept
 * @param onKept the register knows more than before
 */
export function createPairBook(base: unknown, register: PairRegister, { mayMark, onKept }: { readonly mayMark: boolean; readonly onKept: () => void }): PairBook {
  /** What the change is measured by: the texts as stored, and those that somebody has spoken about since. */
  let was: readonly PlacedPair[] = collectPairs(base)
  let now = was
  let followed: readonly FollowedPair[] = []
  let standings: ReadonlyMap<string, PairStanding> = new Map()
  /** What the register knows; null where it was asked and knows nothing. */
  const known = new Map<string, KnownMark | null>()
  /** What this form has told the register of texts in between, by what it said. */
  const told = new Map<string, { readonly pair: Bilingual; readonly said: string }>()
  /** Answers on their way to the register. */
  let answers: { readonly pair: Bilingual; readonly mark: PairMark }[] = []
  const listeners = new Set<() => void>()
  /** Until the register has answered once, nothing is said: a draft that turns out checked would flicker. */
  let isLoaded = false
  let isDiscarded = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let working: Promise<void> = Promise.resolve()

  const markOf = (pair: Bilingual): KnownMark | undefined => known.get(pairId(pair)) ?? undefined

  function recompute(): void {
    followed = followPairs(was, now, markOf)
    const before = standings
    standings = new Map(
      followed.map(({ pair, standing }) => {
        const old = before.get(pairId(pair))
        return [pairId(pair), old && isSame(old, standing) ? old : standing]
      }),
    )
    for (const listener of listeners) listener()
  }

  async function ask(): Promise<void> {
    const asked = [...new Map([...was, ...now].map(({ pair }) => [pairId(pair), pair]))].filter(([id, pair]) => !known.has(id) && isWhole(pair))
    if (asked.length === 0) {
      if (!isLoaded) show()
      return
    }
    const answered = await register.states({ pairs: asked.map(([, pair]) => pair) })
    asked.forEach(([id], index) => known.set(id, toMark(answered[index])))
    show()
  }

  function show(): void {
    isLoaded = true
    recompute()
  }

  async function tell(): Promise<void> {
    if (!mayMark || isDiscarded) return
    const here = new Set(now.map(({ pair }) => pairId(pair)))
    const noticed = [...marksToKeep(followed, markOf), ...answers].filter(({ pair, mark }) => told.get(pairId(pair))?.said !== JSON.stringify(mark))
    const gone = [...told].filter(([id]) => !here.has(id))
    if (noticed.length + gone.length === 0) return
    await register.mark({ marks: noticed.map(toTypedMark), forget: gone.map(([, { pair }]) => pair) })
    answers = []
    for (const [id] of gone) told.delete(id)
    for (const { pair, mark } of noticed) if (here.has(pairId(pair))) told.set(pairId(pair), { pair, said: JSON.stringify(mark) })
    onKept()
  }

  function settle(): Promise<void> {
    clearTimeout(timer)
    // One after another: what was told last must stand.
    working = working.catch(() => undefined).then(ask).then(tell)
    return working
  }

  function settleSoon(): void {
    clearTimeout(timer)
    // Help that failed is no reason to disturb somebody who writes; saving tries again and says it.
    timer = setTimeout(() => void settle().catch(() => undefined), pauseMilliseconds)
  }

  /** From now on changes are measured by this text, which somebody has spoken about. */
  function beginFrom(pair: Bilingual, mark: KnownMark): void {
    known.set(pairId(pair), mark)
    for (const place of followed.filter((each) => pairId(each.pair) === pairId(pair))) {
      was = [...was.filter((before) => before !== place.was), { path: place.path, pair }]
    }
    recompute()
  }

  recompute()
  void settle().catch(() => undefined)
  return {
    standingOf: (pair) => (isEmpty(pair) ? emptyStanding : isLoaded ? standings.get(pairId(pair)) : undefined),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    update: (values) => {
      now = collectPairs(values)
      recompute()
      settleSoon()
    },
    check: async (pair) => {
      // What was typed last may have another master.
      await settle()
      const [standing] = await register.check({ pairs: [pair] })
      const mark = toMark(standing)
      if (mark) beginFrom(pair, mark)
      onKept()
    },
    withdraw: async (pair) => {
      const mark = toMark(await register.withdraw({ pair }))
      if (mark) beginFrom(pair, mark)
      onKept()
    },
    rule: (pair, master) => {
      const mark = markRuledBy(master, standings.get(pairId(pair)) ?? { master: 'ky' })
      answers.push({ pair, mark })
      beginFrom(pair, mark)
      settleSoon()
    },
    flush: settle,
    discard: async () => {
      isDiscarded = true
      clearTimeout(timer)
      await working.catch(() => undefined)
      const forget = [...told.values()].map(({ pair }) => pair)
      told.clear()
      if (forget.length > 0) await register.mark({ marks: [], forget })
    },
  }
}

const isEmpty = ({ ky, ru }: Bilingual): boolean => ky.trim() === '' && ru.trim() === ''
const isWhole = (pair: Bilingual): boolean => !isEmpty(pair) && missingHalf(pair) === null

function isSame(one: PairStanding, other: PairStanding): boolean {
  return one.state === other.state && one.master === other.master && one.staleHalf === other.staleHalf && one.missingHalf === other.missingHalf && one.at === other.at
}

/** Null where nobody has ever said anything of the text. */
function toMark(standing: PairStanding | undefined): KnownMark | null {
  if (!standing || standing.state === 'empty' || standing.at === null) return null
  return { ...standing, state: standing.state }
}

/** Only a human's word makes a pair checked, so that is never among what a form tells. */
function toTypedMark({ pair: { ky, ru }, mark: { state, master, staleHalf } }: { readonly pair: Bilingual; readonly mark: PairMark }): TypedMark {
  return { ky, ru, state: state === 'stale' ? 'stale' : 'draft', master, staleHalf }
}
