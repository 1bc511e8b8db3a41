import type { LanguageShare } from '../../../shared/register/journal/schema.ts'
import type { Period } from '../../../shared/register/period.ts'
import { listNumberedPapers } from '../../register/journal/repository.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { groupedBy } from './grouped.ts'

/**
 * How many registered papers there are in Kyrgyz, in Russian and in both, by month and kind: what the language commission
 * asks the office every year. A paper is counted once, whatever the number of its files and corrected versions.
 */
export async function readLanguages(db: RegisterDb, { from, to }: Period): Promise<LanguageShare[]> {
  const papers = await listNumberedPapers(db, from, to)
  const letters = groupedBy(papers, (paper) => JSON.stringify([paper.kind, paper.subject_area, paper.subject_id, paper.number]))
  const shares = new Map<string, LanguageShare>()
  for (const files of letters.values()) {
    const [first] = files
    if (!first) continue
    const month = first.dated_on.slice(0, 7)
    const key = `${month} ${first.kind}`
    const share = shares.get(key) ?? { month, kind: first.kind, ky: 0, ru: 0, both: 0 }
    const language = languageOf(files.map((file) => file.language))
    shares.set(key, { ...share, [language]: share[language] + 1 })
  }
  return [...shares.entries()].toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([, share]) => share)
}

function languageOf(languages: readonly string[]): 'ky' | 'ru' | 'both' {
  const known = new Set(languages)
  if (known.has('both') || (known.has('ky') && known.has('ru'))) return 'both'
  return known.has('ky') ? 'ky' : 'ru'
}
