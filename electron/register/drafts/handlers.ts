import type { CallContext } from '../context.ts'
import { type DraftContent, dropDraft, findDraft, keepDraft, listDrafts } from './repository.ts'

/** Drafts are no records: they leave no history, and dropping one forgets it. */
export const draftHandlers = {
  find: async ({ key }: { key: string }, context: CallContext) => (await findDraft(context.db, key)) ?? null,

  list: (_input: object, context: CallContext) => listDrafts(context.db),

  keep: async ({ key, content }: { key: string; content: DraftContent }, context: CallContext) => {
    await keepDraft(context.db, { key, content, savedAt: context.clock.now() })
    return {}
  },

  drop: async ({ key }: { key: string }, context: CallContext) => {
    await dropDraft(context.db, key)
    return {}
  },
}
