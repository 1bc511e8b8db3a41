import { Alert, Button, Fieldset, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { IconCircleCheck, IconCircleOff } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { api } from '../../api.ts'
import { errorText } from '../../app/error-text.ts'
import { StateMark } from '../../app/fields/state-mark.tsx'
import { useDeskUser } from '../../app/rights.tsx'
import { useTranslation } from '../../i18n.ts'

/** Lets this computer open the register for its user without a password for some hours; off unless somebody wants it. */
export function DeviceUnlock(): ReactNode {
  const { t } = useTranslation(['settings', 'door'])
  const user = useDeskUser()
  const [password, setPassword] = useState('')
  const state = useQuery({ queryKey: ['desk', 'device-unlock'], queryFn: () => api.desk.deviceUnlock({}) })
  const isOn = state.data?.enabled.includes(user.id) ?? false
  const change = useMutation({
    mutationFn: () => (isOn ? api.desk.disableDeviceUnlock({}) : api.desk.enableDeviceUnlock({ password })),
    onSuccess: async () => {
      setPassword('')
      await state.refetch()
    },
  })
  return (
    <Fieldset legend={t('device.title')}>
      <Stack maw={520}>
        <Text size="sm">{t(state.data?.isAvailable === false ? 'device.unavailable' : 'device.text')}</Text>
        {state.data?.isAvailable && (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              if (isOn || password !== '') change.mutate()
            }}
          >
            <Stack>
              <StateMark Sign={isOn ? IconCircleCheck : IconCircleOff} word={t(isOn ? 'device.on' : 'device.off')} />
              {!isOn && (
                <PasswordInput
                  visibilityToggleButtonProps={{ 'aria-label': t('door:password.show') }}
                  label={t('device.password')}
                  value={password}
                  onChange={(event) => setPassword(event.currentTarget.value)}
                  autoComplete="current-password"
                />
              )}
              {change.error && (
                <Alert color="red" role="alert">
                  {errorText(change.error)}
                </Alert>
              )}
              <Group>
                <Button type="submit" variant="default" loading={change.isPending} disabled={!isOn && password === ''}>
                  {t(isOn ? 'device.disable' : 'device.enable')}
                </Button>
              </Group>
            </Stack>
          </form>
        )}
      </Stack>
    </Fieldset>
  )
}
