const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The office's calendar date, from the workstation's own clock. */
export function todayIso(): string {
  const now = new Date()
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
