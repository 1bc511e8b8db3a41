import { useMemo, useState } from 'react'
import { lawfulSeating, maySwap, planSeats, type Seat, swapSeats } from '../../../shared/register/seating/rules.ts'
import type { SeatedPerson, Seating } from '../../../shared/register/seating/schema.ts'

export interface SeatingWork {
  readonly seating: Seating
  readonly seats: readonly Seat[]
  readonly canUndo: boolean
  change(part: Partial<Seating>): void
  /** False where the two may not change seats; nothing is changed then. */
  swap(one: Seat, other: Seat): boolean
  undo(): void
}

/** A seating as it is being worked on: every step can be taken back until it is saved. */
export function useSeating(people: readonly SeatedPerson[], stored: Seating | null): SeatingWork {
  const [steps, setSteps] = useState<readonly Seating[]>([stored ?? lawfulSeating])
  const seating = steps.at(-1) ?? lawfulSeating
  const seats = useMemo(() => planSeats(people, seating), [people, seating])
  const add = (next: Seating): void => setSteps([...steps, next])
  return {
    seating,
    seats,
    canUndo: steps.length > 1,
    // Another shape has other seats: what was given by hand at the old table means nothing at the new one.
    change: (part) => add({ ...seating, ...part, ...(part.shape !== undefined && part.shape !== seating.shape ? { byHand: [] } : {}) }),
    swap: (one, other) => {
      if (!maySwap(one, other)) return false
      add(swapSeats(people, seating, one, other))
      return true
    },
    undo: () => steps.length > 1 && setSteps(steps.slice(0, -1)),
  }
}
