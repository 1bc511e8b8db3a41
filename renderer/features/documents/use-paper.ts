import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DocumentKind } from '../../../shared/documents/document-kind.ts'
import type { RecordArea } from '../../../shared/register/record.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import { api } from '../../api.ts'
import { dropDraft, keepDraft } from '../../app/records/draft-keeper.ts'
import type { Fact } from './fact-paths.ts'

export interface Subject {
  readonly area: RecordArea
  readonly id: string
}

interface LoadedPaper {
  readonly settings: Settings
  readonly prepared: Fact
  /** Facts that somebody changed in the workshop before and did not issue yet. */
  readonly kept: Fact | undefined
}

/** The facts of a paper: read from the register, or as they were last left in the workshop. */
export function usePaper(kind: DocumentKind<unknown>, subject: Subject) {
  const key = `paper/${kind.id}/${subject.id}`
  const loaded = useQuery({
    queryKey: ['workshop', key],
    queryFn: async (): Promise<LoadedPaper> => {
      const [settings, prepared, draft] = await Promise.all([
        api.settings.get({}),
        api.papers.prepare({ kind: kind.id, subject }),
        api.drafts.find({ key }),
      ])
      // A draft of an older version of the kind no longer fits; the register's facts always do.
      const kept = draft !== null && kind.factsSchema.safeParse(draft.content).success ? draft.content : undefined
      return { settings, prepared: prepared.facts, kept }
    },
    gcTime: 0,
    staleTime: 0,
  })
  const [changed, setChanged] = useState<Fact>()
  const facts = changed ?? loaded.data?.kept ?? loaded.data?.prepared
  return {
    loaded,
    facts,
    settings: loaded.data?.settings,
    isChanged: changed !== undefined || loaded.data?.kept !== undefined,
    change: (next: Fact): void => {
      setChanged(next)
      keepDraft(key, next)
    },
    /** Back to what the register says. */
    reset: async (): Promise<void> => {
      await dropDraft(key)
      setChanged(undefined)
      await loaded.refetch()
    },
    forgetDraft: (): Promise<void> => dropDraft(key),
  }
}
