import type { DispatchEntry } from '../../../shared/register/journal/schema.ts'
import type { Period } from '../../../shared/register/period.ts'
import { paperLanguages } from '../../../shared/register/papers/schema.ts'
import { paperSubjectAreas } from '../../../shared/register/papers/subject.ts'
import { datesOfSent, letterKey, listDispatches, listNumberedPapers, readNotes } from '../../register/journal/repository.ts'
import { oneOf } from '../../register/one-of.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { matcher } from './matching.ts'
import { addresseeOf, addressOf, gistOf } from './paper-facts.ts'

/** What left the office in a period, by day. Files of one letter that went together are one line. */
export async function readDispatches(db: RegisterDb, period: Period, search = ''): Promise<DispatchEntry[]> {
  const dates = await datesOfSent(db, period.from, period.to)
  if (!dates) return []
  const notes = await readNotes(db)
  const papers = new Map((await listNumberedPapers(db, dates.from, dates.to)).map((paper) => [paper.id, paper]))
  const lines = new Map<string, DispatchEntry>()
  for (const { id, paperId, ...sending } of await listDispatches(db, period)) {
    const paper = papers.get(paperId)
    // A paper without a number (a badge) is handed over with the letter that it goes with.
    if (!paper) continue
    const letter = { kind: paper.kind, subject: { area: oneOf(paperSubjectAreas, paper.subject_area), id: paper.subject_id }, number: paper.number }
    const key = JSON.stringify([letterKey(letter), sending])
    const known = lines.get(key)
    const language = oneOf(paperLanguages, paper.language)
    lines.set(key, {
      ...sending,
      dispatchIds: [...(known?.dispatchIds ?? []), id],
      letter,
      on: paper.dated_on,
      addressee: addresseeOf(paper),
      address: addressOf(paper),
      gist: gistOf(paper),
      sheets: notes.get(letterKey(letter))?.sheets ?? null,
      languages: [...new Set([...(known?.languages ?? []), language])],
    })
  }
  const matches = matcher(search)
  return [...lines.values()].filter(({ letter, addressee, gist, sentBy, tracking, note }) =>
    matches([letter.number, addressee.ky, addressee.ru, gist.ky, gist.ru, sentBy, tracking, note]),
  )
}
