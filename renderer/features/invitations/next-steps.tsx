import { Box, Button, Group, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { currentStatus, nextStatuses } from '../../../shared/register/invitations/rules.ts'
import { type Invitation, type InvitationInput, invitationInput, type InvitationStatus } from '../../../shared/register/invitations/schema.ts'
import { formatDate } from '../../../shared/language/index.ts'
import { api } from '../../api.ts'
import { showError } from '../../app/error-text.ts'
import { DateField } from '../../app/fields/date-field.tsx'
import { useRight } from '../../app/rights.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { showUndoable } from '../../app/undo.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { statusSigns } from './status-mark.tsx'

const answers: readonly InvitationStatus[] = ['accepted', 'partly-accepted', 'declined']
/** Steps aside from the way of the letter stand back behind the one that leads on. */
const asides: readonly InvitationStatus[] = ['draft', 'cancelled']

/** The steps that may follow, one press each; the day is today's unless another is typed first. */
export function NextSteps({ invitation }: { readonly invitation: Invitation }): ReactNode {
  const { t } = useTranslation('invitations')
  const language = useLanguage()
  const queries = useQueryClient()
  const mayWrite = useRight('write-visits')
  const [day, setDay] = useState<string | null>(todayIso())
  const lastOn = invitation.steps.at(-1)?.on ?? ''
  const tooEarly = day !== null && day < lastOn
  const next = nextStatuses(currentStatus(invitation.steps))

  const mark = useMutation({
    mutationFn: (step: { readonly status: InvitationStatus; readonly on: string }) =>
      api.invitations.update({ id: invitation.id, revision: invitation.revision, input: withStep(invitation, step.status, step.on) }),
    onSuccess: async (_, { status }) => {
      setDay(todayIso())
      await queries.invalidateQueries()
      await showUndoable(t('labels.marked', { status: t(`statuses.${status}`) }), queries, { area: 'invitations', id: invitation.id })
    },
    onError: showError,
  })

  if (!mayWrite) return null
  return (
    <Box component="section" aria-label={t('labels.next-steps')} mb="lg">
      <Box maw={280} mb="xs">
        <DateField
          label={t('labels.step-on')}
          value={day}
          onChange={setDay}
          error={tooEarly ? t('errors.before-last', { day: formatDate(lastOn, language, 'on') }) : undefined}
        />
      </Box>
      <Group gap="xs">
        {next.map((status, index) => {
          const Sign = statusSigns[status]
          return (
            <Button
              key={status}
              size="compact-md"
              variant={asides.includes(status) ? 'default' : index === 0 ? 'filled' : 'light'}
              leftSection={<Sign size={16} aria-hidden />}
              disabled={day === null || tooEarly || mark.isPending}
              loading={mark.isPending && mark.variables.status === status}
              onClick={() => day !== null && mark.mutate({ status, on: day })}
            >
              {t(`marks.${status}`)}
            </Button>
          )
        })}
      </Group>
      {next.some((status) => answers.includes(status)) && (
        <Text size="xs" className="quiet" mt={4}>
          {t('hints.answer-day')}
        </Text>
      )}
    </Box>
  )
}

/** The day of an answer is the day of the step, unless one was written down before. */
function withStep(invitation: Invitation, status: InvitationStatus, on: string): InvitationInput {
  const input = invitationInput.parse(invitation)
  return {
    ...input,
    steps: [...input.steps, { status, on, note: '' }],
    answer: answers.includes(status) && input.answer.on === null ? { ...input.answer, on } : input.answer,
  }
}
