import { Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatDate, formatNumber } from '../../../shared/language/index.ts'
import { api } from '../../api.ts'
import { errorText } from '../../app/error-text.ts'
import { CardSection, RecordLink } from '../../app/records/card-parts.tsx'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'

/** Who observes an election and with how many people, as of today. */
export function ElectionMissions({ electionId }: { readonly electionId: string }): ReactNode {
  const { t } = useTranslation('elections')
  const language = useLanguage()
  // The key of the missions' own list: both screens show the same answer, and a change refreshes both.
  const all = useQuery({ queryKey: ['missions', 'list', '', false], queryFn: () => api.missions.list({ search: '', archived: false }) })
  const missions = all.data?.filter((mission) => mission.electionId === electionId)

  return (
    <CardSection title={t('missions.title')}>
      {all.error && (
        <Text size="sm" c="red" role="alert">
          {errorText(all.error)}
        </Text>
      )}
      {missions?.length === 0 && (
        <Text size="sm" className="quiet">
          {t('missions.none')}
        </Text>
      )}
      {missions && missions.length > 0 && (
        <Table aria-label={t('missions.title')} fz="sm" verticalSpacing={4} horizontalSpacing={8}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('missions.mission')}</Table.Th>
              <Table.Th ta="right">{t('missions.count')}</Table.Th>
              <Table.Th>{t('missions.state')}</Table.Th>
              <Table.Th>{t('missions.asOfOn')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {missions.map(({ id, organisation, latestSize }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  <RecordLink area="missions" id={id} />
                  <Text size="xs" className="quiet">
                    {inLanguage(organisation, language)}
                  </Text>
                </Table.Td>
                <Table.Td ta="right" style={{ fontVariantNumeric: 'tabular-nums' }}>
                  {latestSize ? formatNumber(latestSize.count, language) : '—'}
                </Table.Td>
                <Table.Td>{latestSize && t(`states.${latestSize.state}`, { ns: 'missions' })}</Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{latestSize && formatDate(latestSize.asOfOn, language, 'digits')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </CardSection>
  )
}
