/**
 * What a JPEG says of itself, read from its markers without decoding it (ITU-T T.81, annex B). The office's own process
 * never decodes a picture: it looks whether one is what it claims to be, and how large, and refuses all else.
 */
export interface JpegHead {
  /** In pixels, as the picture is stored. */
  readonly width: number
  readonly height: number
  /** EXIF, comments, colour profiles and whatever else programs write beside the picture. */
  readonly carriesMore: boolean
}

const startOfImage = 0xd8
const startOfScan = 0xda
const comment = 0xfe
/** JFIF, the head that every writer puts first: version and density, nothing about the picture's maker. */
const jfif = 0xe0
const applicationMarkers = { first: 0xe0, last: 0xef } as const

/** Frames of all kinds of JPEG; three numbers in their midst are tables and no frames. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

const isBeside = (marker: number): boolean =>
  marker === comment || (marker > jfif && marker >= applicationMarkers.first && marker <= applicationMarkers.last)

/** The same picture with nothing beside it: Chromium writes a colour profile into what it draws. */
export function pictureAlone(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept = [bytes.subarray(0, 2)]
  let at = 2
  for (; at + 4 <= bytes.length && bytes[at + 1] !== startOfScan; at += 2 + view.getUint16(at + 2)) {
    if (!isBeside(bytes[at + 1] ?? 0)) kept.push(bytes.subarray(at, at + 2 + view.getUint16(at + 2)))
  }
  kept.push(bytes.subarray(at))
  const alone = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0))
  let place = 0
  for (const part of kept) {
    alone.set(part, place)
    place += part.length
  }
  return alone
}

/** @returns undefined for bytes that are no JPEG, or one that breaks off before its picture begins */
export function readJpeg(bytes: Uint8Array): JpegHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return undefined
  let size: { width: number; height: number } | undefined
  let carriesMore = false
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    // Any number of these may stand before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === startOfScan) return size && size.width > 0 && size.height > 0 ? { ...size, carriesMore } : undefined
    if (isFrame(marker) && at + 9 <= bytes.length) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    if (isBeside(marker)) carriesMore = true
    const length = view.getUint16(at + 2)
    if (length < 2) return undefined
    at += 2 + length
  }
  return undefined
}
