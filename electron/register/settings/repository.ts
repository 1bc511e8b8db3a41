import type { z } from 'zod'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import { type Settings, settingsSchema } from '../../../shared/register/settings/schema.ts'
import type { RegisterDb } from '../tables.ts'

/** One row a section, so that a section which no longer fits does not take the others with it. */
interface SettingsRow {
  name: string
  /** JSON of the section. */
  content: string
  updated_at: string
}
export interface SettingsTables {
  settings: SettingsRow
}

/** The office's settings; what was never saved, or no longer fits, is as in a new register. */
export async function readSettings(db: RegisterDb): Promise<Settings> {
  const rows = await db.selectFrom('settings').select(['name', 'content']).execute()
  const stored = new Map(rows.map((row) => [row.name, row.content]))
  const { office, page, numbering, desk } = settingsSchema.shape
  return {
    office: readSection(office, defaultSettings.office, stored.get('office')),
    page: readSection(page, defaultSettings.page, stored.get('page')),
    numbering: readSection(numbering, defaultSettings.numbering, stored.get('numbering')),
    desk: readSection(desk, defaultSettings.desk, stored.get('desk')),
  }
}

export async function saveSettings(db: RegisterDb, settings: Settings, now: string): Promise<void> {
  const rows = Object.entries(settings).map(([name, section]) => ({
    name,
    content: JSON.stringify(section),
    updated_at: now,
  }))
  await db
    .insertInto('settings')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((row) => ({
        content: row.ref('excluded.content'),
        updated_at: row.ref('excluded.updated_at'),
      })),
    )
    .execute()
}

/** Never throws: a register must open, and its settings be repaired, whatever an older program stored. */
function readSection<Section>(schema: z.ZodType<Section>, fallback: Section, content: string | undefined): Section {
  if (content === undefined) return fallback
  const checked = schema.safeParse(mergeOver(fallback, parseJson(content)))
  return checked.success ? checked.data : fallback
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

/** Takes each field that the defaults know from what was stored: new fields are filled in, forgotten ones dropped. */
function mergeOver(fallback: unknown, stored: unknown): unknown {
  if (stored === undefined) return fallback
  if (!isObject(fallback) || !isObject(stored)) return stored
  return Object.fromEntries(
    Object.entries(fallback).map(([field, value]) => [
      field,
      Object.hasOwn(stored, field) ? mergeOver(value, stored[field]) : value,
    ]),
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
