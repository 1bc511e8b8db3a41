import { Button, Menu } from '@mantine/core'
import { IconFolderPlus, IconPlus } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api.ts'
import { showError } from '../../app/error-text.ts'
import { showUndoable } from '../../app/undo.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { batchLabel } from './application-state.tsx'

/** Puts applications into a draft batch of their election, or into a new one. */
export function PutIntoBatch({ ids, electionId, onDone }: { readonly ids: readonly string[]; readonly electionId: string; readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation('batches')
  const language = useLanguage()
  const queries = useQueryClient()
  const batches = useQuery({ queryKey: ['batches', 'list', '', false], queryFn: () => api.batches.list({ search: '', archived: false }) })
  const drafts = (batches.data ?? []).filter((batch) => batch.electionId === electionId && batch.decidedOn === null)
  const put = useMutation({
    mutationFn: (batchId: string | null) => api.accreditation.putIntoBatch({ batchId, ids: [...ids] }),
    onSuccess: async ({ batch, added }) => {
      onDone()
      await queries.invalidateQueries()
      const message = t(added === ids.length ? 'put.done' : 'put.some', { batch: batchLabel(batch.order, language), count: added, left: ids.length - added })
      await showUndoable(message, queries, { area: 'batches', id: batch.id })
    },
    onError: showError,
  })
  return (
    <Menu position="top-start" withinPortal>
      <Menu.Target>
        <Button size="compact-md" leftSection={<IconFolderPlus size={16} aria-hidden />} loading={put.isPending}>
          {t('put.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {drafts.map((batch) => (
          <Menu.Item key={batch.id} onClick={() => put.mutate(batch.id)}>
            {t('put.into', { batch: batchLabel(batch.order, language), size: batch.size })}
          </Menu.Item>
        ))}
        <Menu.Item leftSection={<IconPlus size={14} aria-hidden />} onClick={() => put.mutate(null)}>
          {t('put.new')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
