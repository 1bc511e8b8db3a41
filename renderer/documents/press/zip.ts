import { deflateSync, inflateSync } from 'fflate'
import { crc32 } from './crc.ts'

/**
 * A ZIP put together from parts that may have been compressed long before (APPNOTE.TXT 6.3.9, § 4.3). No time, machine or
 * system is written, and the compressor is a library of ours: the same parts are the same bytes on every machine, so that
 * an issued paper can be made again and compared (features.md § 2, 16).
 */

export interface ZipPart {
  readonly path: string
  /** Raw DEFLATE. */
  readonly compressed: Uint8Array
  /** Bytes before compressing. */
  readonly size: number
  readonly crc: number
}

const localSignature = 0x04034b50
const centralSignature = 0x02014b50
const endSignature = 0x06054b50
const localLength = 30
const centralLength = 46
const endLength = 22
/** DEFLATE came with version 2.0. */
const version = 20
const deflated = 8
/** 1 January 1980, the first day a ZIP knows. */
const dosDate = 0x0021

const utf8 = new TextEncoder()

export function compressPart(path: string, content: Uint8Array): ZipPart {
  return { path, compressed: deflateSync(content), size: content.length, crc: crc32(content) }
}

/** Text of a part that is XML. */
export function partText({ compressed, size }: ZipPart): string {
  return new TextDecoder().decode(inflateSync(compressed, { out: new Uint8Array(size) }))
}

/** Parts of a ZIP as `docx` makes it: all of them compressed, no comments, far from the limits of ZIP64. */
export function readZip(bytes: Uint8Array): ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - endLength
  while (end >= 0 && view.getUint32(end, true) !== endSignature) end -= 1
  if (end < 0) throw new Error('not a ZIP')
  const parts: ZipPart[] = []
  let entry = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== centralSignature) throw new Error('not a ZIP directory')
    const [crc, packed, size] = [view.getUint32(entry + 16, true), view.getUint32(entry + 20, true), view.getUint32(entry + 24, true)]
    const [name, extra, comment] = [view.getUint16(entry + 28, true), view.getUint16(entry + 30, true), view.getUint16(entry + 32, true)]
    const local = view.getUint32(entry + 42, true)
    const from = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const path = new TextDecoder().decode(bytes.subarray(entry + centralLength, entry + centralLength + name))
    const content = bytes.slice(from, from + packed)
    parts.push(view.getUint16(entry + 10, true) === deflated ? { path, compressed: content, size, crc } : compressPart(path, content))
    entry += centralLength + name + extra + comment
  }
  return parts
}

/** Fields that an entry has in its own place and again in the directory. */
function writeEntry(view: DataView, at: number, { compressed, size, crc }: ZipPart, nameLength: number): void {
  view.setUint16(at, version, true)
  view.setUint16(at + 4, deflated, true)
  view.setUint16(at + 8, dosDate, true)
  view.setUint32(at + 10, crc, true)
  view.setUint32(at + 14, compressed.length, true)
  view.setUint32(at + 18, size, true)
  view.setUint16(at + 22, nameLength, true)
}

/** @param parts paths in ASCII, as all of a DOCX are */
export function makeZip(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const names = parts.map(({ path }) => utf8.encode(path))
  const directoryAt = parts.reduce((sum, { compressed }, index) => sum + localLength + (names[index]?.length ?? 0) + compressed.length, 0)
  const endAt = names.reduce((sum, name) => sum + centralLength + name.length, directoryAt)
  const bytes = new Uint8Array(endAt + endLength)
  const view = new DataView(bytes.buffer)
  let [local, central] = [0, directoryAt]
  parts.forEach((part, index) => {
    const name = names[index] ?? new Uint8Array()
    view.setUint32(local, localSignature, true)
    writeEntry(view, local + 4, part, name.length)
    bytes.set(name, local + localLength)
    bytes.set(part.compressed, local + localLength + name.length)
    view.setUint32(central, centralSignature, true)
    view.setUint16(central + 4, version, true)
    writeEntry(view, central + 6, part, name.length)
    view.setUint32(central + 42, local, true)
    bytes.set(name, central + centralLength)
    local += localLength + name.length + part.compressed.length
    central += centralLength + name.length
  })
  view.setUint32(endAt, endSignature, true)
  view.setUint16(endAt + 8, parts.length, true)
  view.setUint16(endAt + 10, parts.length, true)
  view.setUint32(endAt + 12, endAt - directoryAt, true)
  view.setUint32(endAt + 16, directoryAt, true)
  return bytes
}
