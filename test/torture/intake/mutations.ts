import { type RawEntry, writeZip } from '../../electron/intake/bombs.ts'
import type { Chance } from '../chance.ts'
import { bomb, type FileKind, partsOf, samples } from './samples.ts'

/** A file of one kind as nobody would send it by mistake, and a word for how it came about. */
export interface Mutated {
  readonly bytes: Buffer
  readonly how: 'bytes' | 'text' | 'archive'
}

/** Half of them go through the archive's own structure: random bytes alone rarely come past a checksum. */
export function mutated(kind: FileKind, chance: Chance): Mutated {
  if (kind === 'csv' || kind === 'tmx') {
    const text = samples[kind].toString('utf8')
    return chance.percent(50) ? { bytes: inEncoding(alteredText(text, chance), chance), how: 'text' } : { bytes: alteredBytes(samples[kind], chance), how: 'bytes' }
  }
  if (chance.percent(34)) return { bytes: alteredBytes(samples[kind], chance), how: 'bytes' }
  const entries = partsOf[kind].map((entry) => ({ ...entry }))
  if (chance.percent(60)) return { bytes: writeZip(withAlteredPart(entries, chance)), how: 'text' }
  const archive = writeZip(withAlteredEntry(entries, chance))
  return { bytes: chance.percent(20) ? alteredBytes(archive, chance) : archive, how: 'archive' }
}

const edges = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fff_ffff, 0xffff_ffff] as const

/** One to eight of: a bit, an edge of an integer, a piece cut out, doubled, moved, or the end cut off. */
function alteredBytes(sound: Buffer, chance: Chance): Buffer {
  let bytes = Buffer.from(sound)
  for (let times = 1 + chance.below(8); times > 0 && bytes.length > 8; times -= 1) {
    // The directory at an archive's end is where readers begin.
    const at = chance.percent(40) ? Math.max(0, bytes.length - 1 - chance.below(200)) : chance.below(bytes.length)
    const piece = bytes.subarray(at, at + 1 + chance.below(64))
    switch (chance.below(6)) {
      case 0:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8))
        break
      case 1:
        if (at + 4 <= bytes.length) bytes.writeUInt32LE(chance.pick(edges), at)
        break
      case 2:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + piece.length)])
        break
      case 3:
        bytes = Buffer.concat([bytes.subarray(0, at), ...Array.from({ length: 1 + chance.below(8) }, () => piece), bytes.subarray(at)])
        break
      case 4:
        bytes = Buffer.concat([piece, bytes])
        break
      default:
        bytes = bytes.subarray(0, at)
    }
  }
  return bytes
}

const pieces = [
  '<', '>', '"', "'", '&', '<a', '<!--', '<![CDATA[', ']]>', '<?xml version="1.0" encoding="utf-7"?>', '<!DOCTYPE x [<!ENTITY a "aaaa">]>', '&a;', '&#0;',
  '&#x10ffff;', '<Relationship ', 'TargetMode="External"', '<w:instrText>DDE</w:instrText>', '<w:altChunk/>', '\0', '\uFEFF', '\uD800', '\u202e', ';', ',', '\t', '\n', '\r\n', '""', '=1+1',
  '<tu>', '</tu>', '<tuv xml:lang="ky">', '<seg>', 'ң', '𐰀', '%00', '../', '{', '}',
] as const

/** The text with pieces of the language it is written in where they do not belong, now and then very often. */
function alteredText(sound: string, chance: Chance): string {
  let text = sound
  for (let times = 1 + chance.below(6); times > 0; times -= 1) {
    const at = chance.below(text.length + 1)
    const repeats = chance.percent(4) ? 50_000 : chance.percent(20) ? 200 : 1
    const cut = chance.percent(50) ? chance.below(40) : 0
    text = text.slice(0, at) + chance.pick(pieces).repeat(repeats) + text.slice(at + cut)
  }
  return text
}

function inEncoding(text: string, chance: Chance): Buffer {
  const little = Buffer.from(text, 'utf16le')
  switch (chance.below(8)) {
    case 0:
      return Buffer.concat([Buffer.from([0xff, 0xfe]), little])
    case 1:
      return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(little).swap16()])
    case 2:
      return Buffer.from(text, 'latin1')
    default:
      return Buffer.from(text, 'utf8')
  }
}

function withAlteredPart(entries: RawEntry[], chance: Chance): RawEntry[] {
  const chosen = chance.below(entries.length)
  return entries.map((entry, index) => (index === chosen ? { ...entry, content: inEncoding(alteredText(entry.content.toString('utf8'), chance), chance) } : entry))
}

const names = [
  '../word/document.xml', '/etc/passwd', 'C:\\windows\\x', 'word\\document.xml', 'word//x', 'WORD/DOCUMENT.XML', 'word/document.xml', 'nul', 'a\u0000b', '', 'word/./x', 'ң'.repeat(300), 'word/vbaProject.bin', 'x/',
] as const
const claims = [0, 1, 49_999_999, 60_000_000, 0xffff_ffff] as const

function withAlteredEntry(entries: RawEntry[], chance: Chance): RawEntry[] {
  const chosen = entries[chance.below(entries.length)]
  if (!chosen) return entries
  const others = entries.filter((entry) => entry !== chosen)
  switch (chance.below(6)) {
    case 0:
      return [...others, { ...chosen, name: chance.pick(names) }]
    case 1:
      return [...others, { ...chosen, claimedBytes: chance.pick(claims) }]
    case 2:
      return [...others, { ...chosen, flags: chance.below(0x1_0000) }]
    case 3:
      return [...entries, ...Array.from({ length: chance.percent(2) ? 2500 : 1 + chance.below(20) }, (_, index) => ({ ...chosen, content: Buffer.from('x'), name: `word/${index}.xml` }))]
    case 4:
      // Rarely: each takes its time to pack.
      return [...entries, bomb('word/bomb.xml', chance.percent(4) ? 60_000_000 : 1_500_000)]
    default:
      return [...entries, chosen]
  }
}
