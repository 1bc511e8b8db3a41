import { Box } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { drawTable } from '../../../shared/documents/table-drawing.ts'
import type { Seat } from '../../../shared/register/seating/rules.ts'
import { useTranslation } from '../../i18n.ts'
import classes from './seating.module.css'
import type { SeatWords } from './seat-words.ts'
import type { SeatingWork } from './use-seating.ts'

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/** The table from above. One seat is picked up and put on another, with the mouse or with Enter and the arrows. */
export function SeatingTable({
  work,
  words,
  mayChange,
  onSay,
}: {
  readonly work: SeatingWork
  readonly words: SeatWords
  readonly mayChange: boolean
  /** A sentence for the line below the table. */
  readonly onSay: (sentence: string) => void
}): ReactNode {
  const { t } = useTranslation('seating')
  const plan = useRef<HTMLDivElement>(null)
  const [heldKey, setHeldKey] = useState<string>()
  const { seats, seating } = work
  const held = seats.find(({ key }) => key === heldKey)
  const drawn = drawTable(seating.shape, seats)
  const columns = drawn[0]?.length ?? 0

  function pick(seat: Seat): void {
    setHeldKey(seat.key)
    onSay(t('held', { number: seat.number, name: words.nameOf(seat.personId) }))
  }
  function put(one: Seat, other: Seat): void {
    setHeldKey(undefined)
    if (one.key === other.key) onSay(words.whyHere(other))
    else onSay(work.swap(one, other) ? t('why.by-hand') : t('refused'))
  }
  function press(seat: Seat): void {
    if (!mayChange) return
    if (held) put(held, seat)
    else pick(seat)
  }
  function onKeyDown(event: KeyboardEvent, seat: Seat): void {
    const step = arrows[event.key]
    if (step) {
      event.preventDefault()
      const next = nearest(seats, seat, step)
      if (next) plan.current?.querySelector<HTMLElement>(`[data-seat="${next.key}"]`)?.focus()
    } else if (event.key === 'Escape' && held) {
      setHeldKey(undefined)
      onSay(words.whyHere(seat))
    }
  }

  return (
    <Box className={classes.floor}>
      <div ref={plan} className={classes.plan} role="group" aria-label={t('plan')} style={{ gridTemplateColumns: `repeat(${columns}, minmax(72px, 150px))` }}>
        {drawn.flatMap((row, y) => row.map((cell, x) => {
          const place = { gridColumn: x + 1, gridRow: y + 1 }
          if (cell.is === 'table') return <div key={`${x}/${y}`} className={classes.table} style={place} />
          if (cell.is === 'floor') return null
          return cell.seats.map((seat) => (
            <button
              key={seat.key}
              type="button"
              className={classes.seat}
              style={place}
              data-seat={seat.key}
              data-person={seat.personId}
              data-behind={seat.behind || undefined}
              data-by-hand={seat.reason.why === 'by-hand' || undefined}
              // Esc puts down what is held before it closes the window.
              data-mantine-stop-propagation={held ? 'true' : undefined}
              aria-pressed={seat.key === held?.key}
              aria-label={[t('seat', { number: seat.number, name: words.nameOf(seat.personId) }), ...(seat.behind ? [t('behind')] : []), words.titleOf(seat.personId)].filter(Boolean).join(', ')}
              draggable={mayChange}
              onClick={() => press(seat)}
              onFocus={() => !held && onSay(words.whyHere(seat))}
              onMouseEnter={() => !held && onSay(words.whyHere(seat))}
              onKeyDown={(event) => onKeyDown(event, seat)}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move'
                event.dataTransfer.setData('text/plain', seat.key)
                pick(seat)
              }}
              onDragOver={(event) => held && event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault()
                if (held) put(held, seat)
              }}
              onDragEnd={() => setHeldKey(undefined)}
            >
              <span className={classes.number}>{seat.number}</span>
              <span>{words.nameOf(seat.personId)}</span>
            </button>
          ))
        }))}
      </div>
    </Box>
  )
}

/** The next seat in a direction: the one straight ahead, else the one least aside. */
function nearest(seats: readonly Seat[], from: Seat, [dx, dy]: readonly [number, number]): Seat | undefined {
  const ahead = (seat: Seat): number => (seat.x - from.x) * dx + (seat.y - from.y) * dy
  const aside = (seat: Seat): number => Math.abs((seat.x - from.x) * dy) + Math.abs((seat.y - from.y) * dx)
  return seats.filter((seat) => ahead(seat) > 0).toSorted((one, other) => aside(one) * 3 + ahead(one) - (aside(other) * 3 + ahead(other)))[0]
}
