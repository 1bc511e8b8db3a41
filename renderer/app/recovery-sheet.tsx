import { Button, Checkbox, Code, Group, Paper, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { formatDate } from '../../shared/language/index.ts'
import { api } from '../api.ts'
import { useLanguage, useTranslation } from '../i18n.ts'
import { Door } from './door.tsx'
import { showError } from './error-text.ts'
import { todayIso } from './today-iso.ts'

/** Shown once, right after it was made: the only way in when every password is forgotten. */
export function RecoverySheet({
  recoveryKey,
  onDone,
}: {
  readonly recoveryKey: string
  readonly onDone: () => void
}): ReactNode {
  const { t } = useTranslation('door')
  const language = useLanguage()
  const [kept, setKept] = useState(false)
  return (
    <Door title={t('recovery.title')}>
      <Text>{t('recovery.text')}</Text>
      <Paper withBorder p="lg" className="print-sheet">
        <Stack gap="sm">
          <Text fw={600}>{t('recovery.sheet-title')}</Text>
          <Code block fz={20} data-testid="recovery-key" style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
            {recoveryKey}
          </Code>
          <Text size="sm">{t('recovery.sheet-text')}</Text>
          <Text size="sm">{t('recovery.sheet-date', { date: formatDate(todayIso(), language, 'long') })}</Text>
        </Stack>
      </Paper>
      <Button variant="light" onClick={() => void api.desk.print({}).catch(showError)}>
        {t('recovery.print')}
      </Button>
      <Checkbox label={t('recovery.kept')} checked={kept} onChange={(event) => setKept(event.currentTarget.checked)} />
      <Group justify="flex-end">
        <Button disabled={!kept} onClick={onDone}>
          {t('recovery.continue')}
        </Button>
      </Group>
    </Door>
  )
}
