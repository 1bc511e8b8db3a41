import type { CopyKind } from '../../../shared/register/backups/schema.ts'

/** `daily-20261122-101530`, in UTC: names of copies tell when they were made even where nothing else can be read. */
const stamped = /-(?<day>\d{8})-(?<time>\d{6})(?:-\d+)?$/u

export function copyName(kind: 'daily' | 'hand' | 'set-aside', at: string, isTaken: (name: string) => boolean): string {
  const stamp = at.slice(0, 19).replace(/[-:]/gu, '').replace('T', '-')
  const name = `${kind}-${stamp}`
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}-${count}`
    if (!isTaken(candidate)) return candidate
  }
}

export function kindOfCopy(name: string): CopyKind {
  if (name.startsWith('daily-')) return 'daily'
  if (name.startsWith('hand-')) return 'hand'
  if (name.startsWith('before-')) return 'before-migration'
  return name.startsWith('set-aside-') ? 'set-aside' : 'other'
}

/** When a copy was made, by its name. */
export function instantOfCopy(name: string): string | undefined {
  const { day, time } = stamped.exec(name)?.groups ?? {}
  if (day === undefined || time === undefined) return undefined
  const iso = `${day.replace(/(....)(..)(..)/u, '$1-$2-$3')}T${time.replace(/(..)(..)(..)/u, '$1:$2:$3')}.000Z`
  const parsed = Date.parse(iso)
  return Number.isNaN(parsed) ? undefined : new Date(parsed).toISOString()
}
