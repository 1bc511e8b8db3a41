import type { DocumentKind, PaperLanguage } from '../../../shared/documents/document-kind.ts'
import { type Fact, withFactAt } from '../../../shared/documents/fact-paths.ts'
import { draftFileName } from '../../../shared/documents/file-name.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import type { PaperWording } from '../../../shared/register/wording/schema.ts'
import { writeDocxInWorker } from '../../documents/write-docx.ts'
import type { PrintablePaper } from './preview/print-buttons.tsx'
import type { Subject } from './use-paper.ts'
import { confirmedFormsOf } from './use-paper-forms.ts'

export interface DraftPaper {
  readonly kind: DocumentKind<unknown>
  readonly subject: Subject
  readonly facts: Fact
  readonly settings: Settings
  readonly wording: PaperWording
  /** As it is shown. */
  readonly language: PaperLanguage
}

/** The paper as it stands, to leave the register as a draft: with the mark on every page and without a number. */
export async function writeDraft({ kind, subject, facts, settings, wording, language }: DraftPaper) {
  const draft = withFactAt(withFactAt(facts, 'number', ''), 'final', false)
  const confirmed = await confirmedFormsOf(kind, draft, settings, wording)
  const file = await writeDocxInWorker({ kind: kind.id, facts: draft, language, settings, confirmed, wording })
  const fileName = draftFileName(kind.fileName(kind.factsSchema.parse(draft), language), language)
  return { of: { kind: kind.id, subject, facts: JSON.parse(JSON.stringify(draft)) }, fileName, file } satisfies PrintablePaper
}
