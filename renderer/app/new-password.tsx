import { PasswordInput, Progress, Stack, Text } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { shortestPassword } from '../../shared/register/session/calls.ts'
import { useTranslation } from '../i18n.ts'
import { passwordStrength } from './password-strength.ts'

export interface NewPasswordValue {
  readonly password: string
  readonly repeated: string
}

/** Below this the register is not made: an attacker who has the file tries offline, without anybody noticing. */
const neededStrength = 3

export function isGoodPassword({ password, repeated }: NewPasswordValue): boolean {
  return passwordStrength(password) >= neededStrength && password === repeated
}

const colors = ['red', 'red', 'orange', 'teal', 'teal'] as const

/** Two fields and a meter that says in words how good the password is. */
export function NewPassword({
  value,
  onChange,
}: {
  readonly value: NewPasswordValue
  readonly onChange: (value: NewPasswordValue) => void
}): ReactNode {
  const { t } = useTranslation('door')
  const strength = useMemo(() => passwordStrength(value.password), [value.password])
  const differs = value.repeated !== '' && value.repeated !== value.password
  return (
    <Stack gap="sm">
      <PasswordInput
        visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
        label={t('password.new')}
        description={t('password.advice', { count: shortestPassword })}
        value={value.password}
        onChange={(event) => onChange({ ...value, password: event.currentTarget.value })}
        autoComplete="new-password"
        data-autofocus
        required
      />
      {value.password !== '' && (
        <div>
          <Progress value={(strength + 1) * 20} color={colors[strength]} aria-label={t('password.strength')} />
          <Text size="sm" mt={4} role="status">
            {t(`password.strength-${strength}`)}
          </Text>
        </div>
      )}
      <PasswordInput
        visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
        label={t('password.repeat')}
        value={value.repeated}
        onChange={(event) => onChange({ ...value, repeated: event.currentTarget.value })}
        error={differs && t('password.differs')}
        autoComplete="new-password"
        required
      />
    </Stack>
  )
}
