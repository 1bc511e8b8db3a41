import { z } from 'zod'
import { fileNameBy, withoutClashes } from '../../../shared/documents/file-mask.ts'
import { type Fact, factAt, withFactAt } from '../../../shared/documents/fact-paths.ts'
import { getKind } from '../../../shared/documents/kinds.ts'
import { present } from '../../../shared/assert.ts'
import { AppError } from '../../../shared/errors.ts'
import { type PaperSubject, paperSubjectAreas } from '../../../shared/register/papers/subject.ts'
import type { CallContext } from '../context.ts'
import { oneOf } from '../one-of.ts'
import { findNumberHolder, reserveNumbers } from '../papers/numbers.ts'
import { findIssuedUnder } from '../papers/repository.ts'
import { type Json, json, withoutPassports } from '../passports/in-json.ts'
import type { RegisterDb } from '../tables.ts'
import { enclosed, openRun } from './look.ts'
import type { NightMaking } from './making.ts'
import { languagesOf, listInState, type NightItemRow, type NightLetterRow, readItems, readLetters, updateItem, updateRun, writeLetter } from './repository.ts'

/** SQLite takes some thirty thousand values in one statement. */
const itemsAtOnce = 500

/**
 * From here on the run is what it is: every letter that is ready has its number, taken in one go and in the order of the
 * tray, its facts and the names of its files.
 *
 * @throws AppError `nothing-to-make` where nobody is ready
 */
export async function startRun(making: NightMaking, db: RegisterDb, context: CallContext, runId: string, run: ReturnType<typeof openRun>): Promise<void> {
  const positions = await listInState(db, runId, 'ready')
  if (positions.length === 0) throw new AppError('nothing-to-make')
  const items: NightItemRow[] = []
  const sources = new Map<number, NightLetterRow>()
  for (let at = 0; at < positions.length; at += itemsAtOnce) {
    const some = positions.slice(at, at + itemsAtOnce)
    items.push(...(await readItems(db, runId, some)))
    for (const [position, letter] of await readLetters(db, runId, some)) sources.set(position, letter)
  }
  const numbered = await numberAll(making, db, context, run, items)
  const languages = languagesOf(run.row)
  const letters = numbered.map(({ item, number }) => {
    const letter = present(sources.get(item.position), 'the letter of a line that is ready')
    return { item, number, letter, facts: finished(run.row.kind, letter, number) }
  })
  const files = filesOf(run, letters)
  for (const [index, { item, number, letter, facts }] of letters.entries()) {
    if (number === undefined) {
      await updateItem(db, item, { state: 'stopped', reason: 'number-taken' })
      continue
    }
    const own = files.slice(index * languages.length, (index + 1) * languages.length)
    await writeLetter(db, { ...letter, facts: JSON.stringify(withoutPassports(facts)) })
    await updateItem(db, item, { state: 'waiting', number, files: JSON.stringify(own), enclosed: withNumber(item, number) })
  }
  await updateRun(db, runId, { state: 'running' })
}

interface Numbered {
  readonly item: NightItemRow
  /** Undefined where the one that was typed into the record belongs to another. */
  readonly number: string | undefined
}

/** One spoiled number stops its own letter, never the whole run. */
function spoiledOrThrow(error: unknown): 'spoiled' {
  if (error instanceof AppError && error.code === 'number-spoiled') return 'spoiled'
  throw error
}

/** A number that the record had before stays, if it is its own. */
async function numberAll(making: NightMaking, db: RegisterDb, context: CallContext, run: ReturnType<typeof openRun>, items: readonly NightItemRow[]): Promise<Numbered[]> {
  const { kind, dated_on: on } = run.row
  const series = making.kinds.seriesOf(kind)
  if (series === null) return items.map((item) => ({ item, number: '' }))
  const year = Number(on.slice(0, 4))
  const waiting = items.filter(({ number }) => number === '').map((item) => ({ kind, subject: subjectOf(item) }))
  const { author, clock } = context
  const batch = { papers: waiting, year, numbering: run.settings.numbering, author, now: clock.now(), seriesOf: () => series }
  // A number typed into a paper stands in no journal of numbers.
  const holderOutside = async (number: string) => (await making.numbers.holderOf(db, kind, number, year)) ?? findIssuedUnder(db, kind, number, year)
  const drawn = (await reserveNumbers(db, batch, (_paper, number) => holderOutside(number))).values()
  const numbered: Numbered[] = []
  for (const item of items) {
    if (item.number === '') {
      numbered.push({ item, number: drawn.next().value ?? '' })
      continue
    }
    const inJournal = await findNumberHolder(db, series, year, item.number).catch(spoiledOrThrow)
    if (inJournal === 'spoiled') {
      numbered.push({ item, number: undefined })
      continue
    }
    const holder = inJournal ?? (await holderOutside(item.number))
    const isOwn = holder === undefined || (holder.area === item.subject_area && holder.id === item.subject_id)
    numbered.push({ item, number: isOwn ? item.number : undefined })
  }
  return numbered
}

function finished(kindId: string, letter: NightLetterRow, number: string | undefined): Json {
  const kind = getKind(kindId)
  const facts = withFactAt(factsOf(letter), 'number', number ?? '')
  return json.parse(JSON.parse(JSON.stringify(kind.factsSchema.parse(facts))))
}

/** What the register keeps of a file beside its letter's facts; told beforehand, so that keeping a letter reads no facts. */
export const plannedFile = z.object({ fileName: z.string(), title: z.string(), datedOn: z.string() })
type PlannedFile = z.output<typeof plannedFile>

/** One a letter and language, letter by letter. */
function filesOf({ row, settings }: ReturnType<typeof openRun>, letters: readonly (Numbered & { readonly facts: Fact })[]): PlannedFile[] {
  const kind = getKind(row.kind)
  const mask = settings.numbering.fileNames
  const languages = languagesOf(row)
  const files = letters.flatMap(({ item, number = '', facts }) => {
    const { words } = enclosed.parse(JSON.parse(item.enclosed ?? ''))
    const checked = kind.factsSchema.parse(facts)
    const on = factAt(facts, 'issuedOn')
    const datedOn = typeof on === 'string' && on !== '' ? on : row.dated_on
    return languages.map((language) => ({
      fileName: fileNameBy(mask, { kind, facts: checked, number, on: datedOn, addressee: words.addressee }, language),
      title: kind.title(checked, language === 'ru' ? 'ru' : 'ky'),
      datedOn,
    }))
  })
  const names = withoutClashes(files.map(({ fileName }) => fileName))
  return files.map((file, index) => ({ ...file, fileName: names[index] ?? file.fileName }))
}

function withNumber({ enclosed: text }: NightItemRow, number: string): string {
  const { envelope, words } = enclosed.parse(JSON.parse(text ?? ''))
  return JSON.stringify({ envelope: envelope && { ...envelope, facts: withFactAt(envelope.facts, 'letterNumber', number) }, words })
}

export function subjectOf({ subject_area: area, subject_id: id }: Pick<NightItemRow, 'subject_area' | 'subject_id'>): PaperSubject {
  return { area: oneOf(paperSubjectAreas, area), id }
}

export function factsOf({ facts }: Pick<NightLetterRow, 'facts'>): Json {
  // Written by this room from checked facts: to walk through them once more takes as long as keeping the letter.
  const parsed: Json = JSON.parse(facts)
  return parsed
}

const confirmedSchema = z.array(z.tuple([z.string(), z.string()]))

export function confirmedOf({ confirmed }: Pick<NightLetterRow, 'confirmed'>): [string, string][] {
  return confirmedSchema.parse(JSON.parse(confirmed))
}
