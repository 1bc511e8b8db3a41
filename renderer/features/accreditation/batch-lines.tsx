import { Anchor, Box, Button, Checkbox, Group, Popover, Stack, Text } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { countryName, formatDate } from '../../../shared/language/index.ts'
import type { Batch, BatchLine } from '../../../shared/register/accreditation/schema.ts'
import { api } from '../../api.ts'
import { showError } from '../../app/error-text.ts'
import { DateField } from '../../app/fields/date-field.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import { useNavigation } from '../../app/navigation.tsx'
import { personName } from '../../app/record-titles.ts'
import { useRight } from '../../app/rights.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { showUndoable } from '../../app/undo.tsx'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'

const lineHeight = 44
const mostHeight = 396

/** The observers of a batch as its annex numbers them; the ticked ones are handed their certificates, or taken out of a draft. */
export function BatchLines({ batch, lines }: { readonly batch: Batch; readonly lines: readonly BatchLine[] }): ReactNode {
  const { t } = useTranslation('batches')
  const mayWrite = useRight('write-visits') && batch.archivedAt === null
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({ count: lines.length, getScrollElement: () => scroller.current, estimateSize: () => lineHeight, overscan: 8 })
  const tickable = batch.decision === null ? lines : lines.filter(({ returnedOn }) => returnedOn === null)
  const isAll = tickable.length > 0 && tickable.every(({ applicationId }) => ticked.has(applicationId))
  const chosen = lines.filter(({ applicationId }) => ticked.has(applicationId))
  function tick(id: string): void {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    setTicked(next)
  }
  if (lines.length === 0) return <Text className="quiet">{t('nobody')}</Text>
  return (
    <>
      {mayWrite && (
        <Group gap="xs" mb="xs" mih={30}>
          <Checkbox
            size="xs"
            label={t('tick-all')}
            checked={isAll}
            indeterminate={!isAll && chosen.length > 0}
            onChange={() => setTicked(isAll ? new Set() : new Set(tickable.map(({ applicationId }) => applicationId)))}
          />
          {chosen.length > 0 && <Actions batch={batch} chosen={chosen} onDone={() => setTicked(new Set())} />}
        </Group>
      )}
      <Box ref={scroller} role="list" aria-label={t('fields.members')} tabIndex={0} mah={mostHeight} style={{ overflowY: 'auto', border: '1px solid var(--pane-border)' }}>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const line = lines[index]
            return (
              line && (
                <div key={line.applicationId} role="listitem" style={{ position: 'absolute', insetInline: 0, top: 0, height: lineHeight, transform: `translateY(${start}px)` }}>
                  <Line number={index + 1} line={line} {...(mayWrite ? { ticked: ticked.has(line.applicationId), onTick: () => tick(line.applicationId) } : {})} />
                </div>
              )
            )
          })}
        </div>
      </Box>
    </>
  )
}

function Line({ number, line, ticked, onTick }: { readonly number: number; readonly line: BatchLine; readonly ticked?: boolean; readonly onTick?: () => void }): ReactNode {
  const { t } = useTranslation(['batches', 'applications'])
  const language = useLanguage()
  const { go } = useNavigation()
  const name = personName(line, language)
  const country = line.countryCode === null ? '' : (countryName(line.countryCode, language) ?? line.countryCode)
  const sender = inLanguage(line.mission, language) || inLanguage(line.organisation, language)
  const day = (on: string): string => formatDate(on, language, 'digits')
  const what =
    line.returnedOn !== null
      ? t('lines.returned', { day: day(line.returnedOn) })
      : line.state === 'accredited'
        ? ''
        : line.handedOutOn !== null && line.state === 'handed-out'
          ? t('lines.handed-out', { day: day(line.handedOutOn), to: line.handedOutTo })
          : t(`applications:states.${line.state}`)
  return (
    <Group gap="xs" px="xs" h={lineHeight} wrap="nowrap" style={{ borderBottom: '1px solid color-mix(in srgb, var(--pane-border) 50%, transparent)' }}>
      {onTick && <Checkbox size="xs" aria-label={name} checked={ticked ?? false} onChange={onTick} />}
      <Text size="sm" className="quiet" w={34} ta="right" style={{ fontVariantNumeric: 'tabular-nums' }}>
        {number}
      </Text>
      <Box flex={1} miw={0}>
        <Anchor component="button" type="button" size="sm" truncate display="block" maw="100%" ta="left" onClick={() => go({ screen: 'applications', recordId: line.applicationId })}>
          {name}
        </Anchor>
        <Text size="xs" className="quiet" truncate title={sender}>
          {[country, sender].filter(Boolean).join(' · ')}
        </Text>
      </Box>
      <Box w={150} ta="right" style={{ flex: 'none' }}>
        <Text size="sm" style={{ fontVariantNumeric: 'tabular-nums' }}>
          {line.certificateNumber}
        </Text>
        <Text size="xs" className="quiet" truncate title={what}>
          {what}
        </Text>
      </Box>
    </Group>
  )
}

