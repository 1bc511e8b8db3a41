import { Group, Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatDate, formatNumber } from '../../../shared/language/index.ts'
import type { Agreement, MeetingFigure } from '../../../shared/register/meetings/schema.ts'
import type { Person } from '../../../shared/register/people/schema.ts'
import { BothLanguages } from '../../app/records/card-parts.tsx'
import { personName } from '../../app/record-titles.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { AgreementMark, PressMark } from './marks.tsx'

/** The figures named, each with the day for which it was true. */
export function FiguresOnCard({ figures }: { readonly figures: readonly MeetingFigure[] }): ReactNode {
  const { t } = useTranslation('meetings')
  const language = useLanguage()
  return (
    <Table aria-label={t('fields.figures')} fz="sm" verticalSpacing={4} horizontalSpacing={8}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('labels.what')}</Table.Th>
          <Table.Th ta="right">{t('labels.value')}</Table.Th>
          <Table.Th>{t('labels.as-of')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {figures.map((figure, index) => (
          <Table.Tr key={index} style={{ verticalAlign: 'top' }}>
            <Table.Td>
              <BothLanguages text={figure.label} />
              {figure.forPress && <PressMark />}
            </Table.Td>
            <Table.Td ta="right" style={{ fontVariantNumeric: 'tabular-nums' }}>
              {formatNumber(figure.value, language)}
            </Table.Td>
            <Table.Td style={{ whiteSpace: 'nowrap' }}>{formatDate(figure.asOfOn, language, 'digits')}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** What was promised; a late promise is marked, because the office answers for it. */
export function AgreementsOnCard({ agreements, people }: { readonly agreements: readonly Agreement[]; readonly people: ReadonlyMap<string, Person> }): ReactNode {
  const { t } = useTranslation('meetings')
  const language = useLanguage()
  return (
    <ol style={{ margin: 0, paddingInlineStart: 20, fontSize: 14 }}>
      {agreements.map((agreement, index) => {
        const person = agreement.personId === null ? undefined : people.get(agreement.personId)
        return (
          <li key={index} style={{ marginBottom: 10 }}>
            <BothLanguages text={agreement.text} />
            <Text size="sm">{[t(`sides.${agreement.side}`), person && personName(person, language)].filter(Boolean).join(', ')}</Text>
            <Group gap="md" style={{ rowGap: 2 }}>
              {agreement.deadlineOn !== null && <Text size="sm">{t('labels.due', { day: formatDate(agreement.deadlineOn, language, 'until') })}</Text>}
              <AgreementMark agreement={agreement} />
              {agreement.forPress && <PressMark />}
            </Group>
          </li>
        )
      })}
    </ol>
  )
}
