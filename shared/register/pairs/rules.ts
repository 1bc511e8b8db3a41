import type { Bilingual, Language } from '../../language/index.ts'
import type { PairMark, PairStanding, PairState } from './schema.ts'

/** A two-language text where it stands in a value: `agenda.0.points.2.text`. */
export interface PlacedPair {
  readonly path: string
  readonly pair: Bilingual
}

const otherOf: Readonly<Record<Language, Language>> = { ky: 'ru', ru: 'ky' }
const plain = (half: string): string => half.replaceAll(/\s+/gu, ' ').trim()

interface PlainPair extends Bilingual {
  readonly id: string
}
/** Forms keep the pairs that nobody touches as they are, and ask for all of them at every key. */
const plainPairs = new WeakMap<Bilingual, PlainPair>()

function plainPair(pair: Bilingual): PlainPair {
  const known = plainPairs.get(pair)
  if (known !== undefined) return known
  const [ky, ru] = [plain(pair.ky), plain(pair.ru)]
  const found = { ky, ru, id: `${ky}\n${ru}` }
  plainPairs.set(pair, found)
  return found
}

/** What a pair is known by: its text in both languages, whatever the spaces. */
export function pairId(pair: Bilingual): string {
  return plainPair(pair).id
}

const isEmpty = (half: string): boolean => half.trim() === ''

/** The half that is still to be written; null where both or neither are. */
export function missingHalf({ ky, ru }: Bilingual): Language | null {
  if (isEmpty(ky) === isEmpty(ru)) return null
  return isEmpty(ky) ? 'ky' : 'ru'
}

export function pairStateOf(pair: Bilingual, mark: Pick<PairMark, 'state'> | undefined): PairState {
  if (isEmpty(pair.ky) && isEmpty(pair.ru)) return 'empty'
  return missingHalf(pair) === null ? (mark?.state ?? 'draft') : 'draft'
}

const unmarked: PairMark = { state: 'draft', master: 'ky', staleHalf: null }

/** What is known of a text; who said so is not known of what was only noticed while somebody typed. */
export type KnownMark = PairMark & Partial<Pick<PairStanding, 'by' | 'at'>>

/** @param mark what is kept of it; undefined where nothing is */
export function standingOf(pair: Bilingual, mark: KnownMark | undefined): PairStanding {
  const { master, staleHalf, by = null, at = null }: KnownMark = mark ?? unmarked
  const state = pairStateOf(pair, mark)
  return { state, master, staleHalf: state === 'stale' ? staleHalf : null, missingHalf: missingHalf(pair), by, at }
}

/** One half was changed after it had been checked against its original, and nobody has said yet which of the two rules. */
export function asksForMaster({ state, staleHalf }: PairStanding): boolean {
  return state === 'stale' && staleHalf === null
}

/** What each half shows of itself: the half that follows is stale, the one that rules is a draft until both are checked again. */
export function halfState(pair: Bilingual, half: Language, { state, staleHalf }: PairStanding): PairState {
  if (isEmpty(pair[half])) return 'empty'
  if (state === 'stale') return staleHalf === half ? 'stale' : 'draft'
  return state
}

/**
 * Texts that are not written to be translated. Names of people and bodies, posts and forms of address are taken from their
 * own lists and have case forms; towns, hotels and addresses are names as well. What is typed as text – subjects, points,
 * decisions, aims, grounds, places of a meeting, dress, figures, the name of an election, a mission or a visit – is a pair.
 */
const names = new Set([
  'shortName', 'abbreviation', 'post', 'organisation', 'body', 'mission', 'address', 'senderAddress', 'sender', 'addressee', 'addresseeCity', 'city', 'hotel', 'signatory', 'executor', 'contact', 'responsible', 'partner',
  'side', 'inviter', 'capacity', 'capacities', 'distribution', 'salutation', 'salutationText', 'role',
])
/** In these a title is the name of somebody's post, and a place that of an airport. */
const peopleLists = new Set(['posts', 'members', 'participants'])
const ways = new Set(['arrival', 'departure'])

/** @param path of a two-language text in a record or in the facts of a paper */
export function isFreeText(path: string): boolean {
  return isFreeField(fieldOf(path))
}

/** The field of a form: the same for every line of a list. */
const fieldOf = (path: string): string => path.replaceAll(/(^|\.)\d+(?=\.|$)/gu, '$1*')

function isFreeField(field: string): boolean {
  const fields = field.split('.').filter((name) => name !== '*')
  const [last = '', owner = ''] = fields.toReversed()
  // An election, a mission or a visit is named in words of the office; the name of what stands inside a value is somebody's.
  if (last === 'name') return fields.length === 1
  if (last === 'title') return !peopleLists.has(owner)
  if (last === 'place') return !ways.has(owner)
  return !names.has(last)
}

/** Every free text in a record, an input or the facts of a paper, in the order in which it stands there; empty ones too. */
export function collectPairs(value: unknown): PlacedPair[] {
  const found: PlacedPair[] = []
  const isFree = new Map<string, boolean>()
  function collect(part: unknown, path: string, field: string): void {
    if (typeof part !== 'object' || part === null) return
    // Only the two halves: a name that has an English form, too, is a name, and a line of the glossary is no text.
    if (isBilingual(part)) {
      if (path === '') return
      const free = isFree.get(field) ?? isFreeField(field)
      isFree.set(field, free)
      if (free) found.push({ path, pair: part })
      return
    }
    const isList = Array.isArray(part)
    for (const [name, inside] of Object.entries(part)) {
      if (path === '') collect(inside, name, isList ? '*' : name)
      else collect(inside, `${path}.${name}`, isList ? `${field}.*` : `${field}.${name}`)
    }
  }
  collect(value, '', '')
  return found
}

