import { Group, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { OutgoingEntry, OutgoingNote } from '../../../shared/register/journal/schema.ts'
import { api } from '../../api.ts'
import { showDone, showError } from '../../app/error-text.ts'
import { FormRow } from '../../app/fields/form-row.tsx'
import { NumberField } from '../../app/fields/number-field.tsx'
import { RecordPicker } from '../../app/fields/record-picker.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import { CardSection } from '../../app/records/card-parts.tsx'
import { RightButton, useRight } from '../../app/rights.tsx'
import { useTranslation } from '../../i18n.ts'

/** What only the clerk knows of a letter: its number in InfoDocs, its sheets, what it answers. */
export function NoteForm({ entry }: { readonly entry: OutgoingEntry }): ReactNode {
  const { t } = useTranslation(['journal', 'app'])
  const queries = useQueryClient()
  const mayKeep = useRight('keep-journal')
  const stored: OutgoingNote = { infodocsNumber: entry.infodocsNumber, sheets: entry.sheets, note: entry.note, answersId: entry.answers?.id ?? null }
  const [note, setNote] = useState(stored)
  const set = (changes: Partial<OutgoingNote>): void => setNote({ ...note, ...changes })
  const { kind, subject, number } = entry
  const save = useMutation({
    mutationFn: () => api.journal.writeNote({ letter: { kind, subject, number }, note }),
    onSuccess: async () => {
      await queries.invalidateQueries()
      showDone(t('app:form.saved'))
    },
    onError: showError,
  })
  if (!mayKeep) return null
  const isChanged = JSON.stringify(note) !== JSON.stringify(stored)
  return (
    <CardSection title={t('pane.note')}>
      <Stack gap="xs">
        <FormRow>
          <TextField label={t('columns.infodocs')} value={note.infodocsNumber} onChange={(infodocsNumber) => set({ infodocsNumber })} />
          <NumberField label={t('columns.sheets')} value={note.sheets ?? Number.NaN} onChange={(sheets) => set({ sheets: Number.isNaN(sheets) ? null : sheets })} />
        </FormRow>
        <RecordPicker area="incoming" label={t('columns.answers')} value={note.answersId} onChange={(answersId) => set({ answersId })} />
        <TextField label={t('pane.remark')} value={note.note} onChange={(remark) => set({ note: remark })} />
      </Stack>
      <Group justify="flex-end" mt="xs">
        <RightButton right="keep-journal" size="compact-md" disabled={!isChanged} loading={save.isPending} onClick={() => save.mutate()}>
          {t('app:form.save')}
        </RightButton>
      </Group>
    </CardSection>
  )
}
