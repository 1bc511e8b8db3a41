import { notifications } from '@mantine/notifications'
import { type QueryClient, useQuery } from '@tanstack/react-query'
import i18next from 'i18next'
import type { TouchedPaper } from '../../shared/register/papers/schema.ts'
import { api } from '../api.ts'
import type { Place } from './navigation.tsx'
import { showOffer } from './offer.tsx'

export interface TouchedPapers {
  readonly papers: readonly TouchedPaper[]
  /** Still to be compared: the list may grow. */
  readonly waiting: number
  /** Wait for somebody who may see passports. */
  readonly sealed: number
}

const none: TouchedPapers = { papers: [], waiting: 0, sealed: 0 }
const queryKey = ['papers', 'touched']
/** The register compares a few at a time; between two askings it answers everybody else. */
const againMilliseconds = 50

/** The papers that changes in the register touch; where many have to be compared, the list fills up by itself. */
export function useTouchedPapers(): TouchedPapers {
  const found = useQuery({
    queryKey,
    queryFn: () => api.papers.touched({}),
    refetchInterval: ({ state }) => ((state.data?.waiting ?? 0) > 0 ? againMilliseconds : false),
  })
  return found.data ?? none
}

/** Papers touched before a record is saved: to tell afterwards what the change adds. */
export function touchedBefore(queries: QueryClient): ReadonlySet<string> {
  return new Set((queries.getQueryData<TouchedPapers>(queryKey)?.papers ?? []).map(markOf))
}

/** By what is said of it, too: a paper that was out of date already is touched once more. */
function markOf({ files, differences }: TouchedPaper): string {
  return JSON.stringify([files[0]?.id, differences])
}

/** Longer nobody waits for a notice; the count beside the screen's name grows on. */
const mostAskings = 60

/** Says how many papers a change that was just saved touches, and leads to them. */
export async function noticeTouched(queries: QueryClient, before: ReadonlySet<string>, go: (place: Place) => void): Promise<void> {
  let found: TouchedPapers = none
  for (let asked = 0; asked < mostAskings; asked += 1) {
    found = await api.papers.touched({})
    if (found.waiting === 0) break
  }
  queries.setQueryData(queryKey, found)
  const count = found.papers.filter((paper) => !before.has(markOf(paper))).length
  if (count === 0) return
  showOffer({
    message: i18next.t('touched.notice', { ns: 'papers', count }),
    label: i18next.t('touched.show', { ns: 'papers' }),
    run: () => {
      notifications.clean()
      go({ screen: 'papers', touched: true })
    },
  })
}
