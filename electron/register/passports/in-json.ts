import { z } from 'zod'

export type Json = z.core.util.JSONType
export const json = z.json()

/** Forms and papers keep a passport under this name, wherever in them it stands. */
const passportField = 'passport'

/** Whether a passport with anything in it stands anywhere inside. */
export function holdsPassport(content: Json): boolean {
  return countPassports(content) > 0
}

export function countPassports(content: Json): number {
  if (Array.isArray(content)) return content.reduce<number>((sum, item) => sum + countPassports(item), 0)
  if (typeof content !== 'object' || content === null) return 0
  return Object.entries(content).reduce((sum, [name, value]) => sum + (name === passportField ? Number(isFilled(value)) : countPassports(value)), 0)
}

/** The same with every passport emptied. */
export function withoutPassports(content: Json): Json {
  if (Array.isArray(content)) return content.map(withoutPassports)
  if (typeof content !== 'object' || content === null) return content
  return Object.fromEntries(Object.entries(content).map(([name, value]) => [name, name === passportField ? emptied(value) : withoutPassports(value)]))
}

function isFilled(passport: Json): boolean {
  if (typeof passport === 'object' && passport !== null) return Object.values(passport).some(isFilled)
  return passport !== null && passport !== ''
}

/** Of the same shape, so that whoever reads the facts still finds its fields; `null` means nothing typed. */
function emptied(passport: Json): Json {
  if (typeof passport === 'string') return ''
  if (typeof passport !== 'object' || passport === null) return null
  return Object.fromEntries(Object.entries(passport).map(([name, value]) => [name, typeof value === 'string' ? '' : null]))
}
