import { describe, expect, test } from 'vitest'
import { readCsv, writeCsv } from '../../../shared/register/csv.ts'
import { readTmx, writeTmx } from '../../../shared/register/tmx.ts'

const headings = { ky: ['кыргызча'], ru: ['русский'], note: [] }
const fieldsOf = (read: ReturnType<typeof readCsv>) => (read.problem === null ? read.rows.map(({ fields }) => fields) : read.problem)
const hard = [
  { ky: 'төрага; «мүчө»', ru: 'председатель, "член"', note: 'эки\nсап' },
  { ky: '=1+1', ru: '+996 312', note: '-5' },
  { ky: '@SUM(A1)', ru: '＝cmd', note: "'=already" },
  { ky: 'a & b < c > d', ru: "O'zbek", note: '' },
]

describe('CSV', () => {
  test('comes back as it went out', () => {
    const text = writeCsv(['ky', 'ru', 'note'], hard)
    expect(text.startsWith('\uFEFFky;ru;note\r\n')).toBe(true)
    expect(fieldsOf(readCsv(text, headings, ['ky', 'ru']))).toEqual(hard)
  })

  test.each(['=1+1', '+1', '-1', '@a', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1'])('%j is no formula', (value) => {
    const [, line = ''] = writeCsv(['ky'], [{ ky: value }]).split(/\r\n/u)
    expect(line.replace(/^"/u, '').startsWith(`'`)).toBe(true)
  })

  test.each([',', ';', '\t'])('reads tables with «%s», quotes, other headings and another order', (separator) => {
    const text = [['Русский', 'x', 'Кыргызча'], ['"ответ ""да"""', '1', 'жооп'], ['', '', '']].map((cells) => cells.join(separator)).join('\n')
    expect(fieldsOf(readCsv(text, headings, ['ky', 'ru']))).toEqual([{ ru: 'ответ "да"', ky: 'жооп' }])
  })

  test('a broken row is named and the rest is read', () => {
    const read = readCsv('ky;ru\n"жооп;ответ\nсуроо;вопрос\nа;б;в\nкат;письмо', headings, ['ky', 'ru'])
    expect(read).toEqual({
      problem: null,
      rows: [
        { row: 2, fields: 'damaged' },
        { row: 3, fields: { ky: 'суроо', ru: 'вопрос' } },
        { row: 4, fields: 'damaged' },
        { row: 5, fields: { ky: 'кат', ru: 'письмо' } },
      ],
    })
  })

  test('a table without the languages is refused', () => {
    expect(readCsv('a;b\n1;2', headings, ['ky', 'ru'])).toEqual({ problem: 'no-columns' })
    expect(readCsv('', headings, ['ky', 'ru'])).toEqual({ problem: 'no-columns' })
  })
})

describe('TMX', () => {
  test('comes back as it went out', () => {
    expect(fieldsOf(readTmx(writeTmx(hard)))).toEqual(hard.map(({ note, ...halves }) => (note === '' ? halves : { note, ...halves })))
  })

  test('is what the standard describes', () => {
    const text = writeTmx([{ ky: 'кат', ru: 'письмо', origin: 'letter', at: '2025-11-28T09:00:00.000Z' }])
    expect(text).toContain('<tmx version="1.4">')
    for (const attribute of ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype']) expect(text).toMatch(new RegExp(`<header [^>]*${attribute}="`, 'u'))
    expect(text).toContain('<tu changedate="20251128T090000Z">')
    expect(text).toContain('<tuv xml:lang="ky"><seg>кат</seg></tuv>')
  })

  test('reads files of other tools', () => {
    const text = `\uFEFF<?xml version='1.0'?>\n<!-- Trados -->\n<!DOCTYPE tmx PUBLIC "-//LISA OSCAR:1998//DTD for Translation Memory eXchange//EN" "tmx14.dtd">
      <tmx version='1.1'><header srclang="ru-RU"/><body>
      <tu tuid="1"><note>x</note><tuv lang='RU-RU'><prop type="x-ky">no</prop><seg>Выборы <bpt i="1">&lt;b></bpt>30<ept i="1"/> ноября &#8211; &#x44F;</seg></tuv><tuv xml:lang="ky-KG"><seg><![CDATA[30-ноябрдагы <шайлоо>]]></seg></tuv><tuv xml:lang="de"><seg>Wahl</seg></tuv></tu>
      </body></tmx>`
    expect(readTmx(text)).toEqual({ problem: null, rows: [{ row: 1, fields: { ru: 'Выборы 30 ноября – я', ky: '30-ноябрдагы <шайлоо>' } }] })
  })

  test.each([
    ['<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>', 'doctype'],
    ['<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tmx><body><tu><tuv xml:lang="ky"><seg>&x;</seg></tuv></tu></body></tmx>', 'doctype'],
    ['<!DOCTYPE tmx SYSTEM "a" [<!ENTITY % p SYSTEM "http://x">%p;]><tmx/>', 'doctype'],
    ['<tmx><!DOCTYPE tmx></tmx>', 'doctype'],
    ['<tmx>&lol;</tmx>', 'not-tmx'],
    ['<tmx>&constructor;</tmx>', 'not-tmx'],
    ['<tmx>&#0;</tmx>', 'not-tmx'],
    ['<tmx><body></tmx>', 'not-tmx'],
    ['<tmx a="1" a="2"/>', 'not-tmx'],
    ['<tmx/><tmx/>', 'not-tmx'],
    ['<tmx a=1/>', 'not-tmx'],
    ['<html/>', 'not-tmx'],
    ['just text', 'not-tmx'],
    ['', 'not-tmx'],
  ])('refuses %s', (text, problem) => {
    expect(readTmx(text)).toEqual({ problem })
  })

  test('is not kept busy by hostile files', () => {
    const started = performance.now()
    expect(readTmx('<a>'.repeat(200_000)).problem).toBe('not-tmx')
    expect(readTmx(`<tmx ${'a '.repeat(200_000)}>`).problem).toBe('not-tmx')
    expect(readTmx(`<tmx ${'a="1" '.repeat(50_000)}`).problem).toBe('not-tmx')
    expect(readTmx(`<tmx>${'&'.repeat(200_000)}</tmx>`).problem).toBe('not-tmx')
    expect(readTmx(`<!DOCTYPE ${'a'.repeat(200_000)}`).problem).toBe('not-tmx')
    expect(readTmx('<!--'.repeat(100_000)).problem).toBe('not-tmx')
    expect(fieldsOf(readCsv(`ky;ru\n${'"'.repeat(200_001)}`, headings, ['ky', 'ru']))).toEqual(['damaged'])
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
