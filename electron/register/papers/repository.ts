import { type Selectable, sql } from 'kysely'
import { type IssuedPaper, paperLanguages } from '../../../shared/register/papers/calls.ts'
import type { Passport } from '../../../shared/register/passports/schema.ts'
import type { StoredPerson } from '../../../shared/register/people/schema.ts'
import type { NumberSeries } from '../../../shared/register/settings/schema.ts'
import { type RecordArea, recordAreas } from '../../../shared/register/record.ts'
import type { Author } from '../history/author.ts'
import { oneOf } from '../one-of.ts'
import type { RegisterDb } from '../tables.ts'

interface PaperRow {
  id: string
  kind: string
  language: string
  number: string
  title: string
  subject_area: string
  subject_id: string
  file_name: string
  /** The day on the paper. */
  dated_on: string
  /** JSON of what stood in the paper, and of the settings it was made with. */
  facts: string
  settings: string
  /** Empty where it is sealed. */
  file: Uint8Array
  sha256: string
  byte_length: number
  issued_at: string
  with_passports: number
}
export interface PaperTables {
  paper_numbers: PaperNumberRow
  papers: PaperRow
}
interface PaperNumberRow {
  series: string
  year: number
  seq: number
  kind: string
  subject_area: string
  subject_id: string
  number: string
  state: string
  reserved_at: string
}

/** The record that a paper is made from. */
export interface Subject {
  readonly area: RecordArea
  readonly id: string
}

/** The paper a number is for: one number serves its files in Kyrgyz, in Russian and in both languages. */
export interface NumberedPaper {
  readonly kind: string
  readonly subject: Subject
}

/**
 * Numbers that stand in the records themselves (an invitation knows the number of its letter); passed in like `prepare`.
 */
export interface RecordNumbers {
  /** The record that carries this number of this year already. */
  holderOf(db: RegisterDb, kind: string, number: string, year: number): Promise<Subject | undefined>
  /** Writes the number into a record that has none yet. */
  keep(db: RegisterDb, author: Author, paper: NumberedPaper, number: string, now: string): Promise<void>
}

/** A person's passport for a paper; empty for somebody who may make the paper but not see passports. */
export type PassportOf = (person: StoredPerson) => Promise<Passport>

/** What papers have to know of their kinds; throws for a kind that does not exist. */
export interface PaperKinds {
  /** The series in which a kind is numbered; null for what is never registered (a badge, an envelope). */
  seriesOf(kind: string): NumberSeries | null
  /** Whether the paper with these facts shows passports. */
  printsPassports(kind: string, facts: unknown): boolean
}

export interface PaperContents {
  readonly datedOn: string
  readonly facts: unknown
  readonly settings: unknown
  readonly file: Uint8Array
}

/** A list never reads files. */
const listed = [
  'id',
  'kind',
  'language',
  'number',
  'title',
  'subject_area',
  'subject_id',
  'file_name',
  'sha256',
  'byte_length',
  'issued_at',
  'with_passports',
] as const satisfies readonly (keyof PaperRow)[]

/** Newest first. */
export async function listPapers(db: RegisterDb, subject?: Subject): Promise<IssuedPaper[]> {
  const rows = await db
    .selectFrom('papers')
    .select(listed)
    .$if(subject !== undefined, (select) =>
      select.where('subject_area', '=', subject?.area ?? '').where('subject_id', '=', subject?.id ?? ''),
    )
    .orderBy('issued_at', 'desc')
    .orderBy(sql`rowid`, 'desc')
    .execute()
  return rows.map(toPaper)
}

export async function findPaperWithFile(db: RegisterDb, id: string) {
  const row = await db
    .selectFrom('papers')
    .select([...listed, 'file'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { paper: toPaper(row), file: new Uint8Array(row.file) }
}

function toPaper(row: Pick<Selectable<PaperRow>, (typeof listed)[number]>): IssuedPaper {
  return {
    id: row.id,
    kind: row.kind,
    language: oneOf(paperLanguages, row.language),
    number: row.number,
    title: row.title,
    subject: { area: oneOf(recordAreas, row.subject_area), id: row.subject_id },
    fileName: row.file_name,
    sha256: row.sha256,
    byteLength: row.byte_length,
    issuedAt: row.issued_at,
    withPassports: row.with_passports === 1,
  }
}

export async function insertPaper(db: RegisterDb, paper: IssuedPaper, contents: PaperContents): Promise<void> {
  await db
    .insertInto('papers')
    .values({
      id: paper.id,
      kind: paper.kind,
      language: paper.language,
      number: paper.number,
      title: paper.title,
      subject_area: paper.subject.area,
      subject_id: paper.subject.id,
      file_name: paper.fileName,
      dated_on: contents.datedOn,
      facts: JSON.stringify(contents.facts),
      settings: JSON.stringify(contents.settings),
      file: contents.file,
      sha256: paper.sha256,
      byte_length: paper.byteLength,
      issued_at: paper.issuedAt,
      with_passports: paper.withPassports ? 1 : 0,
    })
    .execute()
}

/** The record whose paper of this kind went out in a year under a number given outside the register. */
export async function findIssuedUnder(db: RegisterDb, kind: string, number: string, year: number): Promise<Subject | undefined> {
  const row = await db
    .selectFrom('papers')
    .select(['subject_area', 'subject_id'])
    .where('kind', '=', kind)
    .where('number', '=', number)
    // The day on the paper, not the day it was made: minutes of December are often issued in January.
    .where('dated_on', 'like', `${year}-%`)
    // A number of the counter is found in the journal of numbers, in the year it belongs to.
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('paper_numbers')
            .select('paper_numbers.seq')
            .whereRef('paper_numbers.number', '=', 'papers.number')
            .whereRef('paper_numbers.kind', '=', 'papers.kind')
            .whereRef('paper_numbers.subject_id', '=', 'papers.subject_id'),
        ),
      ),
    )
    .executeTakeFirst()
  return row && { area: oneOf(recordAreas, row.subject_area), id: row.subject_id }
}
