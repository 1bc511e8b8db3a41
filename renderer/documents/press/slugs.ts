import { remembered } from '../../../shared/remembered.ts'
import { crc32, joinCrc, shiftBy } from './crc.ts'
import type { Shift } from './crc.ts'
import { compressPiece, DeflateWriter } from './deflate.ts'
import type { Bits } from './deflate.ts'

/** A line of type cast in one piece, as a Linotype casts it: some XML or text of the file, ready to be put into it. */
export interface Slug {
  readonly size: number
  readonly bits: Bits
  readonly crc: number
  /** For `joinCrc`, when this one comes behind others. */
  readonly shift: Shift
  /** The join that used it last, and where in that text it stands; kept here because a text has a thousand slugs. */
  join: number
  place: number
}

const utf8 = new TextEncoder()

export function castSlug(xml: string): Slug {
  const bytes = utf8.encode(xml)
  return { size: bytes.length, bits: compressPiece(bytes), crc: crc32(bytes), shift: shiftBy(bytes.length), join: 0, place: 0 }
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', "'": '&apos;', '<': '&lt;', '>': '&gt;' }

/** As `docx` escapes a text. */
function escaped(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[&"'<>\u0000-\u0008\u000B\u000C\u000E-\u001F]/gu, (sign) => signs[sign] ?? '')
}

/**
 * Of a thousand letters most sentences are the same, and they are set once. What only one letter says goes again with all
 * the others.
 */
export const textSlug = remembered(3000, (text: string): Slug => castSlug(escaped(text)))

export interface JoinedSlugs {
  /** Raw DEFLATE. */
  readonly compressed: Uint8Array
  readonly size: number
  readonly crc: number
}

let joins = 0

/** Some bytes come again and again, as looks do: from the second time on they are a reference to the last. */
export function joinSlugs(slugs: readonly Slug[]): JoinedSlugs {
  joins += 1
  const out = new DeflateWriter(slugs.reduce((sum, { bits }) => sum + bits.bytes.length, 0))
  let [size, crc] = [0, 0]
  for (const slug of slugs) {
    if (slug.join === joins) out.repeat(slug.bits, slug.size, size - slug.place)
    else out.append(slug.bits)
    slug.join = joins
    slug.place = size
    size += slug.size
    crc = joinCrc(crc, slug.shift, slug.crc)
  }
  return { compressed: out.end(), size, crc }
}
