import { Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatDate, formatTime, formatTimeRange } from '../../../shared/language/index.ts'
import type { Language } from '../../../shared/language/bilingual.ts'
import type { Meeting } from '../../../shared/register/meetings/schema.ts'
import { usePeople } from '../../app/fields/use-people.ts'
import { BothLanguages, CardLine, CardSection, RecordLink } from '../../app/records/card-parts.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { AgendaOnCard } from './agenda-on-card.tsx'
import { counterpart } from './counterpart.ts'
import { MinutesMark } from './marks.tsx'
import { AgreementsOnCard, FiguresOnCard } from './outcome-on-card.tsx'
import { SeatingOnCard } from './seating-on-card.tsx'
import { SidesOnCard } from './sides-on-card.tsx'

export function Card({ record }: { readonly record: Meeting }): ReactNode {
  const { t } = useTranslation('meetings')
  const language = useLanguage()
  const people = usePeople([
    ...record.participants.map((participant) => participant.personId),
    ...record.agenda.flatMap((item) => [item.reporterId ?? '', ...item.points.map((point) => point.speakerId ?? '')]),
    ...record.agreements.map((agreement) => agreement.personId ?? ''),
  ])
  return (
    <>
      <Text size="sm" className="quiet" mb="xs">
        {counterpart(record.subject, language)}
      </Text>
      <Text fw={600}>{whenHeld(record, language)}</Text>
      <Group gap="lg" mb="sm" style={{ rowGap: 2 }}>
        <Text size="sm">{`${t(`kinds.${record.kind}`)}, ${t(`formats.${record.format}`)}`}</Text>
        <Group gap={6} wrap="nowrap">
          <Text size="sm" className="quiet">
            {t('fields.minutesStatus')}:
          </Text>
          <MinutesMark status={record.minutesStatus} />
        </Group>
      </Group>
      <CardLine label={t('fields.place')}>{(record.place.ky || record.place.ru) && <BothLanguages text={record.place} />}</CardLine>
      <CardLine label={t('fields.delegationId')}>{record.delegationId && <RecordLink area="delegations" id={record.delegationId} />}</CardLine>
      <CardLine label={t('fields.electionId')}>{record.electionId && <RecordLink area="elections" id={record.electionId} />}</CardLine>
      <SidesOnCard meeting={record} people={people} />
      {record.archivedAt === null && record.participants.length > 0 && <SeatingOnCard meeting={record} />}
      {record.agenda.length > 0 && (
        <CardSection title={t('fields.agenda')}>
          <AgendaOnCard agenda={record.agenda} people={people} />
        </CardSection>
      )}
      {record.figures.length > 0 && (
        <CardSection title={t('fields.figures')}>
          <FiguresOnCard figures={record.figures} />
        </CardSection>
      )}
      {record.agreements.length > 0 && (
        <CardSection title={t('fields.agreements')}>
          <AgreementsOnCard agreements={record.agreements} people={people} />
        </CardSection>
      )}
      <CardLine label={t('fields.closing')}>{(record.closing.ky || record.closing.ru) && <BothLanguages text={record.closing} />}</CardLine>
      <CardLine label={t('fields.notes')}>{record.notes}</CardLine>
    </>
  )
}

function whenHeld({ heldOn, startsAt, endsAt }: Meeting, language: Language): string {
  const day = formatDate(heldOn, language, 'long-with-weekday')
  if (startsAt === null) return day
  return `${day}, ${endsAt === null ? formatTime(startsAt, language) : formatTimeRange(startsAt, endsAt, language, 'dashed')}`
}
