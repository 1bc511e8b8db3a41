import { describe, expect, it } from 'vitest'
import { checkPair } from '../../../shared/language/index.ts'

const codes = (kyrgyz: string, russian: string): string[] => checkPair(kyrgyz, russian).map(({ code, side, found }) => `${code} ${side} ${found}`)

describe('halves that agree', () => {
  it.each([
    ['Жолугушуу 2025-жылдын 28-ноябрында саат 9.00дө өттү.', 'Встреча состоялась 28 ноября 2025 года в 9:00.'],
    ['2025-жылдын 28-ноябрынан 1-декабрына чейин', 'с 28 ноября по 1 декабря 2025 года'],
    ['27-ноябрдан 30-ноябрга чейин', 'с 27 по 30 ноября'],
    ['2025-жылдын 27–30-ноябры', '27–30 ноября 2025 года'],
    ['28.11.2025 № 01-17/639', '28 ноября 2025 года № 01-17/639'],
    ['Он эки байкоочу келди.', 'Прибыли 12 наблюдателей.'],
    ['М. С. Панаховго жана Тынчтык Шайназаровдун катына', 'М. С. Панахову и на письмо Тынчтыка Шайназарова'],
    ['1 000 сом', '1\u00A0000 сомов'],
    ['1. Бир\n2. Эки', '1. Один\n2. Два'],
    ['ЕККУнун байкоочулар миссиясы', 'Миссия наблюдателей ОБСЕ'],
  ])('%s | %s', (kyrgyz, russian) => {
    expect(codes(kyrgyz, russian)).toEqual([])
  })
})

describe('halves that differ', () => {
  it('finds a Russian date in the Kyrgyz half and offers the Kyrgyz one', () => {
    expect(checkPair('Жолугушуу 28 ноября 2025 болот.', 'Встреча 28 ноября 2025 года.')).toEqual([
      { code: 'foreign-month', side: 'ky', start: 10, end: 24, found: '28 ноября 2025', suggestion: '2025-жылдын 28-ноябры' },
    ])
  })
  it('finds a Kyrgyz date in the Russian half', () => {
    expect(checkPair('28-ноябрында', 'к 28-ноябрында')).toContainEqual(expect.objectContaining({ code: 'foreign-month', side: 'ru', suggestion: '28 ноября' }))
  })
  it('finds 12 members against 11', () => {
    expect(codes('Делегацияда 12 мүчө бар.', 'В делегации 11 членов.')).toEqual(['number-missing ky 12', 'number-missing ru 11'])
  })
  it('finds another day, month or year', () => {
    expect(checkPair('2025-жылдын 28-ноябрында', '29 ноября 2025 года')).toEqual([
      expect.objectContaining({ code: 'date-missing', side: 'ky', other: '28 ноября 2025 года' }), expect.objectContaining({ code: 'date-missing', side: 'ru', other: '2025-жылдын 29-ноябры' }),
    ])
  })
  it('finds another name', () => {
    expect(codes('Мырза Панаховго', 'Господину Исаеву')).toEqual(['name-missing ky Панаховго', 'name-missing ru Исаеву'])
  })
  it('finds labels, weekdays and small words of the other language', () => {
    expect(codes('Приложение: 3 барак, пятница', 'Тиркеме: 3 листа, жума')).toEqual([
      'foreign-label ky Приложение', 'foreign-weekday ky пятница', 'foreign-label ru Тиркеме', 'foreign-weekday ru жума',
    ])
    expect(codes('байкоочулар и журналисттер', 'наблюдатели жана журналисты')).toEqual(['foreign-word ky и', 'foreign-word ru жана'])
  })
  it('finds Kyrgyz words without their letters and offers them', () => {
    const suggestions = checkPair('Конул бурдук, озгочо билдируу учун сураныз, кенештин мучолору', '').map(({ suggestion }) => suggestion)
    expect(suggestions).toEqual(['Көңүл', 'өзгөчө', 'билдирүү', 'үчүн', 'сураңыз', 'кеңештин', 'мүчөлөрү'])
  })
  it.each(['катышуучу', 'тууралуу', 'окулду', 'органдар', 'болгон', 'коруу', 'жаны', 'комиссиянын', 'бутун', 'организация', 'кундуз', 'тушунда'])('leaves %s alone', (word) => {
    expect(codes(word, '')).toEqual([])
  })
  it('finds look-alike letters on both sides', () => {
    expect(codes('жаӊы cөз', 'Koмиссия')).toEqual(['look-alike ky жаӊы', 'look-alike ky cөз', 'look-alike ru Koмиссия'])
  })
  it('counts list items and paragraphs', () => {
    expect(codes('- бир\n- эки', '- один\n- два\n- три')).toEqual(['list-count both 2', 'paragraph-count both 2'])
  })
  it('holds the halves to the glossary', () => {
    const glossary = [{ ky: 'эл аралык байкоочу', ru: 'международный наблюдатель' }, { ky: 'чет элдик байкоочу', ru: 'иностранный наблюдатель' }]
    expect(checkPair('эл аралык байкоочуларга', 'международным наблюдателям', glossary)).toEqual([])
    expect(checkPair('чет элдик байкоочуларга', 'международным наблюдателям', glossary)).toEqual([
      { code: 'glossary', side: 'ky', start: 0, end: 23, found: 'чет элдик байкоочуларга', other: 'иностранный наблюдатель' },
      { code: 'glossary', side: 'ru', start: 0, end: 26, found: 'международным наблюдателям', other: 'эл аралык байкоочу' },
    ])
  })
})
