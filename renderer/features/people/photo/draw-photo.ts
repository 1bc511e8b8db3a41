import type { Crop } from '../../../../shared/register/photos/crop.ts'
import { pictureAlone } from '../../../../shared/register/photos/jpeg.ts'
import { checkPictureFile, type PictureFault, pictureLimits } from '../../../../shared/register/photos/picture-file.ts'
import { type NewPhoto, photoSizes } from '../../../../shared/register/photos/schema.ts'

export type OpenedPicture = { readonly picture: ImageBitmap } | { readonly fault: PictureFault }

/** The picture in a file, turned as the camera held it; why it cannot be taken, where it cannot. */
export async function openPicture(file: File): Promise<OpenedPicture> {
  if (file.size > pictureLimits.bytes) return { fault: 'too-large' }
  const fault = checkPictureFile(new Uint8Array(await file.arrayBuffer()))
  if (fault !== undefined) return { fault }
  try {
    return { picture: await createImageBitmap(file) }
  } catch {
    // It begins as a picture does, and is none after that.
    return { fault: 'not-a-picture' }
  }
}

/** Drawn anew, so that nothing of the file gets into the register but what can be seen. */
export async function drawPhoto(picture: ImageBitmap, crop: Crop): Promise<NewPhoto> {
  return {
    picture: await drawn(picture, crop, photoSizes.picture),
    print: await drawn(picture, crop, photoSizes.print),
    thumbnail: await drawn(picture, crop, photoSizes.thumbnail),
  }
}

const qualities = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2]

async function drawn(picture: ImageBitmap, crop: Crop, { width, bytes: most }: (typeof photoSizes)[keyof typeof photoSizes]): Promise<Uint8Array<ArrayBuffer>> {
  const across = Math.round(Math.min(width, crop.width))
  const canvas = new OffscreenCanvas(across, Math.round((across * 4) / 3))
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas')
  // A JPEG has no transparency; what is left out would be black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, crop.x, crop.y, crop.width, crop.height, 0, 0, canvas.width, canvas.height)
  for (const quality of qualities) {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
    if (blob.size <= most) return pictureAlone(new Uint8Array(await blob.arrayBuffer()))
  }
  throw new Error('a picture that no quality makes small')
}
