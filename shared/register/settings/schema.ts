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

/** On papers that foreign observers read. Settings stored by an older program have none: the name is public. */
export const englishOfficeSchema = z.object({
  name: z.string().max(300),
  address: z.string().max(300),
  signatory: z.object({ post: z.string().max(200), name: z.string().max(200) }),
})

export const englishOffice: z.output<typeof englishOfficeSchema> = {
  name: 'Central Commission for Elections and Referenda of the Kyrgyz Republic',
  address: '',
  signatory: { post: 'Chairperson', name: '' },
}

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
  english: englishOfficeSchema.default(englishOffice),
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

const numberMask = z.object({ file: z.string().max(20), mask: numberMaskSchema })

/** A kind of paper that is numbered otherwise than its series. */
export const kindNumberingSchema = numberMask.extend({
  kind: z.string().min(1).max(60),
  /** Holds from this year on, until a later rule of the same kind: numbers of earlier years stay as they were. */
  fromYear: z.number().int().min(2000).max(2100),
  /** Counts for itself; otherwise by the counter of its series. */
  own: z.boolean(),
})
export type KindNumberingRule = z.output<typeof kindNumberingSchema>

export const numberingSettingsSchema = z.object({
  unit: z.string().max(20),
  masks: z.record(z.enum(numberSeries), numberMask),
  /** Papers issued under an older program carry settings without these two. */
  kinds: z.array(kindNumberingSchema).max(100).default([]),
  incoming: numberMask.default({ file: '16', mask: '{unit}-{file}/{seq}' }),
  /** What files of a night run are called (`documents/file-mask.ts`); empty: as each kind has it. */
  fileNames: z.string().max(120).default(''),
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
