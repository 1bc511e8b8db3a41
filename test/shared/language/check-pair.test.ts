import { describe, expect, it } from 'vitest'
import { checkPair, createPairChecker } from '../../../shared/language/index.ts'
import { allOfficeTerms } from '../../../shared/register/glossary/office-terms/all.ts'
import { termsToCheck } from '../../../shared/register/glossary/rules.ts'

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
    ['3–5 адам, 10-12 өлкө', '3-5 человек, 10–12 стран'],
    ['эки жарым саат', '2,5 часа'],
    ['Тел.: 62-62-62', 'Тел.: 62-62-62'],
    ['Кыргыз Республикасынын Министрлер Кабинети', 'Кабинет Министров Кыргызской Республики'],
    ['Америка Кошмо Штаттары', 'посольство Соединённых Штатов Америки'],
    ['Нидерланддар Королдугу', 'посол Королевства Нидерландов'],
    ['Шанхай Кызматташтык Уюму', 'Шанхайская Организация Сотрудничества'],
    ['Конрад Аденауэр Фонду', 'Фонд Конрада Аденауэра'],
    ['Панахов Мазахир Сафар оглу', 'Мазахир Панахов'],
    ['Бекова Айгүл Асан кызы', 'Бекова Айгуль Асановна'],
    ['Осмонбек уулу Тилек менен', 'с Тилеком Осмонбек уулу'],
    ['Ангела Меркель жана Виктор Орбан менен', 'с Ангелой Меркель и Виктором Орбаном'],
    ['Чуйков менен окулган тексттер', 'Чуйков и прочитанные тексты'],
  ])('%s | %s', (kyrgyz, russian) => {
    expect(codes(kyrgyz, russian)).toEqual([])
  })
})

describe('halves that differ', () => {
  it.each([
    ['Виктор Орбан келди', 'Приехал Виктор Шольц', ['name-missing ky Орбан', 'name-missing ru Шольц']],
    ['Азамат Нурбек уулу', 'Азамат Бакыт уулу', ['name-missing ky Нурбек уулу', 'name-missing ru Бакыт уулу']],
    ['Эмил Панахов', 'Эмиль Салахов', ['name-missing ky Панахов', 'name-missing ru Салахов']],
    ['3–5 адам', '3-6 человек', ['number-missing ky 5', 'number-missing ru 3-6']],
    ['эки жарым саат', '3,5 часа', ['number-missing ru 3,5']],
    ['БШКнын чакыруусу', 'Приглашение СНГ', ['glossary ky БШКнын', 'glossary ru СНГ']],
  ])('%s | %s', (kyrgyz, russian, expected) => {
    expect(codes(kyrgyz, russian)).toEqual(expected)
  })
  it.each([
    ['Чуй облусу', 'Чүй'], ['министрликтин окулу', 'өкүлү'], ['мунот', 'мүнөт'], ['оноктош', 'өнөктөш'], ['корсотунуз', 'көрсөтүңүз'], ['жаныртыныз', 'жаңыртыңыз'], ['копчулук', 'көпчүлүк'],
  ])('offers the letters that %s lacks', (text, suggestion) => {
    expect(checkPair(text, '').map((finding) => [finding.code, finding.suggestion])).toEqual([['missing-letter', suggestion]])
  })
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
  it('finds names at the beginning only beside another name', () => {
    expect(codes('Даярдык иштери жүрүүдө.', 'Подготовка идёт. Основа готова.')).toEqual([])
    expect(codes('Келди.', 'Панахов Мазахир прибыл.')).toEqual(['name-missing ru Панахов'])
    expect(codes('Мамедзаде-Гүсейнова Севинж', 'Мамедзаде-Гусейнова Севиндж')).toEqual([])
    expect(codes('Аты-жөнү\nКызматы', 'Ф. И. О.\nДолжность')).toEqual([])
  })
})

describe('the place in the other half', () => {
  const counterpartsOf = (kyrgyz: string, russian: string) => checkPair(kyrgyz, russian).map(({ side, counterpart }) => ({ side, ...counterpart }))
  it('is the other day, with the digits to write', () => {
    expect(counterpartsOf('Шайлоо 2025-жылдын 28-ноябрында өтөт.', 'Выборы пройдут 29 ноября 2025 года.')).toEqual([
      { side: 'ky', start: 15, end: 29, found: '29 ноября 2025', suggestion: '28 ноября 2025' },
      { side: 'ru', start: 7, end: 29, found: '2025-жылдын 28-ноябрында', suggestion: '2025-жылдын 29-ноябрында' },
    ].map((expected) => expect.objectContaining({ side: expected.side, found: expected.found, suggestion: expected.suggestion })))
  })
  it('is not corrected where more than digits would change', () => {
    expect(counterpartsOf('28-ноябрында', '28 декабря')).toEqual([
      { side: 'ky', start: 0, end: 10, found: '28 декабря' }, { side: 'ru', start: 0, end: 12, found: '28-ноябрында' },
    ])
    // 21 наблюдатель, but 12 наблюдателей; 11ге, but 12ге; a Kyrgyz noun stays as it is.
    expect(counterpartsOf('12 байкоочу', '21 наблюдатель').map(({ suggestion }) => suggestion)).toEqual([undefined, '21'])
    expect(counterpartsOf('11ге', 'до 12')).toMatchObject([{ suggestion: '11' }, { found: '11' }])
  })
  it('is the other number of the same paragraph', () => {
    expect(counterpartsOf('Мүчөлөр 12.\nБайкоочулар 5.', 'Членов 11.\nНаблюдателей 6.')).toMatchObject([
      { side: 'ky', found: '11', suggestion: '12' }, { side: 'ky', found: '6', suggestion: '5' }, { side: 'ru', found: '12' }, { side: 'ru', found: '5' },
    ])
    expect(checkPair('12, 5', '11, 6').every(({ counterpart }) => counterpart === undefined)).toBe(true)
  })
  it('is the other name', () => {
    expect(counterpartsOf('Мырза Панаховго', 'Господину Исаеву')).toEqual([
      { side: 'ky', start: 10, end: 16, found: 'Исаеву' }, { side: 'ru', start: 6, end: 15, found: 'Панаховго' },
    ])
  })
})

