import { api } from '../../api.ts'

/** How long typing may pause before what was typed is in the register. */
const pauseMilliseconds = 400

interface Pending {
  readonly timer: ReturnType<typeof setTimeout>
  readonly keep: () => Promise<unknown>
}

const pending = new Map<string, Pending>()

/** Keeps what was typed into a form, so that a power cut or a lock loses at most the last half second. */
export function keepDraft(key: string, content: unknown): void {
  forget(key)
  const keep = () => api.drafts.keep({ key, content: toJson(content) })
  const timer = setTimeout(() => {
    pending.delete(key)
    // Typing goes on even where the register cannot be written; saving the form will say why.
    void keep().catch(() => undefined)
  }, pauseMilliseconds)
  pending.set(key, { timer, keep })
}

export async function dropDraft(key: string): Promise<void> {
  forget(key)
  await api.drafts.drop({ key })
}

/** Before locking or leaving: nothing may still be on its way. */
export async function keepAllDraftsNow(): Promise<void> {
  const waiting = [...pending.entries()]
  for (const [key] of waiting) forget(key)
  await Promise.allSettled(waiting.map(([, { keep }]) => keep()))
}

function forget(key: string): void {
  clearTimeout(pending.get(key)?.timer)
  pending.delete(key)
}

type Json = Parameters<typeof api.drafts.keep>[0]['content']

/** Forms hold plain values only. */
function toJson(content: unknown): Json {
  return JSON.parse(JSON.stringify(content)) as Json
}
