import { Alert, Anchor, Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import { demoPassword } from '../../shared/register/session/demo.ts'
import { api } from '../api.ts'
import { useTranslation } from '../i18n.ts'
import { Door } from './door.tsx'
import { errorText } from './error-text.ts'
import { isGoodPassword, NewPassword } from './new-password.tsx'
import { Working } from './working.tsx'

/** The locked door: password, or the recovery key with a new password. */
export function Unlock({ isDemo }: { readonly isDemo: boolean }): ReactNode {
  const [forgotten, setForgotten] = useState(false)
  return forgotten ? (
    <Recover onBack={() => setForgotten(false)} />
  ) : (
    <Password isDemo={isDemo} onForgotten={() => setForgotten(true)} />
  )
}

function Password({ isDemo, onForgotten }: { readonly isDemo: boolean; readonly onForgotten: () => void }): ReactNode {
  const { t } = useTranslation('door')
  const queries = useQueryClient()
  const desk = useQuery({ queryKey: ['desk'], queryFn: () => api.desk.state({}) })
  const [password, setPassword] = useState('')
  const unlock = useMutation({
    mutationFn: () => api.session.unlock({ password }),
    onSuccess: () => queries.resetQueries(),
    onError: () => setPassword(''),
  })
  const wait = useWait(unlock.error)
  const leaveDemo = useMutation({
    mutationFn: () => api.desk.useDemo({ demo: false }),
    onSuccess: () => queries.resetQueries(),
  })
  return (
    <Door title={t('unlock.title')}>
      <Text size="sm" className="quiet" style={{ overflowWrap: 'anywhere' }}>
        {desk.data?.registerFolder}
      </Text>
      {isDemo && <Alert>{t('unlock.demo', { password: demoPassword })}</Alert>}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (wait === 0 && password !== '') unlock.mutate()
        }}
      >
        <Stack>
          <PasswordInput
            visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
            label={t('unlock.password')}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            autoComplete="current-password"
            autoFocus
          />
          {unlock.error && (
            <Alert color="red" role="alert">
              {errorText(unlock.error)}
              {wait > 0 && ` ${t('unlock.wait', { seconds: wait })}`}
            </Alert>
          )}
          <Working on={unlock.isPending} what={t('unlock.working')} />
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

function Recover({ onBack }: { readonly onBack: () => void }): ReactNode {
  const { t } = useTranslation('door')
  const queries = useQueryClient()
  const [recoveryKey, setRecoveryKey] = useState('')
  const [value, setValue] = useState({ password: '', repeated: '' })
  const recover = useMutation({
    mutationFn: () => api.session.unlockWithRecoveryKey({ recoveryKey, newPassword: value.password }),
    onSuccess: () => queries.resetQueries(),
  })
  const ready = recoveryKey.trim() !== '' && isGoodPassword(value)
  return (
    <Door title={t('recover.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) recover.mutate()
        }}
      >
        <Stack>
          <Text>{t('recover.text')}</Text>
          <TextInput
            label={t('recover.key')}
            value={recoveryKey}
            onChange={(event) => setRecoveryKey(event.currentTarget.value)}
            autoComplete="off"
            autoFocus
          />
          <NewPassword value={value} onChange={setValue} />
          {recover.error && (
            <Alert color="red" role="alert">
              {errorText(recover.error)}
            </Alert>
          )}
          <Working on={recover.isPending} what={t('recover.working')} />
          <Group justify="space-between">
            <Button variant="subtle" disabled={recover.isPending} onClick={onBack}>
              {t('back')}
            </Button>
            <Button type="submit" loading={recover.isPending} disabled={!ready}>
              {t('recover.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Door>
  )
}
