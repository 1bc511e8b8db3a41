import type { Bilingual } from '../../language/bilingual.ts'
import type { FormField, FormSection } from '../document-kind.ts'
import { type Fact, factAt, joinPaths, rowsOf } from '../fact-paths.ts'
import { isAsked } from '../form-fields.ts'

/** One value of a form that is asked for with these facts: every row of a list has its own. */
export interface Leaf {
  readonly field: FormField
  /** From the root of the facts: `annexes.1.name`. */
  readonly path: string
  /** With the list and the row before it. */
  readonly label: Bilingual
  readonly value: Fact | undefined
}

/** The fields of a form in reading order, lists unfolded; a list comes before its rows. */
export function leavesOf(sections: readonly FormSection[], facts: Fact): Leaf[] {
  return sections.flatMap(({ fields }) => fields.filter((field) => isAsked(field, facts)).flatMap((field) => unfold(field, facts, '', nothingBefore)))
}

const nothingBefore: Bilingual = { ky: '', ru: '' }

function unfold(field: FormField, whole: Fact | undefined, before: string, above: Bilingual): Leaf[] {
  const path = joinPaths(before, field.path)
  const value = factAt(whole, field.path)
  const leaf: Leaf = { field, path, label: under(above, field.label), value }
  if (field.control !== 'list') return [leaf]
  return [
    leaf,
    ...rowsOf(value).flatMap((row, index) => {
      const place = { ky: `${leaf.label.ky}, ${index + 1}`, ru: `${leaf.label.ru}, ${index + 1}` }
      return (field.columns ?? []).flatMap((column) => unfold(column, row, joinPaths(path, String(index)), place))
    }),
  ]
}

function under(above: Bilingual, own: Bilingual): Bilingual {
  return above.ky === '' ? own : { ky: `${above.ky}: ${own.ky}`, ru: `${above.ru}: ${own.ru}` }
}
