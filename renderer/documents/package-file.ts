/**
 * What must not depend on the minute or the machine: the same facts give the same bytes, so that an issued paper can be
 * made again and compared (features.md § 2, 16).
 */

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeXml(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001F]+/gu, ' ').replace(/[&<>"]/gu, (sign) => escaped[sign] ?? sign)
}

export interface CoreProperties {
  readonly title: string
  readonly creator: string
  /** RFC 5646, of the original. */
  readonly language: string
  /** ISO day, or empty: then the file carries no date at all. */
  readonly issuedOn: string
}

/** `docx` would write the time of writing and «Un-named»; the office is the author and no person or machine is named. */
export function coreProperties({ title, creator, language, issuedOn }: CoreProperties): { path: string; data: string } {
  const date = (name: string): string =>
    issuedOn === '' ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${issuedOn}T00:00:00Z</dcterms:${name}>`
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:creator>${escapeXml(creator)}</dc:creator>`,
    `<dc:language>${escapeXml(language)}</dc:language>`,
    `<cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy>`,
    date('created'),
    date('modified'),
    '</cp:coreProperties>',
  ].join('')
  return { path: 'docProps/core.xml', data }
}

const centralSignature = 0x02014b50
const endSignature = 0x06054b50
/** 1 January 1980, the first day a ZIP knows. */
const dosDate = 0x0021

/** Entry times of a ZIP are the clock of the machine; here they are a constant (APPNOTE 4.4.6). Changes `bytes`. */
export function withoutZipTimes(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== endSignature) end -= 1
  if (end < 0) throw new Error('not a ZIP')
  let entry = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== centralSignature) throw new Error('not a ZIP directory')
    const local = view.getUint32(entry + 42, true)
    view.setUint16(entry + 12, 0, true)
    view.setUint16(entry + 14, dosDate, true)
    view.setUint16(local + 10, 0, true)
    view.setUint16(local + 12, dosDate, true)
    entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true)
  }
  return bytes
}
