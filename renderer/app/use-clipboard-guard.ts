import { useEffect } from 'react'
import { api } from '../api.ts'
import { showError } from './error-text.ts'

/** On the element around a passport number or a key: what is copied from there leaves the clipboard after half a minute. */
const secretPlaces = '[data-secret]'

/** Tells the desk of everything copied from the window, so that it is taken out of the clipboard when the register locks. */
export function useClipboardGuard(): void {
  useEffect(() => {
    function tell(event: ClipboardEvent): void {
      const soon = event.target instanceof Element && event.target.closest(secretPlaces) !== null
      // The event comes before the clipboard is filled.
      setTimeout(() => void api.desk.guardClipboard({ soon }).catch(showError))
    }
    document.addEventListener('copy', tell)
    document.addEventListener('cut', tell)
    return () => {
      document.removeEventListener('copy', tell)
      document.removeEventListener('cut', tell)
    }
  }, [])
}
