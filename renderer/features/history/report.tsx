import { Button, Group, Table, Text } from '@mantine/core'
import { IconCopy, IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { reportColumns, type ReportLine } from '../../../shared/register/history/schema.ts'
import { api } from '../../api.ts'
import { errorText, showDone, showError } from '../../app/error-text.ts'
import { DateField } from '../../app/fields/date-field.tsx'
import { RightButton } from '../../app/rights.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { useTranslation } from '../../i18n.ts'

/** A button stands beside the field, not beside its label. */
const besideField = 23

/** Who changed, saw, took out and issued how much in a period: for the head of office, on screen, in Word, as a file. */
export function Report(): ReactNode {
  const { t } = useTranslation('history')
  const [period, setPeriod] = useState({ from: `${todayIso().slice(0, 8)}01`, to: todayIso() })
  const inOrder = period.from <= period.to
  const report = useQuery({ queryKey: ['history', 'report', period], queryFn: () => api.history.report(period), enabled: inOrder })
  const table = useTable(report.data ?? [])

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText([table.head, ...table.rows].map((cells) => cells.join('\t')).join('\n'))
    await api.desk.guardClipboard({ soon: false })
    showDone(t('report.copied'))
  }
  async function save(): Promise<void> {
    const { saved } = await api.desk.saveReport({ ...period, columns: table.head, rows: table.rows })
    if (saved) showDone(t('report.saved'))
  }

  return (
    <>
      <Text size="sm" mb="sm">
        {t('report.explain')}
      </Text>
      <Group mb="md" align="flex-start" gap="sm">
        <DateField label={t('filter.from')} value={period.from} onChange={(from) => from !== null && setPeriod({ ...period, from })} />
        <DateField label={t('filter.to')} value={period.to} onChange={(to) => to !== null && setPeriod({ ...period, to })} />
        <Button mt={besideField} variant="default" leftSection={<IconCopy size={16} aria-hidden />} disabled={table.rows.length === 0} onClick={() => void copy().catch(showError)}>
          {t('report.copy')}
        </Button>
        <RightButton mt={besideField} right="history-report" variant="default" leftSection={<IconDownload size={16} aria-hidden />} disabled={table.rows.length === 0} onClick={() => void save().catch(showError)}>
          {t('report.save')}
        </RightButton>
      </Group>
      {!inOrder && (
        <Text c="red" role="alert">
          {t('report.wrong-order')}
        </Text>
      )}
      {report.error && (
        <Text c="red" role="alert">
          {errorText(report.error)}
        </Text>
      )}
      {inOrder && report.data?.length === 0 && <Text>{t('report.empty')}</Text>}
      {table.rows.length > 0 && (
        <Table striped verticalSpacing={4} aria-label={t('tabs.report')}>
          <Table.Thead>
            <Table.Tr>
              {table.head.map((heading, index) => (
                <Table.Th key={heading} ta={index < 2 ? 'left' : 'right'}>
                  {heading}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {table.rows.map((cells) => (
              <Table.Tr key={cells.slice(0, 2).join(' ')}>
                {cells.map((cell, index) => (
                  <Table.Td key={table.head[index]} ta={index < 2 ? 'left' : 'right'} style={{ fontVariantNumeric: 'tabular-nums' }}>
                    {cell}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  )
}

/** The report as rows of words, the sum last; the same on the screen, in the clipboard and in the file. */
function useTable(lines: readonly ReportLine[]): { readonly head: string[]; readonly rows: string[][] } {
  const { t } = useTranslation('history')
  const head = [t('report.person'), t('report.area'), ...reportColumns.map((column) => t(`columns.${column}`))]
  if (lines.length === 0) return { head, rows: [] }
  const rows = lines.map((line) => [line.by.name, t(`areas.${line.area}`), ...reportColumns.map((column) => String(line[column]))])
  const total = [t('report.total'), '', ...reportColumns.map((column) => String(lines.reduce((sum, line) => sum + line[column], 0)))]
  return { head, rows: [...rows, total] }
}
