import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName } from '../../../electron/app/file-name.ts'

describe('the name of a saved paper', () => {
  it('keeps what an office writes, ң ө ү included', () => {
    expect(safeFileName('Делегациянын тизмеси – Өзбекстан, жаңы күн (№ 12)', 'docx')).toBe('Делегациянын тизмеси – Өзбекстан, жаңы күн (№ 12).docx')
    // typed as letter and accent, kept as one letter: а letter й, for one, reaches macOS in two parts
    expect(safeFileName('Ма\u0438\u0306', 'docx')).toBe('Май.docx')
  })

  it.each(['con', 'PRN', 'Aux', 'nul', 'COM1', 'lpt9', 'COM¹', 'lpt²', 'CONIN$', 'conout$', 'nul.final', 'con .x'])('%s is kept for a device by Windows', (name) => {
    expect(safeFileName(name, 'docx')).toBe(`_${name}.docx`)
  })

  it.each(['console', 'com', 'com10', 'lpt', 'Нул', 'protocol con'])('%s is a name like others', (name) => {
    expect(safeFileName(name, 'docx')).toBe(`${name}.docx`)
  })

  it.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j.docx'],
    ['../../etc/passwd', '_.._etc_passwd.docx'],
    ['  ...Кат. ', 'Кат.docx'],
    ['~$Кат', '$Кат.docx'],
    ['Кат\nэки\tүч   төрт', 'Катэкиүч төрт.docx'],
    ['', 'document.docx'],
    ['. . .', 'document.docx'],
    ['\u200b\u202e', 'document.docx'],
  ])('%j becomes %j', (name, expected) => {
    expect(safeFileName(name, 'docx')).toBe(expected)
  })

  it('hides no extension behind a mark that turns the writing round', () => {
    expect(safeFileName('Кат\u202excod.exe\u2066\u200f\ufeff', 'docx')).toBe('Катxcod.exe.docx')
  })

  it('is never too long for a folder', () => {
    expect(safeFileName('ө'.repeat(1000), 'docx')).toBe(`${'ө'.repeat(120)}.docx`)
  })

  it('is accepted by Windows, macOS and Linux whatever a title holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300, size: 'max' }), (title) => {
        const name = safeFileName(title, 'docx')
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}<>:"/\\|?*]/u)
        expect(name).not.toMatch(/^[\s.~]|[\s.]\.docx$/u)
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|(?:com|lpt)[0-9])(?:\.|$)/iu)
        expect(name.length).toBeLessThanOrEqual('_'.length + 120 + '.docx'.length)
        expect(name.endsWith('.docx')).toBe(true)
        // half of a pair (a cut emoji) is no text, and some file systems refuse it
        if (!/\p{Surrogate}/u.test(title)) expect(name).not.toMatch(/\p{Surrogate}/u)
      }),
      { numRuns: 2000 },
    )
  })
})
