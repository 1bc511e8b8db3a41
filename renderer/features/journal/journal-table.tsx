import { Checkbox, Text } from '@mantine/core'
import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import type { Language } from '../../../shared/language/bilingual.ts'
import classes from '../../app/records/record-table.module.css'
import { useLanguage, useTranslation } from '../../i18n.ts'

export interface JournalColumn<Row> {
  /** Key of the heading in the journal's locale file, under `columns`. */
  readonly id: string
  /** Pixels, or with `grow` the least of them. */
  readonly width: number
  readonly grow?: true
  readonly cell: (row: Row, language: Language) => ReactNode
}

const rowHeight = 32
const headHeight = 34
const tickWidth = 36

/** Lines of a journal in their own order: only the visible ones are drawn, the arrows move, Space ticks a line. */
export function JournalTable<Row>({
  label,
  rows,
  columns,
  keyOf,
  selected,
  onSelect,
  ticks,
  empty,
}: {
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: readonly JournalColumn<Row>[]
  readonly keyOf: (row: Row) => string
  readonly selected: string | undefined
  readonly onSelect: (key: string) => void
  /** Lines that something can be done with at once. */
  readonly ticks?: { readonly ticked: ReadonlySet<string>; readonly mayTick: (row: Row) => boolean; readonly onTick: (key: string) => void }
  readonly empty: string
}): ReactNode {
  const { t } = useTranslation('journal')
  const language = useLanguage()
  const scroller = useRef<HTMLDivElement>(null)
  const { ref: measured, width } = useElementSize<HTMLDivElement>()
  const attach = useMergedRef(scroller, measured)
  const rowId = useId()
  const shown = columnsWithin(columns, width - (ticks ? tickWidth : 0))
  const template = { gridTemplateColumns: [...(ticks ? [`${tickWidth}px`] : []), ...shown.map(({ width: least, grow }) => (grow ? `minmax(${least}px, 1fr)` : `${least}px`))].join(' ') }
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  })
  const index = rows.findIndex((row) => keyOf(row) === selected)
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index)
    // Only a changed selection scrolls; the virtualizer itself is new at every render.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [index])

  function onKeyDown(event: KeyboardEvent): void {
    const current = rows[index]
    if (event.key === ' ' && event.target === event.currentTarget && ticks && current && ticks.mayTick(current)) {
      event.preventDefault()
      return ticks.onTick(keyOf(current))
    }
    const step = steps[event.key]
    if (step === undefined || event.target !== event.currentTarget) return
    event.preventDefault()
    const row = rows[Math.min(rows.length - 1, Math.max(0, (index < 0 ? -1 : index) + step))]
    if (row !== undefined) onSelect(keyOf(row))
  }

  return (
    <div
      ref={attach}
      className={classes['scroller']}
      style={{ height: '100%' }}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={index >= 0 && selected !== undefined ? rowId + selected : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={classes['head']} role="row" style={{ ...template, height: headHeight }}>
        {ticks && <div role="columnheader" aria-label={t('columns.tick')} />}
        {shown.map(({ id }) => (
          <div key={id} role="columnheader" className={classes['heading']} title={t(`columns.${id}`)}>
            <span className={classes['heading-text']}>{t(`columns.${id}`)}</span>
          </div>
        ))}
      </div>
      {rows.length === 0 && (
        <Text p="xl" ta="center" maw={560} mx="auto">
          {empty}
        </Text>
      )}
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (row === undefined) return null
          const key = keyOf(row)
          return (
            <div
              key={key}
              id={rowId + key}
              role="row"
              aria-rowindex={item.index + 2}
              aria-selected={key === selected}
              className={classes['row']}
              style={{ ...template, height: rowHeight, transform: `translateY(${item.start - headHeight}px)` }}
              onClick={() => onSelect(key)}
            >
              {ticks && (
                <div role="gridcell" className={classes['tick']}>
                  {ticks.mayTick(row) && (
                    <Checkbox size="xs" tabIndex={-1} aria-label={t('columns.tick')} checked={ticks.ticked.has(key)} onClick={(event) => event.stopPropagation()} onChange={() => ticks.onTick(key)} />
                  )}
                </div>
              )}
              {shown.map((column) => {
                const content = column.cell(row, language)
                return (
                  <div key={column.id} role="gridcell" className={classes['cell']} title={typeof content === 'string' ? content : undefined}>
                    {content}
                  </div>
                )
              })}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** Columns stand in the order of their weight: where there is no room the last ones go, and the pane beside says what they said. */
function columnsWithin<Row>(columns: readonly JournalColumn<Row>[], width: number): readonly JournalColumn<Row>[] {
  if (width <= 0) return columns
  let used = 0
  return columns.filter((column, index) => {
    used += column.width
    return index === 0 || used <= width
  })
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12, Home: -1_000_000, End: 1_000_000 }
