import type { PairFinding } from '../../../shared/language/index.ts'
import type { Bilingual, Language } from '../../../shared/language/bilingual.ts'

/** A place in a half, UTF-16 offsets. */
export interface Place {
  readonly side: Language
  readonly start: number
  readonly end: number
}

/** One thing that the halves say differently; `mirror` is the same thing seen from the other half. */
export interface Disagreement {
  readonly finding: PairFinding
  readonly mirror?: PairFinding
}

/** What to write where, so that the halves agree. */
export interface Remedy extends Place {
  readonly suggestion: string
}

const otherOf: Readonly<Record<Language, Language>> = { ky: 'ru', ru: 'ky' }

/** «12 here, 11 there» and «11 there, 12 here» are one line for a reader. */
export function toDisagreements(findings: readonly PairFinding[]): Disagreement[] {
  const seen = new Set<PairFinding>()
  return findings.flatMap((finding) => {
    if (seen.has(finding)) return []
    const mirror = findings.find((other) => other !== finding && isMirror(finding, other))
    if (mirror) seen.add(mirror)
    return [mirror ? { finding, mirror } : { finding }]
  })
}

function isMirror(finding: PairFinding, other: PairFinding): boolean {
  const { counterpart } = finding
  return counterpart !== undefined && other.code === finding.code && other.side !== finding.side && other.start === counterpart.start && other.end === counterpart.end
}

export function placesOf({ finding: { side, start, end, counterpart } }: Disagreement): Place[] {
  if (side === 'both') return []
  return [{ side, start, end }, ...(counterpart ? [{ side: otherOf[side], start: counterpart.start, end: counterpart.end }] : [])]
}

/** The Kyrgyz half is the original, so the Russian one is the first to be corrected. */
export function remediesOf({ finding, mirror }: Disagreement): Remedy[] {
  return [finding, mirror].flatMap((each) => {
    if (!each || each.side === 'both') return []
    const { side, start, end, suggestion, counterpart } = each
    const own = suggestion === undefined ? [] : [{ side, start, end, suggestion }]
    if (counterpart?.suggestion === undefined) return own
    return [...own, { side: otherOf[side], start: counterpart.start, end: counterpart.end, suggestion: counterpart.suggestion }]
  })
}

export function withRemedy(value: Bilingual, { side, start, end, suggestion }: Remedy): Bilingual {
  return { ...value, [side]: value[side].slice(0, start) + suggestion + value[side].slice(end) }
}
