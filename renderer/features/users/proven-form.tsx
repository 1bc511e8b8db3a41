import { Alert, Button, Group, PasswordInput, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { errorText } from '../../app/error-text.ts'
import { Working } from '../../app/working.tsx'
import { useTranslation } from '../../i18n.ts'
import { useProof } from './use-proof.ts'

interface ProvenFormProps<Value> {
  readonly submitLabel: string
  /** What cannot be taken back. */
  readonly isGrave?: boolean
  readonly isReady: boolean
  /** Asks for the password also where it was given a moment ago: the work needs it itself. */
  readonly asksAnyway?: boolean
  readonly work: (ownPassword: string) => Promise<Value>
  readonly onDone: (value: Value) => Promise<void> | void
  readonly onLeave: () => void
  readonly children: ReactNode
}

/** A form whose work takes the administrator's own password, asked for at most once in a while. */
export function ProvenForm<Value>({ submitLabel, isGrave = false, isReady, asksAnyway = false, work, onDone, onLeave, children }: ProvenFormProps<Value>): ReactNode {
  const { t } = useTranslation(['users', 'door'])
  const proof = useProof()
  const [own, setOwn] = useState('')
  const submit = useMutation({ mutationFn: () => proof.run(own, () => work(own), asksAnyway), onSuccess: onDone })
  const asks = proof.isNeeded || asksAnyway
  const ready = isReady && (!asks || own !== '') && !submit.isPending
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) submit.mutate()
      }}
    >
      <Stack gap="sm">
        {children}
        {asks && (
          <PasswordInput
            visibilityToggleButtonProps={{ 'aria-label': t('door:password.show') }}
            label={t('fields.own-password')}
            description={t('fields.own-password-hint')}
            value={own}
            onChange={(event) => setOwn(event.currentTarget.value)}
            autoComplete="current-password"
            data-autofocus
            required
          />
        )}
        {submit.error && (
          <Alert color="red" role="alert">
            {errorText(submit.error)}
          </Alert>
        )}
        <Working on={submit.isPending} what={t('working')} />
        <Group justify="flex-end">
          <Button variant="default" disabled={submit.isPending} onClick={onLeave}>
            {t('not-now')}
          </Button>
          <Button type="submit" loading={submit.isPending} disabled={!ready} {...(isGrave ? { color: 'red.9' } : {})}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
