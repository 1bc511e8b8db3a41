import { z } from 'zod'
import type { Language } from '../../../shared/language/bilingual.ts'
import { api } from '../../api.ts'
import type { AreaScreen, RecordReference, StoredRecord } from './area-screen.ts'
import { fitted, rebase } from './draft-values.ts'

/** Which form is asked for. */
export interface FormOrder<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord> {
  readonly screen: AreaScreen<Input, Stored, Summary>
  /** Absent: a new record. */
  readonly recordId?: string
  /** A new record begun on the card of another one. */
  readonly origin?: RecordReference
  /** Given where the form stands in a window over another form: the name that was not found there. */
  readonly typed?: string
}

/** What a draft holds: the form as typed, what it began with, and which revision that was. */
export interface RecordDraft<Input> {
  readonly revision: number | null
  readonly base: Input
  readonly values: Input
}
const fields = z.record(z.string(), z.json())
const draftSchema = z.object({ revision: z.number().nullable(), base: fields, values: fields })

export interface Start<Input> {
  readonly values: Input
  /** What the register holds, so that it can be told what was typed. */
  readonly base: Input
  readonly revision: number | null
  readonly fromDraft: boolean
  /** The record has changed since the draft was begun; where both changed the same field, what was typed stands. */
  readonly news?: { readonly disputed: readonly string[] }
}

/** Each way into a form keeps its own draft, so that one half-typed record never shows up inside another. */
export function draftKeyOf<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord>({
  screen,
  recordId,
  origin,
  typed,
}: FormOrder<Input, Stored, Summary>): string {
  if (recordId !== undefined) return `${screen.area}/${recordId}`
  if (typed !== undefined) return `${screen.area}/new/over-form`
  return origin === undefined ? `${screen.area}/new` : `${screen.area}/new/${origin.area}/${origin.id}`
}

/** What a form begins with: the record, or what a new one takes over, and what was typed into the form before. */
export async function loadStart<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord>(
  { screen, recordId, origin, typed }: FormOrder<Input, Stored, Summary>,
  draftKey: string,
  language: Language,
): Promise<Start<Input>> {
  const record = recordId === undefined ? undefined : await screen.calls.get({ id: recordId })
  const takenOver = {
    ...(origin && (await screen.startFrom?.(origin))),
    ...(typed === undefined || typed === '' ? {} : screen.startNamed?.(typed, language)),
  }
  // A record passes its own input schema, which drops what a form does not send.
  const stored = record === undefined ? { ...screen.newInput(), ...takenOver } : screen.inputSchema.parse(record)
  const revision = record?.revision ?? null
  const draft = draftSchema.safeParse((await api.drafts.find({ key: draftKey }))?.content)
  if (!draft.success) return { values: stored, base: stored, revision, fromDraft: false }
  const begun = { base: stored, revision, fromDraft: true }
  if (draft.data.revision === revision) return { ...begun, values: fitted(stored, draft.data.values) }
  // Saved with its old revision it would be refused for ever; saved whole with the new one it would undo the other change.
  const { values, disputed } = rebase(Object.fromEntries(Object.entries(stored)), draft.data.base, draft.data.values)
  return { ...begun, values: fitted(stored, values), news: { disputed } }
}
