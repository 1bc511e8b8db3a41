import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { present } from '../../../shared/assert.ts'
import { AppError } from '../../../shared/errors.ts'
import type { PaperLanguage } from '../../../shared/register/papers/schema.ts'
import type { CallContext } from '../context.ts'
import { sealOfPaper } from '../history/sealed-areas.ts'
import { appendEntries, type NewEntry } from '../history/trail.ts'
import { findNumberHolder, takeHeldNumbers } from '../papers/numbers.ts'
import { forgetOlder } from '../papers/repository.ts'
import type { PaperRow } from '../papers/rows.ts'
import type { RegisterDb } from '../tables.ts'
import type { NightMaking } from './making.ts'
import { languagesOf, listInState, newestChange, type NightItemRow, type NightLetterRow, type NightRunRow, readLetters, updateItem } from './repository.ts'
import { factsOf, plannedFile, subjectOf } from './start.ts'

export interface FinishedLetter {
  readonly position: number
  readonly files: readonly { readonly language: PaperLanguage; readonly file: Uint8Array }[]
}

interface Letter extends FinishedLetter {
  readonly item: NightItemRow
  readonly made: NightLetterRow
  readonly version: number
  readonly papers: readonly PaperRow[]
}

const filesSchema = z.array(plannedFile)
const sourcesSchema = z.array(z.object({ area: z.string(), key: z.string() }))

/**
 * Keeps the files of finished letters as any issued paper is kept, in the transaction that the caller began: a row for each
 * file and an entry in the history for each row, the entries signed once. What the letters say was read from the register
 * when the run was looked through, so nothing that the window sends but the files is taken.
 *
 * @param items of these letters, all of them waiting
 */
export async function issueLetters(making: NightMaking, db: RegisterDb, context: CallContext, run: NightRunRow, items: readonly NightItemRow[], finished: readonly FinishedLetter[]): Promise<void> {
  const { author, clock } = context
  const now = clock.now()
  const versions = await readVersions(db, run.kind, items)
  const [earlier] = await listInState(db, run.id, 'issued', 1)
  const sources = await readLetters(db, run.id, items.map(({ position }) => position))
  const letters = items.map((item) => toLetter(making, run, item, present(sources.get(item.position), 'what a letter was made from'), finished, versions, now))
  await refuseTakenNumbers(making, db, run, items)
  const rows = letters.flatMap(({ papers }) => papers)
  await db.insertInto('papers').values(rows).execute()
  // Held since the start of the run; those of remade letters were used before, those typed into records are nobody's.
  const seals = await takeHeldNumbers(db, run.kind, items.map(({ subject_id: id, number }) => ({ id, number })), now)
  const change = await newestChange(db)
  await keepSources(db, letters)
  for (const { item, papers, version } of letters) {
    await updateItem(db, item, { state: 'issued', paper_ids: JSON.stringify(papers.map(({ id }) => id)) })
    const [first] = papers
    if (version > 1 && first) await forgetOlder(db, { kind: run.kind, subject: subjectOf(item), number: item.number, version } as Parameters<typeof forgetOlder>[1])
  }
  await watchLater(db, letters, change, now)
  await making.keepNumbers(db, author, items.map((item) => ({ kind: run.kind, subject: subjectOf(item), number: item.number })), now)
  await appendEntries(db, author, [...seals, ...letters.flatMap((letter) => letter.papers.map((paper) => toEntry(paper, now)))])
  // The letters of a run say the same, so the first is enough to learn from.
  const [example] = letters
  if (example && earlier === undefined) await making.learn(db, author, { kind: run.kind, facts: factsOf(example.made) }, now)
}

