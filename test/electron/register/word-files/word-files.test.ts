import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { appContract } from '../../../../shared/calls/contract.ts'
import { rightTable } from '../../../../shared/register/users/rights.ts'
import { paragraph, wordFile } from '../../../renderer/documents/word-file/word-files.ts'
import { openTestDesk } from '../history/test-desk.ts'

const kind = 'invitation-letter'
const first = wordFile([paragraph('{number} {addressee|dative}')])
const second = wordFile([paragraph('№ {number} {#programme}{event}; {/programme}')])
const content = (file: Uint8Array<ArrayBuffer>, fileName = 'Чакыруу.docx') => ({ file, fileName })

test('a file taken into use is a version with its day, author and note, and papers are made of it from then on', async () => {
  const desk = await openTestDesk()
  expect(await desk.wording.ofKind({ kind })).toEqual({})
  await desk.wordFiles.save({ kind, language: 'ky', after: 0, content: content(first), note: 'Жаңы бланк' })
  const [version] = await desk.wordFiles.versions({ kind })
  expect(version).toMatchObject({ kind, language: 'ky', version: 1, fileName: 'Чакыруу.docx', note: 'Жаңы бланк', madeBy: desk.context.author.name })
  const wording = await desk.wording.ofKind({ kind })
  expect(wording).toEqual({ 'word-file.ky': { ky: '', ru: '', version: 1, wordFile: { sha256: version?.sha256, places: ['number', 'addressee|dative'] } } })
  expect((await desk.wordFiles.file({ sha256: version?.sha256 ?? '' })).file).toEqual(first)
  expect(await desk.wording.ofKind({ kind: 'agenda' })).toEqual({})
})

test('there is a way back to the house’s layout and to every file before, each a version more', async () => {
  const desk = await openTestDesk()
  const one = await desk.wordFiles.save({ kind, language: 'ru', after: 0, content: content(first), note: '' })
  await desk.wordFiles.save({ kind, language: 'ru', after: 1, content: content(second), note: '' })
  expect((await desk.wording.ofKind({ kind }))['word-file.ru']?.wordFile?.places).toEqual(['number', 'programme/event'])
  await desk.wordFiles.save({ kind, language: 'ru', after: 2, content: null, note: '' })
  expect(await desk.wording.ofKind({ kind })).toEqual({})
  await desk.wordFiles.save({ kind, language: 'ru', after: 3, content: { sha256: one.sha256 ?? '' }, note: '' })
  expect((await desk.wording.ofKind({ kind }))['word-file.ru']).toMatchObject({ version: 4, wordFile: { sha256: one.sha256 } })
  expect((await desk.wordFiles.versions({ kind })).map(({ version }) => version)).toEqual([4, 3, 2, 1])
})

test('two officers cannot overwrite each other unseen, and no file with a mistake gets into the register', async () => {
  const desk = await openTestDesk()
  await desk.wordFiles.save({ kind, language: 'ky', after: 0, content: content(first), note: '' })
  await expect(desk.wordFiles.save({ kind, language: 'ky', after: 0, content: content(second), note: '' })).rejects.toMatchObject({ code: 'changed-meanwhile' })
  const wrong = wordFile([paragraph('{number} {nobody}')])
  await expect(desk.wordFiles.save({ kind, language: 'ky', after: 1, content: content(wrong), note: '' })).rejects.toMatchObject({ code: 'invalid-input', details: { fields: ['file'] } })
  expect((await desk.wordFiles.check({ kind, language: 'ky', file: wrong })).mistakes).toMatchObject([{ code: 'unknown-field', name: 'nobody', page: 1, paragraph: 1 }])
  await expect(desk.wordFiles.save({ kind: 'nothing', language: 'ky', after: 0, content: content(first), note: '' })).rejects.toMatchObject({ code: 'not-found' })
  expect(await desk.wordFiles.versions({ kind })).toHaveLength(1)
})

const external = (type: string): string => `<Relationships xmlns="x"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://example.org/x" TargetMode="External"/></Relationships>`
const body = [paragraph('{number}')]

test.each([
  ['a macro', wordFile(body, { 'word/vbaProject.bin': 'x' }), 'macro'],
  ['a template elsewhere', wordFile(body, { 'word/_rels/settings.xml.rels': external('attachedTemplate') }), 'external-part'],
  ['a picture elsewhere', wordFile(body, { 'word/_rels/document.xml.rels': external('image') }), 'external-part'],
  ['an embedded program', wordFile(body, { 'word/embeddings/oleObject1.xml': '<x/>' }), 'embedded-object'],
  ['a field that fetches', wordFile([...body, '<w:p><w:r><w:instrText> INCLUDETEXT http://example.org/x </w:instrText></w:r></w:p>']), 'reaching-field'],
  ['an entity', wordFile(body, { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }), 'doctype'],
  ['a bomb', zipSync({ 'word/document.xml': strToU8(' '.repeat(30_000_000)) }), 'too-dense'],
  ['the old format', strToU8('\u00d0\u00cf\u0011\u00e0 Word 97'), 'not-a-zip'],
  ['no text', zipSync({ 'word/other.xml': strToU8('<x/>') }), 'no-document'],
])('a file with %s is refused', async (_, file, reason) => {
  const desk = await openTestDesk()
  await expect(desk.wordFiles.check({ kind, language: 'ky', file })).rejects.toMatchObject({ code: 'file-not-safe', details: { reason } })
  await expect(desk.wordFiles.save({ kind, language: 'ky', after: 0, content: content(file), note: '' })).rejects.toMatchObject({ code: 'file-not-safe' })
  expect(await desk.wordFiles.versions({ kind })).toEqual([])
})

test('the history knows each version, and sees when another tool puts another file in its place', async () => {
  const desk = await openTestDesk()
  const { sha256 } = await desk.wordFiles.save({ kind, language: 'both', after: 0, content: content(first), note: '' })
  const { entries } = await desk.history.list({ action: 'word-file-changed' })
  expect(entries).toMatchObject([{ area: 'word-files', action: 'word-file-changed' }])
  expect(await desk.history.verify({})).toMatchObject({ count: 0 })
  desk.database.exec(`UPDATE word_file_versions SET file_name = 'Башка.docx'`)
  expect((await desk.history.verify({})).faults).toMatchObject([{ code: 'record-altered', area: 'word-files', recordId: `${kind}.both@1` }])
  desk.database.exec(`UPDATE word_file_contents SET file = x'00'`)
  await expect(desk.wordFiles.file({ sha256: sha256 ?? '' })).rejects.toMatchObject({ code: 'paper-altered' })
})

test('only whoever answers for the settings may do so', () => {
  expect(appContract.wordFiles.save.right).toBe('settings')
  expect(appContract.wordFiles.check.right).toBe('settings')
  expect(rightTable.settings).toEqual(['administrator', 'officer'])
})
