import { Button, Text } from '@mantine/core'
import { IconFolderDown, IconPlayerPause, IconPlayerPlay, IconRefresh } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { findKind } from '../../../../shared/documents/kinds.ts'
import { AppError } from '../../../../shared/errors.ts'
import type { NightRun } from '../../../../shared/register/night/schema.ts'
import { api } from '../../../api.ts'
import { showDone, showError } from '../../../app/error-text.ts'
import { useNavigation } from '../../../app/navigation.tsx'
import { RightButton } from '../../../app/rights.tsx'
import { todayIso } from '../../../app/today-iso.ts'
import { inLanguage, useLanguage, useTranslation } from '../../../i18n.ts'
import { nightQuery, type NightWork, pauseNight, type WholeRun, workThroughNight } from './night-work.ts'
import { saveRun } from './save-run.ts'
import type { Looking } from './use-looking.ts'

/** One press: looked through once more, numbered in one go, and made. */
export function DraftActions({ whole: { run, items }, looking, onGone }: { readonly whole: WholeRun; readonly looking: Looking; readonly onGone: () => void }): ReactNode {
  const { t } = useTranslation('night')
  const queries = useQueryClient()
  const start = useMutation({
    mutationFn: async () => {
      await looking.all()
      return startAgain(run.id, looking)
    },
    onSuccess: (started) => {
      queries.setQueryData([nightQuery, run.id], started)
      void workThroughNight(queries, run)
    },
    onError: showError,
  })
  const drop = useMutation({
    mutationFn: () => api.night.cancel({ id: run.id }),
    onSuccess: async () => {
      onGone()
      await queries.invalidateQueries({ queryKey: [nightQuery, 'list'] })
    },
    onError: showError,
  })
  const ready = items.filter(({ state }) => state === 'ready').length
  return (
    <>
      <Button variant="default" loading={drop.isPending} onClick={() => drop.mutate()}>
        {t('drop')}
      </Button>
      <RightButton right="issue-papers" loading={start.isPending} disabled={ready === 0 || looking.left > 0} onClick={() => start.mutate()}>
        {t('make', { ready, count: items.length })}
      </RightButton>
    </>
  )
}

/** The register may change while it is being looked through; a third time nobody is that quick. */
const mostStarts = 3

async function startAgain(id: string, looking: Looking): Promise<WholeRun> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await api.night.start({ id })
    } catch (error) {
      if (tried === mostStarts || !(error instanceof AppError) || error.code !== 'changed-meanwhile') throw error
      await looking.all()
    }
  }
}

export function RunningActions({ run, work }: { readonly run: NightRun; readonly work: NightWork | undefined }): ReactNode {
  const { t } = useTranslation('night')
  const queries = useQueryClient()
  const isMaking = work?.state === 'making' || work?.state === 'pausing'
  const cancel = useMutation({
    mutationFn: async () => {
      pauseNight()
      await api.night.cancel({ id: run.id })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: [nightQuery] }),
    onError: showError,
  })
  return (
    <>
      <Text size="sm" role="status">
        {isMaking ? t('made-so-far', { done: run.counts.issued, count: run.counts.issued + run.counts.waiting }) : t('unfinished', { done: run.counts.issued, left: run.counts.waiting })}
      </Text>
      <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
        {t('stop')}
      </Button>
      {isMaking ? (
        <Button leftSection={<IconPlayerPause size={16} aria-hidden />} loading={work?.state === 'pausing'} onClick={pauseNight}>
          {t('pause')}
        </Button>
      ) : (
        <RightButton right="issue-papers" leftSection={<IconPlayerPlay size={16} aria-hidden />} onClick={() => void workThroughNight(queries, run)}>
          {t('go-on')}
        </RightButton>
      )}
    </>
  )
}

/** What was made leaves as one folder; made again, only what changed since then is. */
export function MadeActions({ whole }: { readonly whole: WholeRun }): ReactNode {
  const { t } = useTranslation('night')
  const language = useLanguage()
  const { go } = useNavigation()
  const [saved, setSaved] = useState(0)
  const { run, items } = whole
  const kind = findKind(run.kind)
  const save = useMutation({
    mutationFn: () => {
      setSaved(0)
      const folder = `${run.on} ${kind ? inLanguage(kind.name, language) : run.kind}`
      return saveRun(whole, { folder, print: t('files.print'), envelopes: t('files.envelopes'), dispatch: t('files.dispatch') }, setSaved)
    },
    onSuccess: (count) => count !== undefined && showDone(t('saved', { count })),
    onError: showError,
  })
  const again = useMutation({
    mutationFn: () => api.night.begin({ kind: run.kind, languages: run.languages, envelopes: run.envelopes, on: todayIso(), subjects: items.map(({ subject }) => subject) }),
    onSuccess: ({ id }) => go({ screen: 'night', recordId: id }),
    onError: showError,
  })
  return (
    <>
      {save.isPending && (
        <Text size="sm" role="status">
          {t('saving', { done: saved, count: run.counts.issued })}
        </Text>
      )}
      <RightButton right="issue-papers" variant="default" leftSection={<IconRefresh size={16} aria-hidden />} loading={again.isPending} onClick={() => again.mutate()}>
        {t('again')}
      </RightButton>
      <RightButton right="export" leftSection={<IconFolderDown size={16} aria-hidden />} loading={save.isPending} disabled={run.counts.issued === 0} onClick={() => save.mutate()}>
        {t('save')}
      </RightButton>
    </>
  )
}
