import { readFileSync } from 'node:fs'

/** What a process did to the files under one folder, in order. Paths are relative to it; `file` names an open file. */
export type Entry =
  | { readonly kind: 'create' | 'remove' | 'make-folder'; readonly path: string }
  | { readonly kind: 'open'; readonly file: number; readonly path: string }
  | { readonly kind: 'write'; readonly file: number; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'cut'; readonly file: number; readonly size: number }
  | { readonly kind: 'sync'; readonly file: number }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'acknowledge'; readonly lines: readonly string[] }

const headBytes = 17

/** Reads what `recorder.c` wrote. */
export function readRecording(file: string): Entry[] {
  const record = readFileSync(file)
  const entries: Entry[] = []
  for (let at = 0; at < record.length; ) {
    const kind = String.fromCharCode(record.readUInt8(at))
    const opened = record.readUInt32LE(at + 1)
    const offset = Number(record.readBigUInt64LE(at + 5))
    const end = at + headBytes + record.readUInt32LE(at + 13)
    entries.push(toEntry(kind, opened, offset, record.subarray(at + headBytes, end)))
    at = end
  }
  return entries
}

function toEntry(kind: string, file: number, offset: number, bytes: Buffer): Entry {
  const text = bytes.toString('utf8')
  switch (kind) {
    case 'C':
      return { kind: 'create', path: text }
    case 'U':
      return { kind: 'remove', path: text }
    case 'M':
      return { kind: 'make-folder', path: text }
    case 'O':
      return { kind: 'open', file, path: text }
    case 'W':
      return { kind: 'write', file, at: offset, bytes }
    case 'T':
      return { kind: 'cut', file, size: offset }
    case 'S':
      return { kind: 'sync', file }
    case 'R': {
      const [path = '', to = ''] = text.split('\0')
      return { kind: 'rename', path, to }
    }
    case 'A':
      return { kind: 'acknowledge', lines: text.split('\n').filter((line) => line !== '') }
    default:
      throw new Error(`The recorder wrote an entry of the unknown kind ${JSON.stringify(kind)}`)
  }
}

/** Entries that change the disk: the accesses at which a process can be killed. */
export function countAccesses(entries: readonly Entry[]): number {
  return entries.filter(({ kind }) => kind !== 'open' && kind !== 'acknowledge').length
}