function isBilingual(value: object): value is Bilingual {
  return 'ky' in value && 'ru' in value && typeof value.ky === 'string' && typeof value.ru === 'string' && Object.keys(value).length === 2
}

/** A pair as it stands after a change, and the one it came from. */
export interface FollowedPair extends PlacedPair {
  readonly standing: PairStanding
  /** What stood there before; undefined for a new text. */
  readonly was: PlacedPair | undefined
  /** Nobody knew this text before: the change itself says where it stands. */
  readonly isNew: boolean
}

/**
 * What a change makes of the pairs in a value. A text that is known already stands as it did, so taking a change back
 * brings its state back; a text of which only one half was changed follows from where it stood.
 *
 * @param was the pairs before the change
 * @param now the pairs after it; lines may have moved
 * @param markOf what is kept of a text
 */
export function followPairs(was: readonly PlacedPair[], now: readonly PlacedPair[], markOf: (pair: Bilingual) => KnownMark | undefined): FollowedPair[] {
  const originOf = matchPairs(was, now)
  return now.map((placed) => {
    const { pair } = placed
    const origin = originOf.get(placed)
    const known = markOf(pair)
    const half = origin === undefined || known !== undefined ? undefined : halfChangedAlone(origin.pair, pair)
    if (origin === undefined || half === undefined) return { ...placed, was: origin, standing: standingOf(pair, known), isNew: false }
    const mark = markAfter(markOf(origin.pair) ?? unmarked, half)
    return { ...placed, was: origin, standing: standingOf(pair, mark), isNew: true }
  })
}

/**
 * What is to be kept of a change: the new texts that follow from a change of one half, and where the text before them
 * stood, so that it does when it comes back.
 */
export function marksToKeep(followed: readonly FollowedPair[], markOf: (pair: Bilingual) => PairMark | undefined): { readonly pair: Bilingual; readonly mark: PairMark }[] {
  return followed.flatMap(({ pair, was, standing, isNew }) => {
    const { state, master, staleHalf } = standing
    if (!isNew || was === undefined || state === 'empty') return []
    const before = markOf(was.pair) === undefined ? [{ pair: was.pair, mark: unmarked }] : []
    return [...before, { pair, mark: { state, master, staleHalf } }]
  })
}

/** The half that was changed while the other, written one stayed. */
function halfChangedAlone(was: Bilingual, now: Bilingual): Language | undefined {
  const [before, after] = [plainPair(was), plainPair(now)]
  if ([before.ky, before.ru, after.ky, after.ru].includes('')) return undefined
  const kyrgyzStays = before.ky === after.ky
  if (kyrgyzStays === (before.ru === after.ru)) return undefined
  return kyrgyzStays ? 'ru' : 'ky'
}

/** A change of the master leaves the other half behind. A change of the other half repairs it, or has to be explained. */
function markAfter({ state, master, staleHalf }: PairMark, changed: Language): PairMark {
  if (changed === master) return { state: 'stale', master, staleHalf: otherOf[master] }
  const isUnexplained = state === 'checked' || (state === 'stale' && staleHalf === null)
  return { state: isUnexplained ? 'stale' : 'draft', master, staleHalf: null }
}

/**
 * The answer to which half rules. Where the original stays the original, whoever changed the other half was mending the
 * translation; otherwise the original of until now has to follow.
 */
export function markRuledBy(answer: Language, { master }: Pick<PairMark, 'master'>): PairMark {
  return answer === master ? { state: 'draft', master, staleHalf: null } : { state: 'stale', master: answer, staleHalf: otherOf[answer] }
}

/**
 * Where each pair came from: the same text anywhere in its field, or else a line that kept one of its halves, or else what
 * stood in its place.
 */
function matchPairs(was: readonly PlacedPair[], now: readonly PlacedPair[]): Map<PlacedPair, PlacedPair> {
  const origins = new Map<PlacedPair, PlacedPair>()
  const left = new Set(was)
  /** @param keysOf what a text before and after the change must have in common */
  function match(keysOf: (placed: PlacedPair) => readonly string[], fits: (before: PlacedPair, after: PlacedPair) => boolean): void {
    const unmatched = now.filter((placed) => !origins.has(placed))
    if (unmatched.length === 0) return
    const byKey = new Map<string, PlacedPair[]>()
    for (const placed of left) for (const key of keysOf(placed)) byKey.set(key, [...(byKey.get(key) ?? []), placed])
    for (const placed of unmatched) {
      const candidates = keysOf(placed).flatMap((key) => byKey.get(key) ?? [])
      const fitting = candidates.filter((before) => left.has(before) && fits(before, placed))
      const origin = fitting.find(({ path }) => path === placed.path) ?? fitting[0]
      if (!origin) continue
      left.delete(origin)
      origins.set(placed, origin)
    }
  }
  const always = (): boolean => true
  // At a key all texts but one stand where they stood.
  match(({ path }) => [path], (before, after) => pairId(before.pair) === pairId(after.pair))
  match(({ path, pair }) => [`${fieldOf(path)}\n${pairId(pair)}`], always)
  match(halfKeys, (before, after) => halfChangedAlone(before.pair, after.pair) !== undefined)
  match(({ path }) => [path], always)
  return origins
}

function halfKeys({ path, pair }: PlacedPair): string[] {
  const { ky, ru } = plainPair(pair)
  const field = fieldOf(path)
  return [...(ky === '' ? [] : [`${field}\nky\n${ky}`]), ...(ru === '' ? [] : [`${field}\nru\n${ru}`])]
}
