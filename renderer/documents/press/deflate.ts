import { distanceLengths, literalLengths } from './alphabet.ts'

/**
 * DEFLATE (RFC 1951) of texts that are put together from pieces compressed before. The whole text is one block with one
 * alphabet, known beforehand (`alphabet.ts`), and no piece looks back into another: so the compressed pieces need only be
 * strung together, bit by bit, and a piece that stood there before is a reference. A general compressor begins anew with
 * each text, which alone would take longer than everything else about a letter.
 */

export interface Bits {
  /** Least significant bit first, as DEFLATE has it; bits behind `count` are zero. */
  readonly bytes: Uint8Array
  readonly count: number
}

interface Alphabet {
  readonly codes: Uint16Array
  readonly lengths: Uint8Array
}

/** Codes by their lengths (RFC 1951, § 3.2.2), turned round: they are written from their highest bit. */
function alphabetOf(digits: string): Alphabet {
  const lengths = Uint8Array.from(digits, (digit) => Number.parseInt(digit, 16))
  const codes = new Uint16Array(lengths.length)
  let next = 0
  for (let length = 1; length < 16; length += 1) {
    next <<= 1
    lengths.forEach((own, symbol) => {
      if (own !== length) return
      let turned = 0
      for (let bit = 0; bit < length; bit += 1) turned |= ((next >> bit) & 1) << (length - 1 - bit)
      codes[symbol] = turned
      next += 1
    })
  }
  return { codes, lengths }
}

const literals = alphabetOf(literalLengths)
const distances = alphabetOf(distanceLengths)

/** First value and extra bits of each code for a length, and for a distance (RFC 1951, § 3.2.5). */
function valueTable(count: number, first: number, extraOf: (code: number) => number): { readonly from: Uint16Array; readonly extra: Uint8Array } {
  const extra = Uint8Array.from({ length: count }, (_, code) => extraOf(code))
  const from = new Uint16Array(count)
  let value = first
  extra.forEach((bits, code) => {
    from[code] = value
    value += 1 << bits
  })
  return { from, extra }
}

const longest = 258
const shortest = 4
const farthest = 32_768
const lengthTable = valueTable(29, 3, (code) => (code < 8 || code === 28 ? 0 : (code >> 2) - 1))
// The last code is for the longest alone, with which the one before it would have ended.
lengthTable.from[28] = longest
const distanceTable = valueTable(30, 1, (code) => (code < 4 ? 0 : (code >> 1) - 1))

const codeOfLength = new Uint8Array(longest + 1)
for (let length = 3, code = 0; length <= longest; length += 1) {
  while (code < 28 && (lengthTable.from[code + 1] ?? 0) <= length) code += 1
  codeOfLength[length] = code
}

function codeOfDistance(distance: number): number {
  if (distance < 5) return distance - 1
  const high = 31 - Math.clz32(distance - 1)
  return high * 2 + (((distance - 1) >> (high - 1)) & 1)
}

/** Room for a text in which nothing repeats: no code is longer than 15 bits. */
class BitWriter {
  bytes: Uint8Array
  #at = 0
  #hold = 0
  #held = 0

  constructor(bytes: number) {
    this.bytes = new Uint8Array(bytes)
  }

