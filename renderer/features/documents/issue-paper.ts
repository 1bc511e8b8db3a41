import type { DocumentKind, PaperLanguage } from '../../../shared/documents/document-kind.ts'
import { type Fact, factAt, withFactAt } from '../../../shared/documents/fact-paths.ts'
import { AppError } from '../../../shared/errors.ts'
import type { IssuedPaper } from '../../../shared/register/papers/calls.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import type { PaperWording } from '../../../shared/register/wording/schema.ts'
import { api } from '../../api.ts'
import { todayIso } from '../../app/today-iso.ts'
import { writeDocxInWorker } from '../../documents/write-docx.ts'
import type { Subject } from './use-paper.ts'
import { confirmedFormsOf } from './use-paper-forms.ts'

/** A paper as the workshop has it. */
export interface Workpiece {
  readonly kind: DocumentKind<unknown>
  readonly subject: Subject
  readonly facts: Fact
  readonly settings: Settings
  /** The office's words as the workshop shows them. */
  readonly wording: PaperWording
}

export type TellProgress = (step: 'writing' | 'keeping', language: PaperLanguage) => void

/** Takes a number, writes the files and has the register keep them: all of them or none. */
export async function issuePaper({ kind, subject, facts, settings, wording }: Workpiece, languages: readonly PaperLanguage[], tell: TellProgress): Promise<IssuedPaper[]> {
  const on = filled(factAt(facts, 'issuedOn')) ?? todayIso()
  const unnumbered = withFactAt(withFactAt(facts, 'issuedOn', on), 'final', true)
  // A paper that cannot be made must not use up a number.
  if (!kind.factsSchema.safeParse(unnumbered).success) throw new AppError('invalid-input')
  const confirmed = await confirmedFormsOf(kind, facts, settings, wording)
  // A number in the facts was given before: the register's own, or one from the paper journal.
  const number = kind.series === null ? '' : (filled(factAt(facts, 'number')) ?? (await api.papers.reserveNumber({ kind: kind.id, subject, on })).number)
  const finalFacts = withFactAt(unnumbered, 'number', number)
  const checked = kind.factsSchema.parse(finalFacts)
  const files: { language: PaperLanguage; title: string; fileName: string; file: Uint8Array<ArrayBuffer> }[] = []
  for (const language of languages) {
    tell('writing', language)
    const file = await writeDocxInWorker({ kind: kind.id, facts: finalFacts, language, settings, confirmed, wording })
    files.push({ language, title: language === 'en' && kind.english ? kind.english.title(checked) : kind.title(checked, language === 'ru' ? 'ru' : 'ky'), fileName: kind.fileName(checked, language), file })
  }
  tell('keeping', languages[0] ?? 'ky')
  return api.papers.issue({ kind: kind.id, subject, number, on, facts: toJson(finalFacts), settings, confirmed: [...confirmed], wording, files })
}

function filled(fact: Fact | undefined): string | undefined {
  return typeof fact === 'string' && fact.trim() !== '' ? fact.trim() : undefined
}

type Json = Parameters<typeof api.papers.issue>[0]['facts']

function toJson(facts: Fact): Json {
  return JSON.parse(JSON.stringify(facts)) as Json
}

/** Asks where the copies go: a file for one, a folder for several. */
export async function saveCopies(papers: readonly IssuedPaper[]): Promise<void> {
  const [only] = papers
  if (papers.length === 1 && only) await api.desk.savePaper({ paperId: only.id, fileName: only.fileName })
  else await api.desk.savePapers({ papers: papers.map((paper) => ({ paperId: paper.id, fileName: paper.fileName })) })
}
