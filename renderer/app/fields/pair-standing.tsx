import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { Bilingual } from '../../../shared/language/bilingual.ts'
import type { PairStanding } from '../../../shared/register/pairs/schema.ts'
import { api } from '../../api.ts'
import { useRight } from '../rights.tsx'
import { createPairBook, type PairBook } from './pair-book.ts'

const BookContext = createContext<PairBook | undefined>(undefined)

/**
 * The book of a form's texts. Fields find it by themselves (`usePairStanding`), so a key draws only the field whose
 * standing it changes.
 *
 * @param base what the register holds; read once, when the form begins
 * @param values what the form holds now
 */
export function usePairBook(base: unknown, values: unknown): PairBook {
  const queries = useQueryClient()
  const mayMark = useRight('issue-papers')
  const [book] = useState(() => createPairBook(base, api.pairs, { mayMark, onKept: () => void queries.invalidateQueries({ queryKey: ['pairs'] }) }))
  // Before anything is painted: a mark that came a moment after its letter would flicker.
  useLayoutEffect(() => book.update(values), [book, values])
  // What was typed in the last half second is kept as the draft is; a locked register cannot take it any more.
  useEffect(() => () => void book.flush().catch(() => undefined), [book])
  return book
}

export function PairBookProvider({ book, children }: { readonly book: PairBook; readonly children: ReactNode }): ReactNode {
  return <BookContext value={book}>{children}</BookContext>
}

export interface OpenPair {
  readonly book: PairBook
  /** Undefined for a name, which is no text to be translated. */
  readonly standing: PairStanding | undefined
}

const nothingToHear = (): (() => void) => () => undefined

/** Where a field's text stands; undefined where no form keeps account of its texts, as in the settings. */
export function usePairStanding(value: Bilingual): OpenPair | undefined {
  const book = useContext(BookContext)
  const standing = useSyncExternalStore(book?.subscribe ?? nothingToHear, () => book?.standingOf(value))
  return book && { book, standing }
}
