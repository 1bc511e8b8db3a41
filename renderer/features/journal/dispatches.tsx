import { Box, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import type { Dispatch } from '../../../shared/register/journal/schema.ts'
import { api } from '../../api.ts'
import { showError } from '../../app/error-text.ts'
import { CardSection } from '../../app/records/card-parts.tsx'
import { RightButton } from '../../app/rights.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'

/** When and how a letter left; its files that went together are one line. */
export function Dispatches({ dispatches }: { readonly dispatches: readonly Dispatch[] }): ReactNode {
  const { t } = useTranslation('journal')
  const language = useLanguage()
  const takeBack = useTakeBack()
  const lines = new Map<string, { readonly first: Dispatch; readonly ids: string[] }>()
  for (const dispatch of dispatches) {
    const { id, paperId: _paperId, ...same } = dispatch
    const key = JSON.stringify(same)
    const line = lines.get(key)
    if (line) line.ids.push(id)
    else lines.set(key, { first: dispatch, ids: [id] })
  }
  return (
    <CardSection title={t('pane.sending')}>
      {[...lines].map(([key, { first, ids }]) => (
        <Box key={key} mb={6}>
          <Text size="sm">{[formatDate(first.sentOn, language, 'long'), t(`channels.${first.channel}`), first.tracking, first.sentBy, first.note].filter(Boolean).join(', ')}</Text>
          <RightButton right="keep-journal" size="compact-xs" variant="subtle" loading={takeBack.isPending} onClick={() => takeBack.mutate(ids)}>
            {t('send.take-back')}
          </RightButton>
        </Box>
      ))}
    </CardSection>
  )
}

/** A mark that was set by mistake goes; the history keeps both. */
export function useTakeBack() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (dispatchIds: readonly string[]) => api.journal.takeBackSending({ dispatchIds: [...dispatchIds] }),
    onSuccess: () => queries.invalidateQueries(),
    onError: showError,
  })
}
