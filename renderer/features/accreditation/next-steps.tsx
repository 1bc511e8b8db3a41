import { Box, Button, Group } from '@mantine/core'
import { IconExchange } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import type { Way } from '../../../shared/register/accreditation/calls.ts'
import { nextSteps } from '../../../shared/register/accreditation/rules.ts'
import { type Application, applicationInput, type ApplicationStepName } from '../../../shared/register/accreditation/schema.ts'
import { api } from '../../api.ts'
import { showError } from '../../app/error-text.ts'
import { DateField } from '../../app/fields/date-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import { useNavigation } from '../../app/navigation.tsx'
import { useRight } from '../../app/rights.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { showUndoable } from '../../app/undo.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { stateSigns } from './application-state.tsx'
import { PutIntoBatch } from './put-into-batch.tsx'

const ended: readonly Way['state'][] = ['refused', 'withdrawn', 'replaced']
const accredited: readonly Way['state'][] = ['accredited', 'handed-out']

/** The steps that may follow, one press each, dated and with the note that caused them; a replacement begins here too. */
export function NextSteps({ application, way }: { readonly application: Application; readonly way: Way }): ReactNode {
  const { t } = useTranslation('applications')
  const language = useLanguage()
  const queries = useQueryClient()
  const { go } = useNavigation()
  const mayWrite = useRight('write-visits')
  const [day, setDay] = useState<string | null>(todayIso())
  const [ground, setGround] = useState('')
  const last = application.steps.at(-1)
  const tooEarly = day !== null && last !== undefined && day < last.on
  const isAccredited = accredited.includes(way.state)
  const next = way.state === 'replaced' ? [] : nextSteps(last?.state ?? 'received').filter((state) => !isAccredited || state === 'withdrawn')

  const mark = useMutation({
    mutationFn: (step: { readonly state: ApplicationStepName; readonly on: string }) => {
      const input = applicationInput.parse(application)
      return api.applications.update({ id: application.id, revision: application.revision, input: { ...input, steps: [...input.steps, { ...step, ground, note: '' }] } })
    },
    onSuccess: async (_, { state }) => {
      setGround('')
      await queries.invalidateQueries()
      await showUndoable(t('labels.marked', { state: t(`states.${state}`) }), queries, { area: 'applications', id: application.id })
    },
    onError: showError,
  })

  if (!mayWrite || next.length === 0) return null
  return (
    <Box component="section" aria-label={t('labels.next-steps')} mb="lg">
      <FormRow>
        <DateField label={t('labels.step-on')} value={day} onChange={setDay} error={tooEarly && last ? t('errors.before-last', { day: formatDate(last.on, language, 'digits') }) : undefined} />
        <TextField label={t('labels.ground')} value={ground} onChange={setGround} />
      </FormRow>
      <Group gap="xs" mt="xs">
        {(way.state === 'received' || way.state === 'complete') && <PutIntoBatch ids={[application.id]} electionId={application.electionId} onDone={() => undefined} />}
        {next.map((state) => {
          const Sign = stateSigns[state]
          return (
            <Button
              key={state}
              size="compact-md"
              variant={ended.includes(state) ? 'default' : 'light'}
              leftSection={<Sign size={16} aria-hidden />}
              disabled={day === null || tooEarly || mark.isPending}
              loading={mark.isPending && mark.variables.state === state}
              onClick={() => day !== null && mark.mutate({ state, on: day })}
            >
              {t(`marks.${state}`)}
            </Button>
          )
        })}
        {!ended.includes(way.state) && (
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconExchange size={16} aria-hidden />}
            onClick={() => go({ screen: 'applications', form: 'new', origin: { area: 'applications', id: application.id } })}
          >
            {t('actions.replace')}
          </Button>
        )}
      </Group>
    </Box>
  )
}
