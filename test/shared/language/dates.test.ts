import { describe, expect, it } from 'vitest'
import { formatBlankDate, formatDate, formatDateRange, formatDuration, formatTime, formatTimeRange, parseTypedDate, parseTypedTime } from '../../../shared/language/index.ts'

const months = [
  ['01', 'январь', 'январы', 'январында', 'январындагы', 'январда', 'января'], ['02', 'февраль', 'февралы', 'февралында', 'февралындагы', 'февралда', 'февраля'],
  ['03', 'март', 'марты', 'мартында', 'мартындагы', 'мартта', 'марта'], ['04', 'апрель', 'апрели', 'апрелинде', 'апрелиндеги', 'апрелде', 'апреля'],
  ['05', 'май', 'майы', 'майында', 'майындагы', 'майда', 'мая'], ['06', 'июнь', 'июну', 'июнунда', 'июнундагы', 'июнда', 'июня'],
  ['07', 'июль', 'июлу', 'июлунда', 'июлундагы', 'июлда', 'июля'], ['08', 'август', 'августу', 'августунда', 'августундагы', 'августта', 'августа'],
  ['09', 'сентябрь', 'сентябры', 'сентябрында', 'сентябрындагы', 'сентябрда', 'сентября'], ['10', 'октябрь', 'октябры', 'октябрында', 'октябрындагы', 'октябрда', 'октября'],
  ['11', 'ноябрь', 'ноябры', 'ноябрында', 'ноябрындагы', 'ноябрда', 'ноября'], ['12', 'декабрь', 'декабры', 'декабрында', 'декабрындагы', 'декабрда', 'декабря'],
] as const

describe.each(months)('month %s', (number, nominative, possessed, on, of, onBare, russian) => {
  const date = `2025-${number}-05`
  it('is written as Kyrgyz papers write it', () => {
    expect(formatDate(date, 'ky', 'long')).toBe(`2025-жылдын 5-${possessed}`)
    expect(formatDate(date, 'ky', 'on')).toBe(`2025-жылдын 5-${on}`)
    expect(formatDate(date, 'ky', 'of')).toBe(`2025-жылдын 5-${of}`)
    expect(formatDate(date, 'ky', 'day-month')).toBe(`5-${nominative}`)
    expect(formatDate(date, 'ky', 'on-day-month')).toBe(`5-${onBare}`)
    expect(formatDate(date, 'ky', 'on-year')).toBe(`2025-жылы 5-${onBare}`)
    expect(formatDate(date, 'ky', 'until')).toMatch(new RegExp(`^2025-жылдын 5-${possessed}н[ае] чейин$`, 'u'))
  })
  it('is written as Russian papers write it', () => {
    expect(formatDate(date, 'ru', 'long')).toBe(`5 ${russian} 2025 года`)
    expect(formatDate(date, 'ru', 'until')).toBe(`до 5 ${russian} 2025 года`)
    expect(formatDate(date, 'ru', 'of')).toBe(`от 5 ${russian} 2025 года`)
    expect(formatDate(date, 'ru', 'day-month')).toBe(`5 ${russian}`)
  })
})

describe('other forms of a date', () => {
  it('has digits, weekdays and words', () => {
    expect(formatDate('2025-11-28', 'ky', 'digits')).toBe('28.11.2025')
    expect(formatDate('2025-11-28', 'ky', 'weekday')).toBe('жума')
    expect(formatDate('2025-11-28', 'ru', 'on-weekday')).toBe('в пятницу')
    expect(formatDate('2025-11-28', 'ru', 'long-with-weekday')).toBe('28 ноября 2025 года, пятница')
    expect(formatDate('2025-11-28', 'ky', 'words')).toBe('эки миң жыйырма бешинчи жылдын жыйырма сегизинчи ноябры')
    expect(formatDate('2025-11-28', 'ru', 'words')).toBe('двадцать восьмое ноября две тысячи двадцать пятого года')
    expect(formatDate('2025-11-28', 'ru', 'in-month')).toBe('в ноябре 2025 года')
  })
  it('says «со 2 ноября» and «ко 2 ноября»', () => {
    expect(formatDate('2025-11-02', 'ru', 'from')).toBe('со 2 ноября 2025 года')
    expect(formatDate('2025-11-02', 'ru', 'by')).toBe('ко 2 ноября 2025 года')
  })
  it('leaves lines to fill in', () => {
    expect(formatBlankDate('ru')).toBe('«___» __________ 20__ г.')
    expect(formatBlankDate('ky')).toBe('20__-жылдын «___» __________')
    expect(formatBlankDate('ky', 2026)).toBe('2026-жылдын «___» __________')
  })
  it('refuses a day that does not exist', () => {
    expect(() => formatDate('2025-02-30', 'ky', 'long')).toThrow(RangeError)
    expect(() => formatDate('28.11.2025', 'ru', 'long')).toThrow(RangeError)
  })
})

