import { isPhotoCell } from '../../../shared/documents/blocks.ts'
import type { Block, Line } from '../../../shared/documents/blocks.ts'

/** Every line of a block, whatever its shape. */
export function blockLines(block: Block): readonly Line[] {
  switch (block.type) {
    case 'letterhead': return [...block.names, ...block.contacts]
    case 'draft-mark': case 'subject': case 'heading': case 'paragraph': return [block.line]
    case 'registration': return [block.number, ...block.dates, ...block.reference]
    case 'addressee': case 'title': return block.lines
    case 'restriction': return [...block.mark, ...block.copy]
    case 'approval': return [...block.word, ...block.post, ...block.name, ...block.dates]
    case 'list': return block.items
    case 'table': return [...(block.caption ?? []), ...block.columns.flatMap(({ header }) => header), ...block.rows.flat().flatMap((cell) => (isPhotoCell(cell) ? [] : cell)), ...block.empty]
    case 'signature': return [...block.closing, ...block.signatory.post, ...block.signatory.name]
    case 'two-signatures': return block.signatories.flatMap(({ post, name }) => [...post, ...name])
    case 'annex': return [block.label, ...block.items]
    case 'executor': return [...block.labels, ...block.names, block.phone]
    case 'place-date': return [...block.place, ...block.date]
    case 'envelope': return [...block.sender, block.number, ...block.addressee]
    case 'labels': return block.labels.flat()
    case 'plate': return [...block.name, ...block.body]
    case 'badges': return [...block.event, ...block.dates, ...block.badges.flatMap(({ name, latin, role, body, number }) => [...name, latin, ...role, ...body, number])]
    case 'certificates': return [
      ...block.office, ...block.title, ...block.terms, ...block.signatory.post, ...block.signatory.name, block.seal,
      ...block.certificates.flatMap(({ number, name, latin, entries }) => [number, ...name, latin, ...entries]),
    ]
    case 'seating': return [...block.above, ...block.rows.flat().flatMap(({ lines }) => lines), ...block.below]
    default: return []
  }
}
