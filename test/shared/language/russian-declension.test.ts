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
  it.each([
    ['аль-Асад', 'аль-Асаду'], ['АЛЬ-АСАД', 'АЛЬ-АСАДУ'], ['Аль Нахайян', 'Аль Нахайяну'], ['бен Салман', 'бен Салману'], ['Абд аль-Азиз', 'Абд аль-Азизу'], ['Да Силва', 'Да Силве'],
    ['де Голль', 'де Голлю'], ['ван дер Беллен', 'ван дер Беллену'], ['фон Браун', 'фон Брауну'], ['Мак-Кейн', 'Мак-Кейну'], ['Тер-Петросян', 'Тер-Петросяну'], ['Ван', 'Вану'],
  ])('%s declines behind its particles only: %s', (surname, dative) => {
    expect(declineRussianName({ surname, sex: 'male' }, 'dative')).toEqual({ surname: dative })
  })
  it.each([
    ['Рахманова-Цой', 'female', 'Рахмановой-Цой'], ['Петрова-Шевченко', 'female', 'Петровой-Шевченко'], ['Соловьёва-Седая', 'female', 'Соловьёвой-Седой'], ['Ким-Алиева', 'female', 'Ким-Алиевой'],
    ['Иванов-Ли', 'male', 'Иванову-Ли'], ['Новиков-Прибой', 'male', 'Новикову-Прибою'], ['Бонч-Бруевич', 'male', 'Бонч-Бруевичу'], ['Сухово-Кобылин', 'male', 'Сухово-Кобылину'],
  ] as const)('of the double surname %s (%s) every part is declined that can be: %s', (surname, sex, dative) => {
    expect(declineRussianName({ surname, sex }, 'dative')).toEqual({ surname: dative })
  })
  it.each([
    ['Гусь', 'Гуся', 'Гусем'], ['Кий', 'Кия', 'Кием'], ['Чой', 'Чоя', 'Чоем'], ['Швец', 'Швеца', 'Швецом'], ['Кузнец', 'Кузнеца', 'Кузнецом'], ['Кравец', 'Кравца', 'Кравцом'],
    ['Стрелец', 'Стрельца', 'Стрельцом'], ['Ткач', 'Ткача', 'Ткачом'], ['Борщ', 'Борща', 'Борщом'], ['Ковач', 'Ковача', 'Ковачем'], ['Толстой', 'Толстого', 'Толстым'],
  ])('surnames that are nouns: %s, %s, %s', (surname, genitive, instrumental) => {
    expect(declineRussianName({ surname, sex: 'male' }, 'genitive').surname).toBe(genitive)
    expect(declineRussianName({ surname, sex: 'male' }, 'instrumental').surname).toBe(instrumental)
    expect(declineRussianName({ surname, sex: 'female' }, 'genitive').surname).toBe(surname)
  })
  it('of a Korean or Vietnamese name in syllables only the end declines', () => {
    expect(declineRussianName({ surname: 'Ким', given: 'Чен Ын', sex: 'male' }, 'dative')).toEqual({ surname: 'Ким', given: 'Чен Ыну' })
    expect(declineRussianName({ surname: 'Нгуен', given: 'Ван Хьонг', sex: 'male' }, 'dative')).toEqual({ surname: 'Нгуену', given: 'Ван Хьонгу' })
    expect(declineRussianName({ surname: 'Ким', given: 'Олег', sex: 'male' }, 'dative')).toEqual({ surname: 'Киму', given: 'Олегу' })
    expect(declineRussianName({ surname: 'Эрдоган', given: 'Реджеп Тайип', sex: 'male' }, 'dative')).toEqual({ surname: 'Эрдогану', given: 'Реджепу Тайипу' })
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
    ['Милли Меджлис Азербайджанской Республики', 'dative', 'Милли Меджлису Азербайджанской Республики'],
    ['Олий Мажлис Республики Узбекистан', 'genitive', 'Олий Мажлиса Республики Узбекистан'],
    ['Маджлиси Оли', 'dative', 'Маджлиси Оли'],
    ['ТЮРКПА', 'dative', 'ТЮРКПА'],
    ['ПРЕДСЕДАТЕЛЬ', 'dative', 'ПРЕДСЕДАТЕЛЮ'],
    ['министр-советник', 'dative', 'министру-советнику'],
    ['консул-советник', 'dative', 'консулу-советнику'],
    ['премьер-министр', 'genitive', 'премьер-министра'],
    ['гражданин Кыргызской Республики', 'dative', 'гражданину Кыргызской Республики'],
    ['гражданка Турции', 'dative', 'гражданке Турции'],
    ['Его Превосходительство', 'dative', 'Его Превосходительству'],
    ['начальник отдела, помощник председателя и пресс-секретарь', 'dative', 'начальнику отдела, помощнику председателя и пресс-секретарю'],
    ['круглый стол', 'accusative', 'круглый стол'],
    ['семинар', 'accusative', 'семинар'],
    ['«Международный фонд»', 'dative', '«Международный фонд»'],
    ['Иссык-Куль', 'genitive', 'Иссык-Куля'],
  ])('%s in the %s', (text, kase, expected) => {
    expect(declineRussianPhrase(text, kase)).toBe(expected)
  })
})
