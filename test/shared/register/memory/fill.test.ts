import { describe, expect, test } from 'vitest'
import { type KnownName, knownBody, knownPerson } from '../../../../shared/register/memory/known-names.ts'
import { partsToSuggest, rankPairs, toMatch } from '../../../../shared/register/memory/suggest.ts'

const person = (id: string, sex: 'male' | 'female', ky: readonly string[], ru: readonly string[]): KnownName => {
  const named = ([surname = '', given = '', patronymic = '']: readonly string[]) => ({ surname, given, patronymic })
  return knownPerson({ id, sex, kyrgyzName: named(ky), russianName: named(ru) })
}
const known = [
  person('panahov', 'male', ['Панахов', 'Мазахир'], ['Панахов', 'Мазахир']),
  person('abdyrazakova', 'female', ['Абдыразакова', 'Назгүл'], ['Абдыразакова', 'Назгуль']),
  person('keneshbekov', 'male', ['Кеңешбеков', 'Алмаз'], ['Кенешбеков', 'Алмаз']),
  knownBody('cec', {
    name: { ky: 'Борбордук шайлоо комиссиясы', ru: 'Центральная избирательная комиссия' },
    abbreviation: { ky: 'БШК', ru: 'ЦИК' },
  }),
  knownBody('mfa', { name: { ky: 'Тышкы иштер министрлиги', ru: 'Министерство иностранных дел' }, abbreviation: { ky: 'ТИМ', ru: 'МИД' } }),
]

/** The proposal for a text from one stored pair. */
function propose(text: string, from: 'ky' | 'ru', ky: string, ru: string) {
  const [part] = partsToSuggest(text)
  const [ranked] = part ? rankPairs(part, from, [{ id: 'stored', ky, ru }], known) : []
  const match = part && ranked ? toMatch(ranked, part, from, known) : undefined
  return match ? { text: match.proposal, open: match.differences.filter(({ filled }) => filled === null).map(({ typed }) => typed), match } : undefined
}

describe('dates', () => {
  test.each([
    ['ru', 'Встреча состоялась 2 марта 2026 года.', 'Жолугушуу 2025-жылдын 28-ноябрында өттү.', 'Встреча состоялась 28 ноября 2025 года.', 'Жолугушуу 2026-жылдын 2-мартында өттү.'],
    ['ky', 'Жолугушуу 2026-жылдын 2-мартында өттү.', 'Жолугушуу 2025-жылдын 28-ноябрында өттү.', 'Встреча состоялась 28 ноября 2025 года.', 'Встреча состоялась 2 марта 2026 года.'],
    ['ru', 'Просим ответить до 5 мая 2026 года.', '2025-жылдын 10-ноябрына чейин жооп берүүңүздү суранабыз.', 'Просим ответить до 10 ноября 2025 года.', '2026-жылдын 5-майына чейин жооп берүүңүздү суранабыз.'],
    ['ru', 'Письмо от 15.01.2026 получено.', '28.11.2025 күнкү кат алынды.', 'Письмо от 28.11.2025 получено.', '15.01.2026 күнкү кат алынды.'],
    ['ru', 'На выборах 24 января наблюдали гости.', '30-ноябрдагы шайлоого коноктор байкоо жүргүздү.', 'На выборах 30 ноября наблюдали гости.', '24-январдагы шайлоого коноктор байкоо жүргүздү.'],
    ['ru', 'Делегация работала с 2 по 5 марта 2026 года.', 'Делегация 2025-жылдын 27-ноябрынан 30-ноябрына чейин иштеди.', 'Делегация работала с 27 по 30 ноября 2025 года.', 'Делегация 2026-жылдын 2-мартынан 5-мартына чейин иштеди.'],
    ['ky', 'Делегация 2026-жылдын 2-мартынан 5-апрелине чейин иштеди.', 'Делегация 2025-жылдын 27-ноябрынан 30-ноябрына чейин иштеди.', 'Делегация работала с 27 по 30 ноября 2025 года.', 'Делегация работала со 2 марта по 5 апреля 2026 года.'],
  ] as const)('%s «%s»', (from, typed, ky, ru, wanted) => {
    expect(propose(typed, from, ky, ru)).toMatchObject({ text: wanted, open: [] })
  })

  test('a year that nobody said stays open', () => {
    const answer = propose('Встреча состоялась 2 марта.', 'ru', 'Жолугушуу 2025-жылдын 28-ноябрында өттү.', 'Встреча состоялась 28 ноября 2025 года.')
    expect(answer?.text).toBe('Жолугушуу «…» өттү.')
    expect(answer?.open).toContain('2 марта')
  })

  test('one day that became two is not guessed apart', () => {
    const answer = propose(
      'Прибытие 2 марта 2026 года, отъезд 5 марта 2026 года.', 'ru',
      'Келүү 2025-жылдын 28-ноябрында, кетүү 2025-жылдын 28-ноябрында.', 'Прибытие 28 ноября 2025 года, отъезд 28 ноября 2025 года.',
    )
    expect(answer?.text).toBe('Келүү «…», кетүү «…».')
  })
})

