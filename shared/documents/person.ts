import { z } from 'zod'
import { bilingualSchema } from '../language/bilingual.ts'
import { paperLine } from './paper-head.ts'

/** A name in its parts; a person may lack any of them (one-word names, no patronymic abroad). */
export const namePartsSchema = z.object({
  surname: paperLine,
  given: paperLine,
  patronymic: paperLine,
})
export type NameParts = z.output<typeof namePartsSchema>

/**
 * A person as this paper names them. The post is a snapshot in the nominative with the name of the body («… Борбордук
 * шайлоо комиссиясынын төрагасы»): a title belongs to the event, not only to the person (domain.md § 0, point 3).
 */
export const paperPersonSchema = z.object({
  name: z.object({ ky: namePartsSchema, ru: namePartsSchema }),
  /** Never guessed from the name: 36 % of Kyrgyz women would come out as men (language.md § 0, point 2). */
  sex: z.enum(['male', 'female']),
  post: bilingualSchema,
})
export type PaperPerson = z.output<typeof paperPersonSchema>

/** Whoever signs, approves or prepared the paper, as printed: «Т. Шайназаров». */
export const signatorySchema = z.object({ post: bilingualSchema, name: bilingualSchema })
export type SignatoryFacts = z.output<typeof signatorySchema>

export const contactSchema = z.object({
  name: bilingualSchema,
  phone: paperLine,
  email: paperLine,
})
export type ContactFacts = z.output<typeof contactSchema>

export const executorSchema = z.object({ name: bilingualSchema, phone: paperLine })
export type ExecutorFacts = z.output<typeof executorSchema>
