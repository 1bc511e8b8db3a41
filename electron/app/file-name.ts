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