describe('numbers', () => {
  test.each([
    ['Из 106 заявок принято 21.', 'Арыздын 150дөн 12си кабыл алынды.', 'Из 150 заявок принято 12.', 'Арыздын 106дан 21и кабыл алынды.'],
    ['Участвовали 44 гостя из миссий.', 'Миссиялардан 150 конок катышты.', 'Участвовали 150 гостя из миссий.', 'Миссиялардан 44 конок катышты.'],
    ['Начало в 10:00 в зале.', 'Залда саат 9.00дө башталат.', 'Начало в 9:00 в зале.', 'Залда саат 10.00дө башталат.'],
  ])('%s', (typed, ky, ru, wanted) => {
    expect(propose(typed, 'ru', ky, ru)?.text).toBe(wanted)
  })

  test('in Russian the noun beside a number may have to change, and that is said', () => {
    const at = (count: number) => propose(`Шайлоого ${count} байкоочу келди.`, 'ky', 'Шайлоого 150 байкоочу келди.', 'На выборы прибыли 150 наблюдателей.')?.match.differences
    expect(at(21)).toMatchObject([{ kind: 'number', filled: '21', check: true }])
    expect(at(25)).toMatchObject([{ kind: 'number', filled: '25', check: false }])
  })
})

describe('names', () => {
  const thanks = ['Делегациянын башчысы Панаховго ыраазычылык билдирди.', 'Глава делегации выразил благодарность Панахову.'] as const

  test.each([
    ['ky', 'Делегациянын башчысы Абдыразаковага ыраазычылык билдирди.', 'Глава делегации выразил благодарность Абдыразаковой.'],
    ['ky', 'Делегациянын башчысы А. Кеңешбековго ыраазычылык билдирди.', 'Глава делегации выразил благодарность А. Кенешбекову.'],
    ['ru', 'Глава делегации выразил благодарность Абдыразаковой.', 'Делегациянын башчысы Абдыразаковага ыраазычылык билдирди.'],
  ] as const)('%s «%s»', (from, typed, wanted) => {
    expect(propose(typed, from, ...thanks)).toMatchObject({ text: wanted, open: [] })
  })

  test('a body takes the case of the stored one', () => {
    const stored = ['Жолугушуу БШКнын имаратында өттү.', 'Встреча состоялась в здании ЦИК.'] as const
    expect(propose('Встреча состоялась в здании МИД.', 'ru', ...stored)?.text).toBe('Жолугушуу ТИМдин имаратында өттү.')
  })

  test('an abbreviation of several bodies is the counterpart of one of them', () => {
    const twin = knownBody('other-cec', { abbreviation: { ky: 'БорШК', ru: 'ЦИК' } })
    const part = { start: 0, end: 31, text: 'Жолугушуу ТИМдин имаратында өттү' }
    const pair = { id: 'stored', ky: 'Жолугушуу БШКнын имаратында өттү', ru: 'Встреча состоялась в здании ЦИК' }
    const [ranked] = rankPairs(part, 'ky', [pair], [...known, twin])
    expect(ranked && toMatch(ranked, part, 'ky', [...known, twin]).proposal).toBe('Встреча состоялась в здании МИД')
  })

  test('a name that the register does not know stays open and is reported', () => {
    expect(propose('Делегациянын башчысы Мамедовго ыраазычылык билдирди.', 'ky', ...thanks)).toMatchObject({
      text: 'Глава делегации выразил благодарность «…».',
      open: ['Мамедовго'],
      match: { differences: [{ filled: null, open: true }] },
    })
  })

  test('an unknown name whose place in the other half is not known is said to be neither filled nor open', () => {
    const answer = propose('Встреча состоялась в здании КВН.', 'ru', 'Жолугушуу УАКтын имаратында өттү.', 'Встреча состоялась в здании НАК.')
    expect(answer?.match.differences).toMatchObject([{ stored: 'НАК', typed: 'КВН', filled: null, open: false }])
  })

  test('a case that cannot be told from the stored form is not guessed', () => {
    // «Панахова» may be genitive or accusative; of a woman's surname these differ.
    const answer = propose('Төрага Абдыразакованы кабыл алды.', 'ky', 'Төрага Панаховду кабыл алды.', 'Председатель принял Панахова.')
    expect(answer?.text).toBe('Председатель принял «…».')
    expect(propose('Төрага Кеңешбековду кабыл алды.', 'ky', 'Төрага Панаховду кабыл алды.', 'Председатель принял Панахова.')?.text).toBe('Председатель принял Кенешбекова.')
  })

  test('a woman in the place of a man: the verb is to be looked at', () => {
    const answer = propose('Абдыразакова шайлоону белгиледи.', 'ky', 'Панахов шайлоону белгиледи.', 'Панахов отметил выборы.')
    expect(answer?.match.differences).toMatchObject([{ filled: 'Абдыразакова', check: true }])
  })
})

describe('likeness', () => {
  const stored = ['Тараптар эл аралык байкоону уюштуруу маселелерин талкуулашты.', 'Стороны обсудили вопросы организации международного наблюдения.'] as const

  test('look-alike letters, capitals and a missing full stop make no difference', () => {
    expect(propose('тараптар эл аралык байкоону уюштуруу маселелерин талкуулашты', 'ky', ...stored)).toMatchObject({
      text: 'Стороны обсудили вопросы организации международного наблюдения',
      match: { score: 1, differences: [] },
    })
  })

  test('another word is reported and lowers the score', () => {
    const answer = propose('Стороны обсудили вопросы подготовки международного наблюдения.', 'ru', ...stored)
    expect(answer?.match.score).toBeLessThan(0.9)
    expect(answer?.match.differences).toEqual([{ kind: 'word', stored: 'организации', typed: 'подготовки', filled: null, open: false, check: false }])
  })

  test('neither another sentence nor the opposite is proposed', () => {
    expect(propose('Гостей встретили в аэропорту с цветами.', 'ru', ...stored)).toBeUndefined()
    expect(propose('Стороны не обсудили вопросы организации международного наблюдения.', 'ru', ...stored)).toBeUndefined()
  })
})
