const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** Instants are kept in UTC; the office reads its own clock: what was issued at 02:00 in Bishkek was not issued the day before. */
export function localDay(instant: string): string {
  const date = new Date(instant)
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
}

export function localTime(instant: string): string {
  const date = new Date(instant)
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
}
