import type { Bilingual } from '../../../shared/language/index.ts'
import type { Fact } from '../../../shared/documents/fact-paths.ts'
import type { KnownPair } from '../../../shared/documents/readiness/agreement.ts'
import type { RecordArea } from '../../../shared/register/record.ts'
import type { Author } from '../history/author.ts'
import type { PaperMaking } from '../papers/preparing.ts'
import type { NumberedPaper, RecordNumbers } from '../papers/repository.ts'
import type { RegisterDb } from '../tables.ts'

/** To whom a paper goes and what about, as the list of what was sent names it. */
export interface PaperInWords {
  readonly addressee: Bilingual
  readonly address: Bilingual
  readonly gist: Bilingual
}

export type NumberOfPaper = NumberedPaper & { readonly number: string }

/** What a run is made with; passed in, because the register knows nothing of how papers are put together. */
export interface NightMaking extends PaperMaking {
  readonly numbers: Pick<RecordNumbers, 'holderOf'>
  /** Writes numbers into the records that have none yet, in one go. */
  keepNumbers(db: RegisterDb, author: Author, papers: readonly NumberOfPaper[], now: string): Promise<void>
  /** Takes the sentences of a finished paper into the translation memory. */
  learn(db: RegisterDb, author: Author, paper: { readonly kind: string; readonly facts: unknown }, now: string): Promise<void>
  /** Of which records a kind of paper is made. */
  recordsOfKind(kind: string): readonly RecordArea[]
  /** Where the texts of a paper stand. */
  standingsOf(db: RegisterDb, facts: Fact): Promise<readonly KnownPair[]>
  inWords(kind: string, facts: Fact): PaperInWords
}
