import { z } from 'zod'
import { periodId } from '../period.ts'
import { recordAreas, recordId } from '../record.ts'

/**
 * What a paper can be made from: a record of the register, an issued paper (the letter that corrects it), or a journal.
 */
export const paperSubjectAreas = [...recordAreas, 'papers', 'journal'] as const
export type PaperSubjectArea = (typeof paperSubjectAreas)[number]

/** A journal is named by the period that is printed of it. */
export const paperSubject = z.object({ area: z.enum(paperSubjectAreas), id: z.union([recordId, periodId]) })
/** The record, paper or journal that a paper is made from. */
export type PaperSubject = z.output<typeof paperSubject>
