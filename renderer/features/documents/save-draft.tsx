import { Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode, RefObject } from 'react'
import { api } from '../../api.ts'
import { showDone, showError } from '../../app/error-text.ts'
import { RightButton, useGuard } from '../../app/rights.tsx'
import { isUnderWindow } from '../../app/under-window.ts'
import { useTranslation } from '../../i18n.ts'
import { type DraftPaper, writeDraft } from './draft-file.ts'

interface DraftProps extends DraftPaper {
  /** The workshop: its key is dead while a window lies over it. */
  readonly owner: RefObject<HTMLElement | null>
}

/**
 * The paper as it stands, for somebody to read through: with the mark on every page, without a number, and not kept. What is
 * never registered has no drafts either: it carries no mark.
 */
export function SaveDraftButton({ owner, ...paper }: DraftProps): ReactNode {
  const { t } = useTranslation('workshop')
  const mayExport = useGuard('export')
  const save = useMutation({
    mutationFn: () => saveDraft(paper),
    onSuccess: ({ saved }) => saved && showDone(t('draft.saved')),
    onError: showError,
  })
  useHotkeys([['mod+shift+S', () => !isUnderWindow(owner.current) && !save.isPending && mayExport() && save.mutate()]], [])
  return (
    <RightButton right="export" variant="default" loading={save.isPending} rightSection={<Kbd size="xs">Ctrl+Shift+S</Kbd>} hint={t('draft.hint')} onClick={() => save.mutate()}>
      {t('draft.save')}
    </RightButton>
  )
}

async function saveDraft(paper: DraftPaper): Promise<{ saved: boolean }> {
  const { of, fileName, file } = await writeDraft(paper)
  return api.desk.saveDraft({ ...of, fileName, file })
}
