import { Alert, Button, Fieldset, Group, PasswordInput, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { api } from '../../api.ts'
import { errorText } from '../../app/error-text.ts'
import { Working } from '../../app/working.tsx'
import { useTranslation } from '../../i18n.ts'

/** A new data key for the register, when somebody left who may have kept an old copy. Locks when it is done. */
export function KeyChange(): ReactNode {
  const { t } = useTranslation(['backups', 'door'])
  const queries = useQueryClient()
  const [password, setPassword] = useState('')
  const change = useMutation({
    mutationFn: () => api.backups.changeDataKey({ password }),
    onSuccess: () => queries.resetQueries(),
    onSettled: () => setPassword(''),
  })
  return (
    <Fieldset legend={t('key.title')}>
      <Text size="sm" mb="sm">
        {t('key.text')}
      </Text>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (password !== '' && !change.isPending) change.mutate()
        }}
      >
        {change.error && (
          <Alert color="red" mb="sm" role="alert">
            {errorText(change.error)}
          </Alert>
        )}
        <Group align="flex-end">
          <PasswordInput
            w={280}
            visibilityToggleButtonProps={{ 'aria-label': t('door:password.show') }}
            label={t('key.password')}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            autoComplete="current-password"
          />
          <Button type="submit" variant="default" loading={change.isPending} disabled={password === ''}>
            {t('key.change')}
          </Button>
          <Working on={change.isPending} what={t('key.working')} />
        </Group>
      </form>
    </Fieldset>
  )
}