  /** @param length at most 16 */
  put(value: number, length: number): void {
    this.#hold |= value << this.#held
    this.#held += length
    while (this.#held >= 8) {
      this.bytes[this.#at] = this.#hold
      this.#at += 1
      this.#hold >>>= 8
      this.#held -= 8
    }
  }

  append({ bytes, count }: Bits): void {
    const whole = count >> 3
    const held = this.#held
    const out = this.bytes
    let hold = this.#hold
    let at = this.#at
    for (let index = 0; index < whole; index += 1) {
      hold |= (bytes[index] ?? 0) << held
      out[at] = hold
      at += 1
      hold >>>= 8
    }
    this.#at = at
    this.#hold = hold
    if ((count & 7) !== 0) this.put(bytes[whole] ?? 0, count & 7)
  }

  /** What was written, in an array of its own. */
  take(): Bits {
    const count = this.#at * 8 + this.#held
    if (this.#held > 0) this.bytes[this.#at] = this.#hold
    return { bytes: this.bytes.slice(0, (count + 7) >> 3), count }
  }
}

const hashBits = 13
/** Where four bytes with this hash stood last, counted over all texts so far: what is older than the text is none of it. */
const lastPlaces = new Int32Array(1 << hashBits).fill(-1)
let placed = 0

function fourBytes(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)
}

function matchLength(bytes: Uint8Array, one: number, other: number): number {
  const most = Math.min(longest, bytes.length - other)
  let length = 0
  while (length < most && bytes[one + length] === bytes[other + length]) length += 1
  return length
}

function putMatch(out: BitWriter, length: number, distance: number): void {
  const ofLength = codeOfLength[length] ?? 0
  out.put(literals.codes[257 + ofLength] ?? 0, literals.lengths[257 + ofLength] ?? 0)
  out.put(length - (lengthTable.from[ofLength] ?? 0), lengthTable.extra[ofLength] ?? 0)
  const ofDistance = codeOfDistance(distance)
  out.put(distances.codes[ofDistance] ?? 0, distances.lengths[ofDistance] ?? 0)
  out.put(distance - (distanceTable.from[ofDistance] ?? 0), distanceTable.extra[ofDistance] ?? 0)
}

/** A piece of a text. The last place with the same four bytes is looked at, and no other: XML repeats itself at once. */
export function compressPiece(bytes: Uint8Array): Bits {
  const out = new BitWriter(bytes.length * 2 + 8)
  // Places are counted in 31 bits; long before they end, the count begins anew.
  if (placed > 2 ** 30) {
    lastPlaces.fill(-1)
    placed = 0
  }
  const start = placed
  placed += bytes.length
  const end = bytes.length - shortest
  let at = 0
  while (at < bytes.length) {
    let length = 0
    let distance = 0
    if (at <= end) {
      const four = fourBytes(bytes, at)
      const hash = Math.imul(four, 0x9e3779b1) >>> (32 - hashBits)
      const last = (lastPlaces[hash] ?? -1) - start
      lastPlaces[hash] = start + at
      if (last >= 0 && at - last <= farthest && fourBytes(bytes, last) === four) {
        length = matchLength(bytes, last, at)
        distance = at - last
      }
    }
    if (length >= shortest) {
      putMatch(out, length, distance)
      at += length
    } else {
      const byte = bytes[at] ?? 0
      out.put(literals.codes[byte] ?? 0, literals.lengths[byte] ?? 0)
      at += 1
    }
  }
  return out.take()
}

/** The block's head: it is the last one, and brings its own alphabet (RFC 1951, § 3.2.7). */
function blockHead(): Bits {
  const out = new BitWriter(400)
  out.put(1, 1)
  out.put(2, 2)
  out.put(literals.lengths.length - 257, 5)
  out.put(distances.lengths.length - 1, 5)
  // Lengths 0 to 15 are written as themselves, in four bits each; the signs for repetition (16, 17, 18) are not used.
  const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  out.put(order.length - 4, 4)
  for (const sign of order) out.put(sign < 16 ? 4 : 0, 3)
  const turned = (length: number): number => ((length & 1) << 3) | ((length & 2) << 1) | ((length & 4) >> 1) | ((length & 8) >> 3)
  for (const { lengths } of [literals, distances]) for (const length of lengths) out.put(turned(length), 4)
  return out.take()
}

/** Bits: two codes and all that can come behind them. */
const longestReference = 15 + 5 + 15 + 13

const head = blockHead()
const endOfBlock = 256

/** A text put together from pieces, in raw DEFLATE. */
export class DeflateWriter {
  readonly #out: BitWriter

  /** @param bytes of all the pieces that will be appended; references are never longer than what they refer to */
  constructor(bytes: number) {
    this.#out = new BitWriter(head.bytes.length + bytes + 8)
    this.#out.append(head)
  }

  append(piece: Bits): void {
    this.#out.append(piece)
  }

  /** A piece of so many bytes that stood here before, so far back: as a reference, where one reaches and is shorter. */
  repeat(piece: Bits, size: number, distance: number): void {
    if (distance > farthest || piece.count <= longestReference * Math.ceil(size / (longest - 3))) {
      this.append(piece)
      return
    }
    let left = size
    while (left > 0) {
      // The rest must not be shorter than the shortest reference.
      const length = left > longest && left - longest < 3 ? longest - 3 : Math.min(left, longest)
      putMatch(this.#out, length, distance)
      left -= length
    }
  }

  end(): Uint8Array {
    this.#out.put(literals.codes[endOfBlock] ?? 0, literals.lengths[endOfBlock] ?? 0)
    return this.#out.take().bytes
  }
}
