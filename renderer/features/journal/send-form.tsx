import { Button, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { letterChannels } from '../../../shared/register/incoming/schema.ts'
import type { DispatchInput } from '../../../shared/register/journal/schema.ts'
import { api } from '../../api.ts'
import { errorText, showDone } from '../../app/error-text.ts'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import { useDeskUser } from '../../app/rights.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { useTranslation } from '../../i18n.ts'

/** Marks files as sent: today, by whoever sits here, unless something else is typed. */
export function SendForm({
  paperIds,
  letters,
  onDone,
  onCancel,
}: {
  readonly paperIds: readonly string[]
  /** How many letters the files belong to. */
  readonly letters: number
  readonly onDone: () => void
  readonly onCancel: () => void
}): ReactNode {
  const { t } = useTranslation('journal')
  const queries = useQueryClient()
  const { name } = useDeskUser()
  const [dispatch, setDispatch] = useState<DispatchInput>({ sentOn: todayIso(), channel: 'email', sentBy: name, tracking: '', note: '' })
  const set = (changes: Partial<DispatchInput>): void => setDispatch({ ...dispatch, ...changes })
  const tooLate = dispatch.sentOn > todayIso()
  const send = useMutation({
    mutationFn: () => api.journal.send({ paperIds: [...paperIds], dispatch }),
    onSuccess: async () => {
      await queries.invalidateQueries()
      showDone(t('sent', { count: letters }))
      onDone()
    },
  })
  return (
    <Stack gap="xs">
      <FormRow>
        <DateField label={t('send.on')} required value={dispatch.sentOn} onChange={(on) => on !== null && set({ sentOn: on })} error={tooLate && t('send.too-late')} />
        <ChoiceField label={t('send.channel')} words={letterChannels} labelOf={(channel) => t(`channels.${channel}`)} value={dispatch.channel} onChange={(channel) => set({ channel })} />
      </FormRow>
      <FormRow>
        <TextField label={t('send.tracking')} value={dispatch.tracking} onChange={(tracking) => set({ tracking })} />
        <TextField label={t('send.by')} value={dispatch.sentBy} onChange={(sentBy) => set({ sentBy })} />
      </FormRow>
      <TextField label={t('send.note')} value={dispatch.note} onChange={(note) => set({ note })} />
      {send.error && (
        <Text size="sm" c="red" role="alert">
          {errorText(send.error)}
        </Text>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onCancel}>
          {t('not-now')}
        </Button>
        <Button loading={send.isPending} disabled={tooLate} onClick={() => send.mutate()}>
          {t('send.mark', { count: letters })}
        </Button>
      </Group>
    </Stack>
  )
}
