import { BorderStyle, HeightRule, VerticalAlignTable, WidthType } from 'docx'
import type { Certificate, CertificatesBlock, Line } from '../../shared/documents/blocks.ts'
import { style, twips } from './house-style.ts'
import { cellPiece, paragraph, row } from './pieces.ts'
import type { CellPiece, ParagraphPiece, Piece, RowPiece, TablePiece } from './pieces.ts'
import { photoFrame } from './set-photo.ts'
import { emblemPiece } from './set-pictures.ts'
import { fittingSize, guide, large } from './set-plates.ts'
import type { Room } from './set-plates.ts'
import { cell, frame, wholeRow } from './set-tables.ts'
import type { Setting } from './set-text.ts'

/** Certificates of 135 × 90 mm (domain.md § 2.3): two below each other to be cut out, or each on a form of that size. */

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const

/** Millimetres. */
const photo = { width: 30, height: 40 } as const
const emblem = { width: 12, height: 11 } as const
/** What is printed on, inside the edge that the knife may take. */
const inside = twips(125)
const edge = twips(5)
const between = twips(10)

/** Points, in which the parts of a certificate share its height. */
const rooms = {
  office: { width: 400, height: 24, largest: 9, smallest: 6 },
  officeBesideEmblem: { width: 300, height: 32, largest: 9, smallest: 6 },
  title: { width: 350, height: 26, largest: 13, smallest: 7 },
  name: { width: 245, height: 42, largest: 14, smallest: 7 },
  latin: { width: 245, height: 20, largest: 10.5, smallest: 6.5 },
  entries: { width: 300, height: 64, largest: 9, smallest: 5.5 },
  terms: { width: 435, height: 20, largest: 8, smallest: 5 },
  termsOfTwo: { width: 470, height: 31, largest: 8, smallest: 5 },
  signatory: { width: 150, height: 21, largest: 9, smallest: 6 },
} as const satisfies Record<string, Room>

type Look = Parameters<typeof large>[2]

function part(lines: readonly Line[], room: Room, look: Look = {}): ParagraphPiece[] {
  const size = fittingSize(lines, room)
  return lines.map((each) => large(each, size, look))
}

function head({ emblemPng, office }: CertificatesBlock): TablePiece {
  const set = emblemPiece(emblemPng, emblem)
  const side = set.length === 0 ? 0 : twips(emblem.width + 2)
  const name = cellPiece({ width: { size: inside - 2 * side, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER }, part(office, set.length === 0 ? rooms.office : rooms.officeBesideEmblem, { bold: true }))
  // The empty cell on the right keeps the name in the middle.
  return set.length === 0 ? frame([row(wholeRow, [name])], [inside]) : frame([row(wholeRow, [cell(set, side), name, cell([], side)])], [side, inside - 2 * side, side])
}

/** The photograph on the left, beside it who this is. */
function holder({ photo: picture, name, latin, entries }: Certificate): TablePiece {
  const widths = [twips(photo.width + 4), inside - twips(photo.width + 4)] as const
  return frame([row({ cantSplit: true, height: { value: twips(photo.height + 1), rule: HeightRule.EXACT } }, [
    cell([photoFrame(picture, photo), paragraph({ style: style.gap })], widths[0]),
    cellPiece({ width: { size: widths[1], type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER }, [
      ...part(name, rooms.name, { bold: true, left: true }),
      ...(latin.length === 0 ? [] : part([latin], rooms.latin, { left: true, after: 3 })),
      ...part(entries, rooms.entries, { left: true, after: 1 }),
    ]),
  ])], widths)
}

/** In one language there is room for the seal. */
const isOfTwo = ({ title }: CertificatesBlock): boolean => title.length > 1

/** Post – place of the seal over the line to sign on – name. */
function foot(block: CertificatesBlock): TablePiece {
  const { signatory, seal } = block
  const widths = [twips(45), twips(40), inside - twips(85)] as const
  const low = (children: CellPiece['children'], width: number, ruled = false): CellPiece => cell(children, width, { bottom: true, ...(ruled ? { borders: { bottom: line } } : { margins: { left: twips(2), right: twips(2) } }) })
  return frame([row({ cantSplit: true, height: { value: twips(isOfTwo(block) ? 8 : 15), rule: HeightRule.ATLEAST } }, [
    low(part(signatory.post, rooms.signatory, { left: true }), widths[0]),
    low([large(seal, 7, { left: true })], widths[1], true),
    low(part(signatory.name, rooms.signatory, { left: true }), widths[2]),
  ])], widths)
}

function content(certificate: Certificate, block: CertificatesBlock): CellPiece['children'] {
  return [
    head(block),
    ...part(block.title, rooms.title, { bold: true }),
    large(certificate.number, 11, { bold: true, after: 1 }),
    holder(certificate),
    ...part(block.terms, isOfTwo(block) ? rooms.termsOfTwo : rooms.terms, { left: true }),
    foot(block),
    paragraph({ style: style.gap }),
  ]
}

function cutRow(certificate: Certificate, block: CertificatesBlock, width: number): RowPiece {
  return row({ cantSplit: true, height: { value: twips(90), rule: HeightRule.EXACT } }, [cellPiece({
    width: { size: width, type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, left: edge, right: edge, top: twips(3), bottom: 0 },
    borders: { top: guide, bottom: guide, left: guide, right: guide },
  }, content(certificate, block))])
}

function spaceRow(width: number): RowPiece {
  return row({ height: { value: between, rule: HeightRule.EXACT } }, [cell([], width, { borders: { top: guide, bottom: guide, left: none, right: none } })])
}

function sheets({ form, certificates }: CertificatesBlock): Certificate[][] {
  const onSheet = form === 'cut' ? 2 : 1
  return Array.from({ length: Math.ceil(certificates.length / onSheet) }, (_, index) => certificates.slice(index * onSheet, (index + 1) * onSheet))
}

export function setCertificates(block: CertificatesBlock, { measures }: Setting): Piece[] {
  const { textWidth, page, margins } = measures
  const own = (certificate: Certificate): RowPiece =>
    row({ cantSplit: true, height: { value: page.height - margins.top - margins.bottom - twips(3), rule: HeightRule.EXACT } }, [cell(content(certificate, block), textWidth)])
  return sheets(block).flatMap((held, index): Piece[] => {
    const rows = block.form === 'own' ? held.map(own) : held.flatMap((certificate, place) => [...(place === 0 ? [] : [spaceRow(textWidth)]), cutRow(certificate, block, textWidth)])
    const set = frame(rows, [textWidth])
    return index === 0 ? [set] : [paragraph({ style: style.gap, pageBreakBefore: true }), set]
  })
}
