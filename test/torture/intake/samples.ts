import { writeCsv } from '../../../shared/register/csv.ts'
import { writeTmx } from '../../../shared/register/tmx.ts'
import { type RawEntry, writeZip } from '../../electron/intake/bombs.ts'

export const fileKinds = ['docx', 'xlsx', 'csv', 'tmx'] as const
export type FileKind = (typeof fileKinds)[number]

const xml = (text: string): Buffer => Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`, 'utf8')
const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const line = '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Урматтуу өкүл, ынтымак жөнүндө «кат» № 7 </w:t></w:r></w:p>'

/** The parts of a paper as Word writes it: small, with everything that the gate looks at. */
const docx: readonly RawEntry[] = [
  { name: '[Content_Types].xml', content: xml('<Types><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>') },
  { name: '_rels/.rels', content: xml(`<Relationships><Relationship Id="rId1" Type="${type}/officeDocument" Target="word/document.xml"/></Relationships>`) },
  { name: 'word/_rels/document.xml.rels', content: xml(`<Relationships><Relationship Id="rId1" Type="${type}/hyperlink" Target="https://example.org/" TargetMode="External"/><Relationship Id="rId2" Type="${type}/styles" Target="styles.xml"/></Relationships>`) },
  { name: 'word/document.xml', content: xml(`<w:document ${word}><w:body>${line.repeat(12)}<w:fldSimple w:instr=" PAGE "/><w:r><w:instrText> NUMPAGES </w:instrText></w:r></w:body></w:document>`) },
  { name: 'word/styles.xml', content: xml(`<w:styles ${word}><w:style w:styleId="a"><w:name w:val="Normal"/></w:style></w:styles>`) },
  { name: 'word/media/image1.png', content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
]

const xlsx: readonly RawEntry[] = [
  { name: '[Content_Types].xml', content: xml('<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>') },
  { name: '_rels/.rels', content: xml(`<Relationships><Relationship Id="rId1" Type="${type}/officeDocument" Target="xl/workbook.xml"/></Relationships>`) },
  { name: 'xl/workbook.xml', content: xml('<workbook><sheets><sheet name="Тизме" sheetId="1"/></sheets></workbook>') },
  { name: 'xl/sharedStrings.xml', content: xml(`<sst>${'<si><t>Байкоочу</t></si>'.repeat(30)}</sst>`) },
  { name: 'xl/worksheets/sheet1.xml', content: xml(`<worksheet><sheetData>${'<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>'.repeat(20)}</sheetData></worksheet>`) },
]

/** What an archive of this kind is made of. */
export const partsOf: Readonly<Record<'docx' | 'xlsx', readonly RawEntry[]>> = { docx, xlsx }

const rows = Array.from({ length: 12 }, (_, index) => ({ ky: `шайлоо комиссиясы ${index}; «ЭСК»`, ru: `избирательная комиссия ${index}; "ЦИК"`, en: 'commission', topic: '', note: 'эскертүү,\nэки сап' }))

/** A sound file of each kind, as its own program writes it. */
export const samples: Readonly<Record<FileKind, Buffer>> = {
  docx: writeZip(docx),
  xlsx: writeZip(xlsx),
  csv: Buffer.from(writeCsv(['ky', 'ru', 'en', 'topic', 'note'], rows), 'utf8'),
  tmx: Buffer.from(writeTmx(rows), 'utf8'),
}

/** An entry that unpacks to so many bytes of one sign. */
export const bomb = (name: string, bytes: number): RawEntry => ({ name, content: Buffer.alloc(bytes, 0x20) })

