import { createHash } from 'node:crypto'
import { type ConfirmedFormTexts, type FormKey, type FormKind, formCases, formId, formKinds } from '../../../shared/language/case-form.ts'
import { languages } from '../../../shared/language/index.ts'
import type { ConfirmedForm } from '../../../shared/register/forms/schema.ts'
import { sexes } from '../../../shared/register/people/schema.ts'
import { oneOf } from '../one-of.ts'
import type { RegisterDb } from '../tables.ts'

interface FormRow {
  form_hash: string
  kind: string
  language: string
  kase: string
  sex: string | null
  text: string
  form: string
  proposal: string
  confirmed_at: string
}
export interface FormTables {
  confirmed_forms: FormRow
}

/** How a form is named, here and in the history: its text may be a person's name. */
export function formHash(key: FormKey): string {
  return createHash('sha256').update(formId(key)).digest('hex')
}

function toConfirmedForm(row: FormRow): ConfirmedForm {
  const key = {
    kind: oneOf(formKinds, row.kind),
    language: oneOf(languages, row.language),
    text: row.text,
    sex: row.sex === null ? null : oneOf(sexes, row.sex),
    kase: oneOf(formCases, row.kase),
  }
  return { key, form: row.form, proposal: row.proposal, confirmedAt: row.confirmed_at }
}

function toRow({ key, form, proposal, confirmedAt }: ConfirmedForm): FormRow {
  const { kind, language, kase, sex, text } = key
  return { form_hash: formHash(key), kind, language, kase, sex, text, form, proposal, confirmed_at: confirmedAt }
}

/** The confirmed ones among these, once each. */
export async function listConfirmedForms(db: RegisterDb, keys: readonly FormKey[]): Promise<ConfirmedForm[]> {
  if (keys.length === 0) return []
  const rows = await db.selectFrom('confirmed_forms').selectAll().where('form_hash', 'in', keys.map(formHash)).execute()
  return rows.map(toConfirmedForm)
}

/** The same as papers take them. */
export async function readConfirmedTexts(db: RegisterDb, keys: readonly FormKey[]): Promise<ConfirmedFormTexts> {
  const forms = await listConfirmedForms(db, keys)
  return new Map(forms.map(({ key, form }) => [formId(key), form]))
}

/** What somebody put in the place of the rules' proposals, for the given kinds of text. */
export async function readCorrections(db: RegisterDb, kinds: readonly FormKind[]): Promise<ConfirmedFormTexts> {
  const rows = await db.selectFrom('confirmed_forms').selectAll().where('kind', 'in', kinds).whereRef('form', '<>', 'proposal').execute()
  return new Map(rows.map(toConfirmedForm).map(({ key, form }) => [formId(key), form]))
}

/** What was confirmed before for the same text and case is replaced. */
export async function keepForms(db: RegisterDb, forms: readonly ConfirmedForm[]): Promise<void> {
  await db
    .insertInto('confirmed_forms')
    .values(forms.map(toRow))
    .onConflict((conflict) =>
      conflict.column('form_hash').doUpdateSet((row) => ({
        form: row.ref('excluded.form'),
        proposal: row.ref('excluded.proposal'),
        confirmed_at: row.ref('excluded.confirmed_at'),
      })),
    )
    .execute()
}

/** @returns whether it was there */
export async function dropForm(db: RegisterDb, key: FormKey): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('confirmed_forms').where('form_hash', '=', formHash(key)).executeTakeFirst()
  return numDeletedRows > 0n
}
