import { Button, Fieldset, Group, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api.ts'
import { showDone, showError } from '../../app/error-text.ts'
import { useTranslation } from '../../i18n.ts'

interface SecondPlaceProps {
  readonly folder: string | null
  readonly state: 'none' | 'there' | 'missing'
}

/** Another disk or a stick: the copies beside the register die with its disk. */
export function SecondPlace({ folder, state }: SecondPlaceProps): ReactNode {
  const { t } = useTranslation('backups')
  const queries = useQueryClient()
  const renew = () => queries.invalidateQueries({ queryKey: ['backups'] })
  const choose = useMutation({
    mutationFn: () => api.desk.chooseBackupFolder({}),
    onSuccess: async ({ chosen }) => {
      if (!chosen) return
      await renew()
      showDone(t('second.chosen'))
    },
    onError: showError,
  })
  const drop = useMutation({ mutationFn: () => api.desk.dropBackupFolder({}), onSuccess: renew, onError: showError })
  return (
    <Fieldset legend={t('second.title')}>
      <Text size="sm" mb="sm" style={{ overflowWrap: 'anywhere' }} {...(state === 'there' ? {} : { className: 'warning-text' })}>
        {t(`second.${state}`, { folder })}
      </Text>
      <Group gap="xs">
        <Button variant="default" loading={choose.isPending} onClick={() => choose.mutate()}>
          {t('second.choose')}
        </Button>
        {state !== 'none' && (
          <Button variant="subtle" loading={drop.isPending} onClick={() => drop.mutate()}>
            {t('second.drop')}
          </Button>
        )}
      </Group>
    </Fieldset>
  )
}
