import { renderPreview } from '../../../renderer/documents/preview.ts'

/** Draws a paper with the app's own preview, and reads the lines off the sheets as they stand on the screen. */

/** Of each sheet its lines, from top to bottom and left to right; of two columns each has its own. */
export type PreviewPages = readonly (readonly string[])[]

declare global {
  interface Window {
    readPaper(base64: string): Promise<PreviewPages>
  }
}

/** Lines of one paragraph: its words, by the height at which they stand. */
function linesOf(paragraph: Element): string[] {
  const lines: { top: number; text: string }[] = []
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    for (let at = 0; at < text.length; at += 1) {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      const [rect] = range.getClientRects()
      if (rect === undefined || rect.width === 0) continue
      const line = lines.at(-1)
      if (line !== undefined && Math.abs(line.top - rect.top) < rect.height / 2) line.text += text.charAt(at)
      else lines.push({ top: rect.top, text: text.charAt(at) })
    }
  }
  return lines.map(({ text }) => text)
}

window.readPaper = async (base64) => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const host = document.createElement('div')
  document.querySelector('main')?.replaceChildren(host)
  const shown = await renderPreview(bytes, host)
  await document.fonts.ready
  return (shown?.pages ?? []).map((page) => [...page.querySelectorAll('article p')].flatMap(linesOf))
}
