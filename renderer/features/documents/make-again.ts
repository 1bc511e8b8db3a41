import { getKind } from '../../../shared/documents/kinds.ts'
import { api } from '../../api.ts'
import { changedText, readDocxText, type ChangedText } from '../../documents/read-text.ts'
import { writeDocxInWorker } from '../../documents/write-docx.ts'
import { confirmedFormsOf } from './use-paper-forms.ts'

/** How a paper that was made again compares with the one that was issued. */
export interface MadeAgain {
  /** The same words in the same order. */
  readonly sameText: boolean
  readonly sameBytes: boolean
  /** Written by this very version of the program, so that every byte ought to be the same. */
  readonly bySameProgram: boolean
  /** Empty on both sides where the text is the same. */
  readonly changed: ChangedText
}

/** Writes an issued paper anew from what it was made of that day; the register of today has no part in it. */
export async function makeAgain(paperId: string): Promise<MadeAgain> {
  const { paper, facts, settings, confirmed, wording, bySameProgram, file } = await api.papers.made({ id: paperId })
  const kind = getKind(paper.kind)
  // Papers from before the forms were kept were printed with what was confirmed then, which is confirmed still.
  const forms = confirmed === null ? await confirmedFormsOf(kind, facts, settings, wording ?? {}) : new Map(confirmed)
  const again = await writeDocxInWorker({ kind: kind.id, facts, language: paper.language, settings, confirmed: forms, ...(wording ? { wording } : {}) })
  const changed = changedText(readDocxText(file), readDocxText(again))
  return {
    sameText: changed.was.length === 0 && changed.now.length === 0,
    sameBytes: file.byteLength === again.byteLength && file.every((byte, index) => byte === again[index]),
    bySameProgram,
    changed,
  }
}
