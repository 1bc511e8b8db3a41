import { Anchor, Box, Button, Group, ScrollArea, Table, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { findKind } from '../../../shared/documents/kinds.ts'
import { formatDate } from '../../../shared/language/index.ts'
import { api } from '../../api.ts'
import { errorText } from '../../app/error-text.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import { NewRun } from './night/new-run.tsx'
import { RunPage } from './night/run-page.tsx'

/** One kind of paper for many at once: begun, looked through, made, and made again where something changed. */
export function NightScreen(): ReactNode {
  const { place } = useNavigation()
  const [isNew, setNew] = useState(false)
  if (place.recordId !== undefined) return <RunPage key={place.recordId} runId={place.recordId} />
  return isNew ? <NewRun onCancel={() => setNew(false)} /> : <RunList onNew={() => setNew(true)} />
}

function RunList({ onNew }: { readonly onNew: () => void }): ReactNode {
  const { t } = useTranslation('night')
  const language = useLanguage()
  const { go } = useNavigation()
  const runs = useQuery({ queryKey: ['night', 'list'], queryFn: () => api.night.list({}) })
  return (
    <ScrollArea h="100%">
      <Box p="md" maw={1100}>
        <Group justify="space-between" mb="sm">
          <Title order={1} fz={20}>
            {t('title')}
          </Title>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onNew}>
            {t('new')}
          </Button>
        </Group>
        {runs.error && (
          <Text c="red" role="alert">
            {errorText(runs.error)}
          </Text>
        )}
        {runs.data?.length === 0 && <Text maw={620}>{t('empty')}</Text>}
        {runs.data && runs.data.length > 0 && (
          <Table striped>
            <Table.Thead>
              <Table.Tr>
                {['kind', 'on', 'total', 'made', 'state'].map((column) => (
                  <Table.Th key={column}>{t(`runs.${column}`)}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {runs.data.map((run) => {
                const kind = findKind(run.kind)
                return (
                  <Table.Tr key={run.id}>
                    <Table.Td>
                      <Anchor component="button" size="sm" ta="left" onClick={() => go({ screen: 'night', recordId: run.id })}>
                        {kind ? inLanguage(kind.name, language) : run.kind}
                      </Anchor>
                    </Table.Td>
                    <Table.Td>{formatDate(run.on, language, 'digits')}</Table.Td>
                    <Table.Td>{run.total}</Table.Td>
                    <Table.Td>{run.counts.issued}</Table.Td>
                    <Table.Td>{t(`run-states.${run.state}`)}</Table.Td>
                  </Table.Tr>
                )
              })}
            </Table.Tbody>
          </Table>
        )}
      </Box>
    </ScrollArea>
  )
}
