import { ActionIcon, Alert, Button, Group, Loader, Progress, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { findKind } from '../../../../shared/documents/kinds.ts'
import { isStop, type Obstacle, type Place } from '../../../../shared/documents/readiness/obstacle.ts'
import type { NightItem } from '../../../../shared/register/night/schema.ts'
import { formatDate } from '../../../../shared/language/index.ts'
import { recordAreas } from '../../../../shared/register/record.ts'
import { api } from '../../../api.ts'
import { errorText } from '../../../app/error-text.ts'
import { firstWaiting, focusField } from '../../../app/forms/waiting-fields.ts'
import { useNavigation } from '../../../app/navigation.tsx'
import { inLanguage, useLanguage, useTranslation } from '../../../i18n.ts'
import { DraftActions, MadeActions, RunningActions } from './run-actions.tsx'
import { ItemPane } from './item-pane.tsx'
import classes from './night.module.css'
import { nightQuery, noteLeft, useNightWork, type WholeRun } from './night-work.ts'
import { RunGrid } from './run-grid.tsx'
import { useLooking } from './use-looking.ts'

/** One run: looked through line by line while it is a draft, made with one press, and saved as one folder. */
export function RunPage({ runId }: { readonly runId: string }): ReactNode {
  const { t } = useTranslation('night')
  const { go } = useNavigation()
  const found = useQuery({ queryKey: [nightQuery, runId], queryFn: (): Promise<WholeRun> => api.night.get({ id: runId }) })
  const back = (): void => go({ screen: 'night' })
  if (found.error) {
    return (
      <Alert color="red" m="md" role="alert">
        {errorText(found.error)}
        <Button mt="xs" size="compact-sm" variant="default" onClick={back}>
          {t('back')}
        </Button>
      </Alert>
    )
  }
  return found.data ? <Run whole={found.data} onBack={back} /> : <Loader m="md" />
}

function Run({ whole, onBack }: { readonly whole: WholeRun; readonly onBack: () => void }): ReactNode {
  const { run, items } = whole
  const { t } = useTranslation('night')
  const language = useLanguage()
  const { go } = useNavigation()
  const pane = useRef<HTMLDivElement>(null)
  const [selected, setSelected] = useState<number>()
  const [onlyStops, setOnlyStops] = useState(false)
  const looking = useLooking(whole)
  const work = useNightWork()
  const kind = findKind(run.kind)
  const shown = onlyStops ? items.filter(({ state }) => state === 'stopped' || state === 'failed') : items
  const item = items.find(({ position }) => position === selected)
  const isMaking = work?.runId === run.id && work.state !== 'paused'

  /** To the place where an obstacle is put right; the line is looked at again when somebody comes back. */
  function goTo({ position, subject, addressee }: NightItem, place: Place): void {
    const area = recordAreas.find((each) => each === subject.area)
    if (place.at === 'languages' || area === undefined) return
    if (place.at === 'forms') return focusField(firstWaiting(pane.current))
    noteLeft(run.id, position)
    if (place.at === 'settings') return go({ screen: 'settings' })
    if (place.at === 'wording') return go({ screen: 'wording', paperKind: run.kind })
    if (place.at === 'pages') return go({ screen: area, recordId: subject.id, paperKind: run.kind })
    if (place.at === 'fact' && isOfAddressee(place.path) && addressee) return go({ screen: addressee.area, recordId: addressee.id })
    if (place.at === 'fact' && isOfOffice(place.path)) return go({ screen: 'settings' })
    go({ screen: area, recordId: subject.id })
  }
  function open(line: NightItem): void {
    const first: Obstacle | undefined = line.obstacles.find(isStop) ?? line.envelope?.find(isStop) ?? line.obstacles[0]
    setSelected(line.position)
    // The pane of another line is drawn first.
    if (first) requestAnimationFrame(() => requestAnimationFrame(() => goTo(line, first.place)))
  }

  return (
    <div className={classes['frame']}>
      <Stack px="md" py="xs" gap={6} className={classes['bar']}>
        <Group justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <ActionIcon variant="subtle" aria-label={t('back')} onClick={onBack}>
              <IconArrowLeft size={20} />
            </ActionIcon>
            <Title order={1} fz={20}>
              {kind ? inLanguage(kind.name, language) : run.kind} · {formatDate(run.on, language, 'digits')}
            </Title>
            <Text size="sm">{t(`run-states.${run.state}`)}</Text>
          </Group>
          <Group gap="xs" wrap="nowrap">
            {run.state === 'draft' && <DraftActions whole={whole} looking={looking} onGone={onBack} />}
            {run.state === 'running' && <RunningActions run={run} work={work?.runId === run.id ? work : undefined} />}
            {(run.state === 'done' || run.state === 'cancelled') && <MadeActions whole={whole} />}
          </Group>
        </Group>
        <Group gap="md" wrap="nowrap">
          <SegmentedControl
            size="xs"
            aria-label={t('shown')}
            value={onlyStops ? 'stops' : 'all'}
            onChange={(value) => setOnlyStops(value === 'stops')}
            data={[
              { value: 'all', label: t('everybody', { count: items.length }) },
              { value: 'stops', label: t('only-stops', { count: items.filter(({ state }) => state === 'stopped' || state === 'failed').length }) },
            ]}
          />
          <Text size="sm" role="status" flex={1}>
            {looking.left > 0 ? t('looking', { done: items.length - looking.left, count: items.length }) : t('counts', countsOf(items))}
          </Text>
        </Group>
        {looking.error !== undefined && (
          <Text size="sm" c="red" role="alert">
            {errorText(looking.error)}
          </Text>
        )}
        {run.state === 'running' && (
          <Progress value={(100 * run.counts.issued) / Math.max(1, run.counts.issued + run.counts.waiting)} animated={isMaking} aria-label={t('progress')} />
        )}
        {work?.runId === run.id && work.error !== undefined && (
          <Text size="sm" c="red" role="alert">
            {errorText(work.error)}
          </Text>
        )}
      </Stack>
      <div className={classes['body']}>
        <div className={classes['list']}>
          <RunGrid run={run} items={shown} selected={selected} onSelect={setSelected} onOpen={open} />
        </div>
        {item && (
          <div ref={pane} className={classes['pane']}>
            <ItemPane key={item.position} item={item} isDraft={run.state === 'draft'} onGo={(place) => goTo(item, place)} onFixed={looking.again} />
          </div>
        )}
      </div>
    </div>
  )
}

function isOfAddressee(path: string): boolean {
  return /^(?:addressee|address|salutation)/u.test(path)
}

function isOfOffice(path: string): boolean {
  return /^(?:signatory|executor|contact)/u.test(path)
}

function countsOf(items: readonly NightItem[]) {
  const count = (...states: readonly NightItem['state'][]): number => items.filter(({ state }) => states.includes(state)).length
  return { ready: count('ready', 'waiting'), made: count('issued'), stopped: count('stopped', 'failed'), left: count('unchanged', 'sent', 'gone') }
}
