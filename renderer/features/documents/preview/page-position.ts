/** Where a reader is in a paper: a page, counted from 0, and how far down that page (0…1). It means the same at every zoom and in the other language. */
export interface PagePosition {
  readonly page: number
  readonly fraction: number
}

/** The page at the upper edge of the pane; a sliver of the page before does not count. */
export function positionOf(pane: HTMLElement, pages: readonly HTMLElement[]): PagePosition {
  const top = pane.getBoundingClientRect().top + 8
  for (const [page, sheet] of pages.entries()) {
    const { bottom, top: sheetTop, height } = sheet.getBoundingClientRect()
    if (bottom > top) return { page, fraction: Math.max(0, (top - sheetTop) / height) }
  }
  return { page: Math.max(0, pages.length - 1), fraction: 0 }
}

/** Past the end of a shorter paper its last page is shown. */
export function scrollToPosition(pane: HTMLElement, pages: readonly HTMLElement[], { page, fraction }: PagePosition): void {
  const sheet = pages[Math.min(page, pages.length - 1)]
  if (!sheet) return
  const { top, height } = sheet.getBoundingClientRect()
  pane.scrollTop += top + height * fraction - pane.getBoundingClientRect().top - 8
}
