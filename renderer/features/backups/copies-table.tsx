import { Button, Group, Table, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconHelpCircle, IconKey } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatNumber } from '../../../shared/language/index.ts'
import type { CopyState, RegisterCopyLine } from '../../../shared/register/backups/schema.ts'
import { api } from '../../api.ts'
import { showDone, showError } from '../../app/error-text.ts'
import { StateMark } from '../../app/fields/state-mark.tsx'
import { localMoment } from '../../app/local-moment.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'

const signs = { good: IconCircleCheck, unchecked: IconHelpCircle, 'earlier-key': IconKey, damaged: IconAlertTriangle } as const satisfies Record<CopyState, unknown>

const bytesPerMegabyte = 1024 * 1024

interface CopiesTableProps {
  readonly copies: readonly RegisterCopyLine[]
  /** Absent where whoever is at the desk may not restore. */
  readonly onRestore: ((copy: RegisterCopyLine) => void) | undefined
}

/** What somebody just pointed at stands first, then every place by date. */
export function CopiesTable({ copies, onRestore }: CopiesTableProps): ReactNode {
  const { t } = useTranslation('backups')
  if (copies.length === 0) return <Text size="sm">{t('empty')}</Text>
  const sorted = copies.toSorted((one, two) => rank(one) - rank(two) || ((two.madeAt ?? '') < (one.madeAt ?? '') ? -1 : 1))
  return (
    <Table.ScrollContainer minWidth={900}>
      <Table verticalSpacing={6} aria-label={t('title')} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {(['made', 'place', 'kind', 'records', 'size', 'state', 'actions'] as const).map((column) => (
              <Table.Th key={column} ta={column === 'records' || column === 'size' ? 'right' : 'left'}>
                {t(`columns.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sorted.map((copy) => (
            <CopyRow key={copy.id} copy={copy} onRestore={onRestore} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

const rank = ({ place }: RegisterCopyLine): number => (place === 'chosen' ? 0 : 1)

function CopyRow({ copy, onRestore }: { readonly copy: RegisterCopyLine } & Pick<CopiesTableProps, 'onRestore'>): ReactNode {
  const { t } = useTranslation('backups')
  const language = useLanguage()
  const queries = useQueryClient()
  const verify = useMutation({
    mutationFn: () => api.backups.verify({ id: copy.id }),
    onSuccess: async ({ state }) => {
      await queries.invalidateQueries({ queryKey: ['backups'] })
      if (state === 'good') showDone(t('verified-good'))
    },
    onError: showError,
  })
  const records = copy.counts && Object.values(copy.counts).reduce((sum, count) => sum + count, 0)
  const megabytes = Math.max(0.1, Math.round((copy.bytes / bytesPerMegabyte) * 10) / 10)
  const checked = copy.checkedAt === null ? undefined : t('checked', { when: localMoment(copy.checkedAt, language) })
  return (
    <Table.Tr>
      <Table.Td title={copy.fileName} style={{ whiteSpace: 'nowrap' }}>
        {localMoment(copy.madeAt, language)}
      </Table.Td>
      <Table.Td>{t(`places.${copy.place}`)}</Table.Td>
      <Table.Td>{t(`kinds.${copy.kind}`)}</Table.Td>
      <Table.Td ta="right">{records === null ? '—' : formatNumber(records, language)}</Table.Td>
      <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
        {t('megabytes', { size: String(megabytes).replace('.', ',') })}
      </Table.Td>
      <Table.Td>
        <StateMark Sign={signs[copy.state]} word={t(`states.${copy.state}`)} warning={copy.state === 'damaged'} />
        <Text size="xs" className="quiet">
          {verify.data?.state === 'damaged' ? t('verified-damaged') : checked}
        </Text>
      </Table.Td>
      <Table.Td>
        <Group gap="xs" wrap="nowrap">
          <Button size="compact-sm" variant="default" loading={verify.isPending} onClick={() => verify.mutate()}>
            {t('verify')}
          </Button>
          {onRestore && (
            <Button size="compact-sm" variant="default" onClick={() => onRestore(copy)}>
              {t('restore')}
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
