import { ScrollArea, Stack, Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { type Comparison, shownChanges } from '../../../shared/register/backups/schema.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'

const columns = ['now', 'inCopy', 'lost', 'back', 'returns'] as const

/** What a restore would change: counts by area, and which records by name. */
export function ComparisonTable({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { t } = useTranslation('backups')
  const language = useLanguage()
  const { areas, records, papersNow, papersInCopy, bringsItsKeys } = comparison
  const total = areas.reduce((sum, { lost, back, returns }) => sum + lost + back + returns, 0)
  return (
    <Stack gap="sm">
      <Text fw={600}>{t('compare.changes')}</Text>
      <Table aria-label={t('compare.changes')} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('compare.area')}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column} ta="right">
                {t(`compare.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {areas
            .filter(({ now, inCopy }) => now > 0 || inCopy > 0)
            .map((counts) => (
              <Table.Tr key={counts.area}>
                <Table.Td>{t('title', { ns: counts.area })}</Table.Td>
                {columns.map((column) => (
                  <Table.Td key={column} ta="right" fw={counts[column] > 0 && column === 'lost' ? 600 : 400}>
                    {counts[column]}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          <Table.Tr>
            <Table.Td>{t('compare.papers')}</Table.Td>
            <Table.Td ta="right">{papersNow}</Table.Td>
            <Table.Td ta="right">{papersInCopy}</Table.Td>
            <Table.Td colSpan={3} />
          </Table.Tr>
        </Table.Tbody>
      </Table>
      {total === 0 && <Text size="sm">{t('compare.same')}</Text>}
      {records.length > 0 && (
        <>
          <Text fw={600}>{t('compare.records')}</Text>
          <ScrollArea.Autosize mah={200} type="auto">
            <ul style={{ margin: 0, paddingInlineStart: 20 }}>
              {records.map(({ area, kind, title }, index) => (
                // The same name may stand there twice.
                <li key={`${area}-${index}`}>
                  <Text size="sm" component="span">
                    {inLanguage(title, language) || '—'}{' '}
                    <span className="quiet">
                      ({t('title', { ns: area })}) – {t(`compare.kind.${kind}`)}
                    </span>
                  </Text>
                </li>
              ))}
            </ul>
          </ScrollArea.Autosize>
          {total > records.length && (
            <Text size="xs" className="quiet">
              {t('compare.first', { count: Math.min(records.length, shownChanges) })}
            </Text>
          )}
        </>
      )}
      <Text size="sm">{t('compare.keeps')}</Text>
      <Text size="sm" {...(bringsItsKeys ? { className: 'warning-text' } : {})}>
        {t(bringsItsKeys ? 'compare.its-passwords' : 'compare.today-passwords')}
      </Text>
    </Stack>
  )
}
