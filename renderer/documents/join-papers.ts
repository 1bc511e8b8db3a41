import { Deflate } from 'fflate'
import { crc32, joinCrc, shiftBy } from './press/crc.ts'
import { documentPath } from './press/cut.ts'
import { compressPart, makeZip, partText, readZip } from './press/zip.ts'
import type { ZipPart } from './press/zip.ts'

/**
 * Finished papers one behind the other in one file, for the printer: each is a section that begins on a new page and counts
 * its own pages. Papers come one at a time and leave their compressed text behind, so that a thousand letters take no more
 * memory than their file. Styles and headers are those of the first: papers of one run are set alike.
 */
export interface PaperJoiner {
  /** @param file a paper as `writeDocx` makes it */
  add(file: Uint8Array): void
  /** The file for the printer; undefined where nothing was added. */
  finish(): Uint8Array<ArrayBuffer> | undefined
}

const relationsPath = 'word/_rels/document.xml.rels'
const numberingPath = 'word/numbering.xml'
const relation = /<Relationship Id="([^"]+)"[^>]*Target="([^"]+)"[^>]*\/>/gu
const numbered = /<w:num w:numId="(\d+)"[^>]*>.*?<\/w:num>/gsu
const body = /^(.*?<w:body>)(.*)(<w:sectPr\b.*?<\/w:sectPr>)(<\/w:body>.*)$/su
/** The last paragraph of a text that does not end in a table. */
const lastParagraph = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >]).)*<\/w:p>$/su

interface Numbering {
  readonly before: string
  readonly nums: readonly { readonly id: number; readonly xml: string }[]
  readonly after: string
}

export function joinPapers(): PaperJoiner {
  const text = compressedText()
  const added = new Map<string, ZipPart>()
  let first: { readonly parts: readonly ZipPart[]; readonly relations: string; readonly numbering: Numbering; readonly close: string } | undefined
  let waiting: { readonly inner: string; readonly section: string } | undefined
  const nums: string[] = []
  const newRelations: string[] = []
  let lists = 0
  let pictures = 0

  function add(file: Uint8Array): void {
    const parts = readZip(file)
    const read = (path: string): string => {
      const part = parts.find((candidate) => candidate.path === path)
      return part === undefined ? '' : partText(part)
    }
    const [, open = '', inner = '', section = '', close = ''] = body.exec(read(documentPath)) ?? []
    const numbering = splitNumbering(read(numberingPath))
    const relations = read(relationsPath)
    if (first === undefined) {
      first = { parts, relations, numbering, close }
      text.push(open)
    } else if (waiting !== undefined) text.push(closed(waiting.inner, waiting.section))
    const own = withOwnPictures(withOwnLists(inner, numbering), parts, relations)
    waiting = { inner: own, section: restarted(section) }
  }

  /** A list of one letter does not go on counting in the next. */
  function withOwnLists(inner: string, numbering: Numbering): string {
    const ids = new Map(numbering.nums.map(({ id }) => [id, (lists += 1)]))
    for (const { id, xml } of numbering.nums) nums.push(xml.replace(/w:numId="\d+"/u, `w:numId="${ids.get(id) ?? id}"`))
    return inner.replaceAll(/<w:numId w:val="(\d+)"\/>/gu, (whole, id: string) => (id === '0' ? whole : `<w:numId w:val="${ids.get(Number(id)) ?? id}"/>`))
  }

  /** The emblem is one picture for all; a photo is its letter's. */
  function withOwnPictures(inner: string, parts: readonly ZipPart[], relations: string): string {
    const names = new Map<string, string>()
    for (const [xml, id = '', target = ''] of relations.matchAll(relation)) {
      const part = target.startsWith('media/') ? parts.find(({ path }) => path === `word/${target}`) : undefined
      if (part === undefined) continue
      const known = added.get(target) ?? part
      if (known.crc !== part.crc || known.size !== part.size) throw new Error('two pictures of one name')
      added.set(target, part)
      const mark = `rIdPicture${[...added.keys()].indexOf(target) + 1}`
      if (!newRelations.some((other) => other.includes(`"${mark}"`))) newRelations.push(xml.replace(`Id="${id}"`, `Id="${mark}"`))
      names.set(id, mark)
    }
    return inner
      .replaceAll(/r:embed="([^"]+)"/gu, (whole, id: string) => (names.has(id) ? `r:embed="${names.get(id) ?? ''}"` : whole))
      .replaceAll(/<wp:docPr id="\d+"/gu, () => `<wp:docPr id="${(pictures += 1)}"`)
  }

  function finish(): Uint8Array<ArrayBuffer> | undefined {
    if (first === undefined || waiting === undefined) return undefined
    const { parts, relations, numbering, close } = first
    text.push(waiting.inner + waiting.section + close)
    const made = new Map<string, ZipPart>([
      [documentPath, text.finish()],
      [relationsPath, textPart(relationsPath, relations.replace('</Relationships>', `${newRelations.join('')}</Relationships>`))],
    ])
    if (numbering.nums.length > 0) made.set(numberingPath, textPart(numberingPath, numbering.before + nums.join('') + numbering.after))
    const pictureParts = [...added].filter(([target]) => parts.every(({ path }) => path !== `word/${target}`)).map(([, part]) => part)
    return makeZip([...parts.map((part) => made.get(part.path) ?? part), ...pictureParts])
  }

  return { add, finish }
}

function splitNumbering(xml: string): Numbering {
  const nums = [...xml.matchAll(numbered)]
  const [start] = nums
  const end = nums.at(-1)
  if (start === undefined || end === undefined) return { before: xml, nums: [], after: '' }
  return {
    before: xml.slice(0, start.index),
    nums: nums.map(([whole, id = '']) => ({ id: Number(id), xml: whole })),
    after: xml.slice(end.index + end[0].length),
  }
}

/** ISO/IEC 29500-1, § 17.6.12: every letter begins with page 1, and its first page is a first page. */
function restarted(section: string): string {
  return section.replace(/<w:pgNumType[^>]*\/>/u, '<w:pgNumType w:start="1"/>')
}

/** § 17.6.17: all sections but the last are closed by the properties of their last paragraph. */
function closed(inner: string, section: string): string {
  const last = lastParagraph.exec(inner)?.[0]
  if (last === undefined) return `${inner}<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section}<w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>`
  const head = inner.slice(0, inner.length - last.length)
  const open = /^<w:p(?: [^>]*)?>/u.exec(last)?.[0] ?? ''
  const rest = last.slice(open.length)
  return head + open + (rest.startsWith('<w:pPr>') ? rest.replace('</w:pPr>', `${section}</w:pPr>`) : `<w:pPr>${section}</w:pPr>${rest}`)
}

const utf8 = new TextEncoder()

function textPart(path: string, text: string): ZipPart {
  return compressPart(path, utf8.encode(text))
}

/** A text that is compressed as it comes. */
function compressedText(): { push(text: string): void; finish(): ZipPart } {
  const chunks: Uint8Array[] = []
  let size = 0
  let crc = 0
  const deflate = new Deflate((chunk) => chunks.push(chunk))
  const push = (text: string): void => {
    const bytes = utf8.encode(text)
    crc = size === 0 ? crc32(bytes) : joinCrc(crc, shiftBy(bytes.length), crc32(bytes))
    size += bytes.length
    deflate.push(bytes)
  }
  return {
    push,
    finish: () => {
      deflate.push(new Uint8Array(), true)
      const compressed = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
      let at = 0
      for (const chunk of chunks) {
        compressed.set(chunk, at)
        at += chunk.length
      }
      return { path: documentPath, compressed, size, crc }
    },
  }
}
