import { useEffect } from 'react'
import { api, subscribe } from '../api.ts'
import { keepAllDraftsNow } from './records/draft-keeper.ts'

/**
 * Locking forgets everything: drafts go into the register, the register closes, and the page is loaded anew so that no
 * text stays in its memory. After unlocking the desk opens where it stood.
 */
export async function lockDesk(): Promise<void> {
  await keepAllDraftsNow()
  await api.session.lock({})
  window.location.reload()
}

export function useLockEvents(): void {
  useEffect(
    () =>
      subscribe((event) => {
        if (event.kind === 'lock-requested') void lockDesk()
        if (event.kind === 'locked') window.location.reload()
      }),
    [],
  )
}
