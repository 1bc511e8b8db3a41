import { Anchor, Box, SimpleGrid, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { type Meeting, type MeetingParticipant, meetingSides } from '../../../shared/register/meetings/schema.ts'
import type { Person } from '../../../shared/register/people/schema.ts'
import { shownTitle } from '../../app/fields/use-people.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { RecordLink } from '../../app/records/card-parts.tsx'
import { personName } from '../../app/record-titles.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'

type People = ReadonlyMap<string, Person>

/** The two sides as they sat: facing each other, each in its own order. */
export function SidesOnCard({ meeting, people }: { readonly meeting: Meeting; readonly people: People }): ReactNode {
  const { t } = useTranslation('meetings')
  const bodies = { host: meeting.hostOrganisationId, guest: meeting.guestOrganisationId }
  return (
    <SimpleGrid cols={2} spacing="lg" my="md">
      {meetingSides.map((side) => {
        const seated = meeting.participants.filter((participant) => participant.side === side)
        return (
          <Box key={side} component="section" aria-label={t(`sides.${side}`)}>
            <Title order={3} fz={14} mb={2}>
              {t(`sides.${side}`)}
            </Title>
            <RecordLink area="organisations" id={bodies[side]} />
            <Box component="ol" m={0} mt="xs" p={0} style={{ listStyle: 'none' }}>
              {seated.map((participant) => (
                <Seat key={participant.personId} participant={participant} person={people.get(participant.personId)} day={meeting.heldOn} />
              ))}
            </Box>
            {seated.length === 0 && (
              <Text size="sm" className="quiet">
                {t('labels.nobody')}
              </Text>
            )}
          </Box>
        )
      })}
    </SimpleGrid>
  )
}

function Seat({ participant, person, day }: { readonly participant: MeetingParticipant; readonly person: Person | undefined; readonly day: string }): ReactNode {
  const { t } = useTranslation('meetings')
  const language = useLanguage()
  const { go } = useNavigation()
  const title = inLanguage(shownTitle(participant.title, person, day), language)
  const said = [title, inLanguage(participant.capacity, language)].filter(Boolean).join('; ')
  return (
    <Box component="li" mb={6}>
      {person && (
        <Anchor component="button" type="button" size="sm" ta="left" onClick={() => go({ screen: 'people', recordId: person.id })}>
          {personName(person, language)}
        </Anchor>
      )}
      {participant.role !== 'member' && <Text size="sm">{t(`roles.${participant.role}`)}</Text>}
      {said !== '' && (
        <Text size="sm" className="quiet">
          {said}
        </Text>
      )}
    </Box>
  )
}
