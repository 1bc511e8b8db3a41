import { Alert, Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../api.ts'
import { useTranslation } from '../i18n.ts'
import { useNavigation } from './navigation.tsx'
import { useRight } from './rights.tsx'

/** On the first screen: a run of letters that was cut short, with the way back to it. */
export function NightReminder(): ReactNode {
  const { t } = useTranslation('night')
  const { go } = useNavigation()
  const mayIssue = useRight('issue-papers')
  const runs = useQuery({ queryKey: ['night', 'list'], queryFn: () => api.night.list({}), enabled: mayIssue })
  const open = runs.data?.find(({ state }) => state === 'running')
  if (open === undefined) return null
  return (
    <Alert color="orange" mb="md">
      <Text size="sm">{t('unfinished', { done: open.counts.issued, left: open.counts.waiting })}</Text>
      <Button mt="xs" size="compact-sm" variant="light" onClick={() => go({ screen: 'night', recordId: open.id })}>
        {t('to-run')}
      </Button>
    </Alert>
  )
}
