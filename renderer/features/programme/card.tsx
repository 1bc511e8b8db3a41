import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import type { ProgrammeItem } from '../../../shared/register/programme/schema.ts'
import { BothLanguages, CardLine, CardSection, RecordLink } from '../../app/records/card-parts.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { timeSpan } from './time-span.ts'

/** What the guests are told above, what only the organisers know below and under its own heading. */
export function ProgrammeCard({ record }: { readonly record: ProgrammeItem }): ReactNode {
  const { t } = useTranslation('programme')
  const language = useLanguage()
  const { staff } = record
  const hasStaff = Object.values(staff).some((text) => text !== '')
  return (
    <>
      <CardLine label={t('fields.heldOn')}>{formatDate(record.heldOn, language, 'long-with-weekday')}</CardLine>
      <CardLine label={t('columns.time')}>{timeSpan(record, language)}</CardLine>
      <CardLine label={t('fields.title')}>
        <BothLanguages text={record.title} />
      </CardLine>
      <CardLine label={t('fields.place')}>{isWritten(record.place) && <BothLanguages text={record.place} />}</CardLine>
      <CardLine label={t('fields.participants')}>{isWritten(record.participants) && <BothLanguages text={record.participants} />}</CardLine>
      <CardLine label={t('fields.dress')}>{isWritten(record.dress) && <BothLanguages text={record.dress} />}</CardLine>
      <CardLine label={t('fields.delegationId')}>
        <RecordLink area="delegations" id={record.delegationId} />
      </CardLine>
      <CardLine label={t('fields.meetingId')}>{record.meetingId && <RecordLink area="meetings" id={record.meetingId} />}</CardLine>
      {hasStaff && (
        <CardSection title={t('fields.staff')}>
          <CardLine label={t('staff.responsible')}>{staff.responsible}</CardLine>
          <CardLine label={t('staff.phone')}>{staff.phone}</CardLine>
          <CardLine label={t('staff.transport')}>{staff.transport}</CardLine>
          <CardLine label={t('staff.note')}>{staff.note}</CardLine>
        </CardSection>
      )}
    </>
  )
}

const isWritten = (text: { readonly ky: string; readonly ru: string }): boolean => text.ky !== '' || text.ru !== ''
