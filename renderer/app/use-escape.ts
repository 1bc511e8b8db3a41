import { useWindowEvent } from '@mantine/hooks'
import type { RefObject } from 'react'
import { isUnderWindow } from './under-window.ts'

/** What Esc closes before it closes a form or a card: an open list, a calendar, the calendar's own window. */
const openAbove = '[data-expanded], [aria-expanded="true"][aria-haspopup], [role="dialog"]:not([aria-modal="true"])'

/**
 * A field with `data-own-escape` uses the key itself, to empty itself.
 * Esc for a form or a card, asked before anything else takes the key: while something is open over `owner`, that is
 * what Esc closes.
 */
export function useEscape(owner: RefObject<HTMLElement | null>, leave: (() => void) | undefined): void {
  useWindowEvent(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || leave === undefined || isUnderWindow(owner.current)) return
      if (document.querySelector(openAbove) !== null) return
      if (event.target instanceof Element && event.target.closest('[data-own-escape]')) return
      event.stopPropagation()
      leave()
    },
    true,
  )
}
