import { Alert, Anchor, Button, Group, PasswordInput, Select, Stack, Text } from '@mantine/core'
import { IconDeviceDesktop } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import { demoPassword } from '../../shared/register/session/demo.ts'
import type { DoorUser } from '../../shared/register/users/schema.ts'
import { api } from '../api.ts'
import { useTranslation } from '../i18n.ts'
import { DamagedRegister } from './damaged-register.tsx'
import { Door } from './door.tsx'
import { errorText } from './error-text.ts'
import { Recover } from './recover.tsx'
import { Working } from './working.tsx'

interface UnlockProps {
  readonly isDemo: boolean
  readonly users: readonly DoorUser[]
}

/** The locked door: name and password, or what lies in the safe and a new password. */
export function Unlock({ isDemo, users }: UnlockProps): ReactNode {
  const [forgotten, setForgotten] = useState(false)
  const desk = useQuery({ queryKey: ['desk'], queryFn: () => api.desk.state({}) })
  if (forgotten) return <Recover administrators={users.filter((user) => user.isAdministrator)} onBack={() => setForgotten(false)} />
  // The one who was here last is known before the field is drawn, so that nobody's name changes under their fingers.
  if (!desk.data) return null
  const last = users.find((user) => user.id === desk.data.lastUserId) ?? users[0]
  return (
    <Password
      isDemo={isDemo}
      users={users}
      folder={desk.data.registerFolder}
      {...(last === undefined ? {} : { firstUserId: last.id })}
      onForgotten={() => setForgotten(true)}
    />
  )
}

function Password({
  isDemo,
  users,
  folder,
  firstUserId,
  onForgotten,
}: UnlockProps & { readonly folder: string; readonly firstUserId?: string; readonly onForgotten: () => void }): ReactNode {
  const { t } = useTranslation('door')
  const queries = useQueryClient()
  const [userId, setUserId] = useState(firstUserId)
  const [password, setPassword] = useState('')
  const unlock = useMutation({
    mutationFn: () => api.session.unlock({ password, ...(userId === undefined ? {} : { userId }) }),
    onSuccess: async () => {
      if (userId !== undefined) await api.desk.rememberUser({ userId }).catch(() => undefined)
      await queries.resetQueries()
    },
    onError: () => setPassword(''),
  })
  const wait = useWait(unlock.error)
  const device = useQuery({ queryKey: ['desk', 'device-unlock'], queryFn: () => api.desk.deviceUnlock({}) })
  const withDevice = useMutation({
    mutationFn: (who: string) => api.desk.unlockWithDevice({ userId: who }),
    onSuccess: () => queries.resetQueries(),
    // The system has lost its key, or the hours are over: the password is typed instead.
    onError: () => void device.refetch(),
  })
  const failed = unlock.error ?? withDevice.error
  const leaveDemo = useMutation({
    mutationFn: () => api.desk.useDemo({ demo: false }),
    onSuccess: () => queries.resetQueries(),
  })
  return (
    <Door title={t('unlock.title')}>
      <Text size="sm" className="quiet" style={{ overflowWrap: 'anywhere' }}>
        {folder}
      </Text>
      {isDemo && <Alert>{t('unlock.demo', { password: demoPassword })}</Alert>}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (wait === 0 && password !== '') unlock.mutate()
        }}
      >
        <Stack>
          {users.length > 1 && (
            <Select
              label={t('unlock.user')}
              data={users.map(({ id, name }) => ({ value: id, label: name }))}
              value={userId ?? null}
              onChange={(chosen) => chosen !== null && setUserId(chosen)}
              allowDeselect={false}
              searchable
              nothingFoundMessage={t('unlock.no-such-user')}
              selectFirstOptionOnChange
              comboboxProps={{ transitionProps: { duration: 0 } }}
            />
          )}
          <PasswordInput
            key={userId}
            visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
            label={t('unlock.password')}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            autoComplete="current-password"
            autoFocus
          />
          {failed && (
            <Alert color="red" role="alert">
              {errorText(failed)}
              {wait > 0 && ` ${t('unlock.wait', { seconds: wait })}`}
            </Alert>
          )}
          <DamagedRegister error={unlock.error} onMended={unlock.reset} />
          <Working on={unlock.isPending || withDevice.isPending} what={t('unlock.working')} />
          <Group justify="space-between">
            <Anchor component="button" type="button" size="sm" onClick={onForgotten}>
              {t('unlock.forgotten')}
            </Anchor>
            <Button type="submit" loading={unlock.isPending} disabled={wait > 0}>
              {t('unlock.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
      {userId !== undefined && device.data?.ready.includes(userId) && (
        <Button variant="light" leftSection={<IconDeviceDesktop size={16} aria-hidden />} loading={withDevice.isPending} onClick={() => withDevice.mutate(userId)}>
          {t('unlock.with-device')}
        </Button>
      )}
      {isDemo ? (
        <Button variant="subtle" onClick={() => leaveDemo.mutate()}>
          {t('unlock.leave-demo')}
        </Button>
      ) : (
        <OtherRegister />
      )}
    </Door>
  )
}

function OtherRegister(): ReactNode {
  const { t } = useTranslation('door')
  const queries = useQueryClient()
  const open = useMutation({
    mutationFn: () => api.desk.chooseRegister({ purpose: 'open' }),
    onSuccess: () => queries.resetQueries(),
  })
  return (
    <>
      {open.error && (
        <Alert color="red" role="alert">
          {errorText(open.error)}
        </Alert>
      )}
      <Button variant="subtle" onClick={() => open.mutate()}>
        {t('unlock.other-register')}
      </Button>
    </>
  )
}

/** Seconds until the next attempt counts down after a wrong password. */
function useWait(error: unknown): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const wait = error instanceof AppError ? Number(error.details['waitSeconds'] ?? 0) : 0
    setSeconds(wait)
    if (wait === 0) return undefined
    const timer = setInterval(() => setSeconds((left) => Math.max(0, left - 1)), 1000)
    return () => clearInterval(timer)
  }, [error])
  return seconds
}
