import { attributesOf, plain, xmlTokens } from './xml-tokens.ts'

/** What a Word file may hold beside its text, and a paper of an office never should (security.md § 6.1). */
export type WordFault =
  | 'doctype'
  | 'strange-encoding'
  | 'external-part'
  | 'macro'
  | 'embedded-object'
  | 'alternative-chunk'
  | 'reaching-field'
  | 'too-deep'
  | 'too-long'

/** Nested deeper than any paper; readers of XML take long or fall over at some hundred thousand. */
const deepestXml = 256

/** All XML of one file, in bytes: more than a thousand pages, and read in well under a second. */
const longestXml = 20_000_000

/** Fields that fetch something when the file is opened. */
const reachingField = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|RD)\b/iu

/**
 * Looks through the parts of a DOCX for what reaches out of it or runs. Hyperlinks may lead outside: they do nothing until
 * somebody clicks.
 *
 * @param parts as the gate gives them (`zip-gate.ts`)
 */
export function wordFaults(parts: ReadonlyMap<string, Uint8Array>): WordFault[] {
  const found = new Set<WordFault>()
  let left = longestXml
  for (const [path, bytes] of parts) {
    if (/vbaProject|\.bin$|vbaData/iu.test(path)) found.add('macro')
    if (/^word\/(?:embeddings|activeX)\//iu.test(path)) found.add('embedded-object')
    if (!/\.(?:xml|rels)$/iu.test(path)) continue
    left -= bytes.byteLength
    if (left < 0) {
      found.add('too-long')
      break
    }
    for (const fault of xmlFaults(path, decode(bytes))) found.add(fault)
  }
  return [...found]
}

/** The encodings that an XML reader would find by itself (XML 1.0, appendix F): a doctype must not hide in UTF-16. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const isBigEndian = (first === 0xfe && second === 0xff) || first === 0x00
  if (isBigEndian) return new TextDecoder('utf-16le').decode(Buffer.from(bytes.subarray(0, bytes.byteLength & ~1)).swap16())
  if ((first === 0xff && second === 0xfe) || second === 0x00) return new TextDecoder('utf-16le').decode(bytes)
  return new TextDecoder().decode(bytes)
}

function xmlFaults(path: string, text: string): Set<WordFault> {
  const found = new Set<WordFault>()
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) found.add('doctype')
  // Another reader may see other signs in it than we do; Office writes these two alone (ECMA-376, part 2).
  const [, encoding = 'utf-8'] = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"']*)/u.exec(text.slice(0, 300)) ?? []
  if (!/^utf-(?:8|16)$/iu.test(encoding)) found.add('strange-encoding')
  if (/macroEnabled|vbaProject/iu.test(text) && /\[Content_Types\]\.xml$|\.rels$/iu.test(path)) found.add('macro')

  const isRelations = /\.rels$/iu.test(path)
  let depth = 0
  let inField = false
  const fields: string[] = []
  for (const token of xmlTokens(text)) {
    if (token.kind === 'text') {
      if (inField) fields.push(token.text)
      continue
    }
    const { name, isEnd, isEmpty, attributes } = token
    if (!isEmpty) depth += isEnd ? -1 : 1
    if (depth > deepestXml) {
      found.add('too-deep')
      break
    }
    if (name === 'instrText' || name === 'delInstrText') inField = !isEnd && !isEmpty
    if (isEnd) continue
    if (name === 'altChunk') found.add('alternative-chunk')
    if (name === 'OLEObject') found.add('embedded-object')
    if (isRelations && name === 'Relationship' && reachesOut(attributesOf(attributes))) found.add('external-part')
    if (name === 'fldSimple') fields.push(` ${attributesOf(attributes).get('instr') ?? ''} `)
  }
  // Pieces of one field may stand in many runs.
  if (reachingField.test(plain(fields.join('')))) found.add('reaching-field')
  return found
}

function reachesOut(relationship: ReadonlyMap<string, string>): boolean {
  const isExternal = /external/iu.test(relationship.get('TargetMode') ?? '')
  return isExternal && !/\/hyperlink$/iu.test(relationship.get('Type') ?? '')
}
