import { Alert, Button, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../api.ts'
import { useTranslation } from '../i18n.ts'
import { showError } from './error-text.ts'

const key = 'lost-drafts'
const lost = { queryKey: [key], queryFn: () => api.drafts.find({ key }) }

/** What a new password has closed for ever, told once: an empty form where one had typed would look like a mistake of one's own. */
export function LostDrafts(): ReactNode {
  const { t } = useTranslation('users')
  const queries = useQueryClient()
  const found = useQuery(lost).data
  const understand = useMutation({
    mutationFn: () => api.drafts.drop({ key }),
    onSuccess: () => queries.invalidateQueries({ queryKey: lost.queryKey }),
    onError: showError,
  })
  if (!found) return null
  return (
    <Alert color="orange" mb="md" role="alert">
      <Text size="sm">{t('lost-drafts.text', { count: Number(found.content) })}</Text>
      <Button mt="xs" variant="light" onClick={() => understand.mutate()}>
        {t('lost-drafts.understood')}
      </Button>
    </Alert>
  )
}
