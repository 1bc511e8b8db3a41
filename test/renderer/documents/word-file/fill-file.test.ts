import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocxText } from '../../../../renderer/documents/read-text.ts'
import { type DocxRequest, writeDocx } from '../../../../renderer/documents/writer.ts'
import { invitationLetter } from '../../../../shared/documents/invitation-letter/kind.ts'
import { delegationList } from '../../../../shared/documents/delegation-list/kind.ts'
import { participantList } from '../../../../shared/documents/participant-list/kind.ts'
import type { DocumentKind, PaperLanguage } from '../../../../shared/documents/document-kind.ts'
import { composePaper } from '../../../../shared/documents/paper.ts'
import { checkWordFile } from '../../../../shared/documents/word-file/check.ts'
import { officeFileName, officeFileText } from '../../../../shared/documents/word-file/office-file.ts'
import { holdsText, readWordFile } from '../../../../shared/documents/word-file/word-file.ts'
import { formId } from '../../../../shared/language/case-form.ts'
import { defaultSettings } from '../../../../shared/register/settings/defaults.ts'
import { edge, paragraph, run, table, wordFile } from './word-files.ts'

const settings = defaultSettings
const sample = { ...invitationLetter.sample(), number: '01-12/345', issuedOn: '2025-11-10', final: true }

function check(kind: DocumentKind<unknown>, language: PaperLanguage, bytes: Uint8Array) {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => holdsText(path))
  return checkWordFile(kind, language, readWordFile(new Map(parts.map(([path, content]) => [path, strFromU8(content)]))))
}

function request<Facts>(kind: DocumentKind<Facts>, facts: Facts, language: 'ky' | 'ru' | 'both', bytes: Uint8Array): DocxRequest {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { places } = check(kind, language, bytes)
  return { kind: kind.id, facts, language, settings, wording: { [officeFileName(language)]: officeFileText(1, { sha256, places: [...places] }) }, wordFile: { sha256, bytes } }
}

async function filled<Facts>(kind: DocumentKind<Facts>, facts: Facts, language: 'ky' | 'ru' | 'both', body: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  return readDocxText(await writeDocx(request(kind, facts, language, wordFile(body, more))))
}

const letter = (language: 'ky' | 'ru', ...body: readonly string[]): Promise<string[]> => filled(invitationLetter, sample, language, body)

test('a place is filled in the case that it asks for, in the names of school grammar as well', async () => {
  expect(await letter('ru', paragraph('№ {number} от {date}'), paragraph('{Addressee|dative}, {addresseePost|творительный}'))).toEqual([
    '№ 01-12/345 от 10 ноября 2025 года',
    'Мазахиру Панахову, председателем Центральной избирательной комиссии Азербайджанской Республики',
  ].map((line) => expect.stringMatching(new RegExp(line.replaceAll(' ', '[ \\u00A0]'), 'u'))))
  expect((await letter('ky', paragraph('{addressee|барыш}')))[0]).toMatch(/^Мазахир Панаховго$/u)
})

test.each([
  ['the spelling checker', paragraph(run('№ {num'), '<w:proofErr w:type="spellStart"/>', run('ber'), '<w:proofErr w:type="spellEnd"/>', run('} катталды'))],
  ['bold in the middle', paragraph(run('№ {nu'), run('mbe', '<w:b/>'), run('r} катталды'))],
  ['every letter alone', paragraph(...[...'№ {number} катталды'].map((letters) => run(letters)))],
  ['a correction put in', paragraph(run('№ {nu'), '<w:ins w:id="1" w:author="x"><w:r><w:t>mber</w:t></w:r></w:ins>', run('} катталды'))],
  ['a correction taken away', paragraph(run('№ {num'), '<w:del w:id="2" w:author="x"><w:r><w:delText>XX</w:delText></w:r></w:del>', run('ber} катталды'))],
  ['a remark on it', paragraph(run('№ {num'), '<w:commentRangeStart w:id="0"/>', run('ber}'), '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>', run(' катталды'))],
  ['a bookmark', paragraph(run('№ {num'), '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>', run('ber} катталды'))],
  ['a link', paragraph(run('№ '), `<w:hyperlink w:anchor="x">${run('{number')}${run('}')}</w:hyperlink>`, run(' катталды'))],
])('a tag that Word has cut by %s still works', async (_, body) => {
  expect(await letter('ky', body)).toEqual([expect.stringMatching(/^№[ \u00A0]01-12\/345 катталды$/u)])
})

