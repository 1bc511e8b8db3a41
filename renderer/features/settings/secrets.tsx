import { Alert, Button, Fieldset, Group, PasswordInput, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { api } from '../../api.ts'
import { errorText, showDone } from '../../app/error-text.ts'
import { isGoodPassword, NewPassword } from '../../app/new-password.tsx'
import { useTranslation } from '../../i18n.ts'

const noPassword = { password: '', repeated: '' }

/** Everybody's own password; it rewrites only the key file. */
export function Secrets(): ReactNode {
  const { t } = useTranslation(['settings', 'door'])
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
          {change.error && (
            <Alert color="red" role="alert">
              {errorText(change.error)}
            </Alert>
          )}
          <Group>
            <Button type="submit" loading={change.isPending} disabled={current === '' || !isGoodPassword(next)}>
              {t('secrets.change')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Fieldset>
  )
}
