import { Box, Button, Group } from '@mantine/core'
import { IconCertificate, IconPencil } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Batch } from '../../../shared/register/accreditation/schema.ts'
import { api } from '../../api.ts'
import { showError } from '../../app/error-text.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import { RightButton, useRight } from '../../app/rights.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { showUndoable } from '../../app/undo.tsx'
import { useTranslation } from '../../i18n.ts'

const empty = { ky: '', ru: '' }

/** The next step of a draft: number and day of the decision, and one press accredits everybody in it. */
export function DecisionForm({ batch, size }: { readonly batch: Batch; readonly size: number }): ReactNode {
  const { t } = useTranslation('batches')
  const queries = useQueryClient()
  const mayDecide = useRight('accredit')
  const [correcting, setCorrecting] = useState(false)
  const [number, setNumber] = useState(batch.decision?.number ?? '')
  const [on, setOn] = useState<string | null>(batch.decision?.on ?? todayIso())
  const [title, setTitle] = useState(batch.decision?.title ?? empty)
  const [validUntilOn, setValidUntilOn] = useState(batch.validUntilOn)
  const [mask, setMask] = useState(batch.certificateMask)
  const isDraft = batch.decision === null
  const decide = useMutation({
    mutationFn: (day: string) =>
      api.accreditation.decide({ id: batch.id, revision: batch.revision, decision: { number: number.trim(), on: day, title }, validUntilOn, certificateMask: mask }),
    onSuccess: async () => {
      await queries.invalidateQueries()
      await showUndoable(isDraft ? t('decide.done', { count: size }) : t('decide.corrected'), queries, { area: 'batches', id: batch.id })
    },
    onError: showError,
  })

  if (!isDraft && !correcting) {
    if (!mayDecide) return null
    return (
      <Button size="compact-sm" variant="default" mb="md" leftSection={<IconPencil size={14} aria-hidden />} onClick={() => setCorrecting(true)}>
        {t('decide.correct')}
      </Button>
    )
  }
  return (
    <Box component="section" aria-label={t('fields.decision')} mb="lg">
      <FormRow>
        <TextField label={t('decide.number')} value={number} onChange={setNumber} />
        <DateField label={t('decide.on')} value={on} onChange={setOn} />
        <DateField label={t('fields.validUntilOn')} value={validUntilOn} onChange={setValidUntilOn} />
        {isDraft && <TextField label={t('fields.certificateMask')} value={mask} onChange={setMask} />}
      </FormRow>
      <BilingualField label={t('decide.title')} value={title} onChange={setTitle} />
      <Group gap="xs" mt="xs">
        <RightButton
          right="accredit"
          leftSection={<IconCertificate size={16} aria-hidden />}
          disabled={mayDecide && (number.trim() === '' || on === null || size === 0)}
          loading={decide.isPending}
          onClick={() => on !== null && decide.mutate(on)}
        >
          {isDraft ? t('decide.submit', { count: size }) : t('decide.save')}
        </RightButton>
      </Group>
    </Box>
  )
}
