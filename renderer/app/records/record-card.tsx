import { ActionIcon, Badge, Box, Group, Kbd, Loader, ScrollArea, Text, Title } from '@mantine/core'
import { IconArchive, IconArrowsDiagonal, IconArrowsDiagonalMinimize2, IconPencil, IconRestore, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { writeRights } from '../../../shared/register/users/rights.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { errorText } from '../error-text.ts'
import type { WantedText } from '../fields/focus-pair.ts'
import { RecordPairs } from '../fields/record-pairs.tsx'
import { RightButton } from '../rights.tsx'
import type { AreaScreen, StoredRecord } from './area-screen.ts'
import { CardPapers } from './card-papers.tsx'
import { IssuedPapers } from './issued-papers.tsx'
import { RecordHistory } from './record-history.tsx'
import { useArchiving } from './use-archiving.ts'

/** The card of one record: heading and next steps above, the area's own body, then papers and history. */
export function RecordCard<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord>({
  screen,
  recordId,
  isWide,
  onWiden,
  takesFocus,
  onEdit,
  onClose,
}: {
  readonly screen: AreaScreen<Input, Stored, Summary>
  readonly recordId: string
  readonly isWide: boolean
  /** Absent where the window is too narrow for list and card side by side. */
  readonly onWiden?: (wide: boolean) => void
  /** The card covers the list, so the keyboard goes on in it. */
  readonly takesFocus: boolean
  /** @param text the text that is to be worked on, where one was chosen */
  readonly onEdit: (text?: WantedText) => void
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation('app')
  const language = useLanguage()
  const card = useQuery({ queryKey: [screen.area, 'get', recordId], queryFn: () => screen.calls.get({ id: recordId }) })
  const archiving = useArchiving(screen)
  const frame = useRef<HTMLElement>(null)
  const isShown = card.data !== undefined
  useEffect(() => {
    if (takesFocus && isShown) frame.current?.focus()
  }, [takesFocus, isShown])

  if (card.error) {
    return (
      <Text c="red" p="md" role="alert">
        {errorText(card.error)}
      </Text>
    )
  }
  const record = card.data
  if (!record) return <Loader m="md" />
  const paperKinds = typeof screen.paperKinds === 'function' ? screen.paperKinds(record) : screen.paperKinds
  return (
    <Box
      ref={frame}
      tabIndex={-1}
      h="100%"
      component="section"
      aria-label={screen.title(record, language)}
      style={{ display: 'flex', flexDirection: 'column', outlineOffset: -2 }}
    >
      <Box px="md" py="sm" style={{ borderBottom: '1px solid var(--pane-border)' }}>
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={2} fz={18} style={{ overflowWrap: 'anywhere' }}>
            {screen.title(record, language)}
          </Title>
          <Group gap={4} wrap="nowrap">
            {onWiden && (
              <ActionIcon variant="subtle" aria-label={t(isWide ? 'card.narrow' : 'card.widen')} onClick={() => onWiden(!isWide)}>
                {isWide ? <IconArrowsDiagonalMinimize2 size={18} /> : <IconArrowsDiagonal size={18} />}
              </ActionIcon>
            )}
            <ActionIcon variant="subtle" aria-label={t('card.close')} onClick={onClose}>
              <IconX size={18} />
            </ActionIcon>
          </Group>
        </Group>
        {record.archivedAt !== null && <Badge color="gray">{t('card.in-archive')}</Badge>}
        <Group gap="xs" mt="sm">
          {record.archivedAt === null && <CardPapers area={screen.area} recordId={recordId} kinds={paperKinds} />}
          <RightButton right={writeRights[screen.area]} hint={<Kbd size="xs">F2</Kbd>} variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onEdit()}>
            {t('card.edit')}
          </RightButton>
          <RightButton
            right={writeRights[screen.area]}
            variant="default"
            leftSection={record.archivedAt === null ? <IconArchive size={16} aria-hidden /> : <IconRestore size={16} aria-hidden />}
            loading={archiving.isPending}
            onClick={() => archiving.mutate(record)}
          >
            {record.archivedAt === null ? t('card.archive') : t('card.restore')}
          </RightButton>
        </Group>
      </Box>
      <ScrollArea flex={1} p="md">
        <Box maw={1000}>
          {record.archivedAt === null && <RecordPairs record={record} right={writeRights[screen.area]} onOpen={onEdit} />}
          <screen.Card record={record} />
          <IssuedPapers area={screen.area} recordId={recordId} />
          <RecordHistory area={screen.area} recordId={recordId} />
        </Box>
      </ScrollArea>
    </Box>
  )
}
