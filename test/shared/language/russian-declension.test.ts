import { describe, expect, it } from 'vitest'
import { declineRussianName, declineRussianPhrase, russianCases } from '../../../shared/language/index.ts'
import type { RussianCase, RussianSex } from '../../../shared/language/index.ts'

const oblique = russianCases.slice(1)

function forms(name: { surname?: string; given?: string; patronymic?: string; sex: RussianSex }): string[] {
  return oblique.map((kase) => {
    const { surname, given, patronymic } = declineRussianName(name, kase)
    return [given, patronymic, surname].filter((part) => part !== undefined).join(' ')
  })
}

describe('names', () => {
  it('declines men', () => {
    expect(forms({ given: 'Тынчтык', surname: 'Шайназаров', sex: 'male' })).toEqual([
      'Тынчтыка Шайназарова', 'Тынчтыку Шайназарову', 'Тынчтыка Шайназарова', 'Тынчтыком Шайназаровым', 'Тынчтыке Шайназарове',
    ])
    expect(forms({ given: 'Мазахир', surname: 'Панахов', sex: 'male' })[3]).toBe('Мазахиром Панаховым')
    expect(forms({ given: 'Асеин', surname: 'Исаев', sex: 'male' })[1]).toBe('Асеину Исаеву')
    expect(forms({ given: 'Игорь', surname: 'Петришенко', sex: 'male' })).toEqual([
      'Игоря Петришенко', 'Игорю Петришенко', 'Игоря Петришенко', 'Игорем Петришенко', 'Игоре Петришенко',
    ])
  })
  it('never turns a Kyrgyz woman into a man', () => {
    expect(forms({ given: 'Нуржан', surname: 'Шайлдабекова', sex: 'female' })[1]).toBe('Нуржан Шайлдабековой')
    expect(forms({ given: 'Назгуль', surname: 'Абдыразакова', sex: 'female' })[1]).toBe('Назгуль Абдыразаковой')
    expect(forms({ given: 'Бегимай', surname: 'Цой', sex: 'female' })[1]).toBe('Бегимай Цой')
    expect(forms({ given: 'Алексей', surname: 'Цой', sex: 'male' })[1]).toBe('Алексею Цою')
  })
  it.each([['Тилек', 'Тилека', 'Тилеку'], ['Ермек', 'Ермека', 'Ермеку'], ['Белек', 'Белека', 'Белеку'], ['Жениш', 'Жениша', 'Женишу'], ['Закария', 'Закарии', 'Закарии']])(
    '%s keeps its stem', (given, genitive, dative) => {
      expect(declineRussianName({ given, sex: 'male' }, 'genitive').given).toBe(genitive)
      expect(declineRussianName({ given, sex: 'male' }, 'dative').given).toBe(dative)
    })
  it.each(['Заки', 'Али', 'Ниязалы', 'Давутоглу', 'Ли'])('%s does not decline', (given) => {
    expect(declineRussianName({ given, surname: given, sex: 'male' }, 'dative')).toEqual({ given, surname: given })
  })
  it('keeps уулу, кызы and оглы whole', () => {
    expect(declineRussianName({ given: 'Нурсултан', patronymic: 'Мейкин уулу', sex: 'male' }, 'dative')).toEqual({ given: 'Нурсултану', patronymic: 'Мейкин уулу' })
    expect(declineRussianName({ surname: 'Мамедов', given: 'Али', patronymic: 'Гусейн оглы', sex: 'male' }, 'instrumental')).toEqual({
      surname: 'Мамедовым', given: 'Али', patronymic: 'Гусейн оглы',
    })
  })
  it('declines double names part by part', () => {
    expect(declineRussianName({ given: 'Касым-Жомарт', surname: 'Токаев', sex: 'male' }, 'dative')).toEqual({ given: 'Касыму-Жомарту', surname: 'Токаеву' })
    expect(declineRussianName({ given: 'Абдул-Азиз', sex: 'male' }, 'dative').given).toBe('Абдул-Азизу')
    expect(declineRussianName({ given: 'Жан-Пьер', sex: 'male' }, 'dative').given).toBe('Жан-Пьеру')
  })
  it('keeps capitals, initials and the nominative', () => {
    expect(declineRussianName({ surname: 'ПАНАХОВ', given: 'М.', sex: 'male' }, 'dative')).toEqual({ surname: 'ПАНАХОВУ', given: 'М.' })
    expect(declineRussianName({ surname: 'Панахов', sex: 'male' }, 'nominative')).toEqual({ surname: 'Панахов' })
  })
  it('gives foreign surnames the noun instrumental', () => {
    expect(declineRussianName({ surname: 'Грин', sex: 'male' }, 'instrumental').surname).toBe('Грином')
    expect(declineRussianName({ surname: 'Путин', sex: 'male' }, 'instrumental').surname).toBe('Путиным')
  })
})

