import { Alert, Button, Divider, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { firstUserName } from '../../shared/register/users/schema.ts'
import { api } from '../api.ts'
import { useTranslation } from '../i18n.ts'
import { Door } from './door.tsx'
import { errorText, showError } from './error-text.ts'
import { isGoodPassword, NewPassword } from './new-password.tsx'
import { recoverySheet } from './recovery-reminder.tsx'
import { Working } from './working.tsx'

/** First run: a register of one's own, the demo register, or one that lies somewhere else. */
export function Welcome({ onCreated }: { readonly onCreated: (recoveryKey: string) => void }): ReactNode {
  const { t } = useTranslation('door')
  const queries = useQueryClient()
  const [creating, setCreating] = useState(false)
  const refresh = (): Promise<void> => queries.invalidateQueries()

  const openDemo = useMutation({
    mutationFn: async () => {
      await api.desk.useDemo({ demo: true })
      await api.session.openDemo({})
    },
    onSuccess: refresh,
    onError: () => api.desk.useDemo({ demo: false }),
  })
  const openExisting = useMutation({ mutationFn: () => api.desk.chooseRegister({ purpose: 'open' }), onSuccess: refresh })
  const desk = useQuery({ queryKey: ['desk'], queryFn: () => api.desk.state({}) })
  const isMissing = desk.data?.registerFolderIsMissing ?? false
  const failed = openDemo.error ?? openExisting.error

  if (creating) return <Create onCreated={onCreated} onBack={() => setCreating(false)} />
  return (
    <Door title={t('welcome.title')}>
      <Text>{t('welcome.text')}</Text>
      {isMissing && (
        <Alert color="red" role="alert">
          <Text size="sm">{t('welcome.missing', { folder: desk.data?.registerFolder })}</Text>
          <Button mt="xs" variant="light" onClick={() => void queries.invalidateQueries()}>
            {t('welcome.look-again')}
          </Button>
        </Alert>
      )}
      {failed && (
        <Alert color="red" role="alert">
          {errorText(failed)}
        </Alert>
      )}
      <Stack gap="xs">
        {/* In the place of a register that is only out of reach a new one would hide it. */}
        <Button size="md" disabled={isMissing} onClick={() => setCreating(true)}>
          {t('welcome.create')}
        </Button>
        <Button size="md" variant="light" loading={openDemo.isPending} onClick={() => openDemo.mutate()}>
          {t('welcome.demo')}
        </Button>
        <Text size="sm" className="quiet">
          {t('welcome.demo-text')}
        </Text>
        <Working on={openDemo.isPending} what={t('welcome.demo-working')} />
      </Stack>
      <Divider />
      <Button variant="subtle" loading={openExisting.isPending} onClick={() => openExisting.mutate()}>
        {t('welcome.open-existing')}
      </Button>
    </Door>
  )
}

function Create({
  onCreated,
  onBack,
}: {
  readonly onCreated: (recoveryKey: string) => void
  readonly onBack: () => void
}): ReactNode {
  const { t } = useTranslation('door')
  const queries = useQueryClient()
  const desk = useQuery({ queryKey: ['desk'], queryFn: () => api.desk.state({}) })
  const [name, setName] = useState<string>(firstUserName)
  const [value, setValue] = useState({ password: '', repeated: '' })
  const ready = name.trim() !== '' && isGoodPassword(value)
  const choose = useMutation({
    mutationFn: () => api.desk.chooseRegister({ purpose: 'create' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['desk'] }),
  })
  const create = useMutation({
    mutationFn: () => api.session.create({ name, password: value.password }),
    onSuccess: async ({ recoveryKey }) => {
      // The key first: the register made it once, and a mark that cannot be written must not hide it.
      onCreated(recoveryKey)
      await recoverySheet.shown().catch(showError)
      await queries.invalidateQueries()
    },
  })
  const failed = create.error ?? choose.error
  return (
    <Door title={t('create.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) create.mutate()
        }}
      >
        <Stack>
          <Text>{t('create.text')}</Text>
          <TextInput
            label={t('create.name')}
            description={t('create.name-hint')}
            value={name}
            maxLength={60}
            onChange={(event) => setName(event.currentTarget.value)}
            autoComplete="off"
            required
          />
          <NewPassword value={value} onChange={setValue} />
          <div>
            <Text size="sm">{t('create.folder')}</Text>
            <Group gap="xs" wrap="nowrap">
              <Text size="sm" className="quiet" style={{ overflowWrap: 'anywhere' }} flex={1}>
                {desk.data?.registerFolder}
              </Text>
              <Button variant="default" size="xs" onClick={() => choose.mutate()}>
                {t('create.other-folder')}
              </Button>
            </Group>
          </div>
          {failed && (
            <Alert color="red" role="alert">
              {errorText(failed)}
            </Alert>
          )}
          <Working on={create.isPending} what={t('create.working')} />
          <Group justify="space-between">
            <Button variant="subtle" disabled={create.isPending} onClick={onBack}>
              {t('back')}
            </Button>
            <Button type="submit" loading={create.isPending} disabled={!ready}>
              {t('create.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Door>
  )
}
