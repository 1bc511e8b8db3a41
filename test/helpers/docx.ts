import JSZip from 'jszip'

/** What a DOCX says, read back from the file itself: for unit and end-to-end tests. */

export interface DocxContent {
  /** The body, a line per paragraph; no-break spaces and hyphens read as plain ones. */
  readonly text: string
  readonly paragraphs: readonly string[]
  /** Tables with a visible header row or not, in order; the frames that only hold columns are among them. */
  readonly tables: readonly (readonly (readonly string[])[])[]
  readonly headerText: string
  readonly core: { readonly title: string; readonly creator: string; readonly lastModifiedBy: string; readonly language: string }
  /** Raw XML of the parts, by path in the package. */
  readonly parts: Readonly<Record<string, string>>
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

function unescapeXml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos);/gu, (entity) => entities[entity] ?? entity)
}

/** Tabs, breaks and Word's no-break hyphen are elements; everything else inside a paragraph is dropped. */
function paragraphText(xml: string): string {
  const withoutProperties = xml.replace(/<w:pPr>.*?<\/w:pPr>/gsu, '').replace(/<w:rPr>.*?<\/w:rPr>/gsu, '')
  const pieces = withoutProperties.match(/<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:noBreakHyphen\/>|<w:tab\/>|<w:br\/>|<w:instrText[^>]*>[^<]*<\/w:instrText>/gu) ?? []
  return pieces
    .map((piece) => {
      if (piece.startsWith('<w:noBreakHyphen')) return '-'
      if (piece.startsWith('<w:tab')) return '\t'
      if (piece.startsWith('<w:br')) return '\n'
      if (piece.startsWith('<w:instrText')) return ''
      return unescapeXml(piece.replace(/<[^>]*>/gu, ''))
    })
    .join('')
    .replace(/\u00A0/gu, ' ')
}

function paragraphsOf(xml: string): string[] {
  return (xml.match(/<w:p[ >].*?<\/w:p>|<w:p\/>/gsu) ?? []).map(paragraphText)
}

/** The writer nests no tables, so a plain match is enough. */
function tablesOf(xml: string): string[][][] {
  return (xml.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? []).map((table) =>
    (table.match(/<w:tr[ >].*?<\/w:tr>/gsu) ?? []).map((row) =>
      (row.match(/<w:tc>.*?<\/w:tc>/gsu) ?? []).map((cell) => paragraphsOf(cell).join('\n')),
    ),
  )
}

function element(xml: string, name: string): string {
  return unescapeXml(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'u').exec(xml)?.[1] ?? '')
}

export async function readDocx(bytes: Uint8Array): Promise<DocxContent> {
  const zip = await JSZip.loadAsync(bytes)
  const parts: Record<string, string> = {}
  for (const [path, entry] of Object.entries(zip.files)) {
    if (!entry.dir && /\.(?:xml|rels)$/u.test(path)) parts[path] = await entry.async('string')
  }
  const document = parts['word/document.xml'] ?? ''
  const core = parts['docProps/core.xml'] ?? ''
  const paragraphs = paragraphsOf(document)
  return {
    text: paragraphs.join('\n'),
    paragraphs,
    tables: tablesOf(document),
    headerText: Object.keys(parts).filter((path) => /^word\/header\d+\.xml$/u.test(path)).toSorted().flatMap((path) => paragraphsOf(parts[path] ?? '')).join('\n'),
    core: {
      title: element(core, 'dc:title'),
      creator: element(core, 'dc:creator'),
      lastModifiedBy: element(core, 'cp:lastModifiedBy'),
      language: element(core, 'dc:language'),
    },
    parts,
  }
}
