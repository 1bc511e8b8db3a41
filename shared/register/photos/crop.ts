import { pictureLimits } from './picture-file.ts'

/** Which part of a picture becomes the photograph: upright, 3 to 4, in pixels of the picture, wholly inside it. */
export interface Crop {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Size {
  readonly width: number
  readonly height: number
}

const proportion = 3 / 4
const smallestHeight = pictureLimits.shortSide

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

function ofHeight(height: number): Size {
  return { width: height * proportion, height }
}

function tallest({ width, height }: Size): number {
  return Math.min(height, width / proportion)
}

/** As much as can be had, from the middle. */
export function widestCrop(size: Size): Crop {
  const crop = ofHeight(tallest(size))
  return { ...crop, x: (size.width - crop.width) / 2, y: (size.height - crop.height) / 2 }
}

/** Stops at the edge of the picture. */
export function movedCrop(crop: Crop, right: number, down: number, size: Size): Crop {
  return { ...crop, x: within(crop.x + right, 0, size.width - crop.width), y: within(crop.y + down, 0, size.height - crop.height) }
}

/** Around its own middle, as far as the edge lets it; never so small that print would be coarse. */
export function scaledCrop(crop: Crop, factor: number, size: Size): Crop {
  const most = tallest(size)
  const scaled = ofHeight(within(crop.height * factor, Math.min(smallestHeight, most), most))
  return movedCrop({ ...crop, ...scaled }, (crop.width - scaled.width) / 2, (crop.height - scaled.height) / 2, size)
}
