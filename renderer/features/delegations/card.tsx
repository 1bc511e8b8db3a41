import { Box, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { countryName, formatDateRange } from '../../../shared/language/index.ts'
import type { Delegation } from '../../../shared/register/delegations/schema.ts'
import { shownTitle, usePeople } from '../../app/fields/use-people.ts'
import { BothLanguages, CardLine, CardSection, RecordLink } from '../../app/records/card-parts.tsx'
import { personName } from '../../app/record-titles.ts'
import { todayIso } from '../../app/today-iso.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import { MembersTable } from './members-table.tsx'
import { MissingParts } from './missing-parts.tsx'
import { DelegationStatusMark } from './status-mark.tsx'
import { TravelLines } from './travel-lines.tsx'
import { visitDays } from './visit-days.ts'
import { VisitMeetings } from './visit-meetings.tsx'
import { VisitProgramme } from './visit-programme.tsx'

export function Card({ record }: { readonly record: Delegation }): ReactNode {
  const { t } = useTranslation('delegations')
  const language = useLanguage()
  const people = usePeople(record.members.map((member) => member.personId))
  const head = record.members.find((member) => member.role === 'head')
  const headPerson = head && people.get(head.personId)
  const days = visitDays(record, todayIso(), language, t)
  const headTitle = head && inLanguage(shownTitle(head.title, headPerson, record.arrivesOn), language)
  return (
    <>
      <Text fw={600}>{formatDateRange(record.arrivesOn, record.departsOn, language, 'dashed')}</Text>
      <Group gap="lg" mb="sm" style={{ rowGap: 2 }}>
        <DelegationStatusMark status={record.status} />
        {days !== '' && <Text size="sm">{days}</Text>}
      </Group>
      <MissingParts delegation={record} people={people} />
      <CardLine label={t('fields.organisationId')}>
        <RecordLink area="organisations" id={record.organisationId} />
        {record.countryCode && <Text size="sm">{countryName(record.countryCode, language)}</Text>}
      </CardLine>
      <CardLine label={t('labels.head')}>
        {headPerson && [personName(headPerson, language), headTitle].filter(Boolean).join(', ')}
      </CardLine>
      <CardLine label={t('fields.kind')}>{`${t(`kinds.${record.kind}`)}, ${t(`levels.${record.level}`)}`}</CardLine>
      <CardLine label={t('fields.electionId')}>{record.electionId && <RecordLink area="elections" id={record.electionId} />}</CardLine>
      <CardLine label={t('fields.invitationId')}>{record.invitationId && <RecordLink area="invitations" id={record.invitationId} />}</CardLine>
      <CardLine label={t('fields.hostPersonId')}>{record.hostPersonId && <RecordLink area="people" id={record.hostPersonId} />}</CardLine>
      <CardLine label={t('fields.ground')}>{hasText(record.ground) && <BothLanguages text={record.ground} />}</CardLine>
      <CardLine label={t('fields.purposes')}>
        {record.purposes.length > 0 && (
          <ol style={{ margin: 0, paddingInlineStart: 18 }}>
            {record.purposes.map((purpose, index) => (
              <li key={index}>
                <BothLanguages text={purpose} />
              </li>
            ))}
          </ol>
        )}
      </CardLine>
      {record.members.length > 0 && (
        <Box mt="md">
          <CardSection title={t('labels.members-count', { count: record.members.length })}>
            <MembersTable members={record.members} people={people} day={record.arrivesOn} />
          </CardSection>
        </Box>
      )}
      <CardSection title={t('sections.travel')}>
        <TravelLines delegation={record} />
      </CardSection>
      <VisitProgramme delegationId={record.id} />
      <VisitMeetings delegationId={record.id} />
      <CardLine label={t('fields.notes')}>{record.notes}</CardLine>
    </>
  )
}

const hasText = (text: { readonly ky: string; readonly ru: string }): boolean => text.ky !== '' || text.ru !== ''
