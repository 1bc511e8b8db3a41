import { createHash } from 'node:crypto'
import type { Generated, Selectable } from 'kysely'

/** What stood in a record before and after a change; the entry of `trail` that belongs to a row holds its hash. */
export interface ChangeTable {
  seq: Generated<number>
  at: string
  area: string
  record_id: string
  action: string
  /** The record's revision after the change. */
  revision: number
  /** What a form would send, as JSON; null where there is no such side. */
  before: string | null
  after: string | null
  undone: Generated<number>
  by: Generated<string>
}
export type ChangeRow = Selectable<ChangeTable>
export type ChangeColumns = Pick<ChangeRow, 'at' | 'area' | 'record_id' | 'action' | 'revision' | 'before' | 'after' | 'by'>

/** Of everything but the mark `undone`, which a later entry of the history answers for. */
export function hashOfChange({ at, area, record_id, action, revision, before, after, by }: ChangeColumns): Buffer {
  return createHash('sha256').update(JSON.stringify([at, area, record_id, action, revision, before, after, by])).digest()
}
