import type { QueryClient } from '@tanstack/react-query'
import i18next from 'i18next'
import { AppError } from '../../shared/errors.ts'
import { api } from '../api.ts'
import { showDone, showError } from './error-text.ts'
import { showOffer } from './offer.tsx'
import type { RecordReference } from './records/area-screen.ts'

/** Takes back the last change of this session, whichever record it was, and says what it was. */
export const undoLast = (queries: QueryClient): Promise<void> => undoChange(queries, {})

/** The same for the change of this number. */
export async function undoChange(queries: QueryClient, which: { readonly seq?: number }): Promise<void> {
  try {
    const change = await api.history.undo(which)
    await queries.invalidateQueries()
    showDone(
      i18next.t('undo.done', {
        ns: 'app',
        what: i18next.t(`undo.${change.action}`, { ns: 'app' }),
        area: i18next.t('title', { ns: change.area }),
      }),
    )
  } catch (error) {
    showError(error)
  }
}

/**
 * Says what happened and offers to take it back, instead of asking beforehand. The change is looked up now: the notice
 * stays for a while, and what was done to other records meanwhile is not what its button is about.
 */
export async function showUndoable(message: string, queries: QueryClient, record: RecordReference): Promise<void> {
  const changes = await api.history.ofRecord(record).catch(() => [])
  const seq = changes.find((change) => !change.undone)?.seq
  showOffer({
    message,
    label: i18next.t('undo.button', { ns: 'app' }),
    run: () => (seq === undefined ? showError(new AppError('nothing-to-undo')) : void undoChange(queries, { seq })),
  })
}
