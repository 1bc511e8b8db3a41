import { z } from 'zod'
import { line, longText, recordFields } from '../record.ts'

export const termTopics = ['institutions', 'elections', 'documents', 'visits', 'person', 'status'] as const
export type TermTopic = (typeof termTopics)[number]

/**
 * One row of the glossary. Several readings in a row stand in the same order on both sides, between `;` or `/`
 * («суроо; жооп» – «вопрос; ответ»); an abbreviation stands in brackets behind its name.
 */
export const termInput = z.object({
  ky: line.min(1),
  ru: line.min(1),
  en: line,
  topic: z.enum(termTopics),
  note: longText,
  /** Met in an official text; otherwise the office's own draft that a native reader has still to agree with. */
  confirmed: z.boolean(),
})
export type TermInput = z.output<typeof termInput>

export const term = termInput.extend(recordFields)
export type Term = z.output<typeof term>

export const termSummary = term.omit({ note: true, createdAt: true, updatedAt: true })
export type TermSummary = z.output<typeof termSummary>
