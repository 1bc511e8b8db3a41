import { z } from 'zod'
import { bilingualSchema } from '../../language/bilingual.ts'

/** Millimetres on A4. Proposed margins: no Kyrgyz rule with figures was found, so the office decides. */
const millimetres = z.number().min(5).max(60)

/** Form of the letterhead (Model instruction of 2012, annexes: general form, letter form, corner variant). */
export const letterheadForms = ['longitudinal', 'corner', 'none'] as const

/** How the two languages stand on one paper; the letterhead itself always carries both. */
export const bothLanguagesLayouts = ['side-by-side', 'stacked'] as const

export const languageOrders = ['ky-first', 'ru-first'] as const

/** Series with a counter of their own, restarted each calendar year. */
export const numberSeries = ['outgoing', 'invitation', 'minutes', 'press-release', 'list', 'programme'] as const
export type NumberSeries = (typeof numberSeries)[number]

export const pageSettingsSchema = z.object({
  margins: z.object({ left: millimetres, right: millimetres, top: millimetres, bottom: millimetres }),
  fontFamily: z.string().min(1).max(60),
  /** Points. */
  fontSize: z.number().min(8).max(18),
  /** 1 is single. */
  lineSpacing: z.number().min(1).max(2),
  /** Millimetres; 12.5 is the office practice. */
  firstLineIndent: z.number().min(0).max(30),
  letterhead: z.enum(letterheadForms),
  languageOrder: z.enum(languageOrders),
  bothLanguages: z.enum(bothLanguagesLayouts),
})
export type PageSettings = z.output<typeof pageSettingsSchema>

export const officeSettingsSchema = z.object({
  /** Full official name, as on the letterhead. */
  name: bilingualSchema,
  shortName: bilingualSchema,
  /** «Бишкек шаары» / «г. Бишкек»: the place line of minutes and notes. */
  city: bilingualSchema,
  address: bilingualSchema,
  phone: z.string().max(80),
  email: z.string().max(120),
  website: z.string().max(120),
  /** PNG as base64, or empty where the office prints on paper that already carries the emblem. */
  emblemPng: z.string().max(400_000),
  signatory: z.object({ post: bilingualSchema, name: bilingualSchema }),
  executor: z.object({ name: bilingualSchema, phone: z.string().max(80) }),
  pressContact: z.object({ name: bilingualSchema, phone: z.string().max(80), email: z.string().max(120) }),
})
export type OfficeSettings = z.output<typeof officeSettingsSchema>

/**
 * Index mask: `{seq}` the running number, `{seq:3}` padded, `{year}`, `{yy}`, `{unit}`, `{file}`; anything else is
 * printed as it stands. The index format of the office is its own, so it is data.
 */
export const numberMaskSchema = z
  .string()
  .max(60)
  .refine((mask) => /\{seq(:\d)?\}/u.test(mask))

export const numberingSettingsSchema = z.object({
  unit: z.string().max(20),
  masks: z.record(z.enum(numberSeries), z.object({ file: z.string().max(20), mask: numberMaskSchema })),
})
export type NumberingSettings = z.output<typeof numberingSettingsSchema>

export const deskSettingsSchema = z.object({
  /** Minutes without mouse or keyboard before the register locks. */
  lockAfterMinutes: z.number().int().min(1).max(120),
})

export const settingsSchema = z.object({
  office: officeSettingsSchema,
  page: pageSettingsSchema,
  numbering: numberingSettingsSchema,
  desk: deskSettingsSchema,
})
export type Settings = z.output<typeof settingsSchema>
