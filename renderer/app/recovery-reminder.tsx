import { Alert, Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../api.ts'
import { useTranslation } from '../i18n.ts'
import { useNavigation } from './navigation.tsx'

const key = 'recovery-sheet'

/** The sheet is shown once; a lock or a power cut in that moment would leave the office without a key and unaware of it. */
export const recoverySheet = {
  shown: () => api.drafts.keep({ key, content: true }),
  kept: () => api.drafts.drop({ key }),
}

/** Stands until somebody confirmed a recovery key. */
export function RecoveryReminder(): ReactNode {
  const { t } = useTranslation('door')
  const { go } = useNavigation()
  const pending = useQuery({ queryKey: [key], queryFn: () => api.drafts.find({ key }) })
  if (!pending.data) return null
  return (
    <Alert color="orange" mb="md" role="alert">
      <Text size="sm">{t('recovery.lost')}</Text>
      <Button mt="xs" variant="light" onClick={() => go({ screen: 'users' })}>
        {t('recovery.to-users')}
      </Button>
    </Alert>
  )
}
