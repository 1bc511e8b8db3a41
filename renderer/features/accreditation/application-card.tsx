import { Group, Text, ThemeIcon, Timeline } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { countryName, formatDate, formatDateRange } from '../../../shared/language/index.ts'
import type { Way } from '../../../shared/register/accreditation/calls.ts'
import type { Application } from '../../../shared/register/accreditation/schema.ts'
import { api } from '../../api.ts'
import { errorText } from '../../app/error-text.ts'
import { BothLanguages, CardLine, CardSection, RecordLink } from '../../app/records/card-parts.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { ApplicationStateMark, stateSigns } from './application-state.tsx'
import { NextSteps } from './next-steps.tsx'

/** An application top down: where it stands and what comes next, how it came there, what it says. */
export function ApplicationCard({ record }: { readonly record: Application }): ReactNode {
  const { t } = useTranslation('applications')
  const language = useLanguage()
  const way = useQuery({ queryKey: ['applications', 'way', record.id, record.revision], queryFn: () => api.accreditation.way({ id: record.id }) })
  return (
    <>
      {way.error && (
        <Text size="sm" c="red" role="alert">
          {errorText(way.error)}
        </Text>
      )}
      {way.data && <Standing way={way.data} />}
      {way.data && record.archivedAt === null && <NextSteps application={record} way={way.data} />}
      {way.data && (
        <CardSection title={t('fields.steps')}>
          <Track track={way.data.track} />
        </CardSection>
      )}
      <CardLine label={t('fields.personId')}>
        <RecordLink area="people" id={record.personId} />
      </CardLine>
      <CardLine label={t('fields.electionId')}>
        <RecordLink area="elections" id={record.electionId} />
      </CardLine>
      <CardLine label={t('fields.missionId')}>{record.missionId && <RecordLink area="missions" id={record.missionId} />}</CardLine>
      <CardLine label={t('fields.organisationId')}>{record.organisationId && <RecordLink area="organisations" id={record.organisationId} />}</CardLine>
      <CardLine label={t('fields.kind')}>{t(`kinds.${record.kind}`)}</CardLine>
      <CardLine label={t('fields.countryCode')}>{record.countryCode && (countryName(record.countryCode, language) ?? record.countryCode)}</CardLine>
      <CardLine label={t('fields.title')}>{(record.title.ky || record.title.ru) && <BothLanguages text={record.title} />}</CardLine>
      <CardLine label={t('labels.period')}>{periodOf(record)}</CardLine>
      <CardLine label={t('fields.languages')}>{record.languages}</CardLine>
      <CardLine label={t('fields.phone')}>{record.phone}</CardLine>
      <CardLine label={t('fields.email')}>{record.email}</CardLine>
      <CardLine label={t('fields.replaces')}>{record.replaces && <RecordLink area="applications" id={record.replaces.applicationId} />}</CardLine>
      <CardLine label={t('fields.notes')}>{record.notes}</CardLine>
    </>
  )

  function periodOf({ observesFromOn, observesToOn }: Application): string {
    if (observesFromOn !== null && observesToOn !== null) return formatDateRange(observesFromOn, observesToOn, language, 'dashed')
    const [only] = [observesFromOn, observesToOn].filter((day) => day !== null)
    return only === undefined ? '' : formatDate(only, language, 'long')
  }
}

function Standing({ way }: { readonly way: Way }): ReactNode {
  const { t } = useTranslation('applications')
  const language = useLanguage()
  return (
    <Group gap="lg" mb="sm" style={{ rowGap: 2 }}>
      <ApplicationStateMark state={way.state} />
      <Text size="sm">{formatDate(way.stateOn, language, 'long')}</Text>
      {way.certificateNumber !== '' && <Text size="sm">{t('labels.certificate', { number: way.certificateNumber })}</Text>}
      {way.returnedOn && <Text size="sm">{t('labels.returned', { day: formatDate(way.returnedOn, language, 'digits') })}</Text>}
      {way.batchId && <RecordLink area="batches" id={way.batchId} />}
      {way.replacedById && (
        <Text size="sm" component="span">
          {`${t('labels.replaced-by')} `}
          <RecordLink area="applications" id={way.replacedById} />
        </Text>
      )}
    </Group>
  )
}

/** The way so far, oldest step first, each with its day and the paper that caused it. */
function Track({ track }: { readonly track: Way['track'] }): ReactNode {
  const { t } = useTranslation('applications')
  const language = useLanguage()
  return (
    <Timeline active={track.length - 1} bulletSize={24} lineWidth={2} role="list" aria-label={t('fields.steps')}>
      {track.map(({ state, on, ground, note }, index) => {
        const Sign = stateSigns[state]
        const last = index === track.length - 1
        return (
          <Timeline.Item
            key={index}
            role="listitem"
            aria-current={last ? 'step' : undefined}
            bullet={
              <ThemeIcon size={24} radius="xl" variant={last ? 'filled' : 'light'}>
                <Sign size={14} aria-hidden />
              </ThemeIcon>
            }
            title={
              <Text size="sm" fw={last ? 600 : 400}>
                {t(`states.${state}`)}
              </Text>
            }
            pb={2}
          >
            <Text size="xs" className="quiet">
              {[formatDate(on, language, 'long'), state === 'accredited' ? t('labels.decision', { number: ground }) : ground, note].filter(Boolean).join(' — ')}
            </Text>
          </Timeline.Item>
        )
      })}
    </Timeline>
  )
}
