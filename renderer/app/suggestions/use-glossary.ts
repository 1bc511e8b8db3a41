import { useQuery } from '@tanstack/react-query'
import type { GlossaryTerm } from '../../../shared/language/index.ts'
import type { TermSummary } from '../../../shared/register/glossary/schema.ts'
import { termsToCheck } from '../../../shared/register/glossary/rules.ts'
import { api } from '../../api.ts'

const none: readonly GlossaryTerm[] = []
/** Every field of a form asks, and one list of terms is indexed once. */
const known = new WeakMap<readonly TermSummary[], readonly GlossaryTerm[]>()

function toCheck(rows: readonly TermSummary[]): readonly GlossaryTerm[] {
  const terms = known.get(rows) ?? termsToCheck(rows)
  known.set(rows, terms)
  return terms
}

/**
 * The office's terms in use, confirmed or not: what the office has agreed upon for itself binds it as well. The same query
 * as the list of the glossary, so it is fetched once and anew after every change of the register.
 */
export function useGlossary(): readonly GlossaryTerm[] {
  const terms = useQuery({ queryKey: ['glossary', 'list', '', false], queryFn: () => api.glossary.list({ search: '', archived: false }), select: toCheck })
  return terms.data ?? none
}
