import { Alert, Button, Code, Fieldset, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { api } from '../../api.ts'
import { errorText, showDone, showError } from '../../app/error-text.ts'
import { isGoodPassword, NewPassword } from '../../app/new-password.tsx'
import { recoverySheet } from '../../app/recovery-reminder.tsx'
import { useTranslation } from '../../i18n.ts'

const noPassword = { password: '', repeated: '' }

/** Changing the password and the recovery key; both rewrite only the key file. */
export function Secrets(): ReactNode {
  const { t } = useTranslation(['settings', 'door'])
  const queries = useQueryClient()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState(noPassword)
  const change = useMutation({
    mutationFn: () => api.session.changePassword({ current, next: next.password }),
    onSuccess: () => {
      setCurrent('')
      setNext(noPassword)
      showDone(t('secrets.changed'))
    },
  })
  const renew = useMutation({
    mutationFn: () => api.session.newRecoveryKey({ password: current }),
    onSuccess: async () => {
      setCurrent('')
      await recoverySheet.shown().catch(showError)
      await queries.invalidateQueries({ queryKey: ['recovery-sheet'] })
    },
  })
  /** Until then the desk reminds: the old key is void already. */
  async function confirmKept(): Promise<void> {
    await recoverySheet.kept()
    await queries.invalidateQueries({ queryKey: ['recovery-sheet'] })
    renew.reset()
  }
  const failed = change.error ?? renew.error
  return (
    <Fieldset legend={t('secrets.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isGoodPassword(next)) change.mutate()
        }}
      >
        <Stack maw={520}>
          <PasswordInput
            visibilityToggleButtonProps={{ 'aria-label': t('door:password.show') }}
            label={t('secrets.current')}
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
            autoComplete="current-password"
          />
          <NewPassword value={next} onChange={setNext} />
          {failed && (
            <Alert color="red" role="alert">
              {errorText(failed)}
            </Alert>
          )}
          <Group>
            <Button type="submit" loading={change.isPending} disabled={current === '' || !isGoodPassword(next)}>
              {t('secrets.change')}
            </Button>
            <Button variant="default" loading={renew.isPending} disabled={current === ''} onClick={() => renew.mutate()}>
              {t('secrets.renew')}
            </Button>
          </Group>
          {renew.data && (
            <Alert className="print-sheet">
              <Text size="sm" mb="xs">
                {t('secrets.renewed')}
              </Text>
              <Code block fz={18} style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
                {renew.data.recoveryKey}
              </Code>
              <Group mt="sm" gap="xs">
                <Button size="compact-sm" variant="light" onClick={() => void api.desk.print({}).catch(showError)}>
                  {t('secrets.print')}
                </Button>
                <Button size="compact-sm" onClick={() => void confirmKept().catch(showError)}>
                  {t('door:recovery.kept')}
                </Button>
              </Group>
            </Alert>
          )}
        </Stack>
      </form>
    </Fieldset>
  )
}
