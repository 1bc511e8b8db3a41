import { Anchor, Switch, Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { inListOrder } from '../../../shared/register/delegations/rules.ts'
import type { DelegationMember } from '../../../shared/register/delegations/schema.ts'
import type { Person } from '../../../shared/register/people/schema.ts'
import { shownTitle } from '../../app/fields/use-people.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { PhotoThumbnail } from '../../app/photos/photo-thumbnail.tsx'
import { usePhotosShown, useThumbnails } from '../../app/photos/use-thumbnails.ts'
import { RecordLink } from '../../app/records/card-parts.tsx'
import { personName } from '../../app/record-titles.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'

/** Everybody who comes, as the printed list has them. */
export function MembersTable({
  members,
  people,
  day,
}: {
  readonly members: readonly DelegationMember[]
  readonly people: ReadonlyMap<string, Person>
  readonly day: string
}): ReactNode {
  const { t } = useTranslation('delegations')
  const language = useLanguage()
  const { go } = useNavigation()
  const photos = usePhotosShown()
  const thumbnails = useThumbnails(members.map(({ personId }) => personId), photos.shown)
  return (
    <>
      <Switch size="xs" mb={4} label={t('labels.with-photos')} checked={photos.shown} onChange={(event) => photos.change(event.currentTarget.checked)} />
      <Table aria-label={t('fields.members')} fz="sm" verticalSpacing={4} horizontalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={34}>{t('labels.number')}</Table.Th>
            {photos.shown && <Table.Th w={44}>{t('labels.photo')}</Table.Th>}
            <Table.Th>{t('labels.person')}</Table.Th>
            <Table.Th>{t('labels.role-and-mission')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {inListOrder(members).map((member, index) => {
            const person = people.get(member.personId)
            return (
              <Table.Tr key={member.personId} style={{ verticalAlign: 'top' }}>
                <Table.Td>{index + 1}</Table.Td>
                {photos.shown && (
                  <Table.Td>
                    <PhotoThumbnail name={person ? personName(person, language) : ''} url={thumbnails.get(member.personId)} />
                  </Table.Td>
                )}
                <Table.Td>
                  {person && (
                    <Anchor component="button" type="button" size="sm" ta="left" onClick={() => go({ screen: 'people', recordId: person.id })}>
                      {personName(person, language)}
                    </Anchor>
                  )}
                  <Text size="sm" className="quiet">
                    {inLanguage(shownTitle(member.title, person, day), language)}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Text size="sm">{t(`roles.${member.role}`)}</Text>
                  <RecordLink area="missions" id={member.missionId} />
                  {member.note !== '' && (
                    <Text size="sm" className="quiet">
                      {member.note}
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </>
  )
}
