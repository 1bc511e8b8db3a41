import type { TermInput } from '../schema.ts'
import { documentsTerms } from './documents.ts'
import { electionsTerms } from './elections.ts'
import { institutionsTerms } from './institutions.ts'
import { personTerms } from './person.ts'
import { statusTerms } from './status.ts'
import { visitsTerms } from './visits.ts'

/** What a new register knows from the start: the office's glossary of 252 rows and the words for states. */
export const allOfficeTerms: readonly TermInput[] = [
  ...institutionsTerms,
  ...electionsTerms,
  ...documentsTerms,
  ...visitsTerms,
  ...personTerms,
  ...statusTerms,
]
