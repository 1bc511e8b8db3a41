import { isPhotoCell } from './blocks.ts'
import type { Block, Line, Signatory } from './blocks.ts'

/** The block with each of its lines changed, whatever its shape; the compiler asks for a branch when a block is added. */
export function mapLines(block: Block, change: (line: Line) => Line): Block {
  const all = (lines: readonly Line[]): Line[] => lines.map(change)
  const signed = ({ post, name }: Signatory): Signatory => ({ post: all(post), name: all(name) })
  switch (block.type) {
    case 'letterhead': return { ...block, names: pair(block.names, change), contacts: pair(block.contacts, change) }
    case 'registration': return { ...block, number: change(block.number), dates: all(block.dates), reference: all(block.reference) }
    case 'draft-mark':
    case 'subject':
    case 'heading':
    case 'paragraph': return { ...block, line: change(block.line) }
    case 'addressee':
    case 'title': return { ...block, lines: all(block.lines) }
    case 'restriction': return { ...block, mark: all(block.mark), copy: all(block.copy) }
    case 'approval': return { ...block, word: all(block.word), post: all(block.post), name: all(block.name), dates: all(block.dates) }
    case 'list': return { ...block, items: all(block.items) }
    case 'table': return {
      ...block,
      ...(block.caption === undefined ? {} : { caption: all(block.caption) }),
      columns: block.columns.map((column) => ({ ...column, header: all(column.header) })),
      rows: block.rows.map((row) => row.map((cell) => (isPhotoCell(cell) ? cell : all(cell)))),
      empty: all(block.empty),
    }
    case 'signature': return { ...block, closing: all(block.closing), signatory: signed(block.signatory) }
    case 'two-signatures': return { ...block, signatories: pair(block.signatories, signed) }
    case 'annex': return { ...block, label: change(block.label), items: all(block.items) }
    case 'executor': return { ...block, labels: all(block.labels), names: all(block.names), phone: change(block.phone) }
    case 'place-date': return { ...block, place: all(block.place), date: all(block.date) }
    case 'envelope': return { ...block, sender: all(block.sender), number: change(block.number), addressee: all(block.addressee) }
    case 'labels': return { ...block, labels: block.labels.map(all) }
    case 'plate': return { ...block, name: all(block.name), body: all(block.body) }
    case 'badges': return {
      ...block,
      event: all(block.event),
      dates: all(block.dates),
      badges: block.badges.map((badge) => ({ ...badge, name: all(badge.name), latin: change(badge.latin), role: all(badge.role), body: all(badge.body), number: change(badge.number) })),
    }
    case 'certificates': return {
      ...block,
      office: all(block.office),
      title: all(block.title),
      terms: all(block.terms),
      signatory: signed(block.signatory),
      seal: change(block.seal),
      certificates: block.certificates.map((certificate) => ({
        ...certificate, number: change(certificate.number), name: all(certificate.name), latin: change(certificate.latin), entries: all(certificate.entries),
      })),
    }
    case 'seating': return {
      ...block,
      above: all(block.above),
      rows: block.rows.map((row) => row.map((cell) => ({ ...cell, lines: all(cell.lines) }))),
      below: all(block.below),
    }
    case 'rule':
    case 'page-break':
    case 'spacer': return block
  }
}

function pair<Value>([first, second]: readonly [Value, Value], change: (value: Value) => Value): [Value, Value] {
  return [change(first), change(second)]
}
