import i18next from 'i18next'
import { useEffect } from 'react'
import { api, subscribe } from '../api.ts'
import { errorText, showError } from './error-text.ts'
import { leaveField } from './fields/leave-field.ts'
import { showOffer } from './offer.tsx'
import { keepAllDraftsNow } from './records/draft-keeper.ts'

/**
 * Locking forgets everything: drafts go into the register, the register closes, and the page is loaded anew so that no
 * text stays in its memory. After unlocking the desk opens where it stood. A desk left alone locks even where a draft
 * cannot be kept.
 */
async function lockDesk(): Promise<void> {
  await leaveField()
  await keepAllDraftsNow().catch(() => undefined)
  await api.session.lock({})
  window.location.reload()
}

/** Somebody who locks the desk is there to be told that what they typed would be lost, and to decide. */
export async function lockByHand(): Promise<void> {
  try {
    await leaveField()
    await keepAllDraftsNow()
  } catch (error) {
    return showOffer({
      color: 'red',
      message: `${errorText(error)} ${i18next.t('lock.unkept', { ns: 'app' })}`,
      label: i18next.t('lock.anyway', { ns: 'app' }),
      run: () => void lockDesk().catch(showError),
    })
  }
  await lockDesk().catch(showError)
}

export function useLockEvents(): void {
  useEffect(
    () =>
      subscribe((event) => {
        if (event.kind === 'lock-requested') void lockDesk().catch(showError)
        if (event.kind === 'locked') window.location.reload()
      }),
    [],
  )
}
