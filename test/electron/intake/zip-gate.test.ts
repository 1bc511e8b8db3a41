import { expect, test } from 'vitest'
import { openZip, zipLimits } from '../../../electron/intake/zip-gate.ts'
import { type RawEntry, writeZip } from './bombs.ts'

const reasonOf = (bytes: Uint8Array, limits = zipLimits): Promise<unknown> =>
  openZip(bytes, limits).then(
    () => 'let in',
    (error: { code: string; details: { reason: unknown } }) => [error.code, error.details.reason],
  )
const entry = (name: string, text = 'x'): RawEntry => ({ name, content: Buffer.from(text) })

test('an ordinary archive gives its parts, with names in Kyrgyz too', async () => {
  const parts = await openZip(writeZip([entry('word/document.xml', 'Ынтымак'), entry('word/'), entry('word/тиркеме №1 ңөү.xml')]))
  expect([...parts.keys()]).toEqual(['word/document.xml', 'word/тиркеме №1 ңөү.xml'])
  expect(parts.get('word/document.xml')?.toString()).toBe('Ынтымак')
})

test('a bomb is refused by what its header says, before it is unpacked', async () => {
  const bomb = writeZip([{ name: 'word/document.xml', content: Buffer.alloc(40_000_000) }])
  expect(bomb.length).toBeLessThan(100_000)
  expect(await reasonOf(bomb)).toEqual(['file-not-safe', 'too-dense'])
  expect(await reasonOf(writeZip([{ name: 'a.xml', content: Buffer.alloc(1000), claimedBytes: 400_000_000 }]))).toEqual(['file-not-safe', 'too-large'])
})

test('a bomb whose header lies is stopped while it is unpacked', async () => {
  const before = process.memoryUsage.rss()
  expect(await reasonOf(writeZip([{ name: 'word/document.xml', content: Buffer.alloc(60_000_000), claimedBytes: 1000 }]))).toEqual(['file-not-safe', 'too-large'])
  expect(process.memoryUsage.rss() - before).toBeLessThan(150_000_000)
})

test('many parts that are small one by one are counted together', async () => {
  const noise = (size: number): Buffer => Buffer.from(Array.from({ length: size }, (_, at) => (at * 7919) % 251))
  const parts = ['a', 'b', 'c', 'd'].map((name) => ({ name, content: noise(40_000) }))
  expect(await reasonOf(writeZip(parts), { ...zipLimits, totalBytes: 130_000 })).toEqual(['file-not-safe', 'too-large'])
  expect(await reasonOf(writeZip(parts))).toBe('let in')
})

test('sixty thousand entries are refused by their number', async () => {
  expect(await reasonOf(writeZip(Array.from({ length: 60_000 }, (_, number) => entry(`${number}`, ''))))).toEqual(['file-not-safe', 'too-many'])
})

test.each(['../../../evil.txt', '/etc/passwd', 'C:\\Windows\\evil.txt', 'C:/evil.txt', 'word\\document.xml', 'word/../../x', 'word//x', './x', 'a\u0000b'])('a part named %j is refused', async (name) => {
  expect(await reasonOf(writeZip([entry(name)]))).toEqual(['file-not-safe', 'bad-name'])
})

test('two parts of one name, also in other letters, are refused: readers disagree on which counts', async () => {
  expect(await reasonOf(writeZip([entry('word/document.xml', 'a'), entry('word/document.xml', 'b')]))).toEqual(['file-not-safe', 'repeated-name'])
  expect(await reasonOf(writeZip([entry('word/document.xml'), entry('Word/Document.XML')]))).toEqual(['file-not-safe', 'repeated-name'])
})

test('encrypted parts and files that are no archive are refused', async () => {
  expect(await reasonOf(writeZip([{ ...entry('a'), flags: 0x801 }]))).toEqual(['file-not-safe', 'encrypted'])
  const archive = writeZip([entry('a', 'Ынтымак'.repeat(50))])
  for (const bytes of [Buffer.alloc(0), Buffer.from('PK'), Buffer.from('<html>'), archive.subarray(0, 40), archive.subarray(20), Buffer.alloc(5000, 0x50)]) {
    expect(await reasonOf(bytes)).toEqual(['file-not-safe', 'not-a-zip'])
  }
})

test('whatever byte of an archive is another, it is refused with a reason or its parts are within the limits', async () => {
  const archive = writeZip([entry('word/document.xml', 'Ынтымак'.repeat(200)), entry('[Content_Types].xml', '<Types/>')])
  for (let at = 0; at < archive.length; at += 1) {
    const altered = Buffer.from(archive)
    altered[at] = (altered[at] ?? 0) ^ (1 << at % 8)
    const reason = await reasonOf(altered)
    expect(reason === 'let in' || (Array.isArray(reason) && reason[0] === 'file-not-safe'), `byte ${at}: ${String(reason)}`).toBe(true)
  }
})
