import { Checkbox, UnstyledButton } from '@mantine/core'
import { useElementSize, useMergedRef } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject, useEffect, useId, useMemo, useRef } from 'react'
import { compareBy } from '../../../shared/language/index.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import type { AreaScreen, ListColumn, StoredRecord } from './area-screen.ts'
import { columnsThatFit, templateOf } from './column-widths.ts'
import classes from './record-table.module.css'
import type { Sort } from './use-list-memory.ts'

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })
const headHeight = 34
/** The same beside an open card: a row that moved under the pointer would take the second click of a double click. */
const rowHeight = 32
const tickWidth = 36

/** The rows of a list: sorted in the shown language, only the visible ones drawn, the arrows move the selection. */
export function RecordTable<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord>({
  screen,
  rows,
  selectedId,
  onSelect,
  onOpen,
  sort,
  onSort,
  focusTarget,
  ticked,
  onTick,
}: {
  readonly screen: AreaScreen<Input, Stored, Summary>
  readonly rows: Summary[]
  readonly selectedId: string | undefined
  readonly onSelect: (id: string) => void
  /** Enter; a double click is seen by the screen, whose card lies under the second click. */
  readonly onOpen: (id: string) => void
  readonly focusTarget: RefObject<HTMLDivElement | null>
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  /** The rows chosen for doing something to all of them; absent where there is nothing to do. */
  readonly ticked?: ReadonlySet<string>
  readonly onTick?: (ids: ReadonlySet<string>) => void
}): ReactNode {
  const { t } = useTranslation([screen.area, 'app'])
  const language = useLanguage()
  const scroller = useRef<HTMLDivElement>(null)
  const { ref: measured, width } = useElementSize<HTMLDivElement>()
  const attach = useMergedRef(scroller, focusTarget, measured)
  const rowId = useId()
  const shownColumns = useMemo(() => columnsThatFit(screen.columns, width - (onTick ? tickWidth : 0)), [screen.columns, width, onTick])

  const columns = useMemo(() => {
    const compareText = compareBy(language)
    return screen.columns.map(
      (column): ColumnDef<typeof features, Summary> => ({
        id: column.id,
        accessorFn: (row) => column.sortBy(row, language),
        sortFn: (a, b) => compareValues(column.sortBy(a.original, language), column.sortBy(b.original, language), compareText),
      }),
    )
  }, [screen.columns, language])
  const sorting = useMemo<SortingState>(() => [{ id: sort.id, desc: sort.descending }], [sort])
  const table = useTable({ features, columns, data: rows, getRowId: (row) => row.id, state: { sorting } })
  const sorted = table.getRowModel().rows

  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // The headings stand over the first rows and would hide the one scrolled to.
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  })

  // Where the selection was before its row went to the archive: the arrows go on from there.
  const lastIndex = useRef(0)
  const selectedIndex = sorted.findIndex((row) => row.id === selectedId)
  useEffect(() => {
    if (selectedIndex < 0) return
    lastIndex.current = selectedIndex
    virtual.scrollToIndex(selectedIndex)
    // Only a changed selection scrolls; the virtualizer itself is new at every render.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [selectedIndex])

  const isAllTicked = ticked !== undefined && sorted.length > 0 && sorted.every(({ id }) => ticked.has(id))
  const tickAll = (): void => onTick?.(isAllTicked ? new Set() : new Set(sorted.map(({ id }) => id)))
  function tick(id: string): void {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    onTick?.(next)
  }
  /** Keys that belong to the rows and not to a box or a heading inside. */
  function tickByKey(event: KeyboardEvent): boolean {
    if (!onTick || event.target !== event.currentTarget) return false
    if (event.key === ' ' && selectedId !== undefined) tick(selectedId)
    else if (event.code === 'KeyA' && (event.ctrlKey || event.metaKey)) tickAll()
    else return false
    event.preventDefault()
    return true
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (tickByKey(event)) return
    if (event.key === 'Enter' && event.target === event.currentTarget && selectedId !== undefined) return onOpen(selectedId)
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const from = selectedIndex >= 0 ? selectedIndex : selectedId === undefined ? -1 : lastIndex.current - Math.max(0, Math.sign(step))
    const next = Math.min(sorted.length - 1, Math.max(0, from + step))
    const row = sorted[next]
    if (row) onSelect(row.id)
  }

  const rowStyle = { gridTemplateColumns: `${onTick ? `${tickWidth}px ` : ''}${templateOf(shownColumns)}` }
  return (
    <div
      ref={attach}
      className={classes['scroller']}
      role="grid"
      aria-rowcount={sorted.length + 1}
      aria-colcount={screen.columns.length}
      aria-label={t('title')}
      aria-activedescendant={selectedIndex >= 0 && selectedId !== undefined ? rowId + selectedId : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={classes['head']} role="row" style={{ ...rowStyle, height: headHeight }}>
        {onTick && (
          <div role="columnheader" className={classes['tick']}>
            <Checkbox size="xs" tabIndex={-1} aria-label={t('app:list.tick-all')} checked={isAllTicked} indeterminate={!isAllTicked && ticked !== undefined && ticked.size > 0} onChange={tickAll} />
          </div>
        )}
        {shownColumns.map((column) => (
          <Heading key={column.id} column={column} label={t(`columns.${column.id}`)} sort={sort} onSort={onSort} />
        ))}
      </div>
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => {
          const row = sorted[item.index]
          return (
            row && (
              <div
                key={row.id}
                id={rowId + row.id}
                role="row"
                aria-rowindex={item.index + 2}
                aria-selected={row.id === selectedId}
                className={classes['row']}
                style={{ ...rowStyle, height: rowHeight, transform: `translateY(${item.start - headHeight}px)` }}
                onClick={() => onSelect(row.id)}
              >
                {onTick && (
                  <div role="gridcell" className={classes['tick']}>
                    <Checkbox size="xs" tabIndex={-1} aria-label={t('app:list.tick')} wrapperProps={{ onClick: keepFromRow }} checked={ticked?.has(row.id) ?? false} onChange={() => tick(row.id)} />
                  </div>
                )}
                {shownColumns.map((column) => (
                  <Cell key={column.id} align={column.align}>
                    {column.cell(row.original, language)}
                  </Cell>
                ))}
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}

/** Ticking a row does not open its card. */
const keepFromRow = (event: MouseEvent): void => event.stopPropagation()

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 12,
  PageUp: -12,
  Home: -1_000_000,
  End: 1_000_000,
}

function compareValues(a: string | number, b: string | number, compareText: (a: string, b: string) => number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b))
}

/** A long text is cut to the column; the whole of it shows on hover. */
function Cell({
  align,
  children,
}: {
  readonly align: 'end' | undefined
  readonly children: ReactNode
}): ReactNode {
  return (
    <div role="gridcell" className={classes['cell']} data-align={align} title={typeof children === 'string' ? children : undefined}>
      {children}
    </div>
  )
}

function Heading<Summary>({
  column,
  label,
  sort,
  onSort,
}: {
  readonly column: ListColumn<Summary>
  readonly label: string
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
}): ReactNode {
  const active = sort.id === column.id
  const Arrow = sort.descending ? IconChevronDown : IconChevronUp
  return (
    <div role="columnheader" aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : 'none'}>
      <UnstyledButton
        className={classes['heading']}
        data-align={column.align}
        title={label}
        onClick={() => onSort({ id: column.id, descending: active ? !sort.descending : false })}
      >
        <span className={classes['heading-text']}>{label}</span>
        {active && <Arrow size={14} aria-hidden style={{ flex: 'none' }} />}
      </UnstyledButton>
    </div>
  )
}
