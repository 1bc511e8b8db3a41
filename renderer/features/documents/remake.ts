import { getKind } from '../../../shared/documents/kinds.ts'
import { AppError } from '../../../shared/errors.ts'
import type { IssuedPaper } from '../../../shared/register/papers/schema.ts'
import { api } from '../../api.ts'
import { issuePaper } from './issue-paper.ts'

/** What became of the papers that were to be made anew; one that cannot be made does not hold up the others. */
export interface Remade {
  readonly made: readonly IssuedPaper[]
  readonly refused: readonly { readonly paper: IssuedPaper; readonly error: unknown }[]
}

/**
 * The next version of each paper, in the languages that went out before, under the same number and date.
 *
 * @param papers one file of each
 * @param tell how many are done
 */
export async function remakePapers(papers: readonly IssuedPaper[], tell: (done: number) => void): Promise<Remade> {
  const made: IssuedPaper[] = []
  const refused: { paper: IssuedPaper; error: unknown }[] = []
  for (const [index, paper] of papers.entries()) {
    try {
      const [first] = await remake(paper)
      if (first) made.push(first)
    } catch (error) {
      refused.push({ paper, error })
    }
    tell(index + 1)
  }
  return { made, refused }
}

async function remake({ id, kind, subject }: IssuedPaper): Promise<IssuedPaper[]> {
  const [renewed, settings, wording] = await Promise.all([api.papers.renew({ id }), api.settings.get({}), api.wording.ofKind({ kind })])
  // What was typed by hand and what the register says cannot both stand: the officer has to look.
  if (renewed.disputed) throw new AppError('paper-disputed', { kind })
  return issuePaper({ kind: getKind(kind), subject, facts: renewed.facts, settings, wording }, renewed.languages, () => undefined)
}
