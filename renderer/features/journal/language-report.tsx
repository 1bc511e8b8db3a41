import { Box, ScrollArea, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { findKind } from '../../../shared/documents/kinds.ts'
import { monthName } from '../../../shared/language/index.ts'
import type { Language } from '../../../shared/language/bilingual.ts'
import type { LanguageShare } from '../../../shared/register/journal/schema.ts'
import type { Period } from '../../../shared/register/period.ts'
import { api } from '../../api.ts'
import { errorText } from '../../app/error-text.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'

const languages = ['ky', 'ru', 'both'] as const

/** How much of the office's writing is in the state language, as the language commission asks. */
export function LanguageReport({ period }: { readonly period: Period }): ReactNode {
  const { t } = useTranslation('journal')
  const language = useLanguage()
  const report = useQuery({ queryKey: ['journal', 'languages', period], queryFn: () => api.journal.languages({ period }), enabled: period.from <= period.to })
  const rows = report.data ?? []
  const all = rows.reduce((sum, row) => sum + totalOf(row), 0)
  const percent = (count: number): string => (all === 0 ? '' : ` (${Math.round((count * 100) / all)} %)`)
  return (
    <ScrollArea h="100%" type="auto">
      <Box p="md" maw={980}>
        <Text size="sm" mb="md">
          {t('languages.explain')}
        </Text>
        {report.error && (
          <Text c="red" role="alert">
            {errorText(report.error)}
          </Text>
        )}
        {report.data && rows.length === 0 && <Text>{t('empty-languages')}</Text>}
        {rows.length > 0 && (
          <Table striped aria-label={t('tabs.languages')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('columns.month')}</Table.Th>
                <Table.Th>{t('columns.kind')}</Table.Th>
                {languages.map((each) => (
                  <Table.Th key={each} ta="right">
                    {t(`languages.${each}`)}
                  </Table.Th>
                ))}
                <Table.Th ta="right">{t('languages.all')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.month + row.kind}>
                  <Table.Td>{monthText(row.month, language)}</Table.Td>
                  <Table.Td>{kindText(row.kind, language)}</Table.Td>
                  {languages.map((each) => (
                    <Table.Td key={each} ta="right">
                      {row[each]}
                    </Table.Td>
                  ))}
                  <Table.Td ta="right">{totalOf(row)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
            <Table.Tfoot>
              <Table.Tr>
                <Table.Th colSpan={2}>{t('languages.all')}</Table.Th>
                {languages.map((each) => {
                  const count = rows.reduce((sum, row) => sum + row[each], 0)
                  return (
                    <Table.Th key={each} ta="right">
                      {count}
                      {percent(count)}
                    </Table.Th>
                  )
                })}
                <Table.Th ta="right">{all}</Table.Th>
              </Table.Tr>
            </Table.Tfoot>
          </Table>
        )}
      </Box>
    </ScrollArea>
  )
}

const totalOf = ({ ky, ru, both }: LanguageShare): number => ky + ru + both

function kindText(kind: string, language: Language): string {
  const known = findKind(kind)
  return known ? inLanguage(known.name, language) : kind
}

/** «2025-11» → «ноябрь 2025». */
function monthText(month: string, language: Language): string {
  return `${monthName(Number(month.slice(5)), language)} ${month.slice(0, 4)}`
}
