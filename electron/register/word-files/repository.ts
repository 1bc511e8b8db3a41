import { officeFileName, officeFileText } from '../../../shared/documents/word-file/office-file.ts'
import type { OwnText, PaperWording } from '../../../shared/register/wording/schema.ts'
import { type WordFileLanguage, wordFileLanguages, type WordFileVersion } from '../../../shared/register/word-files/schema.ts'
import { oneOf } from '../one-of.ts'
import type { RegisterDb } from '../tables.ts'
import { z } from 'zod'

interface VersionRow {
  kind: string
  language: string
  version: number
  sha256: string | null
  /** JSON list. */
  places: string
  file_name: string
  note: string
  made_by: string
  made_by_id: string
  made_at: string
}
export interface WordFileTables {
  word_file_versions: VersionRow
  word_file_contents: { sha256: string; file: Uint8Array }
}

const placeList = z.array(z.string())

function toVersion(row: VersionRow): WordFileVersion {
  return {
    kind: row.kind,
    language: oneOf(wordFileLanguages, row.language),
    version: row.version,
    sha256: row.sha256,
    fileName: row.file_name,
    note: row.note,
    madeAt: row.made_at,
    madeBy: row.made_by,
  }
}

/** Of all languages, newest first. */
export async function listFileVersions(db: RegisterDb, kind: string): Promise<WordFileVersion[]> {
  return (await listRows(db, kind)).map(toVersion)
}

function listRows(db: RegisterDb, kind: string): Promise<VersionRow[]> {
  return db.selectFrom('word_file_versions').selectAll().where('kind', '=', kind).orderBy('version', 'desc').orderBy('language').execute()
}

/** What stands in the wording of a kind for its Word files. */
export async function officeFilesOf(db: RegisterDb, kind: string): Promise<PaperWording> {
  const rows = await listRows(db, kind)
  return Object.fromEntries(
    wordFileLanguages.flatMap((language): [string, OwnText][] => {
      const newest = rows.find((row) => row.language === language)
      if (!newest || newest.sha256 === null) return []
      return [[officeFileName(language), officeFileText(newest.version, { sha256: newest.sha256, places: placeList.parse(JSON.parse(newest.places)) })]]
    }),
  )
}

export async function findContents(db: RegisterDb, sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const row = await db.selectFrom('word_file_contents').select('file').where('sha256', '=', sha256).executeTakeFirst()
  return row && new Uint8Array(row.file)
}

/** A file is kept once, however often it is taken into use. */
export async function keepContents(db: RegisterDb, sha256: string, file: Uint8Array): Promise<void> {
  await db
    .insertInto('word_file_contents')
    .values({ sha256, file })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** @param version the first is 1; another one of the same number is refused by the table */
export async function insertFileVersion(db: RegisterDb, version: WordFileVersion, places: readonly string[], madeById: string): Promise<void> {
  await db
    .insertInto('word_file_versions')
    .values({
      kind: version.kind,
      language: version.language,
      version: version.version,
      sha256: version.sha256,
      places: JSON.stringify(places),
      file_name: version.fileName,
      note: version.note,
      made_by: version.madeBy,
      made_by_id: madeById,
      made_at: version.madeAt,
    })
    .execute()
}

/** The newest version of a kind in a language; 0 for none. */
export async function newestVersion(db: RegisterDb, kind: string, language: WordFileLanguage): Promise<number> {
  const row = await db
    .selectFrom('word_file_versions')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('kind', '=', kind)
    .where('language', '=', language)
    .executeTakeFirst()
  return row?.version ?? 0
}

/** The version in which a file was in use first: its name and places. */
export async function findUse(db: RegisterDb, kind: string, sha256: string): Promise<{ readonly fileName: string; readonly language: string } | undefined> {
  const row = await db.selectFrom('word_file_versions').select(['file_name', 'language']).where('kind', '=', kind).where('sha256', '=', sha256).orderBy('version').executeTakeFirst()
  return row && { fileName: row.file_name, language: row.language }
}
