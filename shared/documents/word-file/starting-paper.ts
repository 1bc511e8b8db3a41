import type { Language } from '../../language/bilingual.ts'
import { casesOf, formId } from '../../language/case-form.ts'
import type { Settings } from '../../register/settings/schema.ts'
import type { PaperWording } from '../../register/wording/schema.ts'
import { type Block, isPhotoCell, type Line, lineText, type Run, type TableBlock } from '../blocks.ts'
import type { DocumentKind, PaperLanguage } from '../document-kind.ts'
import { mapLines } from '../map-lines.ts'
import { voiceOf } from '../paper-wording.ts'
import { arrange, type Sheet } from '../sheet.ts'
import { joined, run } from '../wording.ts'
import { type Levels, paperLevels, repetitions } from './levels.ts'
import { isSealed, sealedSample, withoutSeals } from './starting-facts.ts'

/**
 * The house's layout of a kind to begin a Word file with: the paper is composed of facts that nobody could mistake for
 * words, and wherever one of them stands, its place is put. What no place can say is left out as «…», so that nothing of the
 * sample can get onto a paper.
 */
export function startingSheet(kind: DocumentKind<unknown>, language: PaperLanguage, settings: Settings, wording: PaperWording): Sheet {
  const facts = sealedSample(kind)
  const compose = (own: Language): readonly Block[] => {
    const places = new Places(paperLevels(kind, facts), own, language, settings)
    return kind.compose(facts, voiceOf(kind, facts, own, settings, wording), settings).map((block) => mapLines(placed(block, places), withoutSeals))
  }
  const blocks = { ky: compose('ky'), ru: compose('ru') }
  if (language !== 'both') return arrange(blocks, language, settings.page)
  // One under the other: a loop cannot begin in a column of one language and end in that of the other.
  const [ky, ru] = [arrange(blocks, 'ky', settings.page), arrange(blocks, 'ru', settings.page)]
  return { ...ky, rows: [...ky.rows, ...ru.rows] }
}

function placed(block: Block, places: Places): Block {
  switch (block.type) {
    case 'table':
      return placedTable(block, places)
    case 'list':
      return { ...block, items: block.items.flatMap((item: Line): Line[] => {
        const list = places.listOf([item])
        const [begin, end] = tagsOf(list)
        return list === undefined ? [places.fill(item)] : [[begin], list.places.fill(item), [end]]
      }) }
    case 'annex':
      return { ...block, items: block.items.map((item: Line) => looped([item], places)[0] ?? item) }
    default:
      return mapLines(block, (line) => places.fill(line))
  }
}

function placedTable(block: TableBlock, places: Places): TableBlock {
  const rows = block.rows.map((row) => {
    const lines = row.flatMap((cell) => (isPhotoCell(cell) ? [] : cell))
    const list = places.listOf(lines)
    const [begin, end] = tagsOf(list)
    const isLast = (index: number): boolean => index === row.length - 1
    return row.map((cell, index) => {
      if (isPhotoCell(cell)) return cell
      const filled = cell.map((line) => (list !== undefined && lineText(line) === '1' ? [run('{row}', 'ky')] : (list?.places ?? places).fill(line)))
      if (list === undefined) return filled
      const own = filled.length === 0 ? [[]] : filled
      return own.map((line, place): Line => [...(index === 0 && place === 0 ? [begin] : []), ...line, ...(isLast(index) && place === own.length - 1 ? [end] : [])])
    })
  })
  const filled = mapLines({ ...block, rows: [] }, (line) => places.fill(line))
  return filled.type === 'table' ? { ...filled, rows } : block
}

/** The words of one line, repeated inside it. */
function looped(lines: readonly Line[], places: Places): Line[] {
  const list = places.listOf(lines)
  const [begin, end] = tagsOf(list)
  return lines.map((line) => (list === undefined ? places.fill(line) : [begin, ...list.places.fill(line), end]))
}

interface NamedList {
  readonly name: string
  readonly places: Places
}

function tagsOf(list: NamedList | undefined): readonly [Run, Run] {
  return [run(`{#${list?.name ?? ''}}`, 'ky'), run(`{/${list?.name ?? ''}}`, 'ky')]
}

/** How each field of a level looks on this paper, and the place that prints it. */
class Places {
  readonly #texts = new Map<string, string>()
  readonly #forms = new Map<string, string>()
  readonly #lists: readonly NamedList[]

  constructor(levels: Levels, language: Language, paper: PaperLanguage, settings: Settings) {
    for (const { fields, owner } of levels) {
      for (const [name, field] of Object.entries(fields)) {
        const spoken = paper === 'both' && language !== 'ky' ? `|${language}` : ''
        for (const kase of ['nominative', ...casesOf[language]] as const) {
          if (kase !== 'nominative' && !field.declines) continue
          const line = field.line(owner, settings, language, kase)
          const code = `{${name}${kase === 'nominative' ? '' : `|${kase}`}${spoken}}`
          for (const { form } of line) if (form && !this.#forms.has(formId(form.request))) this.#forms.set(formId(form.request), code)
          const text = lineText(line)
          if (isSealed(text) && !line.some(({ form }) => form)) this.#texts.set(text, code)
        }
      }
    }
    this.#lists = Object.entries(levels.at(-1)?.lists ?? {}).flatMap(([name]) => {
      const [row] = repetitions(levels, name, paper, settings)
      return row === undefined ? [] : [{ name, places: new Places([{ ...row[0], fields: {} }, ...row.slice(-1)], language, paper, settings) }]
    })
  }

  /** The list that a row or an item was made of. */
  listOf(lines: readonly Line[]): NamedList | undefined {
    return this.#lists.find(({ places }) => lines.some((line) => places.isIn(line)))
  }

  isIn(line: Line): boolean {
    return lineText(this.fill(line)) !== lineText(line)
  }

  fill(line: Line): Line {
    const [first] = line
    if (first === undefined) return line
    const pieces = line.map((part): Run => {
      const code = part.form && this.#forms.get(formId(part.form.request))
      const { form: _form, preposition: _preposition, ...look } = part
      return code === undefined ? { ...part, text: this.#inText(part.text) } : { ...look, text: code }
    })
    return joined([joined(pieces, first.language)], first.language)
  }

  #inText(text: string): string {
    return [...this.#texts].toSorted(([one], [other]) => other.length - one.length).reduce((filled, [printed, code]) => filled.replaceAll(printed, code), text)
  }
}
