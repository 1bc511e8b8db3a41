import { Alert, Button, PasswordInput, Select, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import { ageInDays } from '../../shared/register/backups/rules.ts'
import type { RegisterCopyLine } from '../../shared/register/backups/schema.ts'
import { api } from '../api.ts'
import { useLanguage, useTranslation } from '../i18n.ts'
import { errorText, showError } from './error-text.ts'
import { localMoment } from './local-moment.ts'
import { Working } from './working.tsx'

const damages = new Set(['register-damaged', 'key-file-damaged', 'register-missing'])

/** At the door, once opening said that the register is damaged: the newest good copy, and what can still be read. */
export function DamagedRegister({ error, onMended }: { readonly error: unknown; readonly onMended: () => void }): ReactNode {
  const [mended, setMended] = useState<string>()
  if (error instanceof AppError && damages.has(error.code)) {
    return (
      <WaysBack
        onMended={(sentence) => {
          setMended(sentence)
          onMended()
        }}
      />
    )
  }
  return mended === undefined ? null : (
    <Alert color="green" role="alert">
      {mended}
    </Alert>
  )
}

function WaysBack({ onMended }: { readonly onMended: (sentence: string) => void }): ReactNode {
  const { t } = useTranslation(['backups', 'door'])
  const language = useLanguage()
  const queries = useQueryClient()
  const offer = useQuery({ queryKey: ['backups', 'offer'], queryFn: () => api.backups.offer({}), retry: false, staleTime: 0 })
  const [chosen, setChosen] = useState<string>()
  const [password, setPassword] = useState('')
  const [now] = useState(() => new Date().toISOString())
  const copies = usable(offer.data?.copies ?? [])
  const copy = copies.find(({ id }) => id === chosen) ?? copies[0]
  const needsPassword = offer.data !== undefined && (!offer.data.canOpenCopies || copy?.state === 'earlier-key')
  const restore = useMutation({
    mutationFn: (id: string) => api.backups.restoreDamaged({ id, ...(needsPassword ? { secret: { password } } : {}) }),
    onSuccess: () => onMended(t('door.restored')),
  })
  const rescue = useMutation({
    mutationFn: () => api.backups.rescue({}),
    onSuccess: ({ read, lost }) => onMended(t('door.rescued', { read, lost })),
  })
  const fromFile = useMutation({
    mutationFn: () => api.desk.chooseCopy({}),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['backups', 'offer'] }),
    onError: showError,
  })
  if (!offer.data) return null
  const age = copy?.madeAt ? ageInDays(copy.madeAt, now) : 0
  const isBusy = restore.isPending || rescue.isPending
  const failure = restore.error ?? rescue.error
  return (
    <Stack gap="sm" component="section" aria-label={t('door.title')}>
      {copy ? (
        <Text size="sm" fw={600}>
          {t(copy.state === 'good' ? 'door.newest' : 'door.newest-unknown', { when: localMoment(copy.madeAt, language) })}
          {age > 0 && ` ${t('door.age', { days: age })}`}
        </Text>
      ) : (
        <Text size="sm">{t('door.none')}</Text>
      )}
      {copies.length > 1 && (
        <Select
          label={t('door.other')}
          data={copies.map((line) => ({ value: line.id, label: `${localMoment(line.madeAt, language)} · ${t(`places.${line.place}`)} · ${t(`states.${line.state}`)}` }))}
          value={copy?.id ?? null}
          onChange={(id) => setChosen(id ?? undefined)}
          allowDeselect={false}
        />
      )}
      {copy && needsPassword && (
        <PasswordInput
          visibilityToggleButtonProps={{ 'aria-label': t('door:password.show') }}
          label={t('door.password')}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoComplete="off"
        />
      )}
      {failure && (
        <Alert color="red" role="alert">
          {errorText(failure)}
        </Alert>
      )}
      <Working on={isBusy} what={t('door.working')} />
      {copy && (
        <Button loading={restore.isPending} disabled={isBusy || (needsPassword && password === '')} onClick={() => restore.mutate(copy.id)}>
          {t('door.restore')}
        </Button>
      )}
      <Button variant="default" disabled={isBusy} onClick={() => fromFile.mutate()}>
        {t('from-file')}
      </Button>
      {offer.data.canOpenCopies && (
        <>
          <Button variant="default" loading={rescue.isPending} disabled={isBusy} onClick={() => rescue.mutate()}>
            {t('door.rescue')}
          </Button>
          <Text size="xs" className="quiet">
            {t('door.rescue-text')}
          </Text>
        </>
      )}
    </Stack>
  )
}

/** What can be gone back to: the one just chosen first, then good ones, the newest first. */
function usable(copies: readonly RegisterCopyLine[]): RegisterCopyLine[] {
  const rank = ({ place, state, kind }: RegisterCopyLine): number => (place === 'chosen' ? 0 : kind === 'set-aside' ? 3 : state === 'good' ? 1 : 2)
  return copies
    .filter(({ state }) => state !== 'damaged')
    .toSorted((one, two) => rank(one) - rank(two) || ((two.madeAt ?? '') < (one.madeAt ?? '') ? -1 : 1))
}
