import { Box } from '@mantine/core'
import { useElementSize, useHotkeys } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { writeRights } from '../../../shared/register/users/rights.ts'
import type { WantedText } from '../fields/focus-pair.ts'
import { useNavigation } from '../navigation.tsx'
import { useGuard, useRight } from '../rights.tsx'
import { isUnderWindow } from '../under-window.ts'
import { useEscape } from '../use-escape.ts'
import type { AreaScreen, StoredRecord } from './area-screen.ts'
import { RecordCard } from './record-card.tsx'
import { RecordFormPane } from './record-form-pane.tsx'
import { RecordList } from './record-list.tsx'
import classes from './record-screen.module.css'
import { useArchiving } from './use-archiving.ts'

/** Narrower than this, list and card do not stand side by side: the card lies over the list. */
const sideBySideFrom = 840
/** As Windows has it by default. */
const doubleClickMilliseconds = 500

/** List left, card right; a form takes the whole width because its fields stand in two languages. */
export function RecordScreen<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord>({
  screen,
}: {
  readonly screen: AreaScreen<Input, Stored, Summary>
}): ReactNode {
  const { place, go } = useNavigation()
  const queries = useQueryClient()
  const archiving = useArchiving(screen)
  const { area } = screen
  const selectedId = place.screen === area ? place.recordId : undefined
  const mayWrite = useRight(writeRights[area])
  const guard = useGuard(writeRights[area])
  // A place remembered from a time with more rights leads to the card.
  const isForm = mayWrite && (place.form === 'new' || (place.form === 'edit' && selectedId !== undefined))
  const { ref: measured, width } = useElementSize<HTMLDivElement>()
  const list = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLDivElement>(null)
  /** The first click of a double click may open the card under the pointer: what follows is still meant for the row. */
  const clickedAt = useRef(-doubleClickMilliseconds)
  const isSecondClick = (detail: number): boolean => detail > 1 && performance.now() - clickedAt.current < doubleClickMilliseconds
  const isOver = place.wide === true || (width > 0 && width < sideBySideFrom)

  const select = (recordId: string): void => {
    clickedAt.current = performance.now()
    go({ screen: area, recordId })
  }
  const openWide = (recordId: string, wide = true): void => go({ screen: area, recordId, ...(wide ? { wide } : {}) })
  /** The text whose link was pressed on the card: the form begins at its field. */
  const [wantedText, setWantedText] = useState<WantedText>()
  function edit(recordId: string, text?: WantedText): void {
    setWantedText(text)
    go({ screen: area, recordId, form: 'edit', ...(place.wide === true ? { wide: true } : {}) })
  }
  const startNew = (): void => go({ screen: area, form: 'new' })
  // The list takes the keyboard back once nothing lies over it any more.
  const returning = useRef(false)
  const isCovered = isOver && selectedId !== undefined
  useEffect(() => {
    if (!returning.current || isCovered || isForm) return
    returning.current = false
    list.current?.focus()
  }, [isCovered, isForm, selectedId])
  function close(): void {
    returning.current = true
    go({ screen: area })
  }
  /** One step back: from the wide card to both side by side, from there to the list. */
  function stepBack(): void {
    if (place.wide !== true || selectedId === undefined || width < sideBySideFrom) return close()
    returning.current = true
    select(selectedId)
  }
  async function archiveSelected(): Promise<void> {
    if (selectedId === undefined) return
    const record = await queries.fetchQuery({ queryKey: [area, 'get', selectedId], queryFn: () => screen.calls.get({ id: selectedId }) })
    if (record.archivedAt === null) archiving.mutate(record)
  }

  useHotkeys([['mod+N', () => !isUnderWindow(null) && guard() && startNew(), { usePhysicalKeys: true }]], [])
  useHotkeys([
    ['F2', () => !isForm && !isUnderWindow(null) && selectedId && guard() && edit(selectedId)],
    ['Delete', () => !isForm && !isUnderWindow(null) && selectedId && guard() && void archiveSelected()],
  ])
  useEscape(card, isForm || selectedId === undefined ? undefined : stepBack)

  if (isForm) {
    const { origin } = place
    // A record begun on another one's card is read there, among what belongs to it.
    const after = (recordId: string | undefined): void => {
      returning.current = true
      if (origin) go({ screen: origin.area, recordId: origin.id })
      else if (recordId === undefined) go({ screen: area })
      else openWide(recordId, place.wide === true)
    }
    return (
      <RecordFormPane
        key={selectedId ?? `new ${origin?.id ?? ''}`}
        screen={screen}
        {...(place.form === 'edit' && selectedId !== undefined ? { recordId: selectedId } : {})}
        {...(place.form === 'new' && origin ? { origin } : {})}
        focusOn={wantedText}
        onSaved={after}
        onCancel={() => after(selectedId)}
      />
    )
  }
  return (
    <div
      ref={measured}
      className={classes['panes']}
      onClickCapture={(event) => {
        if (!isSecondClick(event.detail) || selectedId === undefined) return
        event.preventDefault()
        event.stopPropagation()
        document.getSelection()?.removeAllRanges()
        openWide(selectedId)
      }}
    >
      <Box className={classes['list']} inert={isCovered}>
        <RecordList screen={screen} selectedId={selectedId} onSelect={select} onOpen={openWide} onNew={startNew} focusTarget={list} />
      </Box>
      {selectedId !== undefined && (
        <div ref={card} className={isOver ? classes['card-over'] : classes['card-beside']}>
          <RecordCard
            key={selectedId}
            screen={screen}
            recordId={selectedId}
            isWide={place.wide === true}
            {...(width < sideBySideFrom ? {} : { onWiden: (wide: boolean) => openWide(selectedId, wide) })}
            takesFocus={isOver}
            onEdit={(text) => edit(selectedId, text)}
            onClose={close}
          />
        </div>
      )}
    </div>
  )
}
