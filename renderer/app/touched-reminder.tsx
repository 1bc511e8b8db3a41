import { Alert, Button, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from '../i18n.ts'
import { useNavigation } from './navigation.tsx'
import { useTouchedPapers } from './touched-papers.ts'

/** On the first screen: papers that the register has overtaken. Nothing where all agree with it. */
export function TouchedReminder(): ReactNode {
  const { t } = useTranslation('papers')
  const { go } = useNavigation()
  const count = useTouchedPapers().papers.length
  if (count === 0) return null
  return (
    <Alert color="orange" mb="md">
      <Text size="sm">{t('touched.reminder', { count })}</Text>
      <Button mt="xs" size="compact-sm" variant="light" onClick={() => go({ screen: 'papers', touched: true })}>
        {t('touched.show')}
      </Button>
    </Alert>
  )
}
