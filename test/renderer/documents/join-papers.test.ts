import { expect, test } from 'vitest'

import { joinPapers } from '../../../renderer/documents/join-papers.ts'
import { writeDocx } from '../../../renderer/documents/writer.ts'
import type { DocumentKindId } from '../../../shared/documents/document-kind.ts'
import { documentKinds, getKind } from '../../../shared/documents/kinds.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import { readDocx } from '../../helpers/docx.ts'
import { letter } from '../../bench/papers/letters.ts'

/** A pixel, for the emblem. */
const emblemPng = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='
const settings = { ...defaultSettings, office: { ...defaultSettings.office, emblemPng } }

const sampleOf = (kind: DocumentKindId): Promise<Uint8Array> => writeDocx({ kind, facts: getKind(kind).sample(), language: 'both', settings })

function joined(files: readonly Uint8Array[]): Uint8Array {
  const joiner = joinPapers()
  for (const file of files) joiner.add(file)
  return joiner.finish() ?? expect.unreachable()
}

const count = (text: string, what: RegExp): number => [...text.matchAll(what)].length

test('letters stand one behind the other as they were, each a section that counts its own pages', async () => {
  const files = await Promise.all([0, 1, 2].map((index) => writeDocx({ ...letter(index), settings })))
  const all = await readDocx(joined(files))
  const single = await Promise.all(files.map(readDocx))
  expect(all.paragraphs).toEqual(single.flatMap(({ paragraphs }) => paragraphs))
  const xml = all.parts['word/document.xml'] ?? ''
  expect(count(xml, /<w:sectPr\b/gu)).toBe(3)
  expect(count(xml, /<w:pgNumType w:start="1"\/>/gu)).toBe(3)
  expect(count(xml, /<w:titlePg\/>/gu)).toBe(3)
})

test.for(documentKinds.map(({ id }) => id))('two papers of a kind with lists and pictures of their own: %s', async (id) => {
  const file = await sampleOf(id)
  const { parts, paragraphs } = await readDocx(joined([file, file]))
  expect(paragraphs.filter((text) => text !== '').length).toBe(2 * (await readDocx(file)).paragraphs.filter((text) => text !== '').length)
  const xml = parts['word/document.xml'] ?? ''
  const numbers = [...xml.matchAll(/<w:numId w:val="([1-9]\d*)"\/>/gu)].map(([, number]) => number)
  const defined = [...(parts['word/numbering.xml'] ?? '').matchAll(/<w:num w:numId="(\d+)"/gu)].map(([, number]) => number)
  expect(new Set(defined).size).toBe(defined.length)
  expect(numbers.every((number) => defined.includes(number))).toBe(true)
  const half = xml.indexOf('<w:sectPr')
  const lists = (part: string): Set<string> => new Set([...part.matchAll(/<w:numId w:val="([1-9]\d*)"\/>/gu)].map(([, number = '']) => number))
  expect([...lists(xml.slice(0, half))].filter((list) => lists(xml.slice(half)).has(list))).toEqual([])
  const relations = parts['word/_rels/document.xml.rels'] ?? ''
  for (const [, embedded = ''] of xml.matchAll(/r:embed="([^"]+)"/gu)) expect(relations).toContain(`Id="${embedded}"`)
})

test('nothing joined is no file', () => {
  expect(joinPapers().finish()).toBeUndefined()
})
