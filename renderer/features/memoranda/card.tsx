import { Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import { reminderDay, standingOf } from '../../../shared/register/memoranda/rules.ts'
import type { Memorandum } from '../../../shared/register/memoranda/schema.ts'
import { BothLanguages, CardLine, RecordLink } from '../../app/records/card-parts.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { StandingMark } from './marks.tsx'

/** A memorandum: whether it is in force and until when first, then where its original is. */
export function MemorandumCard({ record }: { readonly record: Memorandum }): ReactNode {
  const { t } = useTranslation('memoranda')
  const language = useLanguage()
  const day = (on: string | null | undefined): string => (on === null || on === undefined ? '' : formatDate(on, language, 'long'))
  const hasText = ({ ky, ru }: { readonly ky: string; readonly ru: string }): boolean => ky !== '' || ru !== ''
  return (
    <>
      <Group gap="lg" mb="sm" style={{ rowGap: 2 }}>
        <StandingMark standing={standingOf(record, todayIso())} />
        {record.state === 'in-force' && (
          <Text size="sm">{record.validUntilOn === null ? t('labels.open') : t('labels.valid', { day: formatDate(record.validUntilOn, language, 'until') })}</Text>
        )}
      </Group>
      <CardLine label={t('fields.organisationId')}>
        <RecordLink area="organisations" id={record.organisationId} />
      </CardLine>
      <CardLine label={t('fields.title')}>
        <BothLanguages text={record.title} />
      </CardLine>
      <CardLine label={t('fields.number')}>{record.number}</CardLine>
      <CardLine label={t('fields.signedOn')}>{day(record.signedOn)}</CardLine>
      <CardLine label={t('fields.place')}>{hasText(record.place) && <BothLanguages text={record.place} />}</CardLine>
      <CardLine label={t('fields.languages')}>{hasText(record.languages) && <BothLanguages text={record.languages} />}</CardLine>
      <CardLine label={t('fields.renewal')}>{record.validUntilOn !== null && t(`renewals.${record.renewal}`)}</CardLine>
      <CardLine label={t('fields.remindOn')}>{record.state === 'in-force' && day(reminderDay(record))}</CardLine>
      <CardLine label={t('fields.originalPlace')}>{hasText(record.originalPlace) && <BothLanguages text={record.originalPlace} />}</CardLine>
      <CardLine label={t('fields.notes')}>{record.notes}</CardLine>
    </>
  )
}
