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
  ['a doctype in UTF-16 without a mark', { 'word/document.xml': Buffer.from('<!DOCTYPE x>', 'utf16le').swap16() }, 'doctype'],
  ['an encoding of its own', { 'word/document.xml': '<?xml version="1.0" encoding="utf-7"?><x/>' }, 'strange-encoding'],
  ['a picture elsewhere, behind a sign in a value', { 'word/_rels/document.xml.rels': rels('image').replace('TargetMode', 'Note="a>b" TargetMode') }, 'external-part'],
  ['a picture elsewhere, under another prefix', { 'word/_rels/document.xml.rels': rels('image').replace('<Relationship ', '<q:Relationship ') }, 'external-part'],
  ['a picture elsewhere, spelled by numbers', { 'word/_rels/document.xml.rels': rels('image').replace('External', '&#69;xternal') }, 'external-part'],
  ['a field that fetches, in another prefix', { 'word/document.xml': '<x:instrText>D<!-- -->DE c:</x:instrText>' }, 'reaching-field'],
  ['a field that fetches, by numbers and as data', { 'word/document.xml': '<w:instrText>&#68;<![CDATA[DE]]> c:</w:instrText>' }, 'reaching-field'],
  ['twenty million signs', { 'word/document.xml': `<a>${' '.repeat(20_000_000)}</a>` }, 'too-long'],
  ['200,000 tags in one another', { 'word/document.xml': '<a>'.repeat(200_000) }, 'too-deep'],
] as const)('%s is found', (_name, parts, fault) => {
  expect(wordFaults(partsOf(parts))).toContain(fault)
})

test.each([
  ['tags that never end', '<a'.repeat(1_000_000)],
  ['relations that never end', '<Relationship '.repeat(300_000)],
  ['values that never end', `<a b="${'<a b=\''.repeat(300_000)}`],
  ['comments that never end', '<!--'.repeat(500_000)],
  ['fields that never end', '<w:instrText '.repeat(300_000)],
  ['attributes without a value', `<Relationship ${'{'.repeat(300_000)}>`],
  ['attributes of spaces', `<Relationship ${'x \n'.repeat(200_000)}>`],
  ['values that nobody closes', `<Relationship ${'x="\''.repeat(1)}${"='".repeat(200_001)}>`],
  ['equals signs', `<Relationship ${'= '.repeat(300_000)}>`],
  ['one name given very often', `<Relationship ${'x="1" '.repeat(100_000)}>`],
  ['references that never end', `<w:instrText>${'&#'.repeat(500_000)}`],
])('%s are read in a moment', (_name, text) => {
  const began = process.threadCpuUsage()
  for (const path of ['word/document.xml', 'word/_rels/document.xml.rels']) wordFaults(partsOf({ [path]: text }))
  expect(process.threadCpuUsage(began).user / 1000).toBeLessThan(1500)
})
