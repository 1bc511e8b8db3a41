import { z } from 'zod'
import { command, query } from '../../calls/call.ts'
import { instant } from '../record.ts'

/** What was typed and not yet saved, by the form it was typed into (`people/new`, `people/<id>`). */
const draftKey = z.string().min(1).max(120)
const draft = z.object({ key: draftKey, content: z.json(), savedAt: instant })

export const draftCalls = {
  find: query(z.object({ key: draftKey }), draft.nullable()),
  list: query(z.object({}), z.array(draft.omit({ content: true }))),
  keep: command(z.object({ key: draftKey, content: z.json() }), z.object({}), 'own-desk'),
  drop: command(z.object({ key: draftKey }), z.object({}), 'own-desk'),
}
