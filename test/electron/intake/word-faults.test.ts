import { expect, test } from 'vitest'
import { wordFaults } from '../../../electron/intake/word-faults.ts'

const partsOf = (parts: Readonly<Record<string, string | Uint8Array>>): Map<string, Uint8Array> =>
  new Map(Object.entries(parts).map(([path, content]) => [path, typeof content === 'string' ? new TextEncoder().encode(content) : content]))
const rels = (type: string): string =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://example.org/x" TargetMode="External"/></Relationships>`

test('a plain paper with a hyperlink has no faults', () => {
  expect(wordFaults(partsOf({ 'word/document.xml': '<w:document><w:p><w:r><w:t>DDE жана LINK деген сөздөр</w:t></w:r></w:p></w:document>', 'word/_rels/document.xml.rels': rels('hyperlink') }))).toEqual([])
})

test.each([
  ['a remote template', { 'word/_rels/settings.xml.rels': rels('attachedTemplate') }, 'external-part'],
  ['a picture elsewhere', { 'word/_rels/document.xml.rels': rels('image') }, 'external-part'],
  ['a macro', { 'word/vbaProject.bin': 'x' }, 'macro'],
  ['a macro type', { '[Content_Types].xml': '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>' }, 'macro'],
  ['an embedded program', { 'word/embeddings/oleObject1.xml': '<x/>' }, 'embedded-object'],
  ['another file inside', { 'word/document.xml': '<w:body><w:altChunk r:id="r1"/></w:body>' }, 'alternative-chunk'],
  ['a field that fetches', { 'word/document.xml': '<w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\x "cmd"</w:instrText></w:r>' }, 'reaching-field'],
  ['a field that includes', { 'word/document.xml': '<w:fldSimple w:instr=" INCLUDETEXT http://example.org/x "/>' }, 'reaching-field'],
  ['an entity', { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }, 'doctype'],
  ['an entity in UTF-16', { 'word/document.xml': Buffer.from('\uFEFF<!DOCTYPE x>', 'utf16le') }, 'doctype'],
  ['200,000 tags in one another', { 'word/document.xml': '<a>'.repeat(200_000) }, 'too-deep'],
] as const)('%s is found', (_name, parts, fault) => {
  expect(wordFaults(partsOf(parts))).toContain(fault)
})
