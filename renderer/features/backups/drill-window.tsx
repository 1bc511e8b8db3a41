import { Alert, Button, Group, Modal, PasswordInput, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { RegisterCopyLine } from '../../../shared/register/backups/schema.ts'
import { api } from '../../api.ts'
import { errorText } from '../../app/error-text.ts'
import { localMoment } from '../../app/local-moment.ts'
import { useDeskUser } from '../../app/rights.tsx'
import { Working } from '../../app/working.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'

const ways = ['password', 'recovery-key'] as const
type Way = (typeof ways)[number]

/** The drill as a guide of three steps; its minutes run from the moment it is opened. */
export function DrillWindow({ copy, onClose }: { readonly copy: RegisterCopyLine | undefined; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['backups', 'door'])
  const language = useLanguage()
  const queries = useQueryClient()
  const user = useDeskUser()
  const [startedAt] = useState(() => new Date().toISOString())
  const [way, setWay] = useState<Way>('password')
  const [typed, setTyped] = useState('')
  const drill = useMutation({
    mutationFn: (id: string) => api.backups.drill({ id, startedAt, secret: way === 'password' ? { password: typed, userId: user.id } : { recoveryKey: typed } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['backups'] }),
    onSettled: () => setTyped(''),
  })
  const done = drill.data
  return (
    <Modal opened onClose={onClose} title={t('drill.title')} size="lg" closeOnClickOutside={false}>
      {copy === undefined ? (
        <Text>{t('drill.no-copy')}</Text>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (typed !== '' && !drill.isPending) drill.mutate(copy.id)
          }}
        >
          <Stack>
            <Text>{t('drill.step-copy', { when: localMoment(copy.madeAt, language) })}</Text>
            <Text>{t('drill.step-secret')}</Text>
            <SegmentedControl
              aria-label={t('drill.way')}
              value={way}
              onChange={(chosen) => {
                setWay(chosen === 'recovery-key' ? 'recovery-key' : 'password')
                setTyped('')
              }}
              data={ways.map((value) => ({ value, label: t(`drill.${value}`) }))}
            />
            {way === 'password' ? (
              <PasswordInput
                visibilityToggleButtonProps={{ 'aria-label': t('door:password.show') }}
                label={t('drill.password')}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
                autoComplete="off"
                data-autofocus
              />
            ) : (
              <TextInput label={t('drill.recovery-key')} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} autoComplete="off" />
            )}
            <Text>{t('drill.step-run')}</Text>
            {drill.error && (
              <Alert color="red" role="alert">
                {errorText(drill.error)}
              </Alert>
            )}
            {done && (
              <Alert color={done.result === 'good' ? 'green' : 'red'} role="alert">
                {t('drill.done', { result: t(`drill.results.${done.result}`), records: done.records, time: done.minutes < 1 ? t('drill.under-minute') : t('drill.in-minutes', { minutes: String(done.minutes).replace('.', ',') }) })}
              </Alert>
            )}
            <Group justify="flex-end">
              <Working on={drill.isPending} what={t('drill.working')} />
              <Button variant="default" onClick={onClose}>
                {t('drill.close')}
              </Button>
              {!done && (
                <Button type="submit" loading={drill.isPending} disabled={typed === ''}>
                  {t('drill.run')}
                </Button>
              )}
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
