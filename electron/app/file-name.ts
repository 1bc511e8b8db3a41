import { closeSync, openSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { assert } from '../../shared/assert.ts'

/** Longest name we give: Windows allows 255 characters, but a long folder before it counts too. */
const longestName = 120

/** Names that Windows keeps for devices, with any extension; superscript digits count as digits there. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/iu

/**
 * A file name that Windows, macOS and Linux accept, with ң ө ү kept (Microsoft, "Naming Files, Paths, and Namespaces").
 *
 * @param name as a document kind proposes it, without extension
 */
export function safeFileName(name: string, extension: string): string {
  const cleaned = name
    .normalize('NFC')
    // controls, bidirectional marks and zero-width characters can disguise an extension
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"/\\|?*]/gu, '_')
    .replace(/\s+/gu, ' ')
    .slice(0, longestName)
    // half of a character, where the cut went through one
    .replace(/\p{Cs}/gu, '')
    .replace(/^[\s.~]+|[\s.]+$/gu, '')
  const stem = cleaned.split('.', 1)[0]?.trim() ?? ''
  const usable = cleaned === '' ? 'document' : reserved.test(stem) ? `_${cleaned}` : cleaned
  return `${usable}.${extension}`
}

/** Windows programs, Word among them, stumble over longer paths than this; a little is left for a copy's number. */
const longestPath = 240

/**
 * Takes a name in the folder, or the same name with the first free number, by making an empty file of it: two programs that
 * save at the same moment never write into one file.
 *
 * @param name safe, as `safeFileName` gives it
 * @returns the path of the empty file
 */
export function takeFreeName(folder: string, name: string): string {
  const extension = extname(name)
  const room = Math.max(20, longestPath - resolve(folder).length - extension.length - ' (1000)'.length)
  const stem = name.slice(0, -extension.length).slice(0, room).replace(/[\p{Cs}\s.]+$/u, '')
  for (let copy = 1; ; copy += 1) {
    const path = join(folder, `${stem}${copy === 1 ? '' : ` (${copy})`}${extension}`)
    assert(dirname(resolve(path)) === resolve(folder), 'a safe name stays in its folder')
    if (isTaken(path)) continue
    return path
  }
}

function isTaken(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx'))
    return false
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return true
    throw error
  }
}
