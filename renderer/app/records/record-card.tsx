import { ActionIcon, Badge, Box, Button, Group, Kbd, Loader, ScrollArea, Text, Title, Tooltip } from '@mantine/core'
import { IconArchive, IconFileText, IconPencil, IconRestore, IconX } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { present } from '../../../shared/assert.ts'
import { findKind } from '../../../shared/documents/kinds.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import { errorText, showError } from '../error-text.ts'
import { useNavigation } from '../navigation.tsx'
import { showUndoable } from '../undo.tsx'
import type { AreaScreen, StoredRecord } from './area-screen.ts'
import { IssuedPapers } from './issued-papers.tsx'
import { RecordHistory } from './record-history.tsx'

/** The card of one record: heading and next steps above, the area's own body, then papers and history. */
export function RecordCard<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord>({
  screen,
  recordId,
  onEdit,
  onClose,
}: {
  readonly screen: AreaScreen<Input, Stored, Summary>
  readonly recordId: string
  readonly onEdit: () => void
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation('app')
  const language = useLanguage()
  const { go } = useNavigation()
  const queries = useQueryClient()
  const card = useQuery({ queryKey: [screen.area, 'get', recordId], queryFn: () => screen.calls.get({ id: recordId }) })
  const move = useMutation({
    mutationFn: (record: Stored) => {
      const version = { id: record.id, revision: record.revision }
      return record.archivedAt === null ? screen.calls.archive(version) : screen.calls.restore(version)
    },
    onSuccess: async (record) => {
      await queries.invalidateQueries()
      showUndoable(record.archivedAt === null ? t('card.restored') : t('card.archived'), queries)
    },
    onError: showError,
  })

  if (card.error) {
    return (
      <Text c="red" p="md" role="alert">
        {errorText(card.error)}
      </Text>
    )
  }
  const record = card.data
  if (!record) return <Loader m="md" />
  return (
    <Box h="100%" component="section" aria-label={screen.title(record, language)} style={{ display: 'flex', flexDirection: 'column' }}>
      <Box p="md" style={{ borderBottom: '1px solid var(--pane-border)' }}>
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={2} fz={18} style={{ overflowWrap: 'anywhere' }}>
            {screen.title(record, language)}
          </Title>
          <ActionIcon variant="subtle" aria-label={t('card.close')} onClick={onClose}>
            <IconX size={18} />
          </ActionIcon>
        </Group>
        {record.archivedAt !== null && <Badge color="gray">{t('card.in-archive')}</Badge>}
        <Group gap="xs" mt="sm">
          {record.archivedAt === null &&
            screen.paperKinds.map((kind) => (
              <Button
                key={kind}
                leftSection={<IconFileText size={16} aria-hidden />}
                onClick={() => go({ screen: screen.area, recordId, paperKind: kind })}
              >
                {inLanguage(present(findKind(kind), kind).name, language)}
              </Button>
            ))}
          <Tooltip label={<Kbd size="xs">F2</Kbd>}>
            <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
              {t('card.edit')}
            </Button>
          </Tooltip>
          <Button
            variant="default"
            leftSection={record.archivedAt === null ? <IconArchive size={16} aria-hidden /> : <IconRestore size={16} aria-hidden />}
            onClick={() => move.mutate(record)}
          >
            {record.archivedAt === null ? t('card.archive') : t('card.restore')}
          </Button>
        </Group>
      </Box>
      <ScrollArea flex={1} p="md">
        <screen.Card record={record} />
        <IssuedPapers area={screen.area} recordId={recordId} />
        <RecordHistory area={screen.area} recordId={recordId} />
      </ScrollArea>
    </Box>
  )
}
