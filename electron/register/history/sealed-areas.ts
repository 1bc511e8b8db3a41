import type { TrailArea } from '../../../shared/register/history/schema.ts'
import { findPublicKey } from '../passports/repository.ts'
import type { RecordTable } from '../record-store.ts'
import type { RegisterDb } from '../tables.ts'
import { type SealedStore, seal, sealOf } from './seal.ts'
import { sealedJournals } from './sealed-journals.ts'

/** Something whose newest entry says what it has to look like now. */
export interface SealedArea {
  readonly area: TrailArea
  listIds(db: RegisterDb): Promise<string[]>
  /** Undefined where it is not there. */
  sealOf(db: RegisterDb, id: string): Promise<Buffer | undefined>
}

/** Everything that a verification compares: the records of every area, the papers, the journals, the settings, the passports' key. */
export function sealedAreas(stores: Readonly<Record<string, RecordsOfArea>>): SealedArea[] {
  return [...Object.values(stores).map(sealedRecords), sealedPapers, ...sealedJournals, sealedForms, sealedSettings, sealedWording, sealedWordFiles, sealedPassportKey]
}

type RecordsOfArea = SealedStore & { readonly table: RecordTable }

/** The key that passports are closed with: another one in its place would close them for somebody else. */
export const sealedPassportKey: SealedArea & { readonly id: string } = {
  id: 'passport-key',
  area: 'register',
  listIds: async (db) => ((await findPublicKey(db)) ? ['passport-key'] : []),
  sealOf: async (db) => {
    const publicKey = await findPublicKey(db)
    return publicKey && seal(['passport-key', Buffer.from(publicKey).toString('hex')])
  },
}

/** The records of one area. */
export function sealedRecords(store: RecordsOfArea): SealedArea {
  return {
    area: store.area,
    listIds: (db) => listIdsOf(db, store.table),
    sealOf: async (db, id) => {
      const stored = await store.find(db, id)
      return stored && sealOf(store, id, stored)
    },
  }
}

const idsAtOnce = 2000

/** Page by page: whoever works meanwhile does not wait for a hundred thousand. */
async function listIdsOf(db: RegisterDb, table: RecordTable): Promise<string[]> {
  const ids: string[] = []
  for (let after = ''; ; await nextTurn()) {
    const rows = await db.selectFrom(table).select('id').where('id', '>', after).orderBy('id').limit(idsAtOnce).execute()
    for (const { id } of rows) ids.push(id)
    if (rows.length < idsAtOnce) return ids
    after = ids.at(-1) ?? ''
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const paperColumns = ['kind', 'language', 'number', 'title', 'subject_area', 'subject_id', 'file_name', 'dated_on', 'facts', 'settings', 'sha256', 'byte_length', 'issued_at'] as const
/** Papers from before these were kept have their seals without them. */
const laterPaperColumns = ['version', 'confirmed', 'wording', 'program_version', 'prepared', 'prepared_on'] as const
type SealedColumn = (typeof paperColumns)[number] | (typeof laterPaperColumns)[number]

/** The seal of a paper as it stands in its row. */
export function sealOfPaper(id: string, row: Readonly<Record<SealedColumn, string | number | null>>): Buffer {
  const sealed = row.confirmed === null ? paperColumns : [...paperColumns, ...laterPaperColumns]
  return seal(['papers', id, ...sealed.map((column) => row[column])])
}

/** An issued paper never changes; its file answers for itself by the hash that is sealed here. */
export const sealedPapers: SealedArea = {
  area: 'papers',
  listIds: async (db) => (await db.selectFrom('papers').select('id').execute()).map(({ id }) => id),
  sealOf: async (db, id) => {
    const row = await db.selectFrom('papers').select([...paperColumns, ...laterPaperColumns]).where('id', '=', id).executeTakeFirst()
    return row && sealOfPaper(id, row)
  },
}

/** Where a version of a sentence stands in the history. */
export function wordingSealId(textId: string, version: number): string {
  return `${textId}@${version}`
}

/** Versions never change: what papers said in the office's words can be told years later. */
export const sealedWording: SealedArea = {
  area: 'wording',
  listIds: async (db) => (await db.selectFrom('wording_versions').select(['text_id', 'version']).execute()).map(({ text_id: textId, version }) => wordingSealId(textId, version)),
  sealOf: async (db, id) => {
    const at = id.lastIndexOf('@')
    const columns = ['ky', 'ru', 'note', 'made_by', 'made_by_id', 'made_at'] as const
    const row = await db
      .selectFrom('wording_versions')
      .select(columns)
      .where('text_id', '=', id.slice(0, at))
      .where('version', '=', Number(id.slice(at + 1)))
      .executeTakeFirst()
    return row && seal(['wording', id, ...columns.map((column) => row[column])])
  },
}

/** Where a version of a kind's Word file stands in the history. */
export function wordFileSealId(kind: string, language: string, version: number): string {
  return `${kind}.${language}@${version}`
}

/** The file itself answers for itself by its hash, as an issued paper does. */
export const sealedWordFiles: SealedArea = {
  area: 'word-files',
  listIds: async (db) =>
    (await db.selectFrom('word_file_versions').select(['kind', 'language', 'version']).execute()).map(({ kind, language, version }) => wordFileSealId(kind, language, version)),
  sealOf: async (db, id) => {
    const [, kind = '', language = '', version = ''] = /^(.*)\.(.*)@(\d+)$/u.exec(id) ?? []
    const columns = ['sha256', 'places', 'file_name', 'note', 'made_by', 'made_by_id', 'made_at'] as const
    const row = await db
      .selectFrom('word_file_versions')
      .select(columns)
      .where('kind', '=', kind)
      .where('language', '=', language)
      .where('version', '=', Number(version))
      .executeTakeFirst()
    return row && seal(['word-files', id, ...columns.map((column) => row[column])])
  },
}

/** A confirmed form goes unasked into every later paper. */
export const sealedForms: SealedArea = {
  area: 'forms',
  listIds: async (db) => (await db.selectFrom('confirmed_forms').select('form_hash').execute()).map((row) => row.form_hash),
  sealOf: async (db, id) => {
    const columns = ['kind', 'language', 'kase', 'sex', 'text', 'form', 'proposal', 'confirmed_at'] as const
    const row = await db.selectFrom('confirmed_forms').select(columns).where('form_hash', '=', id).executeTakeFirst()
    return row && seal(['forms', id, ...columns.map((column) => row[column])])
  },
}

/** The office's settings as one thing; marks of the program that lie in the same table are not settings. */
const settingNames = ['office', 'page', 'numbering', 'desk'] as const
export const settingsId = 'settings'

export const sealedSettings: SealedArea = {
  area: 'settings',
  listIds: async (db) => ((await readSettingRows(db)).length > 0 ? [settingsId] : []),
  sealOf: async (db) => {
    const rows = await readSettingRows(db)
    return rows.length === 0 ? undefined : seal(rows.map(({ name, content }) => [name, content]))
  },
}

function readSettingRows(db: RegisterDb): Promise<{ name: string; content: string }[]> {
  return db.selectFrom('settings').select(['name', 'content']).where('name', 'in', settingNames).orderBy('name').execute()
}
