import { renderPreview } from './preview.ts'

/** Millimetres. */
export interface PrintedSheet {
  readonly width: number
  readonly height: number
}

const millimetresPerPixel = 25.4 / 96

/**
 * Draws a paper where only the printer sees it, at its true size, a sheet a page, and lets `act` print the window
 * meanwhile. Nothing is written to disk.
 * @throws Error when the bytes are no DOCX, and whatever `act` throws
 */
export async function withPrintedPages<Result>(file: Uint8Array, act: (sheet: PrintedSheet) => Promise<Result>): Promise<Result> {
  const host = document.createElement('div')
  const pageRule = new CSSStyleSheet()
  // The style sheet of the window hides everything else from the printer.
  host.className = 'printed-paper'
  document.body.append(host)
  try {
    const drawn = await renderPreview(file, host)
    const [first] = drawn?.pages ?? []
    if (!first) throw new Error('A paper has at least one page.')
    const sheet = sheetOf(first)
    pageRule.replaceSync(`@page { size: ${sheet.width}mm ${sheet.height}mm; margin: 0 }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, pageRule]
    await document.fonts.ready
    return await act(sheet)
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== pageRule)
    host.remove()
  }
}

function sheetOf(page: HTMLElement): PrintedSheet {
  const height = Number.parseFloat(getComputedStyle(page).minHeight) || page.offsetHeight
  return { width: Math.round(page.offsetWidth * millimetresPerPixel), height: Math.round(height * millimetresPerPixel) }
}
