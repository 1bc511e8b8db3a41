import { Alert, Group, List, Text } from '@mantine/core'
import { IconDownload, IconUpload } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { ImportReport } from '../../../shared/register/exchange.ts'
import { api } from '../../api.ts'
import { useTranslation } from '../../i18n.ts'
import { showDone, showError } from '../error-text.ts'
import { RightButton } from '../rights.tsx'

/** Only so many refused rows are named on the screen; the count says how many there are. */
const shownRows = 8

/** Brings terms or pairs in from translators' files and out to them; says what was taken and which rows were not. */
export function ExchangeBar({ area }: { readonly area: 'glossary' | 'memory' }): ReactNode {
  const { t } = useTranslation('memory')
  const queries = useQueryClient()
  const [report, setReport] = useState<ImportReport | null>(null)
  const take = useMutation({
    mutationFn: () => api.desk.importTexts({ into: area }),
    onSuccess: async (answer) => {
      if (answer === null) return
      setReport(answer)
      await queries.invalidateQueries()
    },
    onError: showError,
  })
  const give = useMutation({
    mutationFn: () => api.desk.exportTexts({ from: area }),
    onSuccess: ({ saved, count }) => saved && showDone(t('exchange.saved', { count })),
    onError: showError,
  })

  return (
    <>
      <Group gap="xs" px="xs" pt="xs">
        <RightButton right="write-texts" variant="default" size="xs" leftSection={<IconDownload size={16} aria-hidden />} loading={take.isPending} onClick={() => take.mutate()}>
          {t('exchange.import')}
        </RightButton>
        <RightButton right="export" variant="default" size="xs" leftSection={<IconUpload size={16} aria-hidden />} loading={give.isPending} onClick={() => give.mutate()}>
          {t('exchange.export')}
        </RightButton>
        <Text size="xs" className="quiet">
          {t('exchange.formats')}
        </Text>
      </Group>
      {report && <Report report={report} onClose={() => setReport(null)} />}
    </>
  )
}

function Report({ report, onClose }: { readonly report: ImportReport; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('memory')
  const { problem, added, known, refused, rows } = report
  return (
    <Alert
      m="xs"
      py="xs"
      color={problem !== null || refused > 0 ? 'yellow' : 'green'}
      role="status"
      withCloseButton
      closeButtonLabel={t('close', { ns: 'app' })}
      onClose={onClose}
      title={problem === null ? t('exchange.done', { added, known, refused }) : t(`exchange.problems.${problem}`)}
    >
      {rows.length > 0 && (
        <List size="sm">
          {rows.slice(0, shownRows).map(({ row, reason }) => (
            <List.Item key={row}>{t('exchange.row', { row, reason: t(`exchange.reasons.${reason}`) })}</List.Item>
          ))}
          {refused > shownRows && <List.Item>{t('exchange.more', { more: refused - shownRows })}</List.Item>}
        </List>
      )}
    </Alert>
  )
}
