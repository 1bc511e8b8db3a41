import type { TFunction } from 'i18next'
import { daysBetween, formatDuration } from '../../../shared/language/index.ts'
import type { Language } from '../../../shared/language/bilingual.ts'
import type { Delegation } from '../../../shared/register/delegations/schema.ts'

/** How far away the visit is, as one would say it at the desk; a visit called off is not counted down. */
export function visitDays(
  visit: Pick<Delegation, 'status' | 'arrivesOn' | 'departsOn'>,
  today: string,
  language: Language,
  t: TFunction<'delegations'>,
): string {
  if (visit.status === 'cancelled') return ''
  const days = (count: number): string => formatDuration({ days: count }, language)
  const toArrival = daysBetween(today, visit.arrivesOn)
  const toDeparture = daysBetween(today, visit.departsOn)
  if (toArrival > 1) return t('days.until-arrival', { days: days(toArrival) })
  if (toArrival === 1) return t('days.arrives-tomorrow')
  if (toDeparture < -1) return t('days.over', { days: days(-toDeparture) })
  if (toDeparture === -1) return t('days.left-yesterday')
  if (toArrival === 0) return t('days.arrives-today')
  if (toDeparture === 0) return t('days.leaves-today')
  if (toDeparture === 1) return t('days.leaves-tomorrow')
  return t('days.until-departure', { days: days(toDeparture) })
}
