import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Crop, movedCrop, scaledCrop, widestCrop } from '../../../../shared/register/photos/crop.ts'

const side = fc.integer({ min: 300, max: 8000 })
const pictures = fc.record({ width: side, height: side })

it('begins with as much as can be had, from the middle', () => {
  expect(widestCrop({ width: 1000, height: 800 })).toEqual({ x: 200, y: 0, width: 600, height: 800 })
  expect(widestCrop({ width: 600, height: 1000 })).toEqual({ x: 0, y: 100, width: 600, height: 800 })
})

it('stops at the edge of the picture', () => {
  const size = { width: 1000, height: 800 }
  expect(movedCrop(widestCrop(size), 500, 500, size)).toEqual({ x: 400, y: 0, width: 600, height: 800 })
  expect(movedCrop(widestCrop(size), -500, 0, size)).toMatchObject({ x: 0 })
})

it('keeps to its own middle when it is made smaller', () => {
  const size = { width: 1000, height: 800 }
  expect(scaledCrop(widestCrop(size), 0.5, size)).toEqual({ x: 350, y: 200, width: 300, height: 400 })
})

it('is never so small that print would be coarse, nor larger than the picture, wherever it is moved', () => {
  const steps = fc.array(fc.oneof(
    fc.record({ right: fc.double({ min: -5000, max: 5000, noNaN: true }), down: fc.double({ min: -5000, max: 5000, noNaN: true }) }),
    fc.record({ factor: fc.double({ min: 0.01, max: 20, noNaN: true }) }),
  ), { maxLength: 20 })
  fc.assert(fc.property(pictures, steps, (size, moves) => {
    const crop = moves.reduce<Crop>((at, move) => ('factor' in move ? scaledCrop(at, move.factor, size) : movedCrop(at, move.right, move.down, size)), widestCrop(size))
    expect(crop.width / crop.height).toBeCloseTo(3 / 4)
    expect(crop.height).toBeGreaterThanOrEqual(299.9)
    expect(crop.x).toBeGreaterThanOrEqual(-0.001)
    expect(crop.y).toBeGreaterThanOrEqual(-0.001)
    expect(crop.x + crop.width).toBeLessThanOrEqual(size.width + 0.001)
    expect(crop.y + crop.height).toBeLessThanOrEqual(size.height + 0.001)
  }))
})
