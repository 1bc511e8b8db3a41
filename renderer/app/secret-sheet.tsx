import { Code, Paper, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatDate } from '../../shared/language/index.ts'
import { useLanguage, useTranslation } from '../i18n.ts'
import { todayIso } from './today-iso.ts'

/** What is printed for the safe: one secret in large letters, what it is, and the day on which it was made. */
export function SecretSheet({ title, secret, text }: { readonly title: string; readonly secret: string; readonly text: string }): ReactNode {
  const { t } = useTranslation('door')
  const language = useLanguage()
  return (
    <Paper withBorder p="lg" className="print-sheet">
      <Stack gap="sm">
        <Text fw={600}>{title}</Text>
        <Code block fz={20} data-testid="recovery-key" data-secret style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
          {secret}
        </Code>
        <Text size="sm">{text}</Text>
        <Text size="sm">{t('recovery.sheet-date', { date: formatDate(todayIso(), language, 'long') })}</Text>
      </Stack>
    </Paper>
  )
}
