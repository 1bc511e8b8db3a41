import { findKind } from '../../../shared/documents/kinds.ts'
import { wordingOf } from '../../../shared/documents/office-texts.ts'
import type { OwnText, PaperWording, TextVersion } from '../../../shared/register/wording/schema.ts'
import type { RegisterDb } from '../tables.ts'
import { officeFilesOf } from '../word-files/repository.ts'

interface WordingRow {
  text_id: string
  version: number
  ky: string | null
  ru: string | null
  note: string
  made_by: string
  made_by_id: string
  made_at: string
}
export interface WordingTables {
  wording_versions: WordingRow
}

function toVersion(row: WordingRow): TextVersion {
  return {
    textId: row.text_id,
    version: row.version,
    text: row.ky === null || row.ru === null ? null : { ky: row.ky, ru: row.ru },
    note: row.note,
    madeAt: row.made_at,
    madeBy: row.made_by,
  }
}

/** Newest first. */
export async function listVersions(db: RegisterDb, textId: string): Promise<TextVersion[]> {
  const rows = await db.selectFrom('wording_versions').selectAll().where('text_id', '=', textId).orderBy('version', 'desc').execute()
  return rows.map(toVersion)
}

/** The newest of each text. */
export async function listCurrentTexts(db: RegisterDb): Promise<TextVersion[]> {
  const rows = await db
    .selectFrom('wording_versions')
    .selectAll()
    .where((row) =>
      row(
        'version',
        '=',
        row
          .selectFrom('wording_versions as newest')
          .select(({ fn }) => fn.max('newest.version').as('version'))
          .whereRef('newest.text_id', '=', 'wording_versions.text_id'),
      ),
    )
    .orderBy('text_id')
    .execute()
  return rows.map(toVersion)
}

/** @param version the first is 1; another one of the same number is refused by the table */
export async function insertVersion(db: RegisterDb, { textId, version, text, note, madeAt, madeBy }: TextVersion, madeById: string): Promise<void> {
  await db
    .insertInto('wording_versions')
    .values({ text_id: textId, version, ky: text?.ky ?? null, ru: text?.ru ?? null, note, made_by: madeBy, made_by_id: madeById, made_at: madeAt })
    .execute()
}

/** What papers of a kind say in the office's own words, or its own Word files in their place; nothing for a kind that the program does not know. */
export async function wordingOfKind(db: RegisterDb, kindId: string): Promise<PaperWording> {
  const kind = findKind(kindId)
  if (kind === undefined) return {}
  const current = await listCurrentTexts(db)
  const sentences = wordingOf(kind, new Map(current.flatMap(({ textId, version, text }): [string, OwnText][] => (text === null ? [] : [[textId, { ...text, version }]]))))
  return { ...sentences, ...(await officeFilesOf(db, kindId)) }
}
