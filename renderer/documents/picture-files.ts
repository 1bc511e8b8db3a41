import { readJpeg } from '../../shared/register/photos/jpeg.ts'
import { remembered } from '../../shared/remembered.ts'
import { Picture } from './pieces.ts'

/** Pictures of facts and settings, which come as base64. What is no such picture is left out rather than printed torn. */

export interface ReadPicture {
  readonly picture: Picture
  /** In pixels. */
  readonly width: number
  readonly height: number
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47]

/** Proportions from the PNG's first chunk. */
function readPng(base64: string): ReadPicture | undefined {
  const bytes = bytesOf(base64.replace(/^data:image\/png;base64,/u, ''))
  if (bytes === undefined || bytes.length < 24 || pngSignature.some((byte, index) => bytes[index] !== byte)) return undefined
  const view = new DataView(bytes.buffer)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  return width === 0 || height === 0 ? undefined : { picture: new Picture('png', bytes), width, height }
}

/** The office has one emblem, and its picture stays the same object until there is a new one. */
let lastEmblem: { readonly base64: string; readonly emblem: ReadPicture | undefined } = { base64: '', emblem: undefined }

export function readEmblem(base64: string): ReadPicture | undefined {
  if (base64 !== lastEmblem.base64) lastEmblem = { base64, emblem: readPng(base64) }
  return lastEmblem.emblem
}

/** As many as the sheets of one paper hold while somebody types into it. */
const mostPhotos = 100

interface PhotoFile {
  readonly photo: ReadPicture | undefined
}

const photoFile = remembered(mostPhotos, (base64: string): PhotoFile => {
  const bytes = bytesOf(base64)
  const size = bytes && readJpeg(bytes)
  return { photo: bytes === undefined || size === undefined ? undefined : { picture: new Picture('jpg', bytes), width: size.width, height: size.height } }
})

/** The same photograph is the same object for as long as the press may ask for it again. */
export function readPhoto(base64: string): ReadPicture | undefined {
  return base64 === '' ? undefined : photoFile(base64).photo
}
