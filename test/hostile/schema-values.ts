import fc from 'fast-check'
import { z } from 'zod'
import { hugeText, nastyText } from './nasty-values.ts'

/** What zod says of a schema to those who look (`schema.def`); only what is read here. */
interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly innerType?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly items?: readonly z.ZodType[]
  readonly valueType?: z.ZodType
  readonly keyType?: z.ZodType
  readonly in?: z.ZodType
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly unknown[]
}

const days = ['2025-11-28', '2024-02-29', '1990-01-01', '2025-02-30', '0000-00-00', '9999-12-31']

/**
 * Values that mostly pass a schema and are nasty where it lets them: only these get as far as the handlers and SQLite.
 *
 * @param ids of records that exist, so that some calls find one
 */
export function valuesFor(schema: z.ZodType, ids: () => readonly string[]): fc.Arbitrary<unknown> {
  const inner = (part: z.ZodType | undefined): fc.Arbitrary<unknown> => (part === undefined ? fc.constant(null) : valuesFor(part, ids))
  const definition = schema.def as unknown as Definition
  switch (definition.type) {
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(definition.shape ?? {}).map(([key, part]) => [key, inner(part)])))
    case 'array':
      return fc.array(inner(definition.element), { maxLength: 3 })
    case 'tuple':
      return fc.tuple(...(definition.items ?? []).map(inner))
    case 'record':
      return fc.dictionary(definition.keyType === undefined ? fc.string() : inner(definition.keyType).map(String), inner(definition.valueType), { maxKeys: 3 })
    case 'union':
      return fc.oneof(...(definition.options ?? []).map(inner))
    case 'nullable':
      return fc.oneof(inner(definition.innerType), fc.constant(null))
    case 'optional':
      return fc.oneof(inner(definition.innerType), fc.constant(undefined))
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries ?? {}))
    case 'literal':
      return fc.constantFrom(...(definition.values ?? []))
    // Only JSON describes itself by itself.
    case 'lazy':
      return fc.jsonValue({ maxDepth: 3 })
    case 'pipe':
      return inner(definition.in)
    case 'boolean':
      return fc.boolean()
    case 'number':
      return numbers
    case 'string':
      return texts(schema, ids)
    case 'custom':
      return fc.oneof(fc.uint8Array({ maxLength: 200 }), nastyText.map((text) => new TextEncoder().encode(`ky;ru\r\n${text};${text}`)))
    default:
      return definition.innerType === undefined ? fc.anything() : inner(definition.innerType)
  }
}

const numbers = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer(), fc.double(), fc.constantFrom(-0, Number.MAX_SAFE_INTEGER, Number.NaN, Number.POSITIVE_INFINITY))

function texts(schema: z.ZodType, ids: () => readonly string[]): fc.Arbitrary<unknown> {
  const known = fc.nat().map((at) => ids()[at % Math.max(1, ids().length)] ?? '')
  // A pattern or format that ordinary words do not meet: a date, an id, a time, a country.
  if (!schema.safeParse('Аман').success) return fc.oneof(known, fc.uuid(), fc.constantFrom(...days, ...days.map((day) => `${day}T10:00:00.000Z`), 'KG', '09:30', '1.2.3'), nastyText)
  return fc.oneof({ weight: 8, arbitrary: nastyText }, { weight: 60, arbitrary: fc.constantFrom('Аман', 'Бишкек шаары', 'Иванов') }, { weight: 4, arbitrary: known }, { weight: 1, arbitrary: hugeText })
}
