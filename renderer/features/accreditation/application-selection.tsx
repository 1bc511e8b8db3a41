import { Button, Popover, Stack } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { type ApplicationSummary, applicationSteps } from '../../../shared/register/accreditation/schema.ts'
import { api } from '../../api.ts'
import { showDone, showError } from '../../app/error-text.ts'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { DateField } from '../../app/fields/date-field.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { useTranslation } from '../../i18n.ts'
import { PutIntoBatch } from './put-into-batch.tsx'

const markable = applicationSteps.filter((state) => state !== 'received')

/** What is done to the ticked applications: into a batch, or one step for all of them. */
export function ApplicationSelection({ rows, onDone }: { readonly rows: readonly ApplicationSummary[]; readonly onDone: () => void }): ReactNode {
  const ids = rows.map(({ id }) => id)
  const [first] = rows
  if (!first) return null
  return (
    <>
      <PutIntoBatch ids={ids} electionId={first.electionId} onDone={onDone} />
      <MarkMany ids={ids} onDone={onDone} />
    </>
  )
}

function MarkMany({ ids, onDone }: { readonly ids: readonly string[]; readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation('applications')
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const [state, setState] = useState<(typeof markable)[number]>('complete')
  const [on, setOn] = useState<string | null>(todayIso())
  const [ground, setGround] = useState('')
  const mark = useMutation({
    mutationFn: (day: string) => api.accreditation.mark({ ids: [...ids], state, on: day, ground, note: '' }),
    onSuccess: async ({ marked, left }) => {
      setOpen(false)
      onDone()
      await queries.invalidateQueries()
      showDone(t(left === 0 ? 'many.done' : 'many.some', { state: t(`states.${state}`), count: marked, left }))
    },
    onError: showError,
  })
  return (
    <Popover opened={open} onChange={setOpen} position="top-start" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button size="compact-md" variant="default" leftSection={<IconListCheck size={16} aria-hidden />} onClick={() => setOpen(!open)}>
          {t('many.button')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" w={320}>
          <ChoiceField label={t('labels.step')} words={markable} labelOf={(word) => t(`states.${word}`)} value={state} onChange={setState} />
          <DateField label={t('labels.step-on')} value={on} onChange={setOn} />
          <TextField label={t('labels.ground')} value={ground} onChange={setGround} />
          <Button disabled={on === null} loading={mark.isPending} onClick={() => on !== null && mark.mutate(on)}>
            {t('many.confirm')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