/** While a run rests, the journal may have spoiled a number it held, or given it away. */
async function refuseTakenNumbers(making: NightMaking, db: RegisterDb, run: NightRunRow, items: readonly NightItemRow[]): Promise<void> {
  const series = making.kinds.seriesOf(run.kind)
  if (series === null) return
  const year = Number(run.dated_on.slice(0, 4))
  for (const { subject_area: area, subject_id: id, number } of items) {
    const holder = await findNumberHolder(db, series, year, number)
    if (holder && (holder.area !== area || holder.id !== id)) throw new AppError('number-taken', { kind: run.kind })
  }
}

function toLetter(making: NightMaking, run: NightRunRow, item: NightItemRow, made: NightLetterRow, finished: readonly FinishedLetter[], versions: ReadonlyMap<string, number>, now: string): Letter {
  const letter = finished.find(({ position }) => position === item.position)
  const languages = languagesOf(run)
  if (!letter || languages.some((language) => letter.files.filter((file) => file.language === language).length !== 1)) {
    throw new AppError('invalid-input', { fields: ['letters.files'] })
  }
  const version = (versions.get(versionKey(item.subject_area, item.subject_id, item.number)) ?? 0) + 1
  const planned = filesSchema.parse(JSON.parse(item.files))
  const papers = languages.map((language, index): PaperRow => {
    const file = letter.files.find((candidate) => candidate.language === language)?.file ?? new Uint8Array()
    return {
      id: randomUUID(),
      kind: run.kind,
      language,
      number: item.number,
      title: planned[index]?.title ?? '',
      subject_area: item.subject_area,
      subject_id: item.subject_id,
      file_name: planned[index]?.fileName ?? '',
      dated_on: planned[index]?.datedOn ?? run.dated_on,
      facts: made.facts,
      settings: run.settings,
      file,
      sha256: createHash('sha256').update(file).digest('hex'),
      byte_length: file.byteLength,
      issued_at: now,
      with_passports: 0,
      version,
      confirmed: made.confirmed,
      wording: run.wording,
      program_version: making.kinds.programVersion,
      // It stands with the first file of a version and speaks for all of them.
      prepared: index === 0 ? made.prepared : null,
      prepared_on: index === 0 ? run.dated_on : null,
      settled: null,
    }
  })
  return { ...letter, item, made, version, papers }
}

const versionKey = (area: string, id: string, number: string): string => JSON.stringify([area, id, number])

/** The newest versions of these papers that went out before, one letter at a time in the workshop or in another run. */
async function readVersions(db: RegisterDb, kind: string, items: readonly NightItemRow[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('papers')
    .select(['subject_area', 'subject_id', 'number', ({ fn }) => fn.max('version').as('version')])
    .where('kind', '=', kind)
    .where('subject_id', 'in', items.map((item) => item.subject_id))
    .groupBy(['subject_area', 'subject_id', 'number'])
    .execute()
  return new Map(rows.map((row) => [versionKey(row.subject_area, row.subject_id, row.number), row.version]))
}

async function keepSources(db: RegisterDb, letters: readonly Letter[]): Promise<void> {
  const rows = letters.flatMap(({ made, papers: [lead] }) => (lead ? sourcesSchema.parse(JSON.parse(made.sources)).map(({ area, key }) => ({ paper_id: lead.id, area, key })) : []))
  if (rows.length > 0) await db.insertInto('paper_sources').values(rows).execute()
}

/** A run that was continued in the morning says what the register said at night: such letters are compared once. */
async function watchLater(db: RegisterDb, letters: readonly Letter[], change: number, now: string): Promise<void> {
  const rows = letters.flatMap(({ item, papers: [lead] }) => (lead && item.seen_change < change ? [{ paper_id: lead.id, state: 'waiting', differences: '', marked_at: now }] : []))
  if (rows.length > 0) await db.insertInto('paper_checks').values(rows).execute()
}

function toEntry(paper: PaperRow, at: string): NewEntry {
  const { id, kind, language, version } = paper
  return { at, action: version === 1 ? 'paper-issued' : 'paper-remade', area: 'papers', recordId: id, after: sealOfPaper(id, paper), details: { kind, language, version } }
}
