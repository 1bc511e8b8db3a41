import { describe, expect, it } from 'vitest'
import { countRussian, formatCount, formatNumber, kyrgyzCardinal, kyrgyzOrdinal, ordinalInWords, russianCardinal, russianOrdinal } from '../../../shared/language/index.ts'

describe('Kyrgyz numbers', () => {
  it.each([[0, 'нөл'], [12, 'он эки'], [100, 'жүз'], [101, 'жүз бир'], [1000, 'миң'], [1100, 'бир миң жүз'], [2025, 'эки миң жыйырма беш'], [1_000_000, 'бир миллион']])('%d', (value, words) => {
    expect(kyrgyzCardinal(value)).toBe(words)
  })
  it('writes «бир жүз» for contracts', () => {
    expect(kyrgyzCardinal(150, { oneHundred: true })).toBe('бир жүз элүү')
  })
  it.each([[1, 'биринчи'], [2, 'экинчи'], [3, 'үчүнчү'], [4, 'төртүнчү'], [6, 'алтынчы'], [9, 'тогузунчу'], [10, 'онунчу'], [20, 'жыйырманчы'], [40, 'кыркынчы'], [50, 'элүүнчү'], [80, 'сексенинчи'], [90, 'токсонунчу'], [100, 'жүзүнчү']])('%d-', (value, words) => {
    expect(kyrgyzOrdinal(value)).toBe(words)
  })
  it('refuses what cannot be counted', () => {
    expect(() => kyrgyzCardinal(-1)).toThrow(RangeError)
    expect(() => russianCardinal(1.5)).toThrow(RangeError)
  })
})

describe('Russian numbers', () => {
  it('declines cardinals with gender', () => {
    expect(russianCardinal(21, 'nominative', { gender: 'feminine' })).toBe('двадцать одна')
    expect(russianCardinal(2025, 'genitive')).toBe('двух тысяч двадцати пяти')
    expect(russianCardinal(2_745_131, 'instrumental')).toBe('двумя миллионами семьюстами сорока пятью тысячами ста тридцатью одним')
    expect(russianCardinal(3, 'accusative', { animate: true })).toBe('трёх')
    expect(russianCardinal(5000, 'dative')).toBe('пяти тысячам')
  })
  it.each([[3, 'третий'], [12, 'двенадцатый'], [40, 'сороковой'], [58, 'пятьдесят восьмой'], [100, 'сотый'], [500, 'пятисотый'], [2000, 'двухтысячный'], [2025, 'две тысячи двадцать пятый'], [1_000_000, 'миллионный']])('%d-й', (value, words) => {
    expect(ordinalInWords(value, 'ru')).toBe(words)
  })
  it('declines ordinals', () => {
    expect(russianOrdinal(3, 'genitive', 'feminine')).toBe('третьей')
    expect(russianOrdinal(2026, 'genitive')).toBe('две тысячи двадцать шестого')
  })
  it.each([[1, '1\u00A0наблюдатель'], [2, '2\u00A0наблюдателя'], [5, '5\u00A0наблюдателей'], [11, '11\u00A0наблюдателей'], [21, '21\u00A0наблюдатель'], [112, '112\u00A0наблюдателей'], [1234, '1\u00A0234\u00A0наблюдателя']])('counts %d', (value, expected) => {
    expect(countRussian(value, ['наблюдатель', 'наблюдателя', 'наблюдателей'])).toBe(expected)
  })
  it('groups digits and keeps the Kyrgyz noun singular', () => {
    expect(formatNumber(1_234_567.5, 'ky')).toBe('1\u00A0234\u00A0567,5')
    expect(formatCount(5, { ky: 'байкоочу', ru: ['наблюдатель', 'наблюдателя', 'наблюдателей'] }, 'ky')).toBe('5\u00A0байкоочу')
  })
})
