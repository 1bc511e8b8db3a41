import { Anchor, Box, Button, Grid, Stack } from '@mantine/core'
import { IconUsersPlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { memo, type ReactNode, useMemo, useState } from 'react'
import type { DelegationMember } from '../../../shared/register/delegations/schema.ts'
import { inListOrder } from '../../../shared/register/delegations/rules.ts'
import { type MeetingInput, type MeetingParticipant, meetingSides, participantRoles } from '../../../shared/register/meetings/schema.ts'
import { api } from '../../api.ts'
import { showError } from '../../app/error-text.ts'
import { errorAt } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { formPart } from '../../app/fields/form-part.tsx'
import { type PersonLineProps, PersonLinesField } from '../../app/fields/person-lines-field.tsx'
import { RecordPicker } from '../../app/fields/record-picker.tsx'
import { titleOn, usePeople } from '../../app/fields/use-people.ts'
import type { RecordForm } from '../../app/records/area-screen.ts'
import { todayIso } from '../../app/today-iso.ts'
import { useTranslation } from '../../i18n.ts'
import { newParticipant } from './new-meeting.ts'

type Side = MeetingParticipant['side']
type Change = (lines: readonly MeetingParticipant[]) => MeetingParticipant[]

/** Both sides of the table, each with its own line to add people, so that nobody is asked for the side every time. */
export const ParticipantsField = formPart<MeetingInput>(({ form }): ReactNode => {
  const { t } = useTranslation('meetings')
  const { participants, heldOn } = form.values
  // The form is the same one as long as it stands; its functions only look new.
  const [updates] = useState(() => ({ host: sideUpdate(form, 'host'), guest: sideUpdate(form, 'guest') }))
  const context = useMemo(() => ({ day: heldOn || todayIso() }), [heldOn])
  const present = useMemo(() => new Set(participants.map((participant) => participant.personId)), [participants])
  return (
    <Stack>
      {meetingSides.map((side) => {
        const lines = participants.filter((participant) => participant.side === side)
        return (
          <PersonLinesField
            key={side}
            label={t(`sides.${side}`)}
            addLabel={t(`add.${side}`)}
            lines={lines}
            present={present}
            onUpdate={updates[side]}
            newLine={(personId, others) => newParticipant(personId, side, others.length === 0)}
            LineFields={ParticipantFields}
            context={context}
            errorOf={(index) => {
              const line = lines[index]
              return line && errorAt(form, `participants.${participants.indexOf(line)}`)
            }}
            extra={side === 'guest' && form.values.delegationId !== null && <FromDelegation delegationId={form.values.delegationId} present={present} onUpdate={updates.guest} />}
          />
        )
      })}
    </Stack>
  )
}, ['participants', 'heldOn', 'delegationId'])

/** Changes the lines of one side and leaves the other as it is. */
function sideUpdate(form: RecordForm<MeetingInput>, side: Side): (change: Change) => void {
  return (change) =>
    form.setValues((current) => {
      const all = current.participants ?? []
      const others = all.filter((participant) => participant.side !== side)
      const changed = change(all.filter((participant) => participant.side === side))
      return { participants: side === 'host' ? [...changed, ...others] : [...others, ...changed] }
    })
}

/** One press brings everybody of the delegation to the table; who stayed away is taken off again. */
function FromDelegation({
  delegationId,
  present,
  onUpdate,
}: {
  readonly delegationId: string
  readonly present: ReadonlySet<string>
  readonly onUpdate: (change: Change) => void
}): ReactNode {
  const { t } = useTranslation('meetings')
  const queries = useQueryClient()
  async function bring(): Promise<void> {
    const visit = await queries.fetchQuery({ queryKey: ['delegations', 'of-meeting', delegationId], queryFn: () => api.delegations.get({ id: delegationId }) })
    const newcomers = inListOrder(visit.members).filter((member) => !present.has(member.personId))
    onUpdate((lines) => [...lines, ...newcomers.map(asGuest)])
  }
  return (
    <Button variant="light" size="compact-sm" mb="sm" leftSection={<IconUsersPlus size={16} aria-hidden />} onClick={() => void bring().catch(showError)}>
      {t('add.delegation')}
    </Button>
  )
}

function asGuest({ personId, role, title }: DelegationMember): MeetingParticipant {
  const seat = role === 'head' || role === 'interpreter' ? role : 'member'
  return { personId, side: 'guest', role: seat, title, capacity: { ky: '', ru: '' } }
}

interface ParticipantContext {
  readonly day: string
}

const ParticipantFields = memo(({ line, index, context, change, error }: PersonLineProps<MeetingParticipant, ParticipantContext>): ReactNode => {
  const { t } = useTranslation('meetings')
  const person = usePeople([line.personId]).get(line.personId)
  // A second capacity is rare; a table of twelve is long enough without it.
  const [more, setMore] = useState(line.capacity.ky !== '' || line.capacity.ru !== '')
  const set = (part: Partial<MeetingParticipant>): void => change(index, { ...line, ...part })
  return (
    <>
      <Grid gap="xs">
        <Grid.Col span={{ base: 12, sm: 5 }}>
          <RecordPicker
            area="people"
            label={t('labels.person')}
            value={line.personId}
            onChange={(personId) => personId !== null && set({ personId })}
            error={error}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 6, sm: 4 }}>
          <ChoiceField label={t('labels.role')} words={participantRoles} labelOf={(role) => t(`roles.${role}`)} value={line.role} onChange={(role) => set({ role })} />
        </Grid.Col>
        <Grid.Col span={{ base: 6, sm: 3 }}>
          <ChoiceField label={t('labels.side')} words={meetingSides} labelOf={(side) => t(`sides.${side}`)} value={line.side} onChange={(side) => set({ side })} />
        </Grid.Col>
      </Grid>
      <Box mt={4}>
        <BilingualField label={t('labels.title')} placeholder={titleOn(person, context.day)} value={line.title} onChange={(title) => set({ title })} />
      </Box>
      {more ? (
        <BilingualField label={t('labels.capacity')} value={line.capacity} onChange={(capacity) => set({ capacity })} />
      ) : (
        <Anchor component="button" type="button" size="sm" mt={4} onClick={() => setMore(true)}>
          {t('add.capacity')}
        </Anchor>
      )}
    </>
  )
})
