import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from '../../i18n.ts'
import { showError } from '../error-text.ts'
import { showUndoable } from '../undo.tsx'
import type { AreaScreen, StoredRecord } from './area-screen.ts'

/** Puts a record away, or brings it back; both can be undone, so nobody is asked beforehand. */
export function useArchiving<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord>(
  screen: AreaScreen<Input, Stored, Summary>,
) {
  const { t } = useTranslation('app')
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (record: Pick<StoredRecord, 'id' | 'revision' | 'archivedAt'>) => {
      const version = { id: record.id, revision: record.revision }
      return record.archivedAt === null ? screen.calls.archive(version) : screen.calls.restore(version)
    },
    onSuccess: async (record) => {
      await queries.invalidateQueries()
      await showUndoable(record.archivedAt === null ? t('card.restored') : t('card.archived'), queries, { area: screen.area, id: record.id })
    },
    onError: showError,
  })
}
