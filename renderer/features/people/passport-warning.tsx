import { Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import { todayIso } from '../../app/today-iso.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'

/** A passport that has run out, said in words; nothing at all while it is good or its end unknown. */
export function PassportWarning({ expiresOn }: { readonly expiresOn: string | null }): ReactNode {
  const { t } = useTranslation('people')
  const language = useLanguage()
  if (expiresOn === null || expiresOn >= todayIso()) return null
  return (
    <Group gap={6} wrap="nowrap" c="red" role="status">
      <IconAlertTriangle size={16} aria-hidden />
      <Text size="sm">{t('passport.expired', { date: formatDate(expiresOn, language, 'on') })}</Text>
    </Group>
  )
}
