import { api } from '../../api.ts'
import { showError } from '../error-text.ts'

/** How long typing may pause before what was typed is in the register. */
const pauseMilliseconds = 400

interface Unkept {
  readonly timer: ReturnType<typeof setTimeout>
  readonly content: unknown
}

/** What is not in the register yet: on its way, or refused there and waiting for the next try. */
const unkept = new Map<string, Unkept>()
/** A full disk refuses every keystroke; it is said once, and again only after writing has worked in between. */
let toldOfFailure = false

/** Keeps what was typed into a form, so that a power cut or a lock loses at most the last half second. */
export function keepDraft(key: string, content: unknown): void {
  clearTimeout(unkept.get(key)?.timer)
  const timer = setTimeout(() => {
    keep(key, draft).catch((error: unknown) => {
      if (!toldOfFailure) showError(error)
      toldOfFailure = true
    })
  }, pauseMilliseconds)
  const draft: Unkept = { timer, content }
  unkept.set(key, draft)
}

async function keep(key: string, draft: Unkept): Promise<void> {
  await api.drafts.keep({ key, content: toJson(draft.content) })
  toldOfFailure = false
  // What was typed while this was written is still to be kept.
  if (unkept.get(key) === draft) unkept.delete(key)
}

export async function dropDraft(key: string): Promise<void> {
  clearTimeout(unkept.get(key)?.timer)
  unkept.delete(key)
  await api.drafts.drop({ key })
}

/**
 * Before locking or leaving: nothing may still be on its way.
 *
 * @throws what the first draft that could not be kept failed with; it stays here for another try
 */
export async function keepAllDraftsNow(): Promise<void> {
  const results = await Promise.allSettled(
    [...unkept].map(([key, draft]) => {
      clearTimeout(draft.timer)
      return keep(key, draft)
    }),
  )
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}

type Json = Parameters<typeof api.drafts.keep>[0]['content']

/** Forms hold plain values only. */
function toJson(content: unknown): Json {
  return JSON.parse(JSON.stringify(content)) as Json
}
