import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocxText } from '../../../../renderer/documents/read-text.ts'
import { writeDocx } from '../../../../renderer/documents/writer.ts'
import { invitationLetter } from '../../../../shared/documents/invitation-letter/kind.ts'
import { documentKinds } from '../../../../shared/documents/kinds.ts'
import { officeFileName, officeFileText } from '../../../../shared/documents/word-file/office-file.ts'
import { docxFaults, hasSchemas } from '../../../helpers/ooxml.ts'
import { checkWordFile } from '../../../../shared/documents/word-file/check.ts'
import { holdsText, readWordFile } from '../../../../shared/documents/word-file/word-file.ts'
import { defaultSettings } from '../../../../shared/register/settings/defaults.ts'
import type { PaperLanguage } from '../../../../shared/documents/document-kind.ts'

const settings = defaultSettings
const start = (kind: (typeof documentKinds)[number], language: PaperLanguage) => writeDocx({ kind: kind.id, facts: null, language, settings, asStartingFile: true })

test.each(documentKinds.filter(({ series }) => series !== null).map((kind) => [kind.id, kind] as const))('the house’s layout of «%s» begins a Word file that can be taken into use as it is', async (_, kind) => {
  for (const language of ['ky', 'ru', 'both'] as const) {
    const file = await start(kind, language)
    const parts = Object.entries(unzipSync(file)).filter(([path]) => holdsText(path))
    const { mistakes, places } = checkWordFile(kind, language, readWordFile(new Map(parts.map(([path, content]) => [path, strFromU8(content)]))))
    expect(mistakes.map(({ code, name, text }) => `${code} ${name} ${text ?? ''}`)).toEqual([])
    expect(places.length).toBeGreaterThan(0)
    // Nothing of the sample may get onto a paper.
    expect(readDocxText(file).join('\n')).not.toMatch(/§|2199|\b7\d{3}\b|\d[- \u00A0](?:январ|феврал|март)/u)
  }
})

test('the letter has its places in their cases and its programme in a loop', async () => {
  const kind = documentKinds.find(({ id }) => id === invitationLetter.id)
  expect(kind).toBeDefined()
  if (!kind) return
  const text = readDocxText(await start(kind, 'ru')).join('\n')
  expect(text).toMatch(/\{Addressee\w*\|dative\}|\{addressee\w*\|dative\}/u)
  expect(text).toContain('{number}')
  expect(text).toMatch(/\{#programme\}[\s\S]*\{event\}[\s\S]*\{\/programme\}/u)
})

test.skipIf(!hasSchemas).each(['invitation-letter', 'delegation-list', 'meeting-minutes'])('«%s» filled from its own starting file, as a draft and as a final paper, is what Word’s schemas want', async (id) => {
  const kind = documentKinds.find((each) => each.id === id)
  expect(kind).toBeDefined()
  if (!kind) return
  const bytes = await start(kind, 'ky')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const wording = { [officeFileName('ky')]: officeFileText(1, { sha256, places: [] }) }
  for (const final of [false, true]) {
    const facts = { ...(kind.sample() as object), final, number: '1', issuedOn: '2025-11-10' }
    expect(docxFaults(await writeDocx({ kind: kind.id, facts, language: 'ky', settings, wording, wordFile: { sha256, bytes } }))).toEqual([])
  }
})
