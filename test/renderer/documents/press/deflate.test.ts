import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { castSlug, joinSlugs, textSlug } from '../../../../renderer/documents/press/slugs.ts'
import { makeZip, readZip } from '../../../../renderer/documents/press/zip.ts'
import { writeDocx } from '../../../../renderer/documents/writer.ts'
import { documentKinds } from '../../../../shared/documents/kinds.ts'
import { defaultSettings as settings } from '../../../../shared/register/settings/defaults.ts'

const texts = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom('<w:t>', 'а', 'б', ' '), maxLength: 200 }),
    fc.constantFrom('', 'a', 'abc', 'abcd', 'x'.repeat(257), 'x'.repeat(258), 'x'.repeat(259), 'x'.repeat(260), 'x'.repeat(516), 'ө'.repeat(20_000), '<w:r>'.repeat(7000)),
  ),
  { maxLength: 30 },
)

describe('joined slugs', () => {
  it('are read by zlib as the texts they were cast from, each used once or often', () => {
    fc.assert(fc.property(texts, fc.array(fc.nat(29), { maxLength: 60 }), (given, order) => {
      const slugs = given.map(castSlug)
      const chosen = order.filter((index) => index < slugs.length)
      const { compressed, size, crc } = joinSlugs(chosen.flatMap((index) => slugs[index] ?? []))
      const expected = Buffer.from(chosen.map((index) => given[index]).join(''))
      expect(inflateRawSync(compressed).equals(expected)).toBe(true)
      expect(size).toBe(expected.length)
      expect(crc).toBe(crc32(expected))
    }), { numRuns: 300 })
  })

  it('reach back no farther than 32 KB', () => {
    const far = castSlug('Кыргыз Республикасынын Борбордук шайлоо комиссиясы')
    const between = castSlug(Array.from({ length: 9000 }, (_, index) => `${index} `).join(''))
    const { compressed } = joinSlugs([far, between, far, between, far])
    const once = `Кыргыз Республикасынын Борбордук шайлоо комиссиясы`
    expect(inflateRawSync(compressed).toString().split(once)).toHaveLength(4)
  })

  it('escape the signs of XML and drop what XML 1.0 has no place for', () => {
    expect(inflateRawSync(joinSlugs([textSlug('<a> & "b" \'c\'\u0000\u0008\u001F\t\n')]).compressed).toString()).toBe('&lt;a&gt; &amp; &quot;b&quot; &apos;c&apos;\t\n')
  })

  it('stay near what a compressor makes of the whole file', async () => {
    let [ours, best] = [0, 0]
    for (const kind of documentKinds) {
      const bytes = await writeDocx({ kind: kind.id, facts: kind.sample(), language: 'both', settings })
      ours += bytes.length
      best += readZip(bytes).reduce((sum, { path, compressed }) => sum + 2 * (30 + path.length) + deflateRawSync(inflateRawSync(compressed)).length, 0)
    }
    expect(ours / best).toBeLessThan(1.5)
  })
})

it('the ZIP opens in a reader that checks sums and sizes', async () => {
  const kind = documentKinds[0]
  if (kind === undefined) throw new Error('no kind')
  const bytes = await writeDocx({ kind: kind.id, facts: kind.sample(), language: 'ky', settings })
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true })
  expect(Object.keys(zip.files)).toEqual(readZip(bytes).map(({ path }) => path))
  expect(zip.files['word/document.xml']?.date.getFullYear()).toBe(1980)
  expect(makeZip(readZip(bytes))).toEqual(bytes)
})
