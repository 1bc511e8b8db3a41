import type { Language } from '../../shared/language/bilingual.ts'
import { formatDate } from '../../shared/language/index.ts'
import { localDay, localTime } from './local-time.ts'

/** «28.11.2025, 09:30»: day and minute by the office's own clock. */
export function localMoment(instant: string | null, language: Language): string {
  return instant === null ? '—' : `${formatDate(localDay(instant), language, 'digits')}, ${localTime(instant)}`
}
