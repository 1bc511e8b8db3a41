import { AppError } from '../errors.ts'
import type { Language } from '../language/bilingual.ts'
import { type ConfirmedFormTexts, type FormRequest, formId } from '../language/case-form.ts'
import type { Settings } from '../register/settings/schema.ts'
import type { DocumentKind, OwnSheet, PaperLanguage } from './document-kind.ts'
import { fillForms } from './fill-forms.ts'
import type { FilledBlocks } from './fill-forms.ts'
import { arrange } from './sheet.ts'
import type { Sheet } from './sheet.ts'

export interface Paper {
  readonly sheet: Sheet
  /** For the properties of the file. */
  readonly title: string
  readonly fileName: string
  readonly orientation: 'portrait' | 'landscape'
  readonly ownSheet: OwnSheet | undefined
  readonly issuedOn: string
  /** Every case form that stands on this paper, once each, in order of appearance, one language after the other. */
  readonly requests: readonly FormRequest[]
  /** Those of them that nobody has confirmed: on a final paper as well, where nothing is marked. */
  readonly unconfirmed: readonly FormRequest[]
}

function issuedOnOf(facts: unknown): string {
  const value = typeof facts === 'object' && facts !== null && 'issuedOn' in facts ? facts.issuedOn : ''
  return typeof value === 'string' ? value : ''
}

function isFinal(facts: unknown): boolean {
  return typeof facts === 'object' && facts !== null && 'final' in facts && facts.final === true
}

/** The languages that the paper is read in, the first one first. */
function languagesOf(language: PaperLanguage, { languageOrder }: Settings['page']): readonly Language[] {
  if (language !== 'both') return [language]
  return languageOrder === 'ky-first' ? ['ky', 'ru'] : ['ru', 'ky']
}

/**
 * Facts of one kind, checked and laid out.
 *
 * @param confirmed the forms among the paper's `requests` that the office has confirmed, by `formId`: compose once without,
 *   look the requests up, compose again with what was found
 * @throws AppError `paper-failed` with the names of the fields that do not fit, never their contents
 */
export function composePaper(
  kind: DocumentKind<unknown>,
  input: unknown,
  language: PaperLanguage,
  settings: Settings,
  confirmed: ConfirmedFormTexts = new Map(),
): Paper {
  const parsed = kind.factsSchema.safeParse(input)
  if (!parsed.success) {
    throw new AppError('paper-failed', { kind: kind.id, fields: parsed.error.issues.map(({ path }) => path.join('.')) })
  }
  const facts = parsed.data
  const marks = isFinal(facts) ? 'clean' : 'marked'
  const compose = (own: Language): FilledBlocks => fillForms(kind.compose(facts, own, settings), confirmed, marks)
  const composed = { ky: compose('ky'), ru: compose('ru') }
  const requests = languagesOf(language, settings.page).flatMap((own) => composed[own].requests)
  return {
    sheet: arrange({ ky: composed.ky.blocks, ru: composed.ru.blocks }, language, settings.page),
    title: kind.title(facts, language === 'ru' ? 'ru' : 'ky'),
    fileName: kind.fileName(facts, language),
    orientation: kind.orientation,
    ownSheet: kind.ownSheet !== undefined && 'of' in kind.ownSheet ? kind.ownSheet.of(facts) : kind.ownSheet,
    issuedOn: issuedOnOf(facts),
    requests,
    unconfirmed: requests.filter((request) => !confirmed.has(formId(request))),
  }
}
