import { describe, expect, test } from 'vitest'
import { compareEnglish, countEnglish, englishCountryName, formatEnglishDate, formatEnglishRange, listCountries } from '../../../shared/language/index.ts'

describe('English of observers’ papers', () => {
  test.each([
    ['2025-11-01', '1 November 2025'],
    ['2025-02-28', '28 February 2025'],
    ['2024-02-29', '29 February 2024'],
    ['2025-12-31', '31 December 2025'],
  ])('%s is %s', (iso, written) => {
    expect(formatEnglishDate(iso)).toBe(written)
  })

  test('digits stand as on the other sides of the same list', () => {
    expect(formatEnglishDate('2025-11-03', 'digits')).toBe('03.11.2025')
  })

  test('every month has its name', () => {
    const months = Array.from({ length: 12 }, (_, index) => formatEnglishDate(`2025-${String(index + 1).padStart(2, '0')}-15`).split(' ')[1])
    expect(months).toEqual(['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'])
  })

  test.each([
    ['2025-11-28', '2025-11-30', '28–30 November 2025'],
    ['2025-10-29', '2025-12-03', '29 October – 3 December 2025'],
    ['2025-12-28', '2026-01-02', '28 December 2025 – 2 January 2026'],
    ['2025-11-30', '2025-11-30', '30 November 2025'],
  ])('%s to %s is %s', (from, to, written) => {
    expect(formatEnglishRange(from, to)).toBe(written)
  })

  test('a day that does not exist and a range turned round are refused', () => {
    expect(() => formatEnglishDate('2025-02-30')).toThrow(RangeError)
    expect(() => formatEnglishRange('2025-12-01', '2025-11-30')).toThrow(RangeError)
  })

  test('every country that the register knows has an English name in Latin letters', () => {
    const names = listCountries('ky').map(({ code }) => englishCountryName(code))
    expect(names.filter((name) => name === undefined || !/^[\p{Script=Latin} .,()’'-]+$/u.test(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
    expect(['KG', 'TR', 'KR', 'CI', 'tr'].map(englishCountryName)).toEqual(['Kyrgyzstan', 'Türkiye', 'Republic of Korea', 'Côte d’Ivoire', 'Türkiye'])
    expect(englishCountryName('ZZ')).toBeUndefined()
  })

  test('a letter with a mark stands beside the one without', () => {
    expect(['Turkmenistan', 'Türkiye', 'Tunisia', 'austria'].toSorted(compareEnglish)).toEqual(['austria', 'Tunisia', 'Türkiye', 'Turkmenistan'])
  })

  test('one observer, many observers', () => {
    expect([1, 0, 21].map((count) => countEnglish(count, 'observer', 'observers'))).toEqual(['1 observer', '0 observers', '21 observers'])
  })
})
