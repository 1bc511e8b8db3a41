import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { lettersAtOnce } from '../../../../shared/register/night/calls.ts'
import { api } from '../../../api.ts'
import { nightQuery, showItems, takeLeft, type WholeRun } from './night-work.ts'

export interface Looking {
  /** Recipients that are still to be looked at. */
  readonly left: number
  readonly error: unknown
  /** Looks at these lines again. */
  readonly again: (positions: readonly number[]) => Promise<void>
  /** Looks at everybody who was not seen since the register changed. */
  readonly all: () => Promise<void>
}

/** Looks through a draft a few lines at a time, so that the grid fills up under the eyes. */
export function useLooking({ run, items }: WholeRun): Looking {
  const queries = useQueryClient()
  const [left, setLeft] = useState(() => items.filter(({ state }) => state === 'unseen').length)
  const [error, setError] = useState<unknown>()
  const isGone = useRef(false)
  const { id, state } = run

  async function all(): Promise<void> {
    for (;;) {
      const seen = await api.night.look({ id })
      showItems(queries, seen, id)
      if (isGone.current) return
      setLeft(seen.left)
      if (seen.left === 0) break
    }
    await queries.invalidateQueries({ queryKey: [nightQuery, id] })
  }

  async function again(positions: readonly number[]): Promise<void> {
    try {
      for (let at = 0; at < positions.length; at += lettersAtOnce) showItems(queries, await api.night.look({ id, positions: positions.slice(at, at + lettersAtOnce) }), id)
    } catch (failure) {
      setError(failure)
    }
  }

  useEffect(() => {
    isGone.current = false
    const position = takeLeft(id)
    if (state === 'draft') {
      const looked = left > 0 ? all() : position === undefined ? Promise.resolve() : again([position])
      looked.catch((failure: unknown) => setError(failure))
    }
    return () => {
      isGone.current = true
    }
    // Once, when the run is opened.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [id])

  return { left, error, again, all }
}
