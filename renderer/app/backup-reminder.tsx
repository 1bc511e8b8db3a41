import { Alert, Button, Group, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Comeback } from '../../shared/register/backups/schema.ts'
import { api } from '../api.ts'
import { useLanguage, useTranslation } from '../i18n.ts'
import { showError } from './error-text.ts'
import { localMoment } from './local-moment.ts'
import { useNavigation } from './navigation.tsx'
import { useRight } from './rights.tsx'
import { todayIso } from './today-iso.ts'

export const backupStatus = { queryKey: ['backups', 'status'], queryFn: () => api.backups.status({}), staleTime: 60_000 }

const toldKey = 'second-place-missing'
const told = { queryKey: ['backups', toldKey], queryFn: () => api.drafts.find({ key: toldKey }) }

/** On the first screen: what happened to the register, and what its copies lack. Nothing where all is well. */
export function BackupReminder(): ReactNode {
  const { t } = useTranslation('backups')
  const language = useLanguage()
  const { go } = useNavigation()
  const mayLook = useRight('backups')
  const status = useQuery(backupStatus).data
  if (!status) return null
  const warnings = [
    status.isStale && (status.newestGoodAt === null ? t('reminder.never') : t('reminder.stale', { when: localMoment(status.newestGoodAt, language) })),
    mayLook && status.isDrillDue && t('drill.due'),
  ].filter((warning) => warning !== false)
  return (
    <>
      {status.comeback && <Happened comeback={status.comeback} />}
      {warnings.length > 0 && (
        <Alert color="orange" mb="md" role="alert">
          {warnings.map((warning) => (
            <Text size="sm" key={warning}>
              {warning}
            </Text>
          ))}
          {mayLook && (
            <Button mt="xs" variant="light" onClick={() => go({ screen: 'backups' })}>
              {t('reminder.open')}
            </Button>
          )}
        </Alert>
      )}
      {mayLook && status.secondPlace === 'missing' && <StickMissing />}
      {mayLook && status.clearCopies > 0 && <ClearPassports />}
    </>
  )
}

/** Once a day and quietly: a stick in the safe is no mistake. */
function StickMissing(): ReactNode {
  const { t } = useTranslation('backups')
  const queries = useQueryClient()
  const lastTold = useQuery(told)
  const understand = useMutation({
    mutationFn: () => api.drafts.keep({ key: toldKey, content: todayIso() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: told.queryKey }),
    onError: showError,
  })
  if (lastTold.isPending || lastTold.data?.content === todayIso()) return null
  return (
    <Alert color="gray" mb="md">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{t('reminder.missing')}</Text>
        <Button size="compact-sm" variant="default" style={{ flex: 'none' }} onClick={() => understand.mutate()}>
          {t('reminder.understood')}
        </Button>
      </Group>
    </Alert>
  )
}

const clearKey = 'clear-copies-told'
const clearTold = { queryKey: ['backups', clearKey], queryFn: () => api.drafts.find({ key: clearKey }) }

/** Once: what to do about it stands on the screen of copies for as long as they are there. */
function ClearPassports(): ReactNode {
  const { t } = useTranslation('backups')
  const { go } = useNavigation()
  const queries = useQueryClient()
  const wasTold = useQuery(clearTold)
  const understand = useMutation({
    mutationFn: () => api.drafts.keep({ key: clearKey, content: true }),
    onSuccess: () => queries.invalidateQueries({ queryKey: clearTold.queryKey }),
    onError: showError,
  })
  if (wasTold.isPending || wasTold.data) return null
  return (
    <Alert color="orange" mb="md" role="alert">
      <Text size="sm">{t('clear.reminder')}</Text>
      <Group mt="xs" gap="xs">
        <Button variant="light" onClick={() => go({ screen: 'backups' })}>
          {t('reminder.open')}
        </Button>
        <Button variant="default" onClick={() => understand.mutate()}>
          {t('reminder.understood')}
        </Button>
      </Group>
    </Alert>
  )
}

/** Stands until somebody has read it. */
function Happened({ comeback }: { readonly comeback: Comeback }): ReactNode {
  const { t } = useTranslation('backups')
  const language = useLanguage()
  const queries = useQueryClient()
  const understand = useMutation({
    mutationFn: () => api.backups.told({}),
    onSuccess: () => queries.invalidateQueries({ queryKey: backupStatus.queryKey }),
    onError: showError,
  })
  const { kind, rescue, setAside } = comeback
  const what = kind === 'rescue' && rescue && !rescue.lostIsExact ? 'rescue-some' : kind
  return (
    <Alert color="blue" mb="md" role="alert">
      <Text size="sm">{t(`reminder.${what}`, { when: localMoment(comeback.copyMadeAt, language), read: rescue?.read, lost: rescue?.lost })}</Text>
      {setAside !== null && <Text size="sm">{t('reminder.aside', { name: setAside })}</Text>}
      <Button mt="xs" variant="light" onClick={() => understand.mutate()}>
        {t('reminder.understood')}
      </Button>
    </Alert>
  )
}
