import { Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatDate, formatDateRange, formatTime } from '../../../shared/language/index.ts'
import type { Bilingual, Language } from '../../../shared/language/bilingual.ts'
import { currentStatus } from '../../../shared/register/invitations/rules.ts'
import type { Invitation } from '../../../shared/register/invitations/schema.ts'
import { BothLanguages, CardLine, CardSection, RecordLink } from '../../app/records/card-parts.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { InvitedVisit } from './invited-visit.tsx'
import { NextSteps } from './next-steps.tsx'
import { StatusChain } from './status-chain.tsx'
import { InvitationStatusMark } from './status-mark.tsx'

export function Card({ record }: { readonly record: Invitation }): ReactNode {
  const { t } = useTranslation('invitations')
  const language = useLanguage()
  return (
    <>
      <Group gap="lg" mb="sm" style={{ rowGap: 2 }}>
        <InvitationStatusMark status={currentStatus(record.steps)} replyByOn={record.replyByOn} />
        {record.replyByOn !== null && (
          <Text size="sm">{t('labels.reply-until', { day: formatDate(record.replyByOn, language, 'until') })}</Text>
        )}
      </Group>
      {record.archivedAt === null && <NextSteps invitation={record} />}
      {record.archivedAt === null && <InvitedVisit invitation={record} />}
      <CardSection title={t('fields.steps')}>
        <StatusChain steps={record.steps} />
      </CardSection>
      <CardSection title={t('sections.letter')}>
        <CardLine label={t('fields.number')}>{record.number}</CardLine>
        <CardLine label={t('fields.direction')}>{t(`directions.${record.direction}`)}</CardLine>
        <CardLine label={t('fields.source')}>{t(`sources.${record.source}`)}</CardLine>
        <CardLine label={t('fields.channel')}>{t(`channels.${record.channel}`)}</CardLine>
        <CardLine label={t('fields.addressee')}>
          <RecordLink area="organisations" id={record.addressee.organisationId} />
          <div>
            <RecordLink area="people" id={record.addressee.personId} />
          </div>
        </CardLine>
        <CardLine label={t('fields.signatoryPersonId')}>
          {record.signatoryPersonId && <RecordLink area="people" id={record.signatoryPersonId} />}
        </CardLine>
        <CardLine label={t('fields.ground')}>{hasText(record.ground) && <BothLanguages text={record.ground} />}</CardLine>
      </CardSection>
      <CardSection title={t('sections.event')}>
        <CardLine label={t('fields.electionId')}>{record.electionId && <RecordLink area="elections" id={record.electionId} />}</CardLine>
        <CardLine label={t('fields.event')}>{hasText(record.event) && <BothLanguages text={record.event} />}</CardLine>
        <CardLine label={t('labels.when')}>{eventDays(record, language)}</CardLine>
        <CardLine label={t('fields.place')}>{hasText(record.place) && <BothLanguages text={record.place} />}</CardLine>
        <CardLine label={t('fields.aim')}>{hasText(record.aim) && <BothLanguages text={record.aim} />}</CardLine>
        <CardLine label={t('fields.costs')}>{hasText(record.costs) && <BothLanguages text={record.costs} />}</CardLine>
        <CardLine label={t('fields.seats')}>{record.seats}</CardLine>
      </CardSection>
      <Answer answer={record.answer} />
      <CardLine label={t('fields.notes')}>{record.notes}</CardLine>
    </>
  )
}

function Answer({ answer }: { readonly answer: Invitation['answer'] }): ReactNode {
  const { t } = useTranslation('invitations')
  const language = useLanguage()
  if (answer.on === null && answer.number === '' && answer.confirmed === null && answer.note === '') return null
  return (
    <CardSection title={t('fields.answer')}>
      <CardLine label={t('labels.answer-on')}>{answer.on && formatDate(answer.on, language, 'long')}</CardLine>
      <CardLine label={t('labels.answer-number')}>{answer.number}</CardLine>
      <CardLine label={t('labels.confirmed')}>{answer.confirmed}</CardLine>
      <CardLine label={t('labels.note')}>{answer.note}</CardLine>
    </CardSection>
  )
}

function eventDays({ eventOn, eventEndsOn, eventAt }: Invitation, language: Language): string {
  if (eventOn === null) return ''
  const last = eventEndsOn === null || eventEndsOn < eventOn ? eventOn : eventEndsOn
  const days = formatDateRange(eventOn, last, language, 'dashed')
  return eventAt === null ? days : `${days}, ${formatTime(eventAt, language)}`
}

const hasText = (text: Bilingual): boolean => text.ky !== '' || text.ru !== ''
