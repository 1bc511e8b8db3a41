import { AppError } from '../errors.ts'
import type { Language } from '../language/bilingual.ts'
import type { Settings } from '../register/settings/schema.ts'
import type { Block } from './blocks.ts'
import type { DocumentKind, PaperLanguage } from './document-kind.ts'
import { arrange } from './sheet.ts'
import type { Sheet } from './sheet.ts'

export interface Paper {
  readonly sheet: Sheet
  /** For the properties of the file. */
  readonly title: string
  readonly fileName: string
  readonly orientation: 'portrait' | 'landscape'
  readonly issuedOn: string
}

function issuedOnOf(facts: unknown): string {
  const value = typeof facts === 'object' && facts !== null && 'issuedOn' in facts ? facts.issuedOn : ''
  return typeof value === 'string' ? value : ''
}

function isFinal(facts: unknown): boolean {
  return typeof facts === 'object' && facts !== null && 'final' in facts && facts.final === true
}

/** On a final paper nothing is marked: whoever makes it final has answered for the forms. */
function withoutMarks(blocks: readonly Block[]): readonly Block[] {
  return JSON.parse(JSON.stringify(blocks, (key, value: unknown) => (key === 'unconfirmed' ? undefined : value))) as readonly Block[]
}

/**
 * Facts of one kind, checked and laid out.
 * @throws AppError `paper-failed` with the names of the fields that do not fit, never their contents
 */
export function composePaper(kind: DocumentKind<unknown>, input: unknown, language: PaperLanguage, settings: Settings): Paper {
  const parsed = kind.factsSchema.safeParse(input)
  if (!parsed.success) {
    throw new AppError('paper-failed', { kind: kind.id, fields: parsed.error.issues.map(({ path }) => path.join('.')) })
  }
  const facts = parsed.data
  const compose = (own: Language): readonly Block[] => {
    const blocks = kind.compose(facts, own, settings)
    return isFinal(facts) ? withoutMarks(blocks) : blocks
  }
  return {
    sheet: arrange({ ky: compose('ky'), ru: compose('ru') }, language, settings.page),
    title: kind.title(facts, language === 'ru' ? 'ru' : 'ky'),
    fileName: kind.fileName(facts, language),
    orientation: kind.orientation,
    issuedOn: issuedOnOf(facts),
  }
}
