import { type Bilingual, bilingualSchema, type Language, languages } from '../../language/bilingual.ts'
import { type PaperPerson, paperPersonSchema } from '../person.ts'
import { isUnnamed } from '../person-line.ts'
import { isBlank } from '../wording.ts'
import type { Leaf } from './leaves.ts'
import { type Obstacle, type RuleId, stop } from './obstacle.ts'

/** What the form asks for and nobody has written: required parts, and halves that would print as a gap. */
export function emptyParts(leaves: readonly Leaf[], printed: readonly Language[]): Obstacle[] {
  return leaves.flatMap((leaf) => emptyPart(leaf, printed))
}

function emptyPart(leaf: Leaf, printed: readonly Language[]): Obstacle[] {
  const { field, value, path } = leaf
  switch (field.control) {
    case 'switch':
    case 'choice':
      return []
    case 'bilingual':
    case 'long-bilingual': {
      const text = bilingualSchema.safeParse(value)
      if (!text.success || (isBlank(text.data) && !field.required)) return []
      return missingHalves(leaf, text.data, printed)
    }
    case 'person':
      return emptyPerson(leaf, printed)
    case 'list':
      return field.required && Array.isArray(value) && value.length === 0 ? [empty(leaf, path)] : []
    case 'number':
      return field.required && (value === undefined || value === 0) ? [empty(leaf, path)] : []
    default:
      return field.required && (typeof value !== 'string' || value.trim() === '') ? [empty(leaf, path)] : []
  }
}

/** Both halves empty is one obstacle, and one half is the other's counterpart that was never written. */
function missingHalves(leaf: Leaf, text: Bilingual, printed: readonly Language[], path = leaf.path): Obstacle[] {
  if (isBlank(text)) return [empty(leaf, path, 'ky')]
  return printed.filter((language) => text[language].trim() === '').map((half) => missing(leaf, path, half))
}

function emptyPerson(leaf: Leaf, printed: readonly Language[]): Obstacle[] {
  const { field, path, value } = leaf
  const parsed = paperPersonSchema.safeParse(value)
  if (!parsed.success) return field.required ? [empty(leaf, `${path}.name`, 'ky')] : []
  const person = parsed.data
  if (!isUnnamed(person)) return [...namelessHalves(leaf, person, printed), ...halvesOfPost(leaf, person, printed)]
  if (field.mayBeBody && !isBlank(person.post)) return halvesOfPost(leaf, person, printed)
  return field.required ? [empty(leaf, `${path}.name`, 'ky')] : []
}

function namelessHalves(leaf: Leaf, { name }: PaperPerson, printed: readonly Language[]): Obstacle[] {
  const isNameless = (language: Language): boolean => name[language].surname.trim() === '' && name[language].given.trim() === ''
  return printed.filter(isNameless).map((half) => missing(leaf, `${leaf.path}.name`, half))
}

function halvesOfPost(leaf: Leaf, { post }: PaperPerson, printed: readonly Language[]): Obstacle[] {
  return isBlank(post) ? [] : missingHalves(leaf, post, printed, `${leaf.path}.post`)
}

function missing({ label, path }: Leaf, at: string, half: Language): Obstacle {
  const rule = requisiteAt(path)
  return { ...stop(rule ?? 'half-missing', { at: 'fact', path: at, half }, { field: label, half }), ...homeOf(path) }
}

function empty({ label, path }: Leaf, at: string, half?: Language): Obstacle {
  const rule = requisiteAt(path)
  const place = { at: 'fact', path: at, ...(half === undefined ? {} : { half }) } as const
  return { ...stop(rule ?? 'part-empty', place, { field: label }), ...homeOf(path) }
}

/** Parts that are requisites of their own have the rule that asks for them. */
const requisites: readonly (readonly [RegExp, RuleId])[] = [
  [/^addressee(?:\.|$)/u, 'addressee'],
  [/^executor\./u, 'executor'],
  [/^(?:approval\.)?signatory\.|^(?:chair|secretary)$/u, 'signature'],
  [/^issuedOn$/u, 'date'],
]

function requisiteAt(path: string): RuleId | undefined {
  return requisites.find(([pattern]) => pattern.test(path))?.[1]
}

/** Whoever signs and prepares is the same on most papers, and is kept once. */
function homeOf(path: string): Pick<Obstacle, 'home'> {
  return /^(?:executor|(?:approval\.)?signatory)\./u.test(path) ? { home: { at: 'settings' } } : {}
}

/** For the walk over pairs: the halves of a leaf where both are written. */
export function writtenPair({ field, value }: Leaf): Bilingual | undefined {
  if (field.control !== 'bilingual' && field.control !== 'long-bilingual') return undefined
  const text = bilingualSchema.safeParse(value)
  return text.success && languages.every((language) => text.data[language].trim() !== '') ? text.data : undefined
}
