import { Box, Button, Fieldset, Group, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Drill, RegisterCopyLine } from '../../../shared/register/backups/schema.ts'
import { api } from '../../api.ts'
import { backupStatus } from '../../app/backup-reminder.tsx'
import { showError } from '../../app/error-text.ts'
import { localMoment } from '../../app/local-moment.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { DrillWindow } from './drill-window.tsx'

/** Proof, once a quarter, that the register can be brought back: with its record, to be shown to whoever asks. */
export function Drills({ drills, copies }: { readonly drills: readonly Drill[]; readonly copies: readonly RegisterCopyLine[] }): ReactNode {
  const { t } = useTranslation('backups')
  const status = useQuery(backupStatus)
  const [isOpen, setOpen] = useState(false)
  const [newest] = copies.filter(({ state, place }) => state === 'good' && place !== 'chosen').toSorted((one, two) => ((two.madeAt ?? '') < (one.madeAt ?? '') ? -1 : 1))
  return (
    <Fieldset legend={t('drill.title')}>
      <Text size="sm" mb="xs">
        {t('drill.text')}
      </Text>
      {status.data?.isDrillDue && (
        <Text size="sm" mb="xs" className="warning-text">
          {t('drill.due')}
        </Text>
      )}
      {drills.length === 0 ? (
        <Text size="sm" className="quiet" mb="sm">
          {t('drill.none')}
        </Text>
      ) : (
        <DrillTable drills={drills} />
      )}
      <Group gap="xs">
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('drill.start')}
        </Button>
        {drills.length > 0 && (
          <Button variant="subtle" onClick={() => void api.desk.print({}).catch(showError)}>
            {t('drill.print')}
          </Button>
        )}
      </Group>
      {isOpen && <DrillWindow copy={newest} onClose={() => setOpen(false)} />}
    </Fieldset>
  )
}

function DrillTable({ drills }: { readonly drills: readonly Drill[] }): ReactNode {
  const { t } = useTranslation('backups')
  const language = useLanguage()
  return (
    <Box className="print-sheet" mb="sm">
      <Table aria-label={t('drill.title')} verticalSpacing={4} captionSide="top">
        <Table.Thead>
          <Table.Tr>
            {(['when', 'who', 'copy', 'with', 'result', 'minutes'] as const).map((column) => (
              <Table.Th key={column}>{t(`drill.${column}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {drills.map((drill) => (
            <Table.Tr key={drill.at}>
              <Table.Td>{localMoment(drill.at, language)}</Table.Td>
              <Table.Td>{drill.by}</Table.Td>
              <Table.Td>{localMoment(drill.copyMadeAt, language)}</Table.Td>
              <Table.Td>{t(`drill.withs.${drill.openedWith}`)}</Table.Td>
              <Table.Td>{t(`drill.results.${drill.result}`)}</Table.Td>
              <Table.Td>{drill.minutes < 1 ? '< 1' : String(drill.minutes).replace('.', ',')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  )
}