describe('the glossary', () => {
  const glossary = [
    { ky: 'эл аралык байкоочу', ru: 'международный наблюдатель' }, { ky: 'чет элдик байкоочу', ru: 'иностранный наблюдатель' },
    { ky: 'байкоочулар миссиясы', ru: 'миссия наблюдателей' }, { ky: 'расмий сапар', ru: 'официальный визит' }, { ky: 'жумушчу сапар', ru: 'рабочий визит' },
    { ky: 'жыйындын протоколу', ru: 'протокол собрания' }, { ky: 'жолугушуунун протоколу', ru: 'протокол встречи' },
    { ky: 'КМШ', ru: 'СНГ' }, { ky: 'ШКУ', ru: 'ШОС' }, { ky: 'шайлоо', ru: 'выборы' }, { ky: 'шайлоочу', ru: 'избиратель' }, { ky: 'мамлекет', ru: 'государство' }, { ky: 'өлкө', ru: 'страна' },
  ]
  const remarks = (kyrgyz: string, russian: string) =>
    checkPair(kyrgyz, russian, glossary).map(({ side, found, other, counterpart }) => `${side} ${found} = ${other}: ${counterpart?.found} → ${counterpart?.suggestion}`)

  it.each([
    ['эл аралык байкоочуларга', 'международным наблюдателям'],
    ['эл аралык байкоо жүргүзүү', 'наблюдать за выборами'],
    ['34 өлкөдөн', 'из 34 государств'],
    ['шайлоочулардын тизмеси', 'список граждан с правом голоса'],
    ['эл аралык байкоочулар келди', 'прибыли наблюдатели из-за рубежа'],
    ['Расмий жана жумушчу сапарлар', 'Официальные и рабочие визиты'],
    ['КМШнын миссиясы', 'миссия Содружества'],
  ])('leaves a good translation alone: %s – %s', (kyrgyz, russian) => {
    expect(remarks(kyrgyz, russian)).toEqual([])
  })

  it('names both places and offers the agreed term in the form that stands there', () => {
    expect(checkPair('Биз чет элдик байкоочуларга', 'Мы международным наблюдателям', glossary)).toEqual([
      {
        code: 'glossary', side: 'ky', start: 4, end: 27, found: 'чет элдик байкоочуларга', other: 'иностранный наблюдатель',
        counterpart: { start: 3, end: 29, found: 'международным наблюдателям', suggestion: 'иностранным наблюдателям' },
      },
      {
        code: 'glossary', side: 'ru', start: 3, end: 29, found: 'международным наблюдателям', other: 'эл аралык байкоочу',
        counterpart: { start: 4, end: 27, found: 'чет элдик байкоочуларга', suggestion: 'эл аралык байкоочуларга' },
      },
    ])
  })

  it.each([
    ['Расмий сапарынын алкагында', 'В рамках рабочего визита', ['ky Расмий сапарынын = официальный визит: рабочего визита → официального визита', 'ru рабочего визита = жумушчу сапар: Расмий сапарынын → Жумушчу сапарынын']],
    ['Жыйындын протоколуна', 'К протоколу встречи', ['ky Жыйындын протоколуна = протокол собрания: протоколу встречи → протоколу собрания', 'ru протоколу встречи = жолугушуунун протоколу: Жыйындын протоколуна → Жолугушуунун протоколуна']],
    ['КМШнын байкоочулары', 'наблюдатели ШОС', ['ky КМШнын = СНГ: ШОС → СНГ', 'ru ШОС = ШКУ: КМШнын → ШКУнун']],
  ])('finds another agreed term in the place of the right one: %s – %s', (kyrgyz, russian, expected) => {
    expect(remarks(kyrgyz, russian)).toEqual(expected)
  })

  it('compares paragraph by paragraph', () => {
    expect(remarks('расмий сапар\nжумушчу сапар', 'рабочий визит\nофициальный визит')).toHaveLength(4)
    expect(remarks('расмий сапар\nжумушчу сапар', 'рабочий визит, официальный визит')).toEqual(['both 2 = 1: undefined → undefined'])
  })
})

it('one more letter in a long text is checked at once', () => {
  const line = (at: number): { ky: string; ru: string } => ({ ky: `2025-жылдын ${at % 28 || 1}-ноябрында ${at} эл аралык байкоочу келди. Панахов шайлоо участогуна барды.`, ru: `${at % 28 || 1} ноября 2025 года прибыли ${at} международных наблюдателей. Панахов посетил участок.` })
  const lines = Array.from({ length: 200 }, (_, at) => line(at))
  const [ky, ru] = [lines.map((each) => each.ky).join('\n'), lines.map((each) => each.ru).join('\n')]
  const terms = termsToCheck(allOfficeTerms)
  expect(terms.length).toBeGreaterThan(280)
  const check = createPairChecker(terms)
  expect(check(ky, ru)).toEqual([])
  const times = Array.from({ length: 41 }, (_, at) => {
    const started = performance.now()
    check(`${ky.slice(0, at * 300)}а${ky.slice(at * 300)}`, ru)
    return performance.now() - started
  })
  // The least of many: what other programs do meanwhile is not this one's time.
  expect(Math.min(...times)).toBeLessThan(5)
})
