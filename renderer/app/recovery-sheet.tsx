import { Button, Checkbox, Group, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { api } from '../api.ts'
import { useTranslation } from '../i18n.ts'
import { Door } from './door.tsx'
import { showError } from './error-text.ts'
import { SecretSheet } from './secret-sheet.tsx'

/** Shown once, right after it was made: the only way in when every password is forgotten. */
export function RecoverySheet({
  recoveryKey,
  onDone,
}: {
  readonly recoveryKey: string
  readonly onDone: () => void
}): ReactNode {
  const { t } = useTranslation('door')
  const [kept, setKept] = useState(false)
  return (
    <Door title={t('recovery.title')}>
      <Text>{t('recovery.text')}</Text>
      <SecretSheet title={t('recovery.sheet-title')} secret={recoveryKey} text={t('recovery.sheet-text')} />
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
