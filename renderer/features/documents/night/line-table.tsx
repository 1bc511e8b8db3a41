import { Text } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import classes from '../../../app/records/record-table.module.css'

export interface LineColumn<Row> {
  readonly id: string
  readonly heading: string
  /** A track of the grid, as CSS has it. */
  readonly track: string
  readonly cell: (row: Row) => ReactNode
}

const rowHeight = 32
const headHeight = 34
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12, Home: -1_000_000, End: 1_000_000 }

/** Many lines of which only the visible ones are drawn: the arrows move, Space ticks, Enter opens. */
export function LineTable<Row>({
  label,
  rows,
  columns,
  keyOf,
  selected,
  onSelect,
  onEnter,
  onSpace,
  empty,
}: {
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: readonly LineColumn<Row>[]
  readonly keyOf: (row: Row) => string
  readonly selected: string | undefined
  readonly onSelect: (key: string) => void
  readonly onEnter?: (row: Row) => void
  readonly onSpace?: (row: Row) => void
  readonly empty: string
}): ReactNode {
  const scroller = useRef<HTMLDivElement>(null)
  const rowId = useId()
  const template = { gridTemplateColumns: columns.map(({ track }) => track).join(' ') }
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 12, scrollMargin: headHeight, scrollPaddingStart: headHeight })
  const index = rows.findIndex((row) => keyOf(row) === selected)
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index)
    // Only a changed selection scrolls; the virtualizer itself is new at every render.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [index])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget) return
    const current = rows[index]
    const act = event.key === ' ' ? onSpace : event.key === 'Enter' ? onEnter : undefined
    if (act && current) {
      event.preventDefault()
      return act(current)
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const row = rows[Math.min(rows.length - 1, Math.max(0, (index < 0 ? -1 : index) + step))]
    if (row !== undefined) onSelect(keyOf(row))
  }

  return (
    <div
      ref={scroller}
      className={classes['scroller']}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={index >= 0 && selected !== undefined ? rowId + selected : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={classes['head']} role="row" style={{ ...template, height: headHeight }}>
        {columns.map(({ id, heading }) => (
          <div key={id} role="columnheader" className={classes['heading']} title={heading}>
            <span className={classes['heading-text']}>{heading}</span>
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
              onClick={({ detail: clicks }) => {
                onSelect(key)
                if (clicks === 2) onEnter?.(row)
              }}
            >
              {columns.map(({ id, cell }) => {
                const content = cell(row)
                return (
                  <div key={id} role="gridcell" className={classes['cell']} title={typeof content === 'string' ? content : undefined}>
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
