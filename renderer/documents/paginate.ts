/**
 * docx-preview lays a section out on one endless sheet; here it is cut into sheets of the size the file asks for. The
 * cuts follow Word's rules that the writer relies on (rows stay whole, header rows repeat, headings stay with their
 * text), but Word's own line breaks may differ by a line: the preview shows the paper, Word decides.
 */

/** `docx-preview` makes a class of each style of the file: «paper_papertablehead». */
const headerRow = '[class*="papertablehead" i]'
const staysWithNext = '[class*="heading1" i], [class*="heading2" i], [class*="papertitle" i], [class*="paperlead" i]'
const signature = '[class*="papersignature" i]'
/** What a signature takes along: the closing words, the annexes, the hair of space between them. */
const goesWithSignature = '[class*="papersignature" i], [class*="papergap" i], [class*="paperannex" i]'

interface Sheet {
  readonly section: HTMLElement
  readonly article: HTMLElement
}

function openSheet(model: HTMLElement, number: number, mark: string): Sheet {
  const document = model.ownerDocument
  const section = emptyCopy(model, 'section')
  const article = document.createElement('article')
  const header = document.createElement('header')
  const middle = document.createElement('span')
  const right = document.createElement('span')
  header.className = 'paper-following-header'
  middle.textContent = String(number)
  right.textContent = mark
  header.append(document.createElement('span'), middle, right)
  section.append(header, article)
  model.parentElement?.append(section)
  return { section, article }
}

function isTable(element: Element): element is HTMLTableElement {
  return element.tagName === 'TABLE'
}

function rowsOf(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...table.querySelectorAll<HTMLTableRowElement>(':scope > tr, :scope > tbody > tr')]
}

function isHeader(row: HTMLTableRowElement): boolean {
  return row.querySelector(headerRow) !== null
}

function bindsNext(element: Element | null | undefined): boolean {
  if (element === null || element === undefined) return false
  const last = isTable(element) ? rowsOf(element).at(-1) : element
  return last !== undefined && (last.matches(staysWithNext) || (isTable(element) && last.querySelector(staysWithNext) !== null))
}

function isSignature(element: Element | undefined): boolean {
  return element !== undefined && isTable(element) && element.querySelector(signature) !== null
}

function goesAlong(element: Element | undefined): boolean {
  return element !== undefined && element.matches(goesWithSignature)
}

/** An element of the same kind and look, with nothing in it. */
function emptyCopy<Tag extends 'section' | 'table'>(element: HTMLElement, tag: Tag): HTMLElementTagNameMap[Tag] {
  const copy = element.ownerDocument.createElement(tag)
  for (const { name, value } of element.attributes) if (name !== 'style') copy.setAttribute(name, value)
  // The page's policy refuses style attributes written as text.
  copy.style.cssText = element.style.cssText
  return copy
}

/** Takes the rows that do not fit off a table; the second table begins with the header row again. Nothing when no row fits. */
function splitTable(table: HTMLTableElement, limit: number): HTMLTableElement | undefined {
  if (table.querySelector(signature) !== null) return undefined
  const rows = rowsOf(table)
  const firstOfBody = rows.findIndex((row) => !isHeader(row))
  const repeated = rows.slice(0, Math.max(0, firstOfBody))
  let fitting = rows.findIndex((row) => row.getBoundingClientRect().bottom > limit)
  while (fitting > repeated.length && rows[fitting - 1]?.querySelector(staysWithNext) !== null && repeated.length === 0) fitting -= 1
  if (fitting <= repeated.length) return undefined
  const rest = emptyCopy(table, 'table')
  const columns = table.querySelector('colgroup')
  if (columns !== null) rest.append(columns.cloneNode(true))
  rest.append(...repeated.map((row) => row.cloneNode(true)), ...rows.slice(fitting))
  return rest
}

/** Elements from the first that must move to the next sheet: what does not fit, and headings left alone above it. */
function overflowing(article: HTMLElement, limit: number): Element[] {
  const children = [...article.children]
  let cut = children.findIndex((child) => child.getBoundingClientRect().bottom > limit)
  if (cut < 0) return []
  const breaking = children[cut]
  const rest = breaking !== undefined && isTable(breaking) ? splitTable(breaking, limit) : undefined
  if (rest !== undefined) return [rest, ...children.slice(cut + 1)]
  if (isSignature(breaking) || isSignature(children[cut + 1])) {
    while (cut > 1 && goesAlong(children[cut - 1])) cut -= 1
    if (cut > 1 && children[cut - 1]?.tagName === 'P') cut -= 1
  }
  while (cut > 1 && bindsNext(children[cut - 1])) cut -= 1
  // One element taller than a sheet stays where it is: there is nowhere better.
  return cut === 0 ? children.slice(1) : children.slice(cut)
}

const mostSheets = 500

/** Cuts every section of a rendered paper; the elements have to be in a document, or there is nothing to measure. */
export function paginate(sections: readonly HTMLElement[]): HTMLElement[] {
  const sheets: HTMLElement[] = []
  for (const section of sections) {
    const article = section.querySelector<HTMLElement>(':scope > article')
    if (article === null) continue
    const mark = section.querySelector('header')?.textContent.trim() ?? ''
    let current: Sheet = { section, article }
    sheets.push(section)
    while (sheets.length < mostSheets) {
      const style = getComputedStyle(current.section)
      const scale = current.section.getBoundingClientRect().width / (current.section.offsetWidth || 1)
      const height = Number.parseFloat(style.minHeight) * scale
      const limit = current.section.getBoundingClientRect().top + height - Number.parseFloat(style.paddingBottom) * scale + 1
      const moved = overflowing(current.article, limit)
      if (moved.length === 0) break
      current = openSheet(section, sheets.length + 1, mark)
      current.article.append(...moved)
      sheets.push(current.section)
    }
  }
  // What an end-to-end test, or a screen, can count and find without measuring.
  sheets.forEach((sheet, index) => sheet.setAttribute('data-page', String(index + 1)))
  return sheets
}
