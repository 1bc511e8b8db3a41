import { Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { findKind } from '../../../shared/documents/kinds.ts'
import { formatDate } from '../../../shared/language/index.ts'
import { incomingState } from '../../../shared/register/incoming/rules.ts'
import type { Incoming } from '../../../shared/register/incoming/schema.ts'
import { recordAreas } from '../../../shared/register/record.ts'
import { api } from '../../api.ts'
import { BothLanguages, CardLine, CardSection, RecordLink } from '../../app/records/card-parts.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import { IncomingMark } from './marks.tsx'

/** A letter that came in: from whom and what about first, then what the office does with it. */
export function IncomingCard({ record }: { readonly record: Incoming }): ReactNode {
  const { t } = useTranslation('incoming')
  const language = useLanguage()
  const summary = useQuery({ queryKey: ['incoming', 'summary', record.id], queryFn: async () => (await api.incoming.list({ search: '', archived: record.archivedAt !== null })).find(({ id }) => id === record.id) })
  const answer = summary.data?.answer ?? null
  const day = (on: string | null): string => (on === null ? '' : formatDate(on, language, 'long'))
  return (
    <>
      <Group gap="lg" mb="sm" style={{ rowGap: 2 }}>
        <IncomingMark state={incomingState({ ...record, answer }, todayIso())} />
        {record.dueOn !== null && <Text size="sm">{t('labels.due-until', { day: formatDate(record.dueOn, language, 'until') })}</Text>}
      </Group>
      <CardSection title={t('sections.letter')}>
        <CardLine label={t('labels.sender')}>
          <RecordLink area="organisations" id={record.sender.organisationId} />
          <div>
            <RecordLink area="people" id={record.sender.personId} />
          </div>
        </CardLine>
        <CardLine label={t('labels.their')}>{[record.theirNumber, day(record.theirDatedOn)].filter(Boolean).join(', ')}</CardLine>
        <CardLine label={t('fields.gist')}>
          <BothLanguages text={record.gist} />
        </CardLine>
        <CardLine label={t('fields.channel')}>{t(`channels.${record.channel}`)}</CardLine>
        <CardLine label={t('fields.sheets')}>{record.sheets}</CardLine>
        <CardLine label={t('fields.invitationId')}>{record.invitationId && <RecordLink area="invitations" id={record.invitationId} />}</CardLine>
      </CardSection>
      <CardSection title={t('sections.registration')}>
        <CardLine label={t('fields.number')}>{record.number}</CardLine>
        <CardLine label={t('fields.receivedOn')}>{day(record.receivedOn)}</CardLine>
        <CardLine label={t('fields.infodocsNumber')}>{record.infodocsNumber}</CardLine>
      </CardSection>
      <CardSection title={t('sections.execution')}>
        <CardLine label={t('fields.resolution')}>{(record.resolution.ky !== '' || record.resolution.ru !== '') && <BothLanguages text={record.resolution} />}</CardLine>
        <CardLine label={t('fields.executorPersonId')}>{record.executorPersonId && <RecordLink area="people" id={record.executorPersonId} />}</CardLine>
        <CardLine label={t('fields.dueOn')}>{day(record.dueOn)}</CardLine>
        <CardLine label={t('fields.doneOn')}>{day(record.doneOn)}</CardLine>
        <CardLine label={t('fields.doneNote')}>{record.doneNote}</CardLine>
        <CardLine label={t('labels.answer')}>{answer && `№ ${answer.number}${answer.on === null ? '' : `, ${formatDate(answer.on, language, 'digits')}`}`}</CardLine>
        <Answers incomingId={record.id} />
      </CardSection>
      <CardLine label={t('fields.notes')}>{record.notes}</CardLine>
    </>
  )
}

/** Papers of ours that the journal says answer it, each at the record it was made from. */
function Answers({ incomingId }: { readonly incomingId: string }): ReactNode {
  const { t } = useTranslation('incoming')
  const language = useLanguage()
  const answers = useQuery({ queryKey: ['journal', 'answers', incomingId], queryFn: () => api.journal.answersTo({ incomingId }) })
  return answers.data?.map(({ kind, subject, number }) => {
    const known = findKind(kind)
    const area = recordAreas.find((candidate) => candidate === subject.area)
    return (
      <CardLine key={`${kind} ${subject.id} ${number}`} label={`${t('labels.answered-by')} № ${number}`}>
        {known && inLanguage(known.name, language)} {area && <RecordLink area={area} id={subject.id} />}
      </CardLine>
    )
  })
}
