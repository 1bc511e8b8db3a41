import { Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { daysBetween, formatDate, formatNumber } from '../../../shared/language/index.ts'
import { sizeOn } from '../../../shared/register/missions/rules.ts'
import type { Mission, MissionSize } from '../../../shared/register/missions/schema.ts'
import { BothLanguages, CardLine, CardSection, RecordLink } from '../../app/records/card-parts.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { SizeChart } from './size-chart.tsx'

/** A mission: whose it is and who leads it, how large it is today, how that figure came about. */
export function MissionCard({ record }: { readonly record: Mission }): ReactNode {
  const { t } = useTranslation('missions')
  const language = useLanguage()
  const latest = sizeOn(record.sizes, todayIso())
  return (
    <>
      <CardLine label={t('today')}>
        {latest
          ? t('as-of', {
              number: formatNumber(latest.count, language),
              state: t(`states.${latest.state}`),
              date: formatDate(latest.asOfOn, language, 'long'),
              byDate: formatDate(latest.asOfOn, language, 'by'),
            })
          : t('unknown')}
      </CardLine>
      <CardLine label={t('fields.name')}>
        <BothLanguages text={record.name} />
      </CardLine>
      <CardLine label={t('fields.organisationId')}>
        {record.organisationId && <RecordLink area="organisations" id={record.organisationId} />}
      </CardLine>
      <CardLine label={t('fields.headPersonId')}>{record.headPersonId && <RecordLink area="people" id={record.headPersonId} />}</CardLine>
      <CardLine label={t('fields.electionId')}>{record.electionId && <RecordLink area="elections" id={record.electionId} />}</CardLine>
      <CardLine label={t('fields.notes')}>{record.notes}</CardLine>
      {record.sizes.length > 0 && (
        <CardSection title={t('fields.sizes')}>
          {record.sizes.length > 1 && <SizeChart sizes={record.sizes} />}
          <SizeTable sizes={record.sizes} latest={latest} />
        </CardSection>
      )}
    </>
  )
}

function SizeTable({ sizes, latest }: { readonly sizes: readonly MissionSize[]; readonly latest: MissionSize | undefined }): ReactNode {
  const { t } = useTranslation('missions')
  const language = useLanguage()
  return (
    <Table aria-label={t('fields.sizes')} mt="sm" fz="sm" verticalSpacing={4} horizontalSpacing={8}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('sizes.asOfOn')}</Table.Th>
          <Table.Th ta="right">{t('sizes.count')}</Table.Th>
          <Table.Th>{t('sizes.state')}</Table.Th>
          <Table.Th>{t('sizes.source')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sizes
          .toSorted((a, b) => daysBetween(b.asOfOn, a.asOfOn))
          .map((size, index) => (
            // Two figures of one day from two sources are both kept, so a line is known by its place.
            <Table.Tr key={index} fw={size === latest ? 600 : undefined}>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{formatDate(size.asOfOn, language, 'digits')}</Table.Td>
              <Table.Td ta="right" style={{ fontVariantNumeric: 'tabular-nums' }}>
                {formatNumber(size.count, language)}
              </Table.Td>
              <Table.Td>
                {t(`states.${size.state}`)}
                {size === latest && (
                  <Text span size="xs" className="quiet">
                    {` · ${t('latest')}`}
                  </Text>
                )}
              </Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{size.source}</Table.Td>
            </Table.Tr>
          ))}
      </Table.Tbody>
    </Table>
  )
}
