import type { TermInput, TermTopic } from '../schema.ts'

/** `seen`: met in a named Kyrgyz page or act; `own`: checked as a single word at most. */
type Basis = 'seen' | 'own'
type Row = readonly [ky: string, ru: string, en: string, basis: Basis, note?: string]

/** Rows of a table as terms, so that the tables below stay as readable as the list they were typed from. */
export function officeTerms(topic: TermTopic, rows: readonly Row[]): readonly TermInput[] {
  return rows.map(([ky, ru, en, basis, note = '']) => ({ ky, ru, en, topic, note, confirmed: basis === 'seen' }))
}
