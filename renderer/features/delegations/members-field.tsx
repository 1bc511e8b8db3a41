import { Anchor, Box, Grid } from '@mantine/core'
import { memo, type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { type DelegationInput, type DelegationMember, memberRoles } from '../../../shared/register/delegations/schema.ts'
import { errorAt } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { formPart } from '../../app/fields/form-part.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { type PersonLineProps, PersonLinesField } from '../../app/fields/person-lines-field.tsx'
import { RecordPicker } from '../../app/fields/record-picker.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import { titleOn, usePeople } from '../../app/fields/use-people.ts'
import { todayIso } from '../../app/today-iso.ts'
import { useTranslation } from '../../i18n.ts'
import { newMember } from './new-delegation.ts'

/** The people who come, in the order of the printed list inside each role. */
export const MembersField = formPart<DelegationInput>(({ form }): ReactNode => {
  const { t } = useTranslation('delegations')
  const { members, arrivesOn } = form.values
  const setValues = useRef(form.setValues)
  const update = useCallback(
    (change: (lines: readonly DelegationMember[]) => DelegationMember[]) =>
      setValues.current((current) => ({ members: change(current.members ?? []) })),
    [],
  )
  // Before the day of arrival is known, the posts of today are shown.
  const context = useMemo(() => ({ day: arrivesOn || todayIso() }), [arrivesOn])
  const heads = members.filter((member) => member.role === 'head').length

  function errorOf(index: number): ReactNode {
    const personId = members[index]?.personId
    const twice = members.some((member, at) => at < index && member.personId === personId)
    return twice ? t('errors.twice') : errorAt(form, `members.${index}`)
  }

  return (
    <PersonLinesField
      label={t('labels.people')}
      addLabel={t('add.member')}
      lines={members}
      onUpdate={update}
      newLine={newMember}
      LineFields={MemberFields}
      context={context}
      errorOf={errorOf}
      error={heads > 1 ? t('errors.one-head') : undefined}
    />
  )
}, ['members', 'arrivesOn'])

interface MemberContext {
  readonly day: string
}

const MemberFields = memo(({ line, index, context, change, error }: PersonLineProps<DelegationMember, MemberContext>): ReactNode => {
  const { t } = useTranslation('delegations')
  const person = usePeople([line.personId]).get(line.personId)
  // Most members have neither a mission nor a note; twelve lines must stay on one screen.
  const [more, setMore] = useState(line.missionId !== null || line.note !== '')
  const set = (part: Partial<DelegationMember>): void => change(index, { ...line, ...part })
  return (
    <>
      <Grid gap="xs" align="flex-start">
        <Grid.Col span={{ base: 12, sm: 5 }}>
          <RecordPicker
            area="people"
            label={t('labels.person')}
            value={line.personId}
            onChange={(personId) => personId !== null && set({ personId })}
            error={error}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 4 }}>
          <ChoiceField
            label={t('labels.role')}
            words={memberRoles}
            labelOf={(role) => t(`roles.${role}`)}
            value={line.role}
            onChange={(role) => set({ role })}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 3 }} pt={{ base: 0, sm: 28 }}>
          {!more && (
            <Anchor component="button" type="button" size="sm" ta="left" onClick={() => setMore(true)}>
              {t('add.mission-or-note')}
            </Anchor>
          )}
        </Grid.Col>
      </Grid>
      <Box mt={4}>
        <BilingualField label={t('labels.title')} placeholder={titleOn(person, context.day)} value={line.title} onChange={(title) => set({ title })} />
      </Box>
      {more && (
        <FormRow>
          <RecordPicker area="missions" label={t('labels.mission')} value={line.missionId} onChange={(missionId) => set({ missionId })} />
          <TextField label={t('labels.note')} value={line.note} onChange={(note) => set({ note })} />
        </FormRow>
      )}
    </>
  )
})
