import { Alert, Box, Button, Group, Loader, ScrollArea, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { RegisterCopyLine } from '../../../shared/register/backups/schema.ts'
import { api } from '../../api.ts'
import { errorText, showDone, showError } from '../../app/error-text.ts'
import { useRight } from '../../app/rights.tsx'
import { Working } from '../../app/working.tsx'
import { useTranslation } from '../../i18n.ts'
import { ClearCopies } from './clear-copies.tsx'
import { CopiesTable } from './copies-table.tsx'
import { Drills } from './drills.tsx'
import { KeyChange } from './key-change.tsx'
import { RestoreWindow } from './restore-window.tsx'
import { SecondPlace } from './second-place.tsx'

/** The register's copies: where they are, how they stand, and the way back. */
export function BackupsScreen(): ReactNode {
  const { t } = useTranslation('backups')
  const queries = useQueryClient()
  const mayRestore = useRight('restore')
  const mayChangeKey = useRight('keys')
  const [restoring, setRestoring] = useState<RegisterCopyLine>()
  const list = useQuery({ queryKey: ['backups', 'list'], queryFn: () => api.backups.list({}), staleTime: 0 })
  const renew = () => queries.invalidateQueries({ queryKey: ['backups'] })
  const make = useMutation({
    mutationFn: () => api.backups.make({}),
    onSuccess: () => showDone(t('made')),
    onError: showError,
    // Where the stick refused, the copy beside the register is there all the same.
    onSettled: renew,
  })
  const choose = useMutation({
    mutationFn: () => api.desk.chooseCopy({}),
    onSuccess: async ({ chosen }) => {
      if (!chosen) return
      await renew()
      showDone(t('file-chosen'))
    },
    onError: showError,
  })
  return (
    <Box h="100%" style={{ display: 'flex', flexDirection: 'column' }}>
      <Box px="md" py="sm" style={{ borderBottom: '1px solid var(--pane-border)' }}>
        <Group justify="space-between" maw={1168} mx="auto">
          <Title order={1} fz={20}>
            {t('title')}
          </Title>
          <Group gap="sm">
            <Working on={make.isPending} what={t('making')} />
            {mayRestore && (
              <Button variant="default" loading={choose.isPending} onClick={() => choose.mutate()}>
                {t('from-file')}
              </Button>
            )}
            <Button loading={make.isPending} onClick={() => make.mutate()}>
              {t('make')}
            </Button>
          </Group>
        </Group>
      </Box>
      <ScrollArea flex={1} type="auto">
        <Stack p="md" maw={1200} mx="auto">
          {list.error && (
            <Alert color="red" role="alert">
              {errorText(list.error)}
            </Alert>
          )}
          {list.data ? (
            <>
              <div>
                <Text size="sm">{t('intro')}</Text>
                <Text size="sm" className="quiet" style={{ overflowWrap: 'anywhere' }}>
                  {t('folder', { folder: list.data.folder })}
                </Text>
              </div>
              <ClearCopies copies={list.data.copies} />
              <CopiesTable copies={list.data.copies} onRestore={mayRestore ? setRestoring : undefined} />
              <SecondPlace folder={list.data.secondFolder} state={list.data.secondPlace} />
              <Drills drills={list.data.drills} copies={list.data.copies} />
              {mayChangeKey && <KeyChange />}
            </>
          ) : (
            !list.error && <Loader />
          )}
        </Stack>
      </ScrollArea>
      {restoring && <RestoreWindow copy={restoring} onClose={() => setRestoring(undefined)} />}
    </Box>
  )
}
