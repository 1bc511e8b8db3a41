const heightPixels = 64

/** A small copy of a drawn page, with the styles of the paper it was drawn with; what stood in `host` goes. */
export function drawThumbnail(page: HTMLElement, host: HTMLElement): void {
  const paper = page.getRootNode()
  if (!(paper instanceof ShadowRoot)) return
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = paper.adoptedStyleSheets
  const wrapper = host.ownerDocument.createElement('div')
  wrapper.className = 'paper-wrapper paper-thumbnail'
  wrapper.append(page.cloneNode(true))
  wrapper.style.setProperty('zoom', String(heightPixels / (page.offsetHeight || 1)))
  // It is a picture: nothing in it can be reached or read out.
  wrapper.inert = true
  root.replaceChildren(wrapper)
}
