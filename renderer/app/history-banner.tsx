import { Alert, Button, Group, Text, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { api } from '../api.ts'
import { useTranslation } from '../i18n.ts'
import { showDone, showError } from './error-text.ts'
import { useNavigation } from './navigation.tsx'
import { RightButton, useRight } from './rights.tsx'

/** A banner leaves room for the work below it. */
const namedKinds = 4
const shortestReason = 10

/** Stands over every screen while the register is not as its history says, and says what was found and what to do. */
export function HistoryBanner(): ReactNode {
  const { t } = useTranslation('history')
  const state = useQuery({ queryKey: ['history', 'state'], queryFn: () => api.history.state({}) })
  const { doubt, clockBackAt } = state.data ?? {}
  const codes = [...new Set(doubt?.faults.map(({ code }) => code))]
  return (
    <>
      {doubt && (
        <Alert color="red.9" variant="filled" radius={0} role="alert" icon={<IconAlertTriangle aria-hidden />} title={t('banner.title')} style={{ flex: 'none' }}>
          {codes.slice(0, namedKinds).map((code) => (
            <Text key={code} size="sm" fw={600}>
              {t(`faults.${code}`)}
            </Text>
          ))}
          {codes.length > namedKinds && <Text size="sm">{t('banner.more', { count: codes.length - namedKinds })}</Text>}
          <Text size="sm" my={6} maw={900}>
            {t('banner.text')}
          </Text>
          <Settlement />
        </Alert>
      )}
      {clockBackAt && (
        <Alert color="yellow" radius={0} py="xs" role="status" style={{ flex: 'none' }}>
          {t('banner.clock-back')}
        </Alert>
      )}
    </>
  )
}

/** The administrator's way on: with a reason, which the history keeps. */
function Settlement(): ReactNode {
  const { t } = useTranslation('history')
  const { go } = useNavigation()
  const queries = useQueryClient()
  const [isAsking, asking] = useDisclosure(false)
  const [reason, setReason] = useState('')
  const mayLook = useRight('history-report')
  const settle = useMutation({
    mutationFn: () => api.history.settle({ reason }),
    onSuccess: async () => {
      await queries.invalidateQueries()
      showDone(t('banner.settled'))
    },
    onError: showError,
  })
  if (!isAsking) {
    return (
      <Group gap="xs">
        {mayLook && (
          <Button size="xs" variant="white" color="dark" onClick={() => go({ screen: 'history' })}>
            {t('banner.to-history')}
          </Button>
        )}
        <RightButton right="accept-history" size="xs" variant="white" color="dark" onClick={asking.open}>
          {t('banner.settle')}
        </RightButton>
      </Group>
    )
  }
  return (
    <>
      <Textarea
        label={t('banner.reason')}
        description={t('banner.reason-hint')}
        styles={{ description: { color: 'inherit' } }}
        maw={700}
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group gap="xs" mt="xs">
        <Button size="xs" variant="white" color="dark" loading={settle.isPending} disabled={[...reason.trim()].length < shortestReason} onClick={() => settle.mutate()}>
          {t('banner.confirm')}
        </Button>
        <Button size="xs" variant="white" color="dark" onClick={asking.close}>
          {t('banner.cancel')}
        </Button>
      </Group>
    </>
  )
}
