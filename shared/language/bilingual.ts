import { z } from 'zod'

/** The two languages of the office: Kyrgyz (original of every paper) and Russian (its counterpart). */
export const languages = ['ky', 'ru'] as const
export type Language = (typeof languages)[number]

/** One text in both languages. Either side may be empty while a draft is being written. */
export const bilingualSchema = z.strictObject({ ky: z.string(), ru: z.string() })
export type Bilingual = z.infer<typeof bilingualSchema>

export const languageSchema = z.enum(languages)
