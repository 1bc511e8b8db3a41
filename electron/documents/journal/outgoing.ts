import { findKind } from '../../../shared/documents/kinds.ts'
import type { Dispatch, OutgoingEntry, OutgoingNote, OutgoingState } from '../../../shared/register/journal/schema.ts'
import { isWithin, type Period } from '../../../shared/register/period.ts'
import { paperLanguages } from '../../../shared/register/papers/schema.ts'
import { paperSubjectAreas } from '../../../shared/register/papers/subject.ts'
import type { NumberRow } from '../../register/counters.ts'
import { letterKey, listDispatches, listNumberedPapers, listNumbers, type NumberedPaperRow, readAnsweredLetters, readNotes } from '../../register/journal/repository.ts'
import { oneOf } from '../../register/one-of.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { blank } from '../facts/paper-source.ts'
import { groupedBy } from './grouped.ts'
import { matcher } from './matching.ts'
import { addresseeOf, annexSheetsOf, executorOf, gistOf, kindName } from './paper-facts.ts'

const noNote: OutgoingNote = { infodocsNumber: '', sheets: null, note: '', answersId: null }

/** What a line is made of: a number of a counter, the files issued under it, or both. */
interface Found {
  readonly number: NumberRow | undefined
  readonly papers: readonly NumberedPaperRow[]
}

/**
 * The outgoing journal of a period: every number that was given in it, whether a paper carries it or not, and every paper
 * that was registered elsewhere. In the order of days, then of numbers.
 */
export async function readOutgoing(db: RegisterDb, period: Period, search = ''): Promise<OutgoingEntry[]> {
  const notes = await readNotes(db)
  const answered = await readAnsweredLetters(db)
  const dispatches = groupedBy(await listDispatches(db), ({ paperId }) => paperId)

  function toEntry({ number, papers }: Found): OutgoingEntry {
    const letter = letterOf(number, papers)
    const newest = papers.at(-1)
    const note = notes.get(letterKey(letter)) ?? noNote
    const sent = papers.flatMap(({ id }) => dispatches.get(id) ?? [])
    const invitationId = letter.kind === 'invitation-answer' && letter.subject.area === 'invitations' ? letter.subject.id : ''
    return {
      ...letter,
      place: number ? { counter: number.counter, year: number.year, seq: number.seq } : null,
      series: number?.series ?? findKind(letter.kind)?.series ?? '',
      state: stateOf(number, papers, sent),
      on: papers[0]?.dated_on ?? (number ? dayGiven(number) : ''),
      addressee: newest ? addresseeOf(newest) : blank,
      gist: newest ? gistOf(newest) : kindName(letter.kind),
      executor: newest ? executorOf(newest) : blank,
      annexSheets: newest ? annexSheetsOf(newest) : null,
      papers: papers.map((paper) => ({
        id: paper.id,
        language: oneOf(paperLanguages, paper.language),
        fileName: paper.file_name,
        datedOn: paper.dated_on,
        withPassports: paper.with_passports === 1,
      })),
      dispatches: sent,
      infodocsNumber: note.infodocsNumber,
      sheets: note.sheets,
      note: note.note,
      answers: answered.byId.get(note.answersId ?? '') ?? answered.byInvitation.get(invitationId) ?? null,
      reason: number?.reason ?? '',
    }
  }

  const matches = matcher(search)
  return (await findAll(db, period))
    .map(toEntry)
    .filter((entry) => isWithin(period, entry.on) && matches(searchedIn(entry)))
    .toSorted(inOrder)
}

async function findAll(db: RegisterDb, { from, to }: Period): Promise<Found[]> {
  const [firstYear, lastYear] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  // A number held in December may be for a paper of January, and the other way round.
  const numbers = await listNumbers(db, firstYear - 1, lastYear + 1)
  const papers = await listNumberedPapers(db, `${firstYear - 1}-01-01`, `${lastYear + 1}-12-31`)
  const byLetter = groupedBy(papers, (paper) => letterKey(letterOf(undefined, [paper])))
  const counted = numbers.map((number) => {
    const key = letterKey(letterOf(number, []))
    const files = hasPapers(number) ? (byLetter.get(key) ?? []).filter(({ dated_on: on }) => Number(on.slice(0, 4)) === number.year) : []
    if (files.length > 0) byLetter.set(key, (byLetter.get(key) ?? []).filter((paper) => !files.includes(paper)))
    return { number, papers: files }
  })
  const elsewhere = [...byLetter.values()].filter((files) => files.length > 0).map((files) => ({ number: undefined, papers: files }))
  return [...counted, ...elsewhere]
}

/** A spoiled number may have had a paper; a skipped one repeats the index of another and never had. */
function hasPapers({ state }: NumberRow): boolean {
  return state !== 'skipped'
}

function letterOf(number: NumberRow | undefined, [paper]: readonly NumberedPaperRow[]) {
  const row = number ?? paper
  if (!row) throw new Error('A line of the journal is a number or a paper')
  return { kind: row.kind, subject: { area: oneOf(paperSubjectAreas, row.subject_area), id: row.subject_id }, number: row.number }
}

function stateOf(number: NumberRow | undefined, papers: readonly NumberedPaperRow[], sent: readonly Dispatch[]): OutgoingState {
  if (number?.state === 'spoiled' || number?.state === 'skipped') return number.state
  if (sent.length > 0) return 'sent'
  return papers.length > 0 || number?.state === 'used' ? 'issued' : 'held'
}

/** The day a number without a paper was given. One given after the new year for a paper of December belongs to the old year's journal. */
function dayGiven({ year, reserved_at: at }: NumberRow): string {
  const day = localDay(at)
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  return day < first ? first : day > last ? last : day
}

/** The calendar day of an instant on this machine, which stands in the office. */
function localDay(at: string): string {
  const moment = new Date(at)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

function searchedIn({ number, addressee, gist, executor, infodocsNumber, note, reason, answers }: OutgoingEntry): string[] {
  const both = [addressee, gist, executor].flatMap(({ ky, ru }) => [ky, ru])
  return [number, ...both, infodocsNumber, note, reason, answers?.number ?? '', answers?.theirNumber ?? '']
}

function inOrder(one: OutgoingEntry, other: OutgoingEntry): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1
  if (one.series !== other.series) return one.series < other.series ? -1 : 1
  return (one.place?.seq ?? Number.MAX_SAFE_INTEGER) - (other.place?.seq ?? Number.MAX_SAFE_INTEGER)
}
