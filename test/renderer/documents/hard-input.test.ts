import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../../renderer/documents/writer.ts'
import type { DocxRequest } from '../../../renderer/documents/writer.ts'
import { lineText } from '../../../shared/documents/blocks.ts'
import type { Block } from '../../../shared/documents/blocks.ts'
import { paperLanguages } from '../../../shared/documents/document-kind.ts'
import { documentKinds } from '../../../shared/documents/kinds.ts'
import { composePaper } from '../../../shared/documents/paper.ts'
import { defaultSettings as settings } from '../../../shared/register/settings/defaults.ts'
import { readDocx } from '../../helpers/docx.ts'
import { docxFaults } from '../../helpers/ooxml.ts'
import { blockLines } from '../../shared/documents/block-lines.ts'
import { hardFacts, hardPlaces, hardTexts, markOf } from './hard-facts.ts'

/** Spaces are the writer's business (no-break, new lines); control characters have no place in XML and are dropped. */
// oxlint-disable-next-line no-control-regex
const bare = (text: string): string => text.replace(/[\s\u0000-\u001F\uFFFE\uFFFF]+/gu, '')

/** Texts that stand on the paper somewhere, by the marks they begin with. */
const marksIn = (text: string): string[] => [...new Set(text.toLowerCase().match(/м\d+м/gu) ?? [])].toSorted()

function printedLines(kind: (typeof documentKinds)[number], { facts, language }: DocxRequest): string[] {
  const { sheet } = composePaper(kind, facts, language, settings)
  return sheet.rows
    .flatMap((row): readonly Block[] => (row.type === 'full' ? [row.block] : row.type === 'pair' ? [row.left, row.right] : [...row.left, ...row.right]))
    // What a table would say in place of its rows.
    .map((block) => (block.type === 'table' && block.rows.length > 0 ? { ...block, empty: [] } : block))
    .flatMap(blockLines)
    .map((line) => bare(lineText(line)))
}

describe.each(documentKinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  const places = hardPlaces(kind)

  it.each([0, 1, 60])('takes hard texts everywhere and lists of %i rows, in all modes', async (rows) => {
    expect(places.texts.length).toBeGreaterThan(3)
    const plain = hardFacts(kind, places, rows, (number) => `${markOf(number)} сөз`)
    const hard = hardFacts(kind, places, rows, (number) => `${markOf(number)} ${hardTexts[number % hardTexts.length] ?? ''} сөз`)
    for (const language of paperLanguages) {
      const request: DocxRequest = { kind: id, facts: hard, language, settings }
      const bytes = await writeDocx(request)
      expect(docxFaults(bytes)).toEqual([])
      const { text } = await readDocx(bytes)
      const printed = bare(text)
      expect(printedLines(kind, request).filter((line) => !printed.includes(line))).toEqual([])
      // What a harmless text would have said, the hard one says as well.
      const { text: easy } = await readDocx(await writeDocx({ ...request, facts: plain }))
      if (rows > 0) expect(marksIn(easy).length).toBeGreaterThan(0)
      expect(marksIn(text)).toEqual(marksIn(easy))
    }
  })
})
