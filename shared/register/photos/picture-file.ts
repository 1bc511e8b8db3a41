import { readJpeg } from './jpeg.ts'

/**
 * What a file chosen for a photograph says of itself in its first bytes, looked at before anything decodes it: a name's
 * ending and a declared type are only claims, and a few kilobytes can say that they unfold into gigabytes.
 */
export const pictureFaults = ['not-a-picture', 'too-large', 'too-small'] as const
export type PictureFault = (typeof pictureFaults)[number]

export const pictureLimits = {
  bytes: 20_000_000,
  /** More than any camera of an office gives. */
  pixels: 60_000_000,
  /** Of the shorter side: 30 mm in print would be coarse with less. */
  shortSide: 300,
} as const

interface Size {
  readonly width: number
  readonly height: number
}

export function checkPictureFile(bytes: Uint8Array): PictureFault | undefined {
  const size = readJpeg(bytes) ?? readPng(bytes) ?? readWebp(bytes)
  if (size === undefined) return 'not-a-picture'
  if (bytes.length > pictureLimits.bytes || size.width * size.height > pictureLimits.pixels) return 'too-large'
  return Math.min(size.width, size.height) < pictureLimits.shortSide ? 'too-small' : undefined
}

const latin = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))

/** PNG, 5.2 and 11.2.1: signature, then the chunk IHDR, which begins with width and height. */
function readPng(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 24 || latin(bytes, 0, 8) !== '\u0089PNG\r\n\u001A\n' || latin(bytes, 12, 16) !== 'IHDR') return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** RFC 9649: a RIFF file whose first chunk says which of the three formats it is, and in its own way how large. */
function readWebp(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 30 || latin(bytes, 0, 4) !== 'RIFF' || latin(bytes, 8, 12) !== 'WEBP') return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const fourteenBits = 0x3fff
  switch (latin(bytes, 12, 16)) {
    case 'VP8X': return { width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27) }
    case 'VP8L': {
      const packed = view.getUint32(21, true)
      return { width: 1 + (packed & fourteenBits), height: 1 + ((packed >>> 14) & fourteenBits) }
    }
    case 'VP8 ': return { width: view.getUint16(26, true) & fourteenBits, height: view.getUint16(28, true) & fourteenBits }
    default: return undefined
  }
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_00_00
}
