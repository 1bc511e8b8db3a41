import type { FormField, FormSection } from '../../../shared/documents/document-kind.ts'
import { paperPersonSchema } from '../../../shared/documents/person.ts'
import { bilingualSchema, type Language, languages } from '../../../shared/language/bilingual.ts'
import { type Fact, factAt } from './fact-paths.ts'

/** A text that would print as a gap: the half that is not written, or what the paper cannot do without. */
export interface MissingHalf {
  readonly field: FormField
  readonly language: Language
}

export function findMissingHalves(sections: readonly FormSection[], facts: Fact): MissingHalf[] {
  return sections.flatMap((section) => section.fields.flatMap((field) => missingIn(field, factAt(facts, field.path))))
}

function missingIn(field: FormField, value: Fact | undefined): MissingHalf[] {
  if (field.control === 'list') {
    const lines: readonly Fact[] = Array.isArray(value) ? value : []
    return lines.flatMap((line) => (field.columns ?? []).flatMap((column) => missingIn(column, factAt(line, column.path))))
  }
  if (field.control === 'person') return field.required ? missingInPerson(field, value) : []
  if (field.control !== 'bilingual' && field.control !== 'long-bilingual') return []
  const text = bilingualSchema.safeParse(value)
  if (!text.success) return []
  const { ky, ru } = text.data
  if (ky !== '' && ru !== '') return []
  if (ky === '' && ru === '' && !field.required) return []
  return [{ field, language: ky === '' ? 'ky' : 'ru' }]
}

/** Nobody at all; or, where a body may stand in a person's place, the half in which it has no name. */
function missingInPerson(field: FormField, value: Fact | undefined): MissingHalf[] {
  const person = paperPersonSchema.safeParse(value)
  if (!person.success) return [{ field, language: 'ky' }]
  const { name, post } = person.data
  if (languages.some((language) => name[language].surname !== '' || name[language].given !== '')) return []
  const unwritten = languages.filter((language) => !field.mayBeBody || post[language].trim() === '')
  return unwritten.slice(0, 1).map((language) => ({ field, language }))
}
