import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { DocumentKind } from '../../../../shared/documents/document-kind.ts'
import { AppError } from '../../../../shared/errors.ts'
import type { WordFileLanguage, WordFileMistake, WordFileVersion } from '../../../../shared/register/word-files/schema.ts'
import { longestWordFile } from '../../../../shared/register/word-files/schema.ts'
import { api } from '../../../api.ts'
import { keepWordFile } from '../../../documents/word-file/bring-file.ts'

const wordFilesQuery = 'word-files'

/** Of all languages, newest first; and what papers of the kind are made of now. */
export function useWordFiles(kind: DocumentKind<unknown>) {
  return useQuery({
    queryKey: [wordFilesQuery, kind.id],
    queryFn: async () => {
      const [versions, wording] = await Promise.all([api.wordFiles.versions({ kind: kind.id }), api.wording.ofKind({ kind: kind.id })])
      return { versions, wording }
    },
    staleTime: 0,
  })
}

export function useSavingFile() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (version: Parameters<typeof api.wordFiles.save>[0]): Promise<WordFileVersion> => api.wordFiles.save(version),
    onSuccess: () => queries.invalidateQueries({ queryKey: [wordFilesQuery] }),
  })
}

/** A file that was chosen and looked through, not yet taken into use. */
export interface Candidate {
  readonly fileName: string
  readonly file: Uint8Array<ArrayBuffer>
  readonly sha256: string
  readonly places: readonly string[]
  readonly mistakes: readonly WordFileMistake[]
}

/** @throws AppError `file-not-safe` with its reason */
export async function readCandidate(kind: DocumentKind<unknown>, language: WordFileLanguage, chosen: File): Promise<Candidate> {
  if (chosen.size > longestWordFile) throw new AppError('file-not-safe', { reason: 'too-large' })
  const file = new Uint8Array(await chosen.arrayBuffer())
  if (file.length === 0) throw new AppError('file-not-safe', { reason: 'not-a-zip' })
  const { sha256, places, mistakes } = await api.wordFiles.check({ kind: kind.id, language, file })
  keepWordFile(sha256, file)
  return { fileName: chosen.name, file, sha256, places, mistakes }
}
