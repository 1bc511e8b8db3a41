import { AppError } from '../errors.ts'
import type { Language } from '../language/bilingual.ts'
import { type ConfirmedFormTexts, type FormRequest, formId } from '../language/case-form.ts'
import type { Settings } from '../register/settings/schema.ts'
import type { PaperWording } from '../register/wording/schema.ts'
import type { Block } from './blocks.ts'
import type { DocumentKind, OwnSheet, PaperLanguage } from './document-kind.ts'
import { fillForms } from './fill-forms.ts'
import type { FilledBlocks } from './fill-forms.ts'
import { voiceOf } from './paper-wording.ts'
import { arrange } from './sheet.ts'
import type { Composed, Sheet } from './sheet.ts'
import { blocksOfFile, officeFileOf } from './word-file/office-file.ts'

export interface Paper {
  readonly sheet: Sheet
  /**
   * What the sheet is arranged of: what asks whether a requisite is there need not know how the languages stand. Where the
   * office has a Word file of its own, what that one prints.
   */
  readonly blocks: Composed
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

/** Anything else is a draft: it is marked, and so are case forms that nobody has confirmed. */
export function isFinal(facts: unknown): boolean {
  return typeof facts === 'object' && facts !== null && 'final' in facts && facts.final === true
}

/** The languages that the paper declines in, the first one first. */
function languagesOf(language: PaperLanguage, { languageOrder }: Settings['page']): readonly Language[] {
  if (language === 'en') return []
  if (language !== 'both') return [language]
  return languageOrder === 'ky-first' ? ['ky', 'ru'] : ['ru', 'ky']
}

/**
 * Facts of one kind, checked and laid out.
 *
 * @param confirmed the forms among the paper's `requests` that the office has confirmed, by `formId`: compose once without,
 *   look the requests up, compose again with what was found
 * @param wording the office's own sentences of this kind; without it the house's
 * @throws AppError `paper-failed` with the names of the fields that do not fit, never their contents, or for English where
 *   the kind has none
 */
export function composePaper(
  kind: DocumentKind<unknown>,
  input: unknown,
  language: PaperLanguage,
  settings: Settings,
  confirmed: ConfirmedFormTexts = new Map(),
  wording?: PaperWording,
): Paper {
  const parsed = kind.factsSchema.safeParse(input)
  if (!parsed.success) {
    throw new AppError('paper-failed', { kind: kind.id, fields: parsed.error.issues.map(({ path }) => path.join('.')) })
  }
  const facts = parsed.data
  const { english } = kind
  if (language === 'en' && english === undefined) throw new AppError('paper-failed', { kind: kind.id, language })
  const marks = isFinal(facts) ? 'clean' : 'marked'
  const compose = (own: Language): FilledBlocks => fillForms(kind.compose(facts, voiceOf(kind, facts, own, settings, wording), settings), confirmed, marks)
  const composed = { ky: compose('ky'), ru: compose('ru') }
  const ownSheet = kind.ownSheet !== undefined && 'of' in kind.ownSheet ? kind.ownSheet.of(facts) : kind.ownSheet
  const blocks = { ky: composed.ky.blocks, ru: composed.ru.blocks, ...(english === undefined ? {} : { en: english.compose(facts, settings) }) }
  const printed = (own: Language): FilledBlocks => withOfficeFiles(kind, facts, language, own, { settings, wording, composed: composed[own], fill: (lines) => fillForms(lines, confirmed, marks) })
  const said = { ky: printed('ky'), ru: printed('ru') }
  const requests = languagesOf(language, settings.page).flatMap((own) => said[own].requests)
  return {
    sheet: arrange(blocks, language, settings.page),
    blocks: { ...blocks, ky: said.ky.blocks, ru: said.ru.blocks },
    title: language === 'en' && english ? english.title(facts) : kind.title(facts, language === 'ru' ? 'ru' : 'ky'),
    fileName: kind.fileName(facts, language),
    orientation: ownSheet === undefined ? kind.orientation : ownSheet.width > ownSheet.height ? 'landscape' : 'portrait',
    ownSheet,
    issuedOn: issuedOnOf(facts),
    requests,
    unconfirmed: requests.filter((request) => !confirmed.has(formId(request))),
  }
}

interface Said {
  readonly settings: Settings
  readonly wording: PaperWording | undefined
  readonly composed: FilledBlocks
  readonly fill: (blocks: readonly Block[]) => FilledBlocks
}

/**
 * What is printed in one language, by the house or by the office's Word files. Composed for both languages it stands for
 * every paper that can be made of it, and where one of them is still the house's, for that one too.
 */
function withOfficeFiles(kind: DocumentKind<unknown>, facts: unknown, language: PaperLanguage, own: Language, { settings, wording, composed, fill }: Said): FilledBlocks {
  const papers = language === 'both' ? ([own, 'both'] as const) : [language]
  const files = papers.map((paper) => ({ paper, file: officeFileOf(wording, paper) }))
  if (files.every(({ file }) => file === undefined)) return composed
  const filed = fill(files.flatMap(({ paper, file }) => (file === undefined ? [] : blocksOfFile(kind, facts, file, paper, own, settings))))
  const isHouses = files.some(({ file }) => file === undefined)
  // An annex that the facts name is looked for among the blocks; the office's file may word it as it likes.
  const house = isHouses ? composed : { blocks: composed.blocks.filter(({ type }) => type === 'annex'), requests: [] }
  const requests = new Map([...house.requests, ...filed.requests].map((request) => [formId(request), request]))
  return { blocks: [...house.blocks, ...filed.blocks], requests: [...requests.values()] }
}
