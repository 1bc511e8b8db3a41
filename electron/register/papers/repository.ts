import { type Selectable, sql } from 'kysely'
import { z } from 'zod'
import type { FormSection } from '../../../shared/documents/document-kind.ts'
import { factDifference, type IssuedPaper, paperLanguages } from '../../../shared/register/papers/schema.ts'
import { type PaperSubject, paperSubjectAreas } from '../../../shared/register/papers/subject.ts'
import type { Passport } from '../../../shared/register/passports/schema.ts'
import type { StoredPerson } from '../../../shared/register/people/schema.ts'
import type { NumberSeries } from '../../../shared/register/settings/schema.ts'
import type { Author } from '../history/author.ts'
import { oneOf } from '../one-of.ts'
import type { ReadSource } from '../reads.ts'
import type { RegisterDb } from '../tables.ts'
import type { PaperRow } from './rows.ts'

export type { PaperTables } from './rows.ts'

/** What a paper is made from. */
export type Subject = PaperSubject

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
  /** The form of a kind, which says what its facts are called; empty for one that this program no longer has. */
  formOf(kind: string): readonly FormSection[]
  /** Of the program that writes them: kept with every paper. */
  readonly programVersion: string
}

export interface PaperContents {
  readonly datedOn: string
  readonly facts: unknown
  readonly settings: unknown
  readonly file: Uint8Array
  readonly confirmed: readonly (readonly [string, string])[]
  readonly wording: unknown
  readonly programVersion: string
  /** Only of the first file of a version. */
  readonly prepared?: { readonly facts: unknown; readonly on: string } | undefined
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
  'version',
] as const satisfies readonly (keyof PaperRow)[]

type ListedRow = Pick<Selectable<PaperRow>, (typeof listed)[number]>

/** What an issued paper is known by apart from what has become of it. */
export type KeptPaper = Omit<IssuedPaper, 'superseded' | 'sentOn' | 'touched'>

/** Newest first. */
export async function listPapers(db: RegisterDb, subject?: Subject): Promise<KeptPaper[]> {
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

/** The files of one paper in all its versions, newest first. */
export async function listVersions(db: RegisterDb, { kind, subject, number }: PaperIdentity): Promise<KeptPaper[]> {
  const rows = await db
    .selectFrom('papers')
    .select(listed)
    .where('kind', '=', kind)
    .where('subject_area', '=', subject.area)
    .where('subject_id', '=', subject.id)
    .where('number', '=', number)
    .orderBy('version', 'desc')
    .orderBy(sql`rowid`)
    .execute()
  return rows.map(toPaper)
}

/** One paper under one number: its languages and versions are the same paper, next year's letter to the same person is not. */
export interface PaperIdentity extends NumberedPaper {
  readonly number: string
}

export async function findKept(db: RegisterDb, id: string): Promise<KeptPaper | undefined> {
  const row = await db.selectFrom('papers').select(listed).where('id', '=', id).executeTakeFirst()
  return row && toPaper(row)
}

export async function findPaperWithFile(db: RegisterDb, id: string) {
  const row = await db
    .selectFrom('papers')
    .select([...listed, 'file'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { paper: toPaper(row), file: new Uint8Array(row.file) }
}

/** Everything a paper was made from, as its row holds it: JSON, of a sealed paper the references of its boxes. */
export async function readMade(db: RegisterDb, id: string) {
  return db
    .selectFrom('papers')
    .select(['facts', 'settings', 'confirmed', 'wording', 'program_version', 'prepared', 'prepared_on', 'settled', 'dated_on'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** The file of a version that carries what the register said; undefined of papers from before that was kept. */
export async function findLead(db: RegisterDb, { kind, subject, number, version }: KeptPaper): Promise<KeptPaper | undefined> {
  const row = await db
    .selectFrom('papers')
    .select(listed)
    .where('kind', '=', kind)
    .where('subject_area', '=', subject.area)
    .where('subject_id', '=', subject.id)
    .where('number', '=', number)
    .where('version', '=', version)
    .where('prepared', 'is not', null)
    .executeTakeFirst()
  return row && toPaper(row)
}

/** A second correction is made from the first: both are about the paper at the end of the chain. */
export async function findCorrected(db: RegisterDb, id: string): Promise<KeptPaper | undefined> {
  const paper = await findKept(db, id)
  return paper?.subject.area === 'papers' ? findCorrected(db, paper.subject.id) : paper
}

/** The records that a paper was read from. */
export async function keepSources(db: RegisterDb, id: string, sources: readonly ReadSource[]): Promise<void> {
  if (sources.length === 0) return
  await db.insertInto('paper_sources').values(sources.map(({ area, key }) => ({ paper_id: id, area, key }))).execute()
}

/** Nobody follows what a later version has taken the place of. */
export async function forgetOlder(db: RegisterDb, { kind, subject, number, version }: KeptPaper): Promise<void> {
  const older = db
    .selectFrom('papers')
    .select('id')
    .where('kind', '=', kind)
    .where('subject_area', '=', subject.area)
    .where('subject_id', '=', subject.id)
    .where('number', '=', number)
    .where('version', '<', version)
  await db.deleteFrom('paper_sources').where('paper_id', 'in', older).execute()
  await db.deleteFrom('paper_checks').where('paper_id', 'in', older).execute()
}

/** What was found when a touched paper was compared. */
export const checkResult = z.object({
  differences: z.array(factDifference),
  disputed: z.boolean(),
  /** To whom a letter went, as the register names them now; what is no letter has none. */
  reader: z.json(),
})
export type CheckResult = z.output<typeof checkResult>

/** What was found when a touched paper was last compared; undefined of any other paper. */
export async function findCheck(db: RegisterDb, id: string): Promise<CheckResult | undefined> {
  const row = await db.selectFrom('paper_checks').select('differences').where('paper_id', '=', id).where('state', '=', 'touched').executeTakeFirst()
  return row && checkResult.parse(JSON.parse(row.differences))
}

/** It is settled, or there is nothing to compare. */
export async function dropCheck(db: RegisterDb, id: string): Promise<void> {
  await db.deleteFrom('paper_checks').where('paper_id', '=', id).execute()
}

/** From now on the paper counts as corrected by a letter. */
export async function settle(db: RegisterDb, id: string, prepared: unknown): Promise<void> {
  await db.updateTable('papers').set({ settled: JSON.stringify(prepared) }).where('id', '=', id).execute()
}

function toPaper(row: ListedRow): KeptPaper {
  return {
    id: row.id,
    kind: row.kind,
    language: oneOf(paperLanguages, row.language),
    number: row.number,
    title: row.title,
    subject: { area: oneOf(paperSubjectAreas, row.subject_area), id: row.subject_id },
    fileName: row.file_name,
    sha256: row.sha256,
    byteLength: row.byte_length,
    issuedAt: row.issued_at,
    withPassports: row.with_passports === 1,
    version: row.version,
  }
}

export async function insertPaper(db: RegisterDb, paper: KeptPaper, contents: PaperContents): Promise<void> {
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
      version: paper.version,
      confirmed: JSON.stringify(contents.confirmed),
      wording: contents.wording === null ? null : JSON.stringify(contents.wording),
      program_version: contents.programVersion,
      prepared: contents.prepared ? JSON.stringify(contents.prepared.facts) : null,
      prepared_on: contents.prepared?.on ?? null,
      settled: null,
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
  return row && { area: oneOf(paperSubjectAreas, row.subject_area), id: row.subject_id }
}
