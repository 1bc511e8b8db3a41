import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { PaperLanguage } from '../../../../shared/documents/document-kind.ts'
import { invitationLetter } from '../../../../shared/documents/invitation-letter/kind.ts'
import { checkWordFile } from '../../../../shared/documents/word-file/check.ts'
import { holdsText, readWordFile } from '../../../../shared/documents/word-file/word-file.ts'
import { edge, paragraph, run, table, wordFile } from './word-files.ts'

function mistakesOf(body: readonly string[], language: PaperLanguage = 'ru', more: Readonly<Record<string, string>> = {}) {
  const parts = Object.entries(unzipSync(wordFile(body, more))).filter(([path]) => holdsText(path))
  return checkWordFile(invitationLetter, language, readWordFile(new Map(parts.map(([path, content]) => [path, strFromU8(content)])))).mistakes
}

const number = paragraph('{number}')

test.each([
  ['unknown-field', '{adressee}', 'adressee'],
  ['unknown-field', '{constructor}', 'constructor'],
  ['unknown-field', '{toString}', 'toString'],
  ['odd-place', '{addressee.name}', '{addressee.name}'],
  ['odd-place', '{addressee + 1}', '{addressee + 1}'],
  ['odd-place', '{__proto__}', '{__proto__}'],
  ['odd-place', '{process.exit()}', '{process.exit()}'],
  ['empty-place', '{ }', '{ }'],
  ['unknown-case', '{addressee|dativ}', 'dativ'],
  ['foreign-case', '{addressee|ablative}', 'ablative'],
  ['no-case', '{executorPhone|dative}', 'executorPhone'],
  ['unclosed-brace', 'алга {addressee жана башка', '{addressee жана башка'],
  ['unclosed-brace', '{addressee {event}', '{addressee '],
  ['stray-brace', 'алга} жана', '}'],
  ['unknown-list', '{#guests}{row}{/guests}', 'guests'],
  ['unknown-list', '{#hasOwnProperty}x{/hasOwnProperty}', 'hasOwnProperty'],
  ['unclosed-loop', '{#programme} иш', 'programme'],
  ['unopened-loop', 'иш {/programme}', 'programme'],
] as const)('%s: «%s»', (code, text, name) => {
  expect(mistakesOf([number, paragraph(text)])[0]).toMatchObject({ code, name, part: 'body', page: 1, paragraph: 2 })
})

test('a Kyrgyz case is known in a Kyrgyz file, and the other way round', () => {
  expect(mistakesOf([number, paragraph('{addressee|чыгыш}')], 'ky')).toEqual([])
  expect(mistakesOf([number, paragraph('{addressee|чыгыш|ru}')], 'ky')).toMatchObject([{ code: 'foreign-case' }])
  expect(mistakesOf([number, paragraph('{event|ablative} {event|творительный|по-русски}')], 'both')).toEqual([])
})

test.each([
  ['one table and the next', [table(['{#programme}{event}']), table(['{/programme}'])]],
  ['a cell and the page', [table(['{#programme}{event}']), paragraph('{/programme}')]],
  ['two loops', [paragraph('{#programme}'), paragraph('{#annexes}'), paragraph('{/programme}'), paragraph('{/annexes}')]],
])('a loop that begins and ends in %s is crossed', (_, body) => {
  expect(mistakesOf([number, ...body]).map(({ code }) => code)).toContain('crossed-loop')
})

test('the page, the paragraph and the text around it are named; empty paragraphs do not count', () => {
  const long = 'Кадырлуу кесиптештер, сиздерди чын жүрөктөн куттуктап, {adressee|dative} аттуу катыбызды жөнөтөбүз жана жооп күтөбүз'
  const [mistake] = mistakesOf([number, paragraph(), paragraph('бир'), paragraph('<w:r><w:br w:type="page"/></w:r>', run('экинчи бет')), paragraph(), paragraph(run(long.slice(0, 60)), '<w:proofErr w:type="spellStart"/>', run(long.slice(60)))])
  expect(mistake).toEqual({ code: 'unknown-field', name: 'adressee', part: 'body', page: 2, paragraph: 4, text: '…дерди чын жүрөктөн куттуктап, {adressee|dative} аттуу катыбызды жөнөтөбүз жан…' })
})

test('where Word has counted its pages, those count', () => {
  const broken = '<w:r><w:lastRenderedPageBreak/></w:r>'
  const [mistake] = mistakesOf([number, paragraph(broken, run('экинчи')), paragraph('<w:r><w:br w:type="page"/></w:r>'), paragraph(broken, run('{nobody}'))])
  expect(mistake).toMatchObject({ page: 3, paragraph: 3 })
})

test('headers, footers, notes and text boxes are read too, and a box that Word keeps twice is told of once', () => {
  const box = (text: string): string => `<w:pict><v:textbox xmlns:v="v"><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></w:pict>`
  const both = paragraph(`<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box('{nobody}')}</mc:Choice><mc:Fallback>${box('{nobody}')}</mc:Fallback></mc:AlternateContent></w:r>`)
  const found = mistakesOf([number, both], 'ru', { 'word/header1.xml': edge('hdr', paragraph('{one}')), 'word/footer2.xml': edge('ftr', paragraph('{two}')) })
  expect(found.map(({ part, name }) => `${part} ${name}`)).toEqual(['header one', 'body nobody', 'footer two'])
})

test('a registered paper has to say its number', () => {
  expect(mistakesOf([paragraph('{addressee}')])).toMatchObject([{ code: 'missing-number', text: null }])
})

test.each([
  ['tags that never end', '<w:p>'.repeat(3)],
  ['tags that end too often', '</w:p>'],
  ['a tag inside a tag', '<w:p <w:r>'],
])('%s are no Word file', (_, xml) => {
  expect(() => mistakesOf([xml])).toThrow(expect.objectContaining({ code: 'file-not-safe' }))
})

test('a file full of braces is read in a moment, and one full of places is none of ours', () => {
  expect(mistakesOf([number, paragraph('{'.repeat(200_000))])).toHaveLength(300)
  expect(() => mistakesOf([paragraph('{number}'.repeat(5001))])).toThrow(expect.objectContaining({ code: 'file-not-safe' }))
}, 20_000)
