import type { ApplicationState, ApplicationStep, ObserverKind } from './schema.ts'

/** An application with everything dated that was said of it: by itself, by its batch, by the one who replaced it. */
export interface Observer {
  readonly applicationId: string
  readonly personId: string
  readonly electionId: string
  readonly missionId: string | null
  /** The sending body; the mission's own where the application names none. */
  readonly organisationId: string | null
  readonly kind: ObserverKind
  readonly countryCode: string | null
  readonly sex: 'male' | 'female'
  readonly steps: readonly ApplicationStep[]
  readonly batch: Membership | null
  readonly certificate: HeldCertificate | null
  readonly replaced: Replaced | null
}

export interface Membership {
  readonly id: string
  readonly order: number
  readonly addedOn: string
  /** Null for a draft. */
  readonly decidedOn: string | null
  readonly decisionNumber: string
  /** The place of the one whom this observer replaces, in a batch that was not decided yet. */
  readonly inherited: boolean
}

export interface HeldCertificate {
  readonly seq: number
  readonly number: string
  readonly handedOut: { readonly on: string; readonly to: string } | null
  readonly returned: { readonly on: string; readonly note: string } | null
}

export interface Replaced {
  readonly byId: string
  readonly on: string
  readonly ground: string
  readonly note: string
}

export interface Standing {
  readonly state: ApplicationState
  /** Since which day. */
  readonly on: string
}

/** A step of the way with the paper that caused it; what a batch did names the decision. */
export interface TrackStep extends Standing {
  readonly ground: string
  readonly note: string
}

/** How an application ended by a day, if it did. */
export function endedBy({ steps, replaced }: Pick<Observer, 'steps' | 'replaced'>, day: string): Standing | undefined {
  if (replaced && replaced.on <= day) return { state: 'replaced', on: replaced.on }
  const last = steps.findLast(({ on }) => on <= day)
  return last?.state === 'withdrawn' || last?.state === 'refused' ? { state: last.state, on: last.on } : undefined
}

/**
 * What an application stood at on a day; undefined before it was received. A day counts from its morning: who is
 * accredited and withdrawn on one day is not accredited on it. **Every figure of accreditation comes from here.**
 */
export function standingOn(observer: Observer, day: string): Standing | undefined {
  const { steps, batch, certificate } = observer
  const own = steps.findLast(({ on }) => on <= day)
  if (!own) return undefined
  const ended = endedBy(observer, day)
  if (ended) return ended
  const decidedOn = batch?.decidedOn ?? null
  if (decidedOn !== null && decidedOn <= day) {
    const handedOn = certificate?.handedOut?.on
    if (handedOn !== undefined && handedOn <= day) return { state: 'handed-out', on: handedOn }
    return { state: 'accredited', on: decidedOn }
  }
  if (batch && batch.addedOn <= day && own.state !== 'incomplete') return { state: 'in-batch', on: batch.addedOn }
  return { state: own.state, on: own.on }
}

export function isAccreditedOn(observer: Observer, day: string): boolean {
  const state = standingOn(observer, day)?.state
  return state === 'accredited' || state === 'handed-out'
}

/** Whom a decision of that day accredits out of a draft: neither ended nor incomplete by then, and replacements made by then. */
export function isEligible(observer: Observer, day: string): boolean {
  if (endedBy(observer, day)) return false
  if (observer.batch?.inherited && observer.batch.addedOn > day) return false
  return observer.steps.findLast(({ on }) => on <= day)?.state !== 'incomplete'
}

/** A draft as a decision of that day would leave it: what its annex and its figures are drawn up from beforehand. */
export function asIfDecided<Kept extends Observer>(observers: readonly Kept[], day: string): Kept[] {
  return observers
    .filter((observer) => isEligible(observer, day))
    .map((observer) => (observer.batch ? { ...observer, batch: { ...observer.batch, decidedOn: observer.batch.decidedOn ?? day } } : observer))
}

/** The whole way of an application, oldest first. */
export function trackOf({ steps, batch, certificate, replaced }: Observer): TrackStep[] {
  const track: TrackStep[] = steps.map(({ state, on, ground, note }) => ({ state, on, ground, note }))
  const plain = { ground: '', note: '' }
  // A decision may be entered after its day: nobody was accredited before they were in the batch.
  if (batch) track.push({ ...plain, state: 'in-batch', on: batch.decidedOn !== null && batch.decidedOn < batch.addedOn ? batch.decidedOn : batch.addedOn })
  if (batch?.decidedOn) track.push({ ...plain, state: 'accredited', on: batch.decidedOn, ground: batch.decisionNumber })
  if (certificate?.handedOut) track.push({ ...plain, state: 'handed-out', on: certificate.handedOut.on, note: certificate.handedOut.to })
  if (replaced) track.push({ state: 'replaced', on: replaced.on, ground: replaced.ground, note: replaced.note })
  return track.toSorted((a, b) => (a.on === b.on ? order.indexOf(a.state) - order.indexOf(b.state) : a.on < b.on ? -1 : 1))
}

/** Which of two steps of one day came first. */
const order: readonly ApplicationState[] = ['received', 'incomplete', 'complete', 'in-batch', 'accredited', 'handed-out', 'refused', 'withdrawn', 'replaced']

/** So many under one mission, body, country or kind; a null key stands for those who have none. */
export interface Count {
  readonly key: string | null
  readonly count: number
}

export interface Totals {
  readonly on: string
  /** Accredited on the day, without those who were withdrawn or replaced by then: the figure for the press. */
  readonly accredited: number
  /** Everybody whom decisions up to the day accredited, whatever became of them. */
  readonly granted: number
  readonly handedOut: number
  /** Received by the day and not yet decided, refused or withdrawn. */
  readonly waiting: number
  /** The accredited, largest group first. */
  readonly missions: readonly Count[]
  readonly organisations: readonly Count[]
  readonly countries: readonly Count[]
  readonly kinds: readonly Count[]
  readonly male: number
  readonly female: number
  /** Of everybody received by the day. */
  readonly states: readonly Count[]
}

/** The figures of an election, a batch or a mission as of a day, over whichever observers are passed. */
export function totalsOn(observers: readonly Observer[], day: string): Totals {
  const received = observers.flatMap((observer) => {
    const standing = standingOn(observer, day)
    return standing ? [{ observer, state: standing.state }] : []
  })
  const accredited = observers.filter((observer) => isAccreditedOn(observer, day))
  const women = accredited.filter(({ sex }) => sex === 'female').length
  return {
    on: day,
    accredited: accredited.length,
    granted: observers.filter(({ batch }) => batch?.decidedOn && batch.decidedOn <= day).length,
    handedOut: received.filter(({ state }) => state === 'handed-out').length,
    waiting: received.filter(({ state }) => waitingStates.includes(state)).length,
    missions: countBy(accredited, ({ missionId }) => missionId),
    organisations: countBy(accredited, ({ organisationId }) => organisationId),
    countries: countBy(accredited, ({ countryCode }) => countryCode),
    kinds: countBy(accredited, ({ kind }) => kind),
    male: accredited.length - women,
    female: women,
    states: countBy(received, ({ state }) => state),
  }
}

const waitingStates: readonly ApplicationState[] = ['received', 'incomplete', 'complete', 'in-batch']

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Count[] {
  const counts = new Map<string | null, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return [...counts].map(([key, count]) => ({ key, count })).toSorted((a, b) => b.count - a.count)
}

/** What a list shows today; what is dated ahead counts as received. */
export function currentStanding(observer: Observer, today: string): Standing {
  return standingOn(observer, today) ?? { state: 'received', on: observer.steps[0]?.on ?? today }
}
