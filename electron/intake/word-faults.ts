/** What a Word file may hold beside its text, and a paper of an office never should (security.md § 6.1). */
export type WordFault = 'doctype' | 'external-part' | 'macro' | 'embedded-object' | 'alternative-chunk' | 'reaching-field' | 'too-deep'

/** Nested deeper than any paper; readers of XML take long or fall over at some hundred thousand. */
const deepestXml = 256

/** Fields that fetch something when the file is opened. */
const reachingField = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|RD)\b/u

/**
 * Looks through the parts of a DOCX for what reaches out of it or runs. Hyperlinks may lead outside: they do nothing until
 * somebody clicks.
 *
 * @param parts as the gate gives them (`zip-gate.ts`)
 */
export function wordFaults(parts: ReadonlyMap<string, Uint8Array>): WordFault[] {
  const found = new Set<WordFault>()
  for (const [path, bytes] of parts) {
    if (/vbaProject|\.bin$|vbaData/iu.test(path)) found.add('macro')
    if (/^word\/(?:embeddings|activeX)\//iu.test(path)) found.add('embedded-object')
    if (/\.(?:xml|rels)$/iu.test(path)) for (const fault of xmlFaults(path, decode(bytes))) found.add(fault)
  }
  return [...found]
}

/** The encodings that an XML reader would find by itself: a doctype must not hide in UTF-16. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16le').decode(Buffer.from(bytes.subarray(0, bytes.byteLength & ~1)).swap16())
  if (second === 0x00) return new TextDecoder('utf-16le').decode(bytes)
  return new TextDecoder().decode(bytes)
}

function xmlFaults(path: string, text: string): WordFault[] {
  const found: WordFault[] = []
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) found.push('doctype')
  if (isTooDeep(text)) found.push('too-deep')
  if (path.endsWith('.rels') && relationships(text).some(reachesOut)) found.push('external-part')
  if (/macroEnabled|vbaProject/iu.test(text) && /\[Content_Types\]\.xml$|\.rels$/u.test(path)) found.push('macro')
  if (/<w:altChunk[\s/>]/u.test(text)) found.push('alternative-chunk')
  if (/<o:OLEObject[\s/>]/u.test(text)) found.push('embedded-object')
  const fields = text.match(/<w:instrText[^>]*>[^<]*|w:instr="[^"]*"/gu) ?? []
  if (reachingField.test(fields.map((field) => field.replace(/<[^>]*>/u, '')).join(''))) found.push('reaching-field')
  return found
}

const relationships = (text: string): string[] => text.match(/<Relationship\s[^>]*>/gu) ?? []

const reachesOut = (relationship: string): boolean => /TargetMode\s*=\s*["']External["']/iu.test(relationship) && !/Type\s*=\s*["'][^"']*\/hyperlink["']/iu.test(relationship)

function isTooDeep(text: string): boolean {
  let depth = 0
  for (const [, closing, selfClosing] of text.matchAll(/<(\/?)[a-z_][^>]*?(\/?)>/giu)) {
    if (closing === '/') depth -= 1
    else if (selfClosing !== '/') depth += 1
    if (depth > deepestXml) return true
  }
  return false
}
