import { Button, Checkbox, Group, Popover, ScrollArea, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { isStop, type Place } from '../../../shared/documents/readiness/obstacle.ts'
import { AppError } from '../../../shared/errors.ts'
import { errorText, showDone, showError } from '../../app/error-text.ts'
import { formsQuery } from '../../app/forms/use-confirming.ts'
import { RightButton } from '../../app/rights.tsx'
import { useTranslation } from '../../i18n.ts'
import { issuePaper, saveCopies, type Workpiece } from './issue-paper.ts'
import { ObstacleList } from './obstacle-list.tsx'
import type { FindObstacles } from './use-readiness.ts'

interface IssueProps extends Workpiece {
  /** What stands in the way in the languages that are chosen; undefined while nobody can say yet. */
  readonly findObstacles: FindObstacles | undefined
  readonly onGo: (place: Place) => void
  /** The files are in the register: what was typed is spent, whatever becomes of the copies. */
  readonly onKept: () => Promise<void>
  /** After the copies were saved: goes back to the card. */
  readonly onIssued: () => void
}

/** Takes a number, writes the files, keeps them in the register and saves them where the officer says; not before the paper is ready. */
export function IssueButton({ findObstacles, onGo, onKept, onIssued, ...workpiece }: IssueProps): ReactNode {
  const { t } = useTranslation(['workshop', 'readiness'])
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const [languages, setLanguages] = useState<string[]>(['ky', 'ru'])
  const [progress, setProgress] = useState('')
  const chosen = workpiece.kind.languages.filter((language) => languages.includes(language))
  const stops = open && findObstacles ? findObstacles(chosen).filter(isStop) : []
  const issue = useMutation({
    mutationFn: () =>
      issuePaper(workpiece, chosen, (step, language) => setProgress(t(`steps.${step}`, { language: t(`languages.${language}`) }))),
    onSuccess: async (papers) => {
      setOpen(false)
      // Before the dialog, which may stay open for long: a draft that outlives its paper would be issued once more.
      await onKept().catch(showError)
      // The papers are in the register already; a full stick or a cancelled dialog only means to save them again later.
      await saveCopies(papers).catch(showError)
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'workshop' })
      onIssued()
      showDone(t('issued', { number: papers[0]?.number ?? '' }))
    },
    onError: async (error) => {
      if (!(error instanceof AppError) || error.code !== 'paper-not-ready') return
      // The register knows of something that this window has not heard: asked anew, the list names it.
      for (const known of ['pairs', formsQuery]) await queries.invalidateQueries({ queryKey: [known] })
    },
  })
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <RightButton right="issue-papers" onClick={() => setOpen(!open)}>
          {t('issue')}
        </RightButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm" maw={stops.length > 0 ? 460 : 320}>
          <Text size="sm">{t('issue-text')}</Text>
          <Checkbox.Group label={t('paper-language')} value={languages} onChange={setLanguages}>
            <Stack gap={6} mt={4}>
              {workpiece.kind.languages.map((language) => (
                <Checkbox key={language} value={language} label={t(`languages.${language}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
          {stops.length > 0 && (
            <section aria-label={t('readiness:title')}>
              <Text size="sm" fw={600} className="warning-text" mb={4} role="status">
                {t('readiness:still', { count: stops.length })}
              </Text>
              <ScrollArea.Autosize mah="35vh" type="auto">
                <ObstacleList
                  obstacles={stops}
                  onGo={(place) => {
                    // The choice of languages stands right here.
                    if (place.at === 'languages') return
                    setOpen(false)
                    onGo(place)
                  }}
                />
              </ScrollArea.Autosize>
            </section>
          )}
          {issue.error && (
            <Text size="sm" c="red" role="alert">
              {errorText(issue.error)}
            </Text>
          )}
          <Text size="sm" role="status">
            {issue.isPending && progress}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" disabled={issue.isPending} onClick={() => setOpen(false)}>
              {t('not-now')}
            </Button>
            <Button loading={issue.isPending} disabled={chosen.length === 0 || findObstacles === undefined || stops.length > 0} onClick={() => issue.mutate()}>
              {t('issue-now')}
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
