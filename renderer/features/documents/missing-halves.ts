import type { FormField, FormSection } from '../../../shared/documents/document-kind.ts'
import { bilingualSchema, type Language } from '../../../shared/language/bilingual.ts'
import { type Fact, factAt } from './fact-paths.ts'

/** A text that stands in one language only: the other half would print as a gap. */
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
  if (field.control !== 'bilingual' && field.control !== 'long-bilingual') return []
  const text = bilingualSchema.safeParse(value)
  if (!text.success || (text.data.ky === '') === (text.data.ru === '')) return []
  return [{ field, language: text.data.ky === '' ? 'ky' : 'ru' }]
}
