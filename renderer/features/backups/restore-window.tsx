import { Alert, Button, Group, Modal, PasswordInput, Select, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import type { ComparisonAnswer, CopySecret, RegisterCopyLine } from '../../../shared/register/backups/schema.ts'
import { api } from '../../api.ts'
import { errorText } from '../../app/error-text.ts'
import { localMoment } from '../../app/local-moment.ts'
import { Working } from '../../app/working.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { ComparisonTable } from './comparison-table.tsx'

interface RestoreWindowProps {
  readonly copy: RegisterCopyLine
  readonly onClose: () => void
}

/** Two steps: first what would change, then a sentence that says it once more. */
export function RestoreWindow({ copy, onClose }: RestoreWindowProps): ReactNode {
  const { t } = useTranslation('backups')
  const language = useLanguage()
  const queries = useQueryClient()
  const [secret, setSecret] = useState<CopySecret>()
  const [isSure, setSure] = useState(false)
  const compare = useMutation({
    mutationFn: (given: CopySecret | undefined) => api.backups.compare({ id: copy.id, ...(given ? { secret: given } : {}) }),
  })
  const restore = useMutation({
    mutationFn: () => api.backups.restore({ id: copy.id, ...(secret ? { secret } : {}) }),
    // The register is closed now: everything the window knows of it is of yesterday.
    onSuccess: () => queries.resetQueries(),
  })
  const { mutate } = compare
  useEffect(() => mutate(undefined), [mutate])
  const when = localMoment(copy.madeAt, language)
  const failure = compare.error ?? restore.error
  const comparison = compare.data?.outcome === 'compared' ? compare.data.comparison : undefined
  return (
    <Modal opened onClose={onClose} title={t('compare.title')} size="lg" closeOnClickOutside={false} closeOnEscape={!restore.isPending} withCloseButton={!restore.isPending}>
      <Stack>
        <Text>{t('compare.copy', { when })}</Text>
        {failure && (
          <Alert color="red" role="alert">
            {errorText(failure)}
          </Alert>
        )}
        {!comparison && needsSecret(compare.data) && (
          <SecretForm
            users={needsSecret(compare.data) ?? []}
            isPending={compare.isPending}
            onSecret={(given) => {
              setSecret(given)
              mutate(given)
            }}
          />
        )}
        {comparison && !isSure && <ComparisonTable comparison={comparison} />}
        {comparison && isSure && <Alert color="orange">{t('compare.sure', { when })}</Alert>}
        <Group justify="flex-end">
          <Working on={compare.isPending || restore.isPending} what={t(restore.isPending ? 'compare.working' : 'compare.reading')} />
          <Button variant="default" disabled={restore.isPending} onClick={onClose} data-autofocus>
            {t('compare.cancel')}
          </Button>
          {comparison && <Onward isSure={isSure} isPending={restore.isPending} onSure={() => setSure(true)} onRestore={() => restore.mutate()} />}
        </Group>
      </Stack>
    </Modal>
  )
}

interface OnwardProps {
  readonly isSure: boolean
  readonly isPending: boolean
  readonly onSure: () => void
  readonly onRestore: () => void
}

function Onward({ isSure, isPending, onSure, onRestore }: OnwardProps): ReactNode {
  const { t } = useTranslation('backups')
  return isSure ? (
    <Button color="red.9" loading={isPending} onClick={onRestore}>
      {t('compare.confirm')}
    </Button>
  ) : (
    <Button onClick={onSure}>{t('compare.next')}</Button>
  )
}

function needsSecret(answer: ComparisonAnswer | undefined): readonly { id: string; name: string }[] | undefined {
  return answer?.outcome === 'secret-needed' ? answer.users : undefined
}

interface SecretFormProps {
  readonly users: readonly { readonly id: string; readonly name: string }[]
  readonly isPending: boolean
  readonly onSecret: (secret: CopySecret) => void
}

/** The password of that day; who had one then is asked only where it was more than one. */
function SecretForm({ users, isPending, onSecret }: SecretFormProps): ReactNode {
  const { t } = useTranslation(['backups', 'door'])
  const [userId, setUserId] = useState(users[0]?.id)
  const [password, setPassword] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (password !== '') onSecret({ password, ...(userId === undefined ? {} : { userId }) })
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('compare.secret')}</Text>
        {users.length > 1 && (
          <Select
            label={t('compare.user')}
            data={users.map(({ id, name }) => ({ value: id, label: name }))}
            value={userId ?? null}
            onChange={(chosen) => setUserId(chosen ?? undefined)}
            allowDeselect={false}
          />
        )}
        <PasswordInput
          visibilityToggleButtonProps={{ 'aria-label': t('door:password.show') }}
          label={t('compare.password')}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoComplete="off"
        />
        <Group justify="flex-end">
          <Button type="submit" loading={isPending} disabled={password === ''}>
            {t('compare.open')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
