import { samplePhoto } from '../../shared/documents/sample-photo.ts'
import type { NewPhoto } from '../../shared/register/photos/schema.ts'

/** Pictures as files of the outside world have them; only their heads are real, which is all that is read of them. */

export const drawnPhoto = (): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(samplePhoto(), 'base64'))

/** A drawn photograph in three sizes; `mark` makes it another one, inside the picture's own data. */
export function aPhoto(mark = 0): NewPhoto {
  const marked = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
    bytes[bytes.length - 3] = mark
    return bytes
  }
  return { picture: marked(drawnPhoto()), print: marked(drawnPhoto()), thumbnail: sizedJpeg(72, 96) }
}

/** The drawn photograph with another size in its head. */
export function sizedJpeg(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = drawnPhoto()
  const frame = bytes.findIndex((byte, index) => byte === 0xff && bytes[index + 1] === 0xc0)
  const view = new DataView(bytes.buffer)
  view.setUint16(frame + 5, height)
  view.setUint16(frame + 7, width)
  return bytes
}

/** With what a camera writes beside the picture, right behind the first marker. */
export function withExif(jpeg: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  const content = Buffer.from(`Exif\0\0${text}`, 'latin1')
  const head = Buffer.from([0xff, 0xe1, (content.length + 2) >> 8, (content.length + 2) & 0xff])
  return Uint8Array.from(Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]))
}

export function pngOf(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.alloc(60)
  bytes.write('\u0089PNG\r\n\u001A\n\0\0\0\rIHDR', 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return Uint8Array.from(bytes)
}

export function webpOf(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.alloc(60)
  bytes.write('RIFF\0\0\0\0WEBPVP8X', 'latin1')
  bytes.writeUIntLE(width - 1, 24, 3)
  bytes.writeUIntLE(height - 1, 27, 3)
  return Uint8Array.from(bytes)
}
