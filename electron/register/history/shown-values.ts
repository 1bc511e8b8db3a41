import { z } from 'zod'
import type { FieldChange } from '../../../shared/register/history/schema.ts'
import type { RecordArea } from '../../../shared/register/record.ts'
import type { StoredChange } from './repository.ts'

/** Passports open by a key of their own; a history that shows them would be a way around it. Of a photograph it knows a number. */
const hiddenFields: Partial<Readonly<Record<RecordArea, readonly string[]>>> = { people: ['passport', 'photo'] }

/** A history names what changed; the whole text stands in the record. */
const longestText = 240

/** What each changed field held before and after. */
export function shownValues({ area, fields, before, after }: StoredChange): FieldChange[] {
  return fields.map((field) => {
    if (hiddenFields[area]?.includes(field)) return { field, hidden: true }
    return { field, from: shown(before, field), to: shown(after, field), hidden: false }
  })
}

const record = z.record(z.string(), z.json())

function shown(content: unknown, field: string): z.core.util.JSONType | undefined {
  const parsed = record.safeParse(content)
  const value = parsed.success ? parsed.data[field] : undefined
  return value === undefined ? undefined : shortened(value)
}

function shortened(value: z.core.util.JSONType): z.core.util.JSONType {
  if (typeof value === 'string') return value.length <= longestText ? value : `${value.slice(0, longestText).trimEnd()}…`
  if (Array.isArray(value)) return value.map(shortened)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]))
  }
  return value
}
