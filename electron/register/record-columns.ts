import type { Bilingual } from '../../shared/language/index.ts'
import type { Trilingual } from '../../shared/register/record.ts'

/** Columns that every record has; see migration 0010. */
export interface RecordRow {
  id: string
  revision: number
  archived_at: string | null
  created_at: string
  updated_at: string
  search_key: string
}

export interface RecordFields {
  readonly id: string
  readonly revision: number
  readonly archivedAt: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

export function toRecordFields(row: RecordRow): RecordFields {
  return {
    id: row.id,
    revision: row.revision,
    archivedAt: row.archived_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

/** Columns `name_ky` and `name_ru` of a bilingual field. */
export type BilingualColumns<Name extends string> = Record<`${Name}_ky` | `${Name}_ru`, string>
export type TrilingualColumns<Name extends string> = Record<`${Name}_ky` | `${Name}_ru` | `${Name}_en`, string>

export function toBilingual<Name extends string>(row: BilingualColumns<Name>, name: Name): Bilingual {
  return { ky: row[`${name}_ky`], ru: row[`${name}_ru`] }
}

export function toTrilingual<Name extends string>(row: TrilingualColumns<Name>, name: Name): Trilingual {
  return { ky: row[`${name}_ky`], ru: row[`${name}_ru`], en: row[`${name}_en`] }
}

export function bilingualColumns<Name extends string>(name: Name, value: Bilingual): BilingualColumns<Name> {
  const columns: Record<string, string> = { [`${name}_ky`]: value.ky, [`${name}_ru`]: value.ru }
  return columns as BilingualColumns<Name>
}

export function trilingualColumns<Name extends string>(name: Name, value: Trilingual): TrilingualColumns<Name> {
  const columns: Record<string, string> = { ...bilingualColumns(name, value), [`${name}_en`]: value.en }
  return columns as TrilingualColumns<Name>
}

/** A bilingual text that a left join may not have found. */
export function joinedBilingual(ky: string | null, ru: string | null): Bilingual {
  return { ky: ky ?? '', ru: ru ?? '' }
}
