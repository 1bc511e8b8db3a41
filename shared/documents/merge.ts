import type { Badge, Block, BlockType, Certificate, Line, PhotoCell, Signatory, TableCell } from './blocks.ts'
import { isPhotoCell, lineText } from './blocks.ts'
import { italic, joined } from './wording.ts'

/** Head and foot of a paper stand once, with both languages in their lines: a paper has one number, and a person signs once. */
const onceAlways = new Set<BlockType>(['letterhead', 'draft-mark', 'registration', 'restriction', 'approval', 'signature', 'two-signatures', 'executor', 'envelope', 'labels', 'plate', 'badges', 'certificates', 'seating'])

/** Over two columns the full width is needed for tables, and a time of day is the same in Kyrgyz and in Russian. */
const onceOverColumns = new Set<BlockType>([...onceAlways, 'table', 'place-date', 'rule', 'page-break', 'spacer'])

export function isCommonOverColumns(block: Block): boolean {
  return onceOverColumns.has(block.type)
}

export function isCommonInSequence(block: Block): boolean {
  return onceAlways.has(block.type) || block.type === 'page-break' || (block.type === 'table' && block.common)
}

/** Line by line, the second language under the first; what reads the same in both stands once. */
export function mergeLines(first: readonly Line[], second: readonly Line[]): Line[] {
  const merged: Line[] = []
  for (let index = 0; index < Math.max(first.length, second.length); index += 1) {
    const [one, other] = [first[index], second[index]]
    if (one !== undefined) merged.push(one)
    if (other !== undefined && (one === undefined || lineText(one) !== lineText(other))) merged.push(other)
  }
  return merged
}

/** An address is read as a whole: the second language follows the first one's last line. */
function after(first: readonly Line[], second: readonly Line[]): Line[] {
  const same = first.length === second.length && first.every((line, index) => lineText(line) === lineText(second[index] ?? []))
  return same ? [...first] : [...first, ...second.map(italic)]
}

/** In a common cell the second language is told apart by italics; names, in bold, are not. */
function distinct(line: Line): Line {
  return line.some((run) => run.bold) ? line : italic(line)
}

function mergeCells(first: TableCell | PhotoCell, second: TableCell | PhotoCell): TableCell | PhotoCell {
  return isPhotoCell(first) || isPhotoCell(second) ? first : mergeLines(first, second.map(distinct))
}

function mergeSignatories(first: Signatory, second: Signatory): Signatory {
  return { post: mergeLines(first.post, second.post), name: mergeLines(first.name, second.name) }
}

function mergeBadges(first: Badge, second: Badge): Badge {
  return { ...first, name: mergeLines(first.name, second.name), role: mergeLines(first.role, second.role), body: mergeLines(first.body, second.body) }
}

function mergeCertificates(first: Certificate, second: Certificate): Certificate {
  return { ...first, name: mergeLines(first.name, second.name), entries: mergeLines(first.entries, second.entries) }
}

function slashed(first: Line, second: Line): Line {
  return lineText(first) === lineText(second) ? first : joined([first, ' / ', second], first.at(-1)?.language ?? 'ky')
}

/**
 * One block out of the same block in two languages.
 * @throws Error when a kind composed different blocks for the two languages: a mistake in the program
 */
export function mergeBlocks(first: Block, second: Block): Block {
  switch (first.type) {
    case 'registration':
      if (second.type !== 'registration') break
      return { ...first, dates: mergeLines(first.dates, second.dates), reference: mergeLines(first.reference, second.reference) }
    case 'restriction':
      if (second.type !== 'restriction') break
      return { ...first, mark: mergeLines(first.mark, second.mark), copy: [slashed(first.copy[0] ?? [], second.copy[0] ?? [])] }
    case 'approval':
      if (second.type !== 'approval') break
      return {
        ...first,
        word: [slashed(first.word[0] ?? [], second.word[0] ?? [])],
        post: mergeLines(first.post, second.post),
        name: mergeLines(first.name, second.name),
        dates: mergeLines(first.dates, second.dates),
      }
    case 'table':
      if (second.type !== 'table' || first.rows.length !== second.rows.length || first.columns.length !== second.columns.length) break
      return {
        ...first,
        ...(first.caption === undefined || second.caption === undefined ? {} : { caption: [slashed(first.caption[0] ?? [], second.caption[0] ?? [])] }),
        columns: first.columns.map((column, index) => ({ ...column, header: mergeLines(column.header, (second.columns[index]?.header ?? []).map(italic)) })),
        rows: first.rows.map((row, line) => row.map((cell, column) => mergeCells(cell, second.rows[line]?.[column] ?? []))),
        empty: mergeLines(first.empty, second.empty),
      }
    case 'signature':
      if (second.type !== 'signature') break
      return {
        ...first,
        closing: mergeLines(first.closing, second.closing),
        signatory: mergeSignatories(first.signatory, second.signatory),
      }
    case 'two-signatures':
      if (second.type !== 'two-signatures') break
      return {
        ...first,
        signatories: [
          mergeSignatories(first.signatories[0], second.signatories[0]),
          mergeSignatories(first.signatories[1], second.signatories[1]),
        ],
      }
    case 'executor':
      if (second.type !== 'executor') break
      return { ...first, labels: mergeLines(first.labels, second.labels), names: mergeLines(first.names, second.names) }
    case 'place-date':
      if (second.type !== 'place-date') break
      return { ...first, place: mergeLines(first.place, second.place), date: mergeLines(first.date, second.date) }
    case 'envelope':
      if (second.type !== 'envelope') break
      return { ...first, sender: mergeLines(first.sender, second.sender), addressee: after(first.addressee, second.addressee) }
    case 'labels':
      if (second.type !== 'labels') break
      return { ...first, labels: first.labels.map((label, index) => after(label, second.labels[index] ?? [])) }
    case 'plate':
      if (second.type !== 'plate') break
      return { ...first, name: mergeLines(first.name, second.name), body: mergeLines(first.body, second.body) }
    case 'badges':
      if (second.type !== 'badges' || first.badges.length !== second.badges.length) break
      return {
        ...first,
        event: mergeLines(first.event, second.event),
        dates: mergeLines(first.dates, second.dates),
        badges: first.badges.map((badge, index) => mergeBadges(badge, second.badges[index] ?? badge)),
      }
    case 'certificates':
      if (second.type !== 'certificates' || first.certificates.length !== second.certificates.length) break
      return {
        ...first,
        office: mergeLines(first.office, second.office),
        title: mergeLines(first.title, second.title),
        terms: mergeLines(first.terms, second.terms),
        signatory: mergeSignatories(first.signatory, second.signatory),
        seal: slashed(first.seal, second.seal),
        certificates: first.certificates.map((certificate, index) => mergeCertificates(certificate, second.certificates[index] ?? certificate)),
      }
    case 'seating':
      if (second.type !== 'seating') break
      return {
        ...first,
        above: mergeLines(first.above, second.above.map(italic)),
        rows: first.rows.map((row, y) => row.map((cell, x) => ({ ...cell, lines: mergeLines(cell.lines, (second.rows[y]?.[x]?.lines ?? []).map(distinct)) }))),
        below: mergeLines(first.below, second.below.map(italic)),
      }
    default:
      if (first.type === second.type) return first
  }
  throw new Error(`the two languages of a paper differ: ${first.type} against ${second.type}`)
}