describe('ranges', () => {
  it.each([
    ['2025-11-27', '2025-11-30', '2025-жылдын 27-ноябрынан 30-ноябрына чейин', 'с 27 по 30 ноября 2025 года'],
    ['2025-11-28', '2025-12-01', '2025-жылдын 28-ноябрынан 1-декабрына чейин', 'с 28 ноября по 1 декабря 2025 года'],
    ['2025-12-30', '2026-01-02', '2025-жылдын 30-декабрынан 2026-жылдын 2-январына чейин', 'с 30 декабря 2025 года по 2 января 2026 года'],
    ['2025-11-28', '2025-11-28', '2025-жылдын 28-ноябрында', '28 ноября 2025 года'],
  ])('%s to %s', (from, to, kyrgyz, russian) => {
    expect(formatDateRange(from, to, 'ky')).toBe(kyrgyz)
    expect(formatDateRange(from, to, 'ru')).toBe(russian)
  })
  it('leaves the year out and makes table forms', () => {
    expect(formatDateRange('2025-11-27', '2025-11-30', 'ky', 'day-month')).toBe('27-ноябрдан 30-ноябрга чейин')
    expect(formatDateRange('2025-11-27', '2025-11-30', 'ru', 'day-month')).toBe('с 27 по 30 ноября')
    expect(formatDateRange('2025-11-27', '2025-11-30', 'ru', 'dashed')).toBe('27–30 ноября 2025 года')
    expect(formatDateRange('2025-11-27', '2025-11-30', 'ky', 'dashed')).toBe('2025-жылдын 27–30-ноябры')
    expect(formatDateRange('2025-11-27', '2025-11-30', 'ky', 'digits')).toBe('27.11.2025–30.11.2025')
  })
  it('refuses an end before the start', () => {
    expect(() => formatDateRange('2025-12-01', '2025-11-28', 'ky')).toThrow(RangeError)
  })
})

describe('times', () => {
  it('glues the suffix of a full hour and leaves minutes bare', () => {
    expect(formatTime('09:00', 'ky', 'at')).toBe('саат 9.00дө')
    expect(formatTime('15:30', 'ky', 'at')).toBe('саат 15:30')
    expect(formatTime('09:00', 'ru', 'at')).toBe('в 9:00')
    expect(formatTime('09:30', 'ky')).toBe('09:30')
    expect(formatTime('00:00', 'ru', 'spoken')).toBe('0\u00A0часов')
    expect(formatTimeRange('09:00', '18:00', 'ky')).toBe('саат 9.00дөн 18.00гө чейин')
    expect(formatTimeRange('09:00', '18:30', 'ru')).toBe('с 9:00 до 18:30')
    expect(() => formatTime('24:00', 'ru')).toThrow(RangeError)
  })
  it('counts durations', () => {
    expect(formatDuration({ hours: 1, minutes: 30 }, 'ky')).toBe('1\u00A0саат 30\u00A0мүнөт')
    expect(formatDuration({ days: 2, minutes: 21 }, 'ru')).toBe('2\u00A0дня 21\u00A0минута')
  })
})

describe('dates as typed', () => {
  const today = '2025-11-28'
  it.each([
    ['28.11', '2025-11-28'], ['28.11.25', '2025-11-28'], ['28.11.2025', '2025-11-28'], ['28/11', '2025-11-28'], ['28 11', '2025-11-28'], ['2811', '2025-11-28'],
    ['+3', '2025-12-01'], ['-1', '2025-11-27'], ['бүгүн', '2025-11-28'], ['сегодня', '2025-11-28'], ['эртең', '2025-11-29'], ['эртен', '2025-11-29'],
    ['Завтра', '2025-11-29'], ['бүрсүгүнү', '2025-11-30'], ['послезавтра', '2025-11-30'], ['кечээ', '2025-11-27'], ['вчера', '2025-11-27'],
    ['1 декабря', '2025-12-01'], ['1-декабрь', '2025-12-01'], ['2025-жылдын 1-декабрында', '2025-12-01'], ['28 ноября 2026 года', '2026-11-28'], ['2026-02-03', '2026-02-03'],
    ['пятница', '2025-12-05'], ['жума', '2025-12-05'], ['в понедельник', '2025-12-01'], ['дүйшөмбү', '2025-12-01'], ['5', '2025-12-05'], ['31', '2025-12-31'],
  ])('%s is %s', (typed, expected) => {
    expect(parseTypedDate(typed, today, 'ky')).toBe(expected)
  })
  it.each(['31.02', 'чушь', '', '0', '32', '28.13', '30 февраля'])('%s is no date', (typed) => {
    expect(parseTypedDate(typed, today, 'ru')).toBeUndefined()
  })
  it.each([['9.30', '09:30'], ['0930', '09:30'], ['930', '09:30'], ['9:30', '09:30'], ['9', '09:00'], ['саат 9', '09:00'], ['15-45', '15:45']])('%s is %s', (typed, expected) => {
    expect(parseTypedTime(typed)).toBe(expected)
  })
  it.each(['25', '9.75', '24:00', 'ой', ''])('%s is no time', (typed) => {
    expect(parseTypedTime(typed)).toBeUndefined()
  })
})