test('no correction, remark or name of whoever worked on the file leaves the office', async () => {
  const file = wordFile([paragraph(run('{number} '), '<w:ins w:id="1" w:author="Жашыруун"><w:r><w:t>кошулду</w:t></w:r></w:ins>', '<w:del w:id="2" w:author="Жашыруун"><w:r><w:delText>сыр</w:delText></w:r></w:del>')], {
    'word/comments.xml': '<w:comments xmlns:w="x"><w:comment w:id="0" w:author="Жашыруун"><w:p/></w:comment></w:comments>',
    'word/settings.xml': '<w:settings xmlns:w="x"><w:trackRevisions/></w:settings>',
    'docProps/core.xml': '<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>Жашыруун</dc:creator></cp:coreProperties>',
  })
  const all = Object.values(unzipSync(await writeDocx(request(invitationLetter, sample, 'ky', file)))).map((part) => strFromU8(part)).join('')
  expect(all).toContain('кошулду')
  expect(all).not.toMatch(/Жашыруун|сыр|trackRevisions/u)
})

const rowsOf = (count: number) => ({ ...sample, programme: Array.from({ length: count }, (_, index) => ({ on: '2025-11-28', at: '10:00', event: { ky: `иш ${index + 1}`, ru: `дело ${index + 1}` } })) })

test.each([0, 1, 60])('a row of a table comes once for each of %i rows', async (count) => {
  const lines = await filled(invitationLetter, rowsOf(count), 'ru', [paragraph('{number}'), table(['№', 'Что'], ['{#programme}{row}', '{event}{/programme}']), paragraph('конец')])
  expect(lines.slice(1)).toEqual(['№', 'Что', ...Array.from({ length: count }, (_, index) => [String(index + 1), `дело ${index + 1}`]).flat(), 'конец'])
})

test('paragraphs, words and tables are repeated; lines of tags alone are not printed, an empty table neither', async () => {
  const body = [
    paragraph('{number}'),
    paragraph('{#programme}'), paragraph('{row}) {event}'), paragraph('{/programme}'),
    paragraph('Баары: {#programme}{event}; {/programme}бүттү'),
    paragraph('{#programme}'), table(['{event}']), paragraph('{/programme}'),
    table(['{#programme}'], ['{event}'], ['{/programme}']),
    paragraph('{^programme}'), paragraph('Программа жок'), paragraph('{/programme}'),
  ]
  expect(await filled(invitationLetter, rowsOf(2), 'ky', body)).toEqual(['01-12/345', '1) иш 1', '2) иш 2', 'Баары: иш 1; иш 2; бүттү', 'иш 1', 'иш 2', 'иш 1', 'иш 2'].map((line) => expect.stringMatching(new RegExp(`^${line.replace(')', '\\)')}$`, 'u'))))
  const none = await writeDocx(request(invitationLetter, rowsOf(0), 'ky', wordFile(body)))
  expect(readDocxText(none)).toEqual(['01-12/345', 'Баары: бүттү', 'Программа жок'])
  expect(strFromU8(unzipSync(none)['word/document.xml'] ?? new Uint8Array())).not.toContain('<w:tbl')
})

test('lists in lists, and people with their posts', async () => {
  const facts = { ...participantList.sample(), number: '7', final: true }
  const lines = await filled(participantList, facts, 'ru', [paragraph('{number}'), paragraph('{#guestParticipants}'), paragraph('{name|genitive}: {#capacities}{text}, {/capacities}{role}'), paragraph('{/guestParticipants}')])
  expect(lines[1]).toMatch(/: глава миссии наблюдателей от СНГ, Участник$/u)
  expect(lines).toHaveLength(1 + facts.guest.participants.length)
})

test('what the paper does not say is a gap that can be seen; asked for first, it leaves nothing behind', async () => {
  const without = { ...sample, address: { ky: '', ru: '' } }
  expect(await filled(invitationLetter, without, 'ru', [paragraph('{number}'), paragraph('Адрес: {address}')])).toContain('Адрес: [русского текста нет]')
  const asked = [paragraph('{number}'), paragraph('{#address}'), paragraph('Адрес: {address}'), paragraph('{/address}')]
  expect(await filled(invitationLetter, without, 'ru', asked)).toHaveLength(1)
  expect(await filled(invitationLetter, sample, 'ru', asked)).toHaveLength(2)
})

