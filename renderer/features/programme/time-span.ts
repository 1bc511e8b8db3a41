import { formatTime, formatTimeRange, type Language } from '../../../shared/language/index.ts'

/** «09:30–10:15», or the beginning alone where nobody knows the end. */
export function timeSpan(item: { readonly startsAt: string; readonly endsAt: string | null }, language: Language): string {
  return item.endsAt === null ? formatTime(item.startsAt, language) : formatTimeRange(item.startsAt, item.endsAt, language, 'dashed')
}
