import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Piece } from '../../../../renderer/documents/pieces.ts'
import { pressPaper } from '../../../../renderer/documents/press/press.ts'
import { setPaper, writeDocx } from '../../../../renderer/documents/writer.ts'
import type { DocxRequest } from '../../../../renderer/documents/writer.ts'
import { paperLanguages } from '../../../../shared/documents/document-kind.ts'
import { documentKinds, getKind } from '../../../../shared/documents/kinds.ts'
import { defaultSettings } from '../../../../shared/register/settings/defaults.ts'
import { partsOf, referenceParts } from './reference.ts'

/** One by one pixel, black. */
const emblemPng = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

const settings = { ...defaultSettings, office: { ...defaultSettings.office, emblemPng } }

const variants = [
  settings.page,
  { ...settings.page, letterhead: 'corner', bothLanguages: 'stacked', languageOrder: 'ru-first' },
  { ...settings.page, letterhead: 'none', fontSize: settings.page.fontSize + 1, margins: { left: 25, right: 15, top: 15, bottom: 15 } },
] as const

/** The same paper with other words: nothing of it but the words may change. */
function reworded(pieces: readonly Piece[], next: () => string): Piece[] {
  return pieces.map((piece): Piece => piece.type === 'paragraph'
    ? { ...piece, children: piece.children.map((child) => (child.type === 'run' ? { ...child, parts: child.parts.map(next) } : child)) }
    : { ...piece, rows: piece.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, children: reworded(cell.children, next) })) })) })
}

const hardText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '{', '}', ' ', '\t', '\n', '\r', '\u0007', '\u00A0', '-', '№', 'ө', 'Ң', '🇰🇬', 'שלום', '\u202B', '\uD800'), maxLength: 30 }),
  fc.constantFrom('', ' ', '  two  spaces  ', ']]>', '<w:t>', '&amp;', '{0}', 'Өзгөчө ырахмат'),
)

describe.each(documentKinds.map(({ id }) => id))('%s', (kind) => {
  it.each(paperLanguages)('in %s says in every part what the library alone would write', async (language) => {
    for (const page of variants) {
      const request: DocxRequest = { kind, facts: getKind(kind).sample(), language, settings: { ...settings, page } }
      expect(partsOf(await writeDocx(request))).toEqual(await referenceParts(setPaper(request)))
    }
  })
})

describe('the press', () => {
  it('puts any words where they belong', async () => {
    await fc.assert(fc.asyncProperty(
      fc.constantFrom(...documentKinds.map(({ id }) => id)),
      fc.constantFrom(...paperLanguages),
      fc.array(hardText, { minLength: 1, maxLength: 20 }),
      async (kind, language, words) => {
        const paper = setPaper({ kind, facts: getKind(kind).sample(), language, settings })
        let turn = 0
        const pieces = reworded(paper.pieces, () => words[(turn += 1) % words.length] ?? '')
        const properties = { ...paper.properties, title: words.join(' ') }
        expect(partsOf(await pressPaper(paper.file, pieces, properties))).toEqual(await referenceParts({ ...paper, pieces, properties }))
      },
    ), { numRuns: 60 })
  }, 120_000)

  it('gives the same bytes whatever was printed before', async () => {
    const request: DocxRequest = { kind: 'meeting-minutes', facts: getKind('meeting-minutes').sample(), language: 'both', settings }
    const first = await writeDocx(request)
    for (const { id: kind } of documentKinds) await writeDocx({ kind, facts: getKind(kind).sample(), language: 'ru', settings })
    expect(await writeDocx(structuredClone(request))).toEqual(first)
    vi.resetModules()
    const { writeDocx: another } = await import('../../../../renderer/documents/writer.ts')
    expect(await another(request)).toEqual(first)
  })

  it('takes a new emblem, and gives a picture that stands twice two numbers', async () => {
    const request: DocxRequest = { kind: 'invitation-letter', facts: getKind('invitation-letter').sample(), language: 'ky', settings }
    const paper = setPaper(request)
    const [emblem] = paper.pieces
    if (emblem === undefined) throw new Error('no emblem')
    const twice = { ...paper, pieces: [emblem, ...paper.pieces] }
    const parts = new Map(partsOf(await pressPaper(twice.file, twice.pieces, twice.properties)))
    expect([...(parts.get('word/document.xml') ?? '').matchAll(/<wp:docPr id="(\d)"/gu)].map(([, id]) => id)).toEqual(['1', '2'])
    expect([...parts]).toEqual(await referenceParts(twice))
    const without = new Map(partsOf(await writeDocx({ ...request, settings: defaultSettings })))
    expect([...without.keys()].filter((path) => path.startsWith('word/media/'))).toEqual([])
  })
})
