import type { CallContext } from '../context.ts'
import { type DraftContent, dropDraft, findDraft, keepDraft, listDrafts } from './repository.ts'

/** Drafts are no records: they leave no history, and dropping one forgets it. Nobody sees another's. */
export const draftHandlers = {
  find: async ({ key }: { key: string }, context: CallContext) => (await findDraft(context.db, context.own, context.author.userId, key)) ?? null,

  list: (_input: object, context: CallContext) => listDrafts(context.db, context.author.userId),

  keep: async ({ key, content }: { key: string; content: DraftContent }, context: CallContext) => {
    await keepDraft(context.db, context.own, context.author.userId, { key, content, savedAt: context.clock.now() })
    return {}
  },

  drop: async ({ key }: { key: string }, context: CallContext) => {
    await dropDraft(context.db, context.author.userId, key)
    return {}
  },
}
