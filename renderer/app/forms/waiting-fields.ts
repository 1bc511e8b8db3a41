/** Marks the fields of rows that wait for somebody; the attribute is the row's state, so it never lags behind the screen. */
export const waitingField = 'data-waiting'
/** Encloses the tables through which Enter leads. */
export const caseTables = 'data-case-tables'
export const caseTable = 'data-case-table'
/** Marks what lies over the foot of the tables. */
export const offerOver = 'data-offer-over'

/** Leads the keyboard to a row with the cursor at the end, where Kyrgyz and Russian put their endings. */
export function focusField(field: HTMLElement | undefined): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
}

/** Brings the whole row of a field into sight, example and all, and out from behind an offer. */
export function showRow(field: Element | null): void {
  const row = field?.closest('tr')
  if (!row) return
  row.scrollIntoView({ block: 'nearest' })
  const offers = [...(row.closest(`[${caseTables}]`)?.querySelectorAll(`[${offerOver}]`) ?? [])]
  const { top, bottom } = row.getBoundingClientRect()
  const isCovered = offers.map((offer) => offer.getBoundingClientRect()).some((offer) => bottom > offer.top && top < offer.bottom)
  if (isCovered) row.scrollIntoView({ block: 'end' })
}

export function firstWaiting(within: ParentNode | null): HTMLElement | undefined {
  return within?.querySelector<HTMLElement>(`[${waitingField}]`) ?? undefined
}

/**
 * The next row that nobody has confirmed: below `field` first, then from the top.
 * @param leaving `table` passes over what is left of the own table, which was confirmed as a whole
 */
export function nextWaiting(field: HTMLElement, leaving: 'row' | 'table'): HTMLElement | undefined {
  const own = leaving === 'table' ? field.closest(`[${caseTable}]`) : field
  const waiting = [...(field.closest(`[${caseTables}]`)?.querySelectorAll<HTMLElement>(`[${waitingField}]`) ?? [])]
  // A table that somebody has folded away is left alone.
  const others = waiting.filter((candidate) => own?.contains(candidate) !== true && candidate.offsetParent !== null)
  return others.find((candidate) => field.compareDocumentPosition(candidate) & Node.DOCUMENT_POSITION_FOLLOWING) ?? others[0]
}