interface ActionsProps {
  readonly batch: Batch
  readonly chosen: readonly BatchLine[]
  readonly onDone: () => void
}

function Actions({ batch, chosen, onDone }: ActionsProps): ReactNode {
  const { t } = useTranslation('batches')
  const queries = useQueryClient()
  const version = { id: batch.id, revision: batch.revision }
  const run = useMutation({
    mutationFn: ({ call }: { readonly call: () => Promise<unknown>; readonly message: string }) => call(),
    onSuccess: async (_, { message }) => {
      onDone()
      await queries.invalidateQueries()
      await showUndoable(message, queries, { area: 'batches', id: batch.id })
    },
    onError: showError,
  })
  if (batch.decision === null) {
    const ids = chosen.map(({ applicationId }) => applicationId)
    return (
      <Button size="compact-sm" variant="default" onClick={() => run.mutate({ call: () => api.accreditation.takeOut({ ...version, ids }), message: t('take-out.done', { count: ids.length }) })}>
        {t('take-out.button')}
      </Button>
    )
  }
  const waiting = chosen.filter(({ handedOutOn, state }) => handedOutOn === null && state === 'accredited').map(({ applicationId }) => applicationId)
  const out = chosen.filter(({ handedOutOn, returnedOn }) => handedOutOn !== null && returnedOn === null).map(({ applicationId }) => applicationId)
  return (
    <>
      {waiting.length > 0 && (
        <DatedAction
          button={t('hand-out.button', { count: waiting.length })}
          textLabel={t('hand-out.to')}
          onConfirm={(on, to) => run.mutate({ call: () => api.accreditation.handOut({ ...version, ids: waiting, on, to }), message: t('hand-out.done', { count: waiting.length }) })}
        />
      )}
      {out.length > 0 && (
        <DatedAction
          button={t('take-back.button', { count: out.length })}
          textLabel={t('take-back.note')}
          onConfirm={(on, note) => run.mutate({ call: () => api.accreditation.takeBack({ ...version, ids: out, on, note }), message: t('take-back.done', { count: out.length }) })}
        />
      )}
    </>
  )
}

/** A button that asks for a day and one line before it acts. */
function DatedAction({ button, textLabel, onConfirm }: { readonly button: string; readonly textLabel: string; readonly onConfirm: (on: string, text: string) => void }): ReactNode {
  const { t } = useTranslation('batches')
  const [open, setOpen] = useState(false)
  const [on, setOn] = useState<string | null>(todayIso())
  const [text, setText] = useState('')
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button size="compact-sm" variant="light" onClick={() => setOpen(!open)}>
          {button}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" w={300}>
          <DateField label={t('lines.on')} value={on} onChange={setOn} />
          <TextField label={textLabel} value={text} onChange={setText} />
          <Button
            disabled={on === null}
            onClick={() => {
              setOpen(false)
              if (on !== null) onConfirm(on, text)
            }}
          >
            {t('lines.confirm')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
