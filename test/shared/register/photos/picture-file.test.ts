import { describe, expect, it } from 'vitest'
import { pictureAlone, readJpeg } from '../../../../shared/register/photos/jpeg.ts'
import { checkPictureFile } from '../../../../shared/register/photos/picture-file.ts'
import { photoSchema } from '../../../../shared/documents/photo.ts'
import { newPhoto, photoSizes } from '../../../../shared/register/photos/schema.ts'
import { aPhoto, drawnPhoto, pngOf, sizedJpeg, webpOf, withExif } from '../../../helpers/pictures.ts'

const text = (content: string): Uint8Array => new TextEncoder().encode(content)

describe('a file chosen for a photograph', () => {
  it.each([
    ['a JPEG', sizedJpeg(900, 1200)],
    ['a JPEG of a camera', withExif(sizedJpeg(4000, 3000), 'GPS 42.87 74.59')],
    ['a PNG', pngOf(300, 300)],
    ['a WebP', webpOf(640, 480)],
  ])('%s is taken', (_, bytes) => {
    expect(checkPictureFile(bytes)).toBeUndefined()
  })

  it.each([
    ['a text called photo.jpg', text('Урматтуу мырза, сүрөт тиркелет'.repeat(20))],
    ['a page', text('<html><script>1</script></html>'.padEnd(200))],
    ['a drawing that could hold a script', text('<svg xmlns="http://www.w3.org/2000/svg"/>'.padEnd(200))],
    ['nothing at all', new Uint8Array()],
    ['a JPEG that breaks off before its picture', drawnPhoto().subarray(0, 100)],
    ['a JPEG whose parts have no end', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xd9, 0, 0, 0, 0])],
    ['a sound in the box of a WebP', Uint8Array.from(Buffer.from('RIFF\0\0\0\0WAVEfmt '.padEnd(60, '\0'), 'latin1'))],
  ])('%s is no picture', (_, bytes) => {
    expect(checkPictureFile(bytes)).toBe('not-a-picture')
  })

  it('a few bytes that say they unfold into gigabytes are too large, unopened', () => {
    expect(checkPictureFile(pngOf(50_000, 50_000))).toBe('too-large')
    expect(checkPictureFile(sizedJpeg(65_000, 65_000))).toBe('too-large')
    expect(checkPictureFile(Uint8Array.from([...sizedJpeg(900, 1200), ...new Uint8Array(20_000_000)]))).toBe('too-large')
  })

  it('less than 300 pixels on either side is too small to print', () => {
    expect(checkPictureFile(sizedJpeg(299, 1200))).toBe('too-small')
    expect(checkPictureFile(pngOf(1200, 299))).toBe('too-small')
    expect(checkPictureFile(webpOf(120, 160))).toBe('too-small')
  })
})

describe('what a JPEG says of itself', () => {
  it('is its size, and whether there is more in it than the picture', () => {
    expect(readJpeg(drawnPhoto())).toEqual({ width: 180, height: 240, carriesMore: false })
    expect(readJpeg(withExif(drawnPhoto(), 'Canon'))).toEqual({ width: 180, height: 240, carriesMore: true })
  })

  it('is the same once what was written beside it is gone', () => {
    expect(pictureAlone(withExif(withExif(drawnPhoto(), 'Canon'), 'GPS 42.87 74.59'))).toEqual(drawnPhoto())
    expect(pictureAlone(drawnPhoto())).toEqual(drawnPhoto())
  })
})

describe('a photograph that the window sends', () => {
  const takes = (change: object): boolean => newPhoto.safeParse({ ...aPhoto(), ...change }).success

  it('fits into the facts of a paper however large it is for print', () => {
    const largest = Buffer.alloc(photoSizes.print.bytes).toString('base64')
    expect(photoSchema.safeParse(largest).success).toBe(true)
    expect(photoSchema.safeParse(`${largest}AAAA`).success).toBe(false)
  })

  it('is small, upright, 3 to 4, and nothing but a picture', () => {
    expect(takes({})).toBe(true)
    expect(takes({ picture: sizedJpeg(600, 800) })).toBe(true)
    expect(takes({ picture: sizedJpeg(603, 804) })).toBe(false)
    expect(takes({ picture: sizedJpeg(400, 400) })).toBe(false)
    expect(takes({ picture: withExif(drawnPhoto(), 'GPS 42.87 74.59') })).toBe(false)
    expect(takes({ picture: pngOf(300, 400) })).toBe(false)
    expect(takes({ print: Uint8Array.from([...drawnPhoto(), ...new Uint8Array(40_000)]) })).toBe(false)
    expect(takes({ thumbnail: drawnPhoto() })).toBe(false)
  })
})
