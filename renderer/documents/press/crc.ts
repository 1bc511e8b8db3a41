import { remembered } from '../../../shared/remembered.ts'

/**
 * CRC-32 (ISO-HDLC), of bytes and of bytes one behind the other: `a` and `b` together have the CRC
 * `shiftBy(length of b)` times CRC of `a`, plus that of `b`, as polynomials over the field of two elements. The way of
 * zlib 1.2.12 (`crc32_combine`), which spares reading again what has been read before.
 */

/** Highest power on the right. */
const polynomial = 0xedb88320
const one = 0x80000000

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ polynomial : rest >>> 1
  return rest
})

export function crc32(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 255] ?? 0)
  return ~crc >>> 0
}

function times(first: number, second: number): number {
  let product = 0
  let factor = second
  for (let power = one; power !== 0; power >>>= 1) {
    if (first & power) product ^= factor
    factor = factor & 1 ? (factor >>> 1) ^ polynomial : factor >>> 1
  }
  return product >>> 0
}

/** x to the powers 8, 16, 32 and so on: one byte, two, four. */
const doublings: number[] = [one >>> 8]
for (let index = 0; index < 31; index += 1) {
  const last = doublings[index] ?? 0
  doublings.push(times(last, last))
}

/** What a CRC becomes when bytes follow, for each value of each of its own four bytes. */
export type Shift = Uint32Array

/** Texts have a few hundred lengths, so the multiplication is done beforehand for each. */
export const shiftBy = remembered(2000, (length: number): Shift => {
  let factor = one
  for (let rest = length, index = 0; rest !== 0; rest >>>= 1, index += 1) {
    if (rest & 1) factor = times(doublings[index] ?? 0, factor)
  }
  const shift = new Uint32Array(4 * 256)
  for (let bit = 0; bit < 32; bit += 1) {
    const product = times(factor, (1 << bit) >>> 0)
    const [from, step] = [(bit >> 3) * 256, 1 << (bit & 7)]
    // Sums of the powers below are there already; this one is added to each.
    for (let below = 0; below < step; below += 1) shift[from + step + below] = (shift[from + below] ?? 0) ^ product
  }
  return shift
})

/** CRC of what has the CRC `before`, and behind it what has the CRC `after` and so many bytes as `shift` is for. */
export function joinCrc(before: number, shift: Shift, after: number): number {
  const shifted = (shift[before & 255] ?? 0) ^ (shift[256 + ((before >>> 8) & 255)] ?? 0) ^ (shift[512 + ((before >>> 16) & 255)] ?? 0) ^ (shift[768 + (before >>> 24)] ?? 0)
  return (shifted ^ after) >>> 0
}
