import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { z } from 'zod'
import type { DocumentKind } from '../../../shared/documents/document-kind.ts'
import type { PaperSubject } from '../../../shared/register/papers/subject.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import type { PaperWording } from '../../../shared/register/wording/schema.ts'
import { api } from '../../api.ts'
import { dropDraft, keepDraft } from '../../app/records/draft-keeper.ts'
import { rebase } from '../../app/records/draft-values.ts'
import { type Fact, isFacts } from '../../../shared/documents/fact-paths.ts'

export type Subject = PaperSubject

/** Facts changed by hand, and the register's facts they were made from: without these nobody could tell what is stale. */
interface Draft {
  readonly base: Fact
  readonly facts: Fact
}
const draftSchema = z.object({ base: z.json(), facts: z.json() })

interface LoadedPaper {
  readonly settings: Settings
  readonly wording: PaperWording
  readonly prepared: Fact
  /** Facts that somebody changed in the workshop before and did not issue yet. */
  readonly kept: Draft | undefined
}

/** What changed in the register since the facts were changed by hand, by the names of the facts. */
export interface RegisterNews {
  /** Nobody had changed these by hand, so the paper has them as the register has them now. */
  readonly taken: readonly string[]
  /** Changed in both places: the paper keeps what was typed. */
  readonly disputed: readonly string[]
}

/** The facts of a paper: read from the register, or as they were last left in the workshop. */
export function usePaper(kind: DocumentKind<unknown>, subject: Subject) {
  const key = `paper/${kind.id}/${subject.id}`
  const loaded = useQuery({
    queryKey: ['workshop', key],
    queryFn: async (): Promise<LoadedPaper> => {
      const [settings, wording, prepared, found] = await Promise.all([
        api.settings.get({}),
        api.wording.ofKind({ kind: kind.id }),
        api.papers.prepare({ kind: kind.id, subject }),
        api.drafts.find({ key }),
      ])
      const draft = draftSchema.safeParse(found?.content)
      // A draft of an older version of the kind no longer fits; the register's facts always do.
      const kept = draft.success && kind.factsSchema.safeParse(draft.data.facts).success ? draft.data : undefined
      return { settings, wording, prepared: prepared.facts, kept }
    },
    gcTime: 0,
    staleTime: 0,
  })
  const prepared = loaded.data?.prepared
  const [changed, setChanged] = useState<Draft>()
  /** What was said stays until it is closed, though typing has made the register's facts of today the new base. */
  const [told, setTold] = useState<RegisterNews>()
  const draft = changed ?? loaded.data?.kept
  const current = useMemo(() => (draft === undefined || prepared === undefined ? undefined : brought(draft, prepared)), [draft, prepared])
  const facts = current?.facts ?? prepared
  const news = current?.news ?? told

  function change(next: Fact, say = news): void {
    if (prepared === undefined) return
    const content: Draft = { base: prepared, facts: next }
    setTold(say)
    setChanged(content)
    keepDraft(key, content)
  }
  return {
    loaded,
    facts,
    settings: loaded.data?.settings,
    wording: loaded.data?.wording,
    isChanged: draft !== undefined,
    news,
    change: (next: Fact): void => change(next),
    /** The news was read; the facts stay as they are. */
    closeNews: (): void => {
      if (facts !== undefined) change(facts, noNews)
    },
    /** Gives up what was typed where the register says something else by now. */
    takeDisputed: (): void => {
      if (!isFacts(facts) || !isFacts(prepared) || news === undefined) return
      change({ ...facts, ...Object.fromEntries(news.disputed.map((name) => [name, prepared[name]])) }, noNews)
    },
    /** Back to what the register says. */
    reset: async (): Promise<void> => {
      await dropDraft(key)
      setTold(undefined)
      setChanged(undefined)
      await loaded.refetch()
    },
    forgetDraft: (): Promise<void> => dropDraft(key),
  }
}

const noNews: RegisterNews = { taken: [], disputed: [] }

/** A draft brought up to what the register says now. */
function brought({ base, facts }: Draft, prepared: Fact): { readonly facts: Fact; readonly news: RegisterNews | undefined } {
  if (!isFacts(base) || !isFacts(facts) || !isFacts(prepared)) return { facts, news: undefined }
  const { values, taken, disputed } = rebase(prepared, base, facts)
  // Values of three plain facts are plain facts.
  return { facts: values as Fact, news: taken.length + disputed.length > 0 ? { taken, disputed } : undefined }
}
