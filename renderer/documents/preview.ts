import { renderAsync } from 'docx-preview'
import { paginate } from './paginate.ts'

/**
 * Shows the very bytes that would be saved, as sheets of paper. Inside a shadow root: the styles of a paper must not
 * touch the window, nor the window's the paper.
 */

export interface PreviewOptions {
  /** 1 is the true size; the sheets are scaled, never laid out anew. */
  readonly zoom?: number
}

export interface PreviewResult {
  /** One element a sheet, in order: to scroll to, or to make thumbnails of. */
  readonly pages: readonly HTMLElement[]
}

// Word draws letters neither closer to each other nor together unless the file asks for it (w:kern, w14:ligatures).
const sheetStyle = `
  :host { display: block; }
  .paper-wrapper { font-kerning: none; font-variant-ligatures: none; }
  .paper-wrapper { background: transparent !important; padding: 16px !important; display: flex; flex-flow: column; align-items: center; gap: 16px; }
  .paper-wrapper > section.paper { background: #fff; color: #000; box-shadow: 0 1px 6px rgb(0 0 0 / 30%) !important; margin: 0 !important; flex-shrink: 0; box-sizing: border-box; }
  .paper-following-header { display: grid; grid-template-columns: 1fr auto 1fr; font: 11pt "Times New Roman", "Liberation Serif", serif; margin-top: calc(10mm - 20mm); min-height: 10mm; }
  .paper-following-header span:last-child { text-align: right; font-weight: bold; color: #808080; letter-spacing: 1pt; font-size: 10pt; }
  section.paper table { table-layout: fixed; }
  .paper-drawing { position: absolute; visibility: hidden; left: 0; top: 0; }
  .paper-thumbnail { padding: 0 !important; pointer-events: none; user-select: none; }
  @media print {
    .paper-wrapper { display: block; padding: 0 !important; }
    /* A hair below the sheet's height: rounding must not make a page of its own. */
    .paper-wrapper > section.paper { box-shadow: none !important; min-height: 0 !important; height: 99.9vh; overflow: hidden; }
    .paper-wrapper > section.paper + section.paper { break-before: page; }
  }
  a { color: inherit; text-decoration: none; cursor: text; }
`

const noBreakHyphen = '\u2011'

/** A paper is read here, not surfed: no address in it may take the window anywhere; and what the library gets wrong. */
function mend(root: ParentNode): void {
  for (const link of root.querySelectorAll('a')) {
    link.removeAttribute('href')
    link.removeAttribute('target')
  }
  // docx-preview 0.4 makes a break opportunity of Word's no-break hyphen: «28ноябрында». A plain hyphen would be one too.
  for (const hyphen of root.querySelectorAll('wbr')) hyphen.replaceWith(noBreakHyphen)
  for (const active of root.querySelectorAll('script, iframe, object, embed')) active.remove()
}

function toSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

const generations = new WeakMap<Element, number>()

/**
 * Renders a DOCX into `host`, replacing what stood there only when the new sheets are ready. When called again meanwhile,
 * the older call draws nothing and answers undefined. Each sheet carries `data-page`, its number; the host carries
 * `data-pages`, how many there are, once they are all drawn.
 * @throws Error when the bytes are no DOCX
 */
export async function renderPreview(bytes: Uint8Array, host: HTMLElement, { zoom = 1 }: PreviewOptions = {}): Promise<PreviewResult | undefined> {
  const generation = (generations.get(host) ?? 0) + 1
  generations.set(host, generation)
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const document = host.ownerDocument
  const drawing = document.createElement('div')
  // The styles stay outside the page, whose policy refuses `style` elements that are not ours; as sheets they are given to it.
  const [styles, body] = [document.createElement('div'), document.createElement('div')]
  drawing.className = 'paper-drawing'
  drawing.append(body)
  root.append(drawing)
  try {
    await renderAsync(bytes, body, styles, {
      className: 'paper',
      inWrapper: true,
      breakPages: true,
      // `true` would end a page after every section piece, also where the file asks for none.
      ignoreLastRenderedPageBreak: false,
      // Tab stops, of which the place-and-date line is made.
      experimental: true,
      useBase64URL: true,
      renderFootnotes: false,
      renderEndnotes: false,
      renderComments: false,
      renderChanges: false,
      renderAltChunks: false,
    })
    if (generations.get(host) !== generation) {
      drawing.remove()
      return undefined
    }
    const sheets = [...[...styles.querySelectorAll('style')].map((style) => style.textContent), sheetStyle].map(toSheet)
    // The sheets still on the screen keep theirs until the new ones take their place.
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets]
    mend(body)
    const pages = paginate([...body.querySelectorAll<HTMLElement>('section.paper')])
    body.style.setProperty('zoom', String(zoom))
    drawing.className = ''
    root.replaceChildren(drawing)
    root.adoptedStyleSheets = sheets
    host.dataset['pages'] = String(pages.length)
    return { pages }
  } catch (error) {
    drawing.remove()
    throw error
  }
}

/** Shows the sheets in `host` at this scale; 1 is the true size. They are scaled, never laid out anew. */
export function zoomPreview(host: HTMLElement, scale: number): void {
  const body = host.shadowRoot?.firstElementChild?.firstElementChild
  if (body instanceof HTMLElement) body.style.setProperty('zoom', String(scale))
}
