import { Button, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { CountedNumber } from '../../../shared/register/journal/schema.ts'
import { api } from '../../api.ts'
import { errorText, showDone } from '../../app/error-text.ts'
import { TextField } from '../../app/fields/text-field.tsx'
import { useTranslation } from '../../i18n.ts'

const shortestReason = 3

/** Nobody gets the number any more, and the journal says why for ever: asked for before it is done. */
export function SpoilForm({
  place,
  number,
  hasPaper,
  onDone,
  onCancel,
}: {
  readonly place: CountedNumber
  readonly number: string
  readonly hasPaper: boolean
  readonly onDone: () => void
  readonly onCancel: () => void
}): ReactNode {
  const { t } = useTranslation('journal')
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const spoil = useMutation({
    mutationFn: () => api.journal.spoil({ place, reason }),
    onSuccess: async () => {
      await queries.invalidateQueries()
      showDone(t('spoil.done', { number }))
      onDone()
    },
  })
  return (
    <Stack gap="xs">
      <Text size="sm">{t(hasPaper ? 'spoil.with-paper' : 'spoil.text')}</Text>
      <TextField label={t('reason')} required value={reason} onChange={setReason} />
      {spoil.error && (
        <Text size="sm" c="red" role="alert">
          {errorText(spoil.error)}
        </Text>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onCancel}>
          {t('not-now')}
        </Button>
        <Button color="red" loading={spoil.isPending} disabled={reason.trim().length < shortestReason} onClick={() => spoil.mutate()}>
          {t('spoil.confirm', { number })}
        </Button>
      </Group>
    </Stack>
  )
}
