import type { QueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { AppError } from '../../../../shared/errors.ts'
import { getKind } from '../../../../shared/documents/kinds.ts'
import type { NightItem, NightRun } from '../../../../shared/register/night/schema.ts'
import { api } from '../../../api.ts'
import { writeDocxInWorker } from '../../../documents/write-docx.ts'

/**
 * The run that this window makes. It goes on while somebody looks at other screens; where it stands is kept in the register
 * alone, so that whatever ends the window loses nothing.
 */
export interface NightWork {
  readonly runId: string
  readonly state: 'making' | 'pausing' | 'paused'
  /** Why it stopped by itself. */
  readonly error: unknown
}

let work: NightWork | undefined
const listeners = new Set<() => void>()

function tell(next: NightWork | undefined): void {
  work = next
  for (const listener of listeners) listener()
}

export function useNightWork(): NightWork | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => work,
  )
}

export const nightQuery = 'night'

export interface WholeRun {
  readonly run: NightRun
  readonly items: readonly NightItem[]
}

/** What the register has just said of some lines. */
export function showItems(queries: QueryClient, { run, items }: { readonly run?: NightRun; readonly items: readonly NightItem[] }, runId: string): void {
  const changed = new Map(items.map((item) => [item.position, item]))
  queries.setQueryData<WholeRun>([nightQuery, runId], (known) => known && { run: run ?? known.run, items: known.items.map((item) => changed.get(item.position) ?? item) })
}

/** After the letter that is being written. */
export function pauseNight(): void {
  if (work?.state === 'making') tell({ ...work, state: 'pausing' })
}

/** Letters are kept a few at a time: after so long, whatever their number. */
const keptEveryMilliseconds = 300

/** Makes what waits in a run, letter by letter, until nothing waits or somebody pauses it. */
export async function workThroughNight(queries: QueryClient, run: Pick<NightRun, 'id' | 'kind' | 'languages'>): Promise<void> {
  if (work?.state === 'making' || work?.state === 'pausing') return
  tell({ runId: run.id, state: 'making', error: undefined })
  try {
    while (await makeSome(queries, run));
    tell(isPausing() ? { runId: run.id, state: 'paused', error: undefined } : undefined)
  } catch (error) {
    tell({ runId: run.id, state: 'paused', error })
  } finally {
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'workshop' })
  }
}

function isPausing(): boolean {
  return work?.state === 'pausing'
}

type Letter = Awaited<ReturnType<typeof api.night.work>>['letters'][number]
type Written = Parameters<typeof api.night.issue>[0]['letters'][number]

/** @returns whether there may be more */
async function makeSome(queries: QueryClient, run: Pick<NightRun, 'id' | 'kind' | 'languages'>): Promise<boolean> {
  const { letters, settings, wording } = await api.night.work({ id: run.id })
  let written: Written[] = []
  let since = performance.now()
  for (const letter of letters) {
    if (isPausing()) break
    const files = await orFailed(queries, run.id, letter, () => writeAll(letter))
    if (files) written.push({ position: letter.position, files })
    if (performance.now() - since < keptEveryMilliseconds) continue
    await keep(queries, run.id, written)
    written = []
    since = performance.now()
  }
  await keep(queries, run.id, written)
  return letters.length > 0 && !isPausing()

  async function writeAll({ facts, confirmed }: Letter): Promise<Written['files']> {
    const files: Written['files'] = []
    for (const language of run.languages) {
      files.push({ language, file: await writeDocxInWorker({ kind: getKind(run.kind).id, facts, language, settings, confirmed: new Map(confirmed), wording }) })
    }
    return files
  }
}

/** Where several cannot be kept together, each is tried by itself: one letter must not hold up the others. */
async function keep(queries: QueryClient, runId: string, letters: readonly Written[]): Promise<void> {
  if (letters.length === 0) return
  try {
    showItems(queries, await api.night.issue({ id: runId, letters: [...letters] }), runId)
  } catch (error) {
    if (!isOfLetter(error)) throw error
    for (const letter of letters) await orFailed(queries, runId, letter, async () => showItems(queries, await api.night.issue({ id: runId, letters: [letter] }), runId))
  }
}

async function orFailed<Result>(queries: QueryClient, runId: string, { position }: { readonly position: number }, act: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await act()
  } catch (error) {
    if (!isOfLetter(error)) throw error
    showItems(queries, await api.night.fail({ id: runId, position, code: error.code }), runId)
    return undefined
  }
}

/** Anything else – a full disk, a locked register – stops every letter alike, and the run waits. */
const codesOfLetters: ReadonlySet<string> = new Set(['paper-failed', 'invalid-input', 'not-found', 'number-taken', 'number-spoiled', 'unexpected'])

function isOfLetter(error: unknown): error is AppError {
  return error instanceof AppError && codesOfLetters.has(error.code)
}

/** The line that somebody left to put something right: looked at again when they come back. */
let left: { readonly runId: string; readonly position: number } | undefined

export function noteLeft(runId: string, position: number): void {
  left = { runId, position }
}

export function takeLeft(runId: string): number | undefined {
  const position = left?.runId === runId ? left.position : undefined
  if (position !== undefined) left = undefined
  return position
}
