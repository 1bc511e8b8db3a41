import { z } from 'zod'
import { recordId } from '../record.ts'
import { readJpeg } from './jpeg.ts'

/** A photograph is kept in three sizes, so that no list has to carry what only a card shows. All are upright, 3 to 4. */
export const photoSizes = {
  /** On the card, and what the others could be made of again. */
  picture: { width: 600, height: 800, bytes: 150_000 },
  /** On papers: 30 by 40 mm at 300 to the inch, the largest that is printed (domain.md § 6, row 15). */
  print: { width: 354, height: 472, bytes: 40_000 },
  /** In lists. */
  thumbnail: { width: 72, height: 96, bytes: 8_000 },
} as const
export type PhotoSize = keyof typeof photoSizes

/** Width to height; pixels are whole, so small pictures miss it by a little. */
const proportion = 3 / 4
const tolerance = 0.02

/** Drawn anew in the window, and looked at once more here: nothing but a small upright JPEG with nothing beside it gets in. */
function jpegOf({ width, height, bytes: most }: (typeof photoSizes)[PhotoSize]) {
  return z.instanceof(Uint8Array).refine((bytes) => {
    if (bytes.length > most) return false
    const head = readJpeg(bytes)
    return head !== undefined && !head.carriesMore && head.width <= width && head.height <= height && Math.abs(head.width / head.height - proportion) < tolerance
  })
}

export const newPhoto = z.object({
  picture: jpegOf(photoSizes.picture),
  print: jpegOf(photoSizes.print),
  thumbnail: jpegOf(photoSizes.thumbnail),
})
export type NewPhoto = z.output<typeof newPhoto>

export const personThumbnail = z.object({ personId: recordId, thumbnail: z.instanceof(Uint8Array) })
export type PersonThumbnail = z.output<typeof personThumbnail>