describe('posts and organisations', () => {
  it.each<[string, RussianCase, string]>([
    ['первый заместитель председателя', 'dative', 'первому заместителю председателя'],
    ['Чрезвычайный и Полномочный Посол', 'genitive', 'Чрезвычайного и Полномочного Посла'],
    ['министр иностранных дел и торговли', 'dative', 'министру иностранных дел и торговли'],
    ['министр экономики, торговли и инвестиций', 'dative', 'министру экономики, торговли и инвестиций'],
    ['глава миссии наблюдателей', 'instrumental', 'главой миссии наблюдателей'],
    ['верховный судья', 'instrumental', 'верховным судьёй'],
    ['генеральный секретарь', 'instrumental', 'генеральным секретарём'],
    ['заведующий отделом', 'dative', 'заведующему отделом'],
    ['исполняющий обязанности председателя', 'dative', 'исполняющему обязанности председателя'],
    ['управляющий директор', 'dative', 'управляющему директору'],
    ['ответственный за исполнение', 'dative', 'ответственному за исполнение'],
    ['и.о. председателя', 'dative', 'и.о. председателя'],
    ['врио начальника', 'dative', 'врио начальника'],
    ['премьер-министр', 'dative', 'премьер-министру'],
    ['член-корреспондент', 'dative', 'члену-корреспонденту'],
    ['пресс-атташе', 'dative', 'пресс-атташе'],
    ['третий секретарь', 'genitive', 'третьего секретаря'],
    ['председатель комиссии, член совета', 'dative', 'председателю комиссии, члену совета'],
    ['заместитель министра — начальник управления', 'dative', 'заместителю министра — начальнику управления'],
    ['господин Посол', 'dative', 'господину Послу'],
    ['международные наблюдатели', 'accusative', 'международных наблюдателей'],
    ['Центральная комиссия по выборам и проведению референдумов Кыргызской Республики', 'dative', 'Центральной комиссии по выборам и проведению референдумов Кыргызской Республики'],
    ['ЦЕНТРАЛЬНАЯ ИЗБИРАТЕЛЬНАЯ КОМИССИЯ', 'accusative', 'ЦЕНТРАЛЬНУЮ ИЗБИРАТЕЛЬНУЮ КОМИССИЮ'],
    ['ЦИК КР', 'dative', 'ЦИК КР'],
    ['Жогорку Кенеш', 'instrumental', 'Жогорку Кенешем'],
    ['Кабинет министров', 'accusative', 'Кабинет министров'],
    ['Межпарламентская Ассамблея государств – участников СНГ', 'genitive', 'Межпарламентской Ассамблеи государств – участников СНГ'],
    ['Бюро по демократическим институтам и правам человека ОБСЕ', 'dative', 'Бюро по демократическим институтам и правам человека ОБСЕ'],
    ['Международный фонд избирательных систем', 'accusative', 'Международный фонд избирательных систем'],
    ['Общественный фонд «Ак Жол»', 'prepositional', 'Общественном фонде «Ак Жол»'],
    ['Объединённые Арабские Эмираты', 'accusative', 'Объединённые Арабские Эмираты'],
    ['Организация Объединённых Наций', 'instrumental', 'Организацией Объединённых Наций'],
    ['досрочные выборы', 'genitive', 'досрочных выборов'],
    ['Ташкент', 'accusative', 'Ташкент'],
    ['Босния и Герцеговина', 'dative', 'Боснии и Герцеговине'],
    ['Кот-д’Ивуар', 'genitive', 'Кот-д’Ивуара'],
    ['Гвинея-Бисау', 'genitive', 'Гвинеи-Бисау'],
    ['Аландские острова', 'accusative', 'Аландские острова'],
    ['Тайвань', 'genitive', 'Тайваня'],
    ['Президент Кыргызской Республики', 'accusative', 'Президента Кыргызской Республики'],
    ['госпожа', 'instrumental', 'госпожой'],
  ])('%s in the %s', (text, kase, expected) => {
    expect(declineRussianPhrase(text, kase)).toBe(expected)
  })
})
