/** Properties of the file: they must not depend on the minute or the machine, so that a paper can be made again and compared. */

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
