import { Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatDate, formatNumber } from '../../../shared/language/index.ts'
import type { Gift } from '../../../shared/register/gifts/schema.ts'
import { BothLanguages, CardLine, RecordLink } from '../../app/records/card-parts.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { RepeatWarning } from './repeats.tsx'

export function GiftCard({ record }: { readonly record: Gift }): ReactNode {
  const { t } = useTranslation('gifts')
  const language = useLanguage()
  const { partner, reason, storagePlace } = record
  return (
    <>
      <Group gap="lg" mb="sm" style={{ rowGap: 2 }}>
        <Text fw={600}>{formatDate(record.givenOn, language, 'long')}</Text>
        <Text size="sm">{t(`directions.${record.direction}`)}</Text>
      </Group>
      <RepeatWarning gift={record} id={record.id} />
      <CardLine label={t('fields.description')}>
        <BothLanguages text={record.description} />
      </CardLine>
      <CardLine label={t(`partner.${record.direction}`)}>
        <RecordLink area="people" id={partner.personId} />
        <div>
          <RecordLink area="organisations" id={partner.organisationId} />
        </div>
      </CardLine>
      <CardLine label={t(`own.${record.direction}`)}>{record.ownPersonId === null ? t('own.office') : <RecordLink area="people" id={record.ownPersonId} />}</CardLine>
      <CardLine label={t('fields.valueSom')}>{record.valueSom !== null && t('som', { value: formatNumber(record.valueSom, language) })}</CardLine>
      <CardLine label={t('fields.reason')}>{(reason.ky || reason.ru) && <BothLanguages text={reason} />}</CardLine>
      <CardLine label={t('fields.storagePlace')}>{(storagePlace.ky || storagePlace.ru) && <BothLanguages text={storagePlace} />}</CardLine>
      <CardLine label={t('fields.actNumber')}>{record.actNumber}</CardLine>
      <CardLine label={t('fields.meetingId')}>{record.meetingId && <RecordLink area="meetings" id={record.meetingId} />}</CardLine>
      <CardLine label={t('fields.notes')}>{record.notes}</CardLine>
    </>
  )
}
