import { useQueries, useQuery } from '@tanstack/react-query'
import { daysBetween } from '../../shared/language/index.ts'
import { isSilent } from '../../shared/register/invitations/rules.ts'
import { isOverdue } from '../../shared/register/meetings/rules.ts'
import { api } from '../api.ts'
import { todayIso } from './today-iso.ts'
import { useTouchedPapers } from './touched-papers.ts'

/** How far ahead a visit is news. */
const soonDays = 7

/** What wants somebody's attention today, counted by area; an area without such a count is not named. */
interface Attention {
  readonly delegations: number
  readonly invitations: number
  readonly meetings: number
  readonly papers: number
}

export const attentionAreas = ['delegations', 'invitations', 'meetings', 'papers'] as const
export type AttentionArea = (typeof attentionAreas)[number]

/** The lists as their own screens ask for them, so that all share one answer. */
export const wholeList = {
  delegations: { queryKey: ['delegations', 'list', '', false], queryFn: () => api.delegations.list({ search: '', archived: false }) },
  invitations: { queryKey: ['invitations', 'list', '', false], queryFn: () => api.invitations.list({ search: '', archived: false }) },
  meetings: { queryKey: ['meetings', 'list', '', false], queryFn: () => api.meetings.list({ search: '', archived: false }) },
  programme: { queryKey: ['programme', 'list', '', false], queryFn: () => api.programme.list({ search: '', archived: false }) },
}

/** Visits that begin within a week, letters without the answer that was due, promises whose day has passed, papers that the register has overtaken. */
export function useAttention(): Attention {
  const today = todayIso()
  const delegations = useQuery(wholeList.delegations).data ?? []
  const invitations = useQuery(wholeList.invitations).data ?? []
  const late = useLateAgreements()
  const touched = useTouchedPapers()
  return {
    delegations: delegations.filter(({ status, arrivesOn }) => {
      const days = daysBetween(today, arrivesOn)
      return (status === 'planned' || status === 'confirmed') && days >= 0 && days <= soonDays
    }).length,
    invitations: invitations.filter(({ status, replyByOn }) => isSilent(status, replyByOn, today)).length,
    meetings: [...late.values()].reduce((sum, count) => sum + count, 0),
    papers: touched.papers.length,
  }
}

/** How many agreements of each meeting are late; the lists know only how many are open. */
export function useLateAgreements(): ReadonlyMap<string, number> {
  const today = todayIso()
  const open = (useQuery(wholeList.meetings).data ?? []).filter((meeting) => meeting.openAgreements > 0)
  const meetings = useQueries({
    queries: open.map(({ id }) => ({ queryKey: ['meetings', 'get', id], queryFn: () => api.meetings.get({ id }) })),
  })
  const late = new Map<string, number>()
  for (const { data } of meetings) {
    const count = data?.agreements.filter((agreement) => isOverdue(agreement, today)).length ?? 0
    if (data && count > 0) late.set(data.id, count)
  }
  return late
}
