import { z } from 'zod'

/**
 * A case form as the office confirms it: of a whole text as it is printed (a name in one order, a post with its body, an
 * organisation, the name of an event). The text is the key, not the record: the same post held by two people is confirmed
 * once, and a paper whose text was changed by hand finds no form that belongs to another text.
 */

export const formKinds = ['name', 'post', 'organisation', 'phrase'] as const
export type FormKind = (typeof formKinds)[number]

export const formCases = ['genitive', 'dative', 'accusative', 'locative', 'ablative', 'instrumental', 'prepositional'] as const
export type FormCase = (typeof formCases)[number]

/** The cases that each language has; the nominative is the text itself. */
export const casesOf = {
  ky: ['genitive', 'dative', 'accusative', 'locative', 'ablative'],
  ru: ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'],
} as const satisfies Readonly<Record<'ky' | 'ru', readonly FormCase[]>>

/** In UTF-16 units; what is longer is no name, post, body or event, and nobody would read it through to confirm it. */
export const longestForm = 2000

export const formKeySchema = z
  .object({
    kind: z.enum(formKinds),
    language: z.enum(['ky', 'ru']),
    /** In the nominative, as printed; a name always with the given name first. */
    text: z.string().trim().min(1).max(longestForm),
    /** Only of Russian names: «Ким» is declined of a man and not of a woman. Elsewhere it tells nothing apart. */
    sex: z.enum(['male', 'female']).nullable(),
    kase: z.enum(formCases),
  })
  .refine(({ language, kase }) => casesOf[language].some((own) => own === kase), { path: ['kase'] })
export type FormKey = z.output<typeof formKeySchema>

/** A form somebody has to look at: the key with what the rules propose. */
export interface FormRequest extends FormKey {
  readonly proposal: string
}

/** One text for one form: the key of maps, of React lists and of the register's index. */
export function formId({ kind, language, text, sex, kase }: FormKey): string {
  const told = kind === 'name' && language === 'ru' ? sex : null
  return [kind, language, kase, told ?? '', text.trim().replaceAll(/\s+/gu, ' ')].join('\u001F')
}

/** Confirmed forms by `formId`. */
export type ConfirmedFormTexts = ReadonlyMap<string, string>

/** What to print: the confirmed form where there is one, else the proposal. */
export function formText(request: FormRequest, confirmed: ConfirmedFormTexts): string {
  return confirmed.get(formId(request)) ?? request.proposal
}