test('texts that look like XML, tags or lines of their own are printed as they stand', async () => {
  const hard = '<b>&amp; {number} "x"\n№ 5 ]]>\u0001 ө ү ң'
  const lines = await filled(invitationLetter, { ...sample, address: { ky: hard, ru: hard } }, 'ky', [paragraph('{number}'), paragraph('{address}')])
  expect(lines[1]?.replaceAll('\u00A0', ' ')).toBe('<b>&amp; {number} "x"\n№ 5 ]]> ө ү ң')
})

test('a form that is confirmed is printed; in a draft the others are marked, and every sheet carries the mark', async () => {
  const body = [paragraph('{addressee|dative}'), paragraph('{number}')]
  const draft = { ...sample, final: false }
  const asked = request(invitationLetter, draft, 'ru', wordFile(body, {}))
  const file = unzipSync(await writeDocx(asked))
  const xml = strFromU8(file['word/document.xml'] ?? new Uint8Array())
  expect(xml).toContain('w:val="dotted"')
  expect(readDocxText(await writeDocx(asked))[0]).toBe('ДОЛБООР / ПРОЕКТ')
  for (const type of ['default', 'first', 'even']) expect(xml).toMatch(new RegExp(`headerReference[^>]*w:type="${type}"`, 'u'))
  const paper = composePaper(invitationLetter, draft, 'ru', settings, undefined, asked.wording)
  expect(paper.requests).toHaveLength(1)
  const [only] = paper.requests
  const confirmed = new Map([[only ? formId(only) : '', 'Мазахиру-беку Панахову']])
  const made = await writeDocx({ ...asked, confirmed })
  expect(readDocxText(made)).toContain('Мазахиру-беку Панахову')
  expect(strFromU8(unzipSync(made)['word/document.xml'] ?? new Uint8Array())).not.toContain('w:val="dotted"')
})

test('the mark of a draft stands above the office’s own header, and a final paper has none', async () => {
  const more = {
    'word/header1.xml': edge('hdr', paragraph('Бланк {office}')),
    'word/footer1.xml': edge('ftr', paragraph('Исп. {executor}, {executorPhone}')),
    'word/_rels/document.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="x/header" Target="header1.xml"/></Relationships>',
  }
  const draft = await filled(invitationLetter, { ...sample, final: false }, 'ru', [paragraph('{number}')], more)
  expect(draft).toContain('ДОЛБООР / ПРОЕКТ')
  const final = await filled(invitationLetter, sample, 'ru', [paragraph('{number}')], more)
  expect(final.join('\n')).not.toContain('ПРОЕКТ')
  expect(final.join('\n')).toMatch(/Исп\. Омурбек кызы Г\., \(0312\)/u)
})

test('a place may speak the other language, on a paper for both as well', async () => {
  expect((await filled(invitationLetter, sample, 'both', [paragraph('{number}'), paragraph('{event} / {event|ru}')]))[1]).toMatch(/^Кыргыз Республикасынын .*шайлоо \/ досрочные выборы/u)
  expect((await letter('ky', paragraph('{number}'), paragraph('{addressee|дательный|ru}')))[1]).toBe('Мазахиру Панахову')
})

test('same file, same facts, same bytes', async () => {
  const asked = request(invitationLetter, sample, 'ky', wordFile([paragraph('{number} {addressee|dative}')]))
  expect(await writeDocx(asked)).toEqual(await writeDocx(asked))
})

test('where the file is missing nothing else goes out in its place', async () => {
  const { wordFile: _, ...without } = request(invitationLetter, sample, 'ky', wordFile([paragraph('{number}')]))
  await expect(writeDocx(without)).rejects.toMatchObject({ code: 'paper-failed' })
})

test('passports stay out of a list that says it shows none', async () => {
  const facts = { ...delegationList.sample(), number: '9', final: true }
  const body = [paragraph('{number}'), table(['{#members}{name}', '{passportNumber}{/members}'])]
  const shown = await filled(delegationList, { ...facts, withPassports: true }, 'ru', body)
  const hidden = await filled(delegationList, { ...facts, withPassports: false }, 'ru', body)
  const numbers = facts.members.map(({ passport }) => passport.number).filter((number) => number !== '')
  expect(numbers.length).toBeGreaterThan(0)
  for (const number of numbers) {
    expect(shown.join('\n')).toContain(number)
    expect(hidden.join('\n')).not.toContain(number)
  }
})
