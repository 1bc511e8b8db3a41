import { notifications } from '@mantine/notifications'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { z } from 'zod'
import { findKind } from '../../shared/documents/kinds.ts'
import { periodId } from '../../shared/register/period.ts'
import { recordAreas, recordId } from '../../shared/register/record.ts'
import { api } from '../api.ts'
import { keepDraft } from './records/draft-keeper.ts'

const screens = [...recordAreas, 'today', 'accreditation', 'journal', 'papers', 'night', 'settings', 'wording', 'users', 'backups', 'history', 'guide'] as const
export type ScreenName = (typeof screens)[number]

const journalTabs = ['outgoing', 'incoming', 'receptions', 'dispatch', 'languages'] as const
export type JournalTab = (typeof journalTabs)[number]

/** Where the user is; kept in the register, so that unlocking comes back to it. */
const placeSchema = z.object({
  screen: z.enum(screens),
  recordId: recordId.optional(),
  /** Absent: the card is read. */
  form: z.enum(['new', 'edit']).optional(),
  /** A new record is begun on another one's card: it takes over from there and comes back to it. */
  origin: z.object({ area: z.enum(recordAreas), id: recordId }).optional(),
  /** The card has the whole width. */
  wide: z.boolean().optional(),
  /** Of the journals, which is read; that of letters that came in is the screen of their records. */
  tab: z.enum(journalTabs).optional(),
  /** The journal's paper is made of this period. */
  period: periodId.optional(),
  /** The paper workshop stands over the record it is made from. */
  paperKind: z.string().optional(),
  /** Of the papers those that changes in the register touch. */
  touched: z.boolean().optional(),
})
export type Place = z.output<typeof placeSchema>

const placeKey = 'place'
const start: Place = { screen: 'today' }

interface Navigation {
  readonly place: Place
  readonly go: (place: Place) => void
}

const NavigationContext = createContext<Navigation>({ place: start, go: () => undefined })

export function useNavigation(): Navigation {
  return useContext(NavigationContext)
}

/** A kind of paper that this version of the program does not know leaves the card on which it was prepared. */
function rememberedPlace(content: unknown): Place {
  const remembered = placeSchema.safeParse(content)
  if (!remembered.success) return start
  const { paperKind, ...card } = remembered.data
  return paperKind !== undefined && findKind(paperKind) === undefined ? card : remembered.data
}

/** Shows the desk once it is known where the user was. */
export function NavigationProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [place, setPlace] = useState<Place>()
  useEffect(() => {
    void api.drafts.find({ key: placeKey }).then(
      (draft) => setPlace(rememberedPlace(draft?.content)),
      // Where somebody was is a comfort; the desk opens without it.
      () => setPlace(start),
    )
  }, [])
  const go = useCallback((next: Place) => {
    // A notice belongs to the place where it appeared; what says that a form was saved is shown after going on.
    notifications.clean()
    setPlace(next)
    keepDraft(placeKey, next)
  }, [])
  const navigation = useMemo(() => (place ? { place, go } : undefined), [place, go])
  return navigation && <NavigationContext value={navigation}>{children}</NavigationContext>
}
