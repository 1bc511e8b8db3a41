import type { Chance } from '../chance.ts'

/** What becomes of writes that no fsync had forced to the disk when the power went. */
export const fates = ['dropped', 'kept', 'chosen', 'torn'] as const
export type Fate = (typeof fates)[number]

const sectorBytes = 512

type Change = { readonly at: number; readonly bytes: Buffer } | { readonly size: number }

/** A file on the simulated disk: what is safe, and what was written since the last fsync. */
export class StoredFile {
  readonly #safe: GrowingBytes
  #unsynced: Change[] = []

  constructor(bytes: Buffer = Buffer.alloc(0)) {
    this.#safe = new GrowingBytes(bytes)
  }

  write(at: number, bytes: Buffer): void {
    this.#unsynced.push({ at, bytes })
  }

  cut(size: number): void {
    this.#unsynced.push({ size })
  }

  sync(): void {
    for (const change of this.#unsynced) this.#safe.apply(change)
    this.#unsynced = []
  }

  /** The bytes found after a power cut. */
  after(fate: Fate, chance: Chance): Buffer {
    const found = new GrowingBytes(this.#safe.bytes())
    for (const change of this.#survivors(fate, chance)) found.apply(change)
    return found.bytes()
  }

  #survivors(fate: Fate, chance: Chance): readonly Change[] {
    switch (fate) {
      case 'dropped':
        return []
      case 'kept':
        return this.#unsynced
      case 'chosen':
        return this.#unsynced.filter(() => chance.percent(50))
      case 'torn':
        return this.#unsynced.flatMap((change) => tear(change, chance))
    }
  }
}

/** A file's bytes, with room to grow: a log grows by a page a hundred times. */
class GrowingBytes {
  #room: Buffer
  #length: number

  constructor(bytes: Buffer) {
    this.#room = Buffer.from(bytes)
    this.#length = bytes.length
  }

  bytes(): Buffer {
    return this.#room.subarray(0, this.#length)
  }

  apply(change: Change): void {
    if ('size' in change) {
      this.#resize(change.size)
    } else {
      this.#resize(Math.max(this.#length, change.at + change.bytes.length))
      change.bytes.copy(this.#room, change.at)
    }
  }

  /** What a file gains is zeros, also where it had been longer before. */
  #resize(length: number): void {
    if (length > this.#room.length) {
      const larger = Buffer.alloc(Math.max(length, 2 * this.#room.length))
      this.bytes().copy(larger)
      this.#room = larger
    } else if (length > this.#length) {
      this.#room.fill(0, this.#length, length)
    }
    this.#length = length
  }
}

/** A write of which each sector arrived whole, did not arrive, or, seldom, arrived as noise. */
function tear(change: Change, chance: Chance): Change[] {
  if ('size' in change) return chance.percent(50) ? [change] : []
  const pieces: Change[] = []
  for (let from = 0; from < change.bytes.length; from += sectorBytes) {
    if (!chance.percent(60)) continue
    const sector = Buffer.from(change.bytes.subarray(from, from + sectorBytes))
    if (chance.percent(5)) sector.forEach((_, index) => { sector[index] = chance.below(256) })
    pieces.push({ at: change.at + from, bytes: sector })
  }
  return pieces
}
