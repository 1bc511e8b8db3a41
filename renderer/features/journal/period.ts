import { useState } from 'react'
import type { Period } from '../../../shared/register/period.ts'
import { todayIso } from '../../app/today-iso.ts'

/** Journals are kept by the year; it is what each of them opens with. */
export function thisYear(): Period {
  const year = todayIso().slice(0, 4)
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}

export function thisMonth(): Period {
  const month = todayIso().slice(0, 7)
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
  return { from: `${month}-01`, to: `${month}-${days}` }
}

export function justToday(): Period {
  return { from: todayIso(), to: todayIso() }
}

/** Kept while the window lives: whoever comes back from a record or a paper finds the period as it was left. */
let chosen: Period | undefined

export function usePeriod(): readonly [Period, (period: Period) => void] {
  const [period, setPeriod] = useState<Period>(chosen ?? thisYear())
  return [
    period,
    (next) => {
      chosen = next
      setPeriod(next)
    },
  ]
}
