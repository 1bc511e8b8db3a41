import { expect, test } from 'vitest'
import { wordFaults } from '../../electron/intake/word-faults.ts'
import { openZip } from '../../electron/intake/zip-gate.ts'
import { writeDocx } from '../../renderer/documents/writer.ts'
import { paperLanguages } from '../../shared/documents/document-kind.ts'
import { documentKinds } from '../../shared/documents/kinds.ts'
import { defaultSettings } from '../../shared/register/settings/defaults.ts'

const papers = documentKinds.flatMap((kind) => paperLanguages.map((language) => ({ kind, language })))

test.each(papers)('what we write reaches nowhere and runs nothing: $kind.id, $language', async ({ kind, language }) => {
  const parts = await openZip(await writeDocx({ kind: kind.id, facts: kind.sample(), language, settings: defaultSettings }))
  expect(parts.has('word/document.xml')).toBe(true)
  expect(wordFaults(parts)).toEqual([])
  const relationships = [...parts].filter(([path]) => path.endsWith('.rels')).map(([, part]) => part.toString())
  expect(relationships.length).toBeGreaterThan(1)
  expect(relationships.filter((text) => text.includes('External'))).toEqual([])
})
