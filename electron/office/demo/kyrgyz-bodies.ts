import { both, demoPhone, organisation, three } from './records.ts'

/** Bodies of the republic and what foreign states and funds keep in Bishkek. */

const bishkek = both('Бишкек шаары', 'г. Бишкек')

export const kyrgyzBodies = {
  commission: organisation(
    'election-body',
    'KG',
    three(
      'Кыргыз Республикасынын Шайлоо жана референдум өткөрүү боюнча борбордук комиссиясы',
      'Центральная комиссия по выборам и проведению референдумов Кыргызской Республики',
      'Central Commission for Elections and Referenda of the Kyrgyz Republic',
    ),
    {
      abbreviation: three('КР БШК', 'ЦИК КР', 'CEC KR'),
      address: both('Бишкек шаары, Пушкин көчөсү, 50', 'г. Бишкек, ул. Пушкина, 50'),
      aliases: 'Боршайком, Центризбирком, Борбордук шайлоо комиссиясы, Центральная избирательная комиссия',
      phone: demoPhone,
    },
  ),
  foreignMinistry: organisation(
    'ministry',
    'KG',
    three(
      'Кыргыз Республикасынын Тышкы иштер министрлиги',
      'Министерство иностранных дел Кыргызской Республики',
      'Ministry of Foreign Affairs of the Kyrgyz Republic',
    ),
    { abbreviation: three('КР ТИМ', 'МИД КР', 'MFA KR'), address: bishkek, phone: demoPhone },
  ),
  parliament: organisation(
    'parliament',
    'KG',
    three(
      'Кыргыз Республикасынын Жогорку Кеңеши',
      'Жогорку Кенеш Кыргызской Республики',
      'Jogorku Kenesh of the Kyrgyz Republic',
    ),
    { abbreviation: three('КР ЖК', 'ЖК КР', 'JK KR'), address: bishkek, phone: demoPhone },
  ),
  hannsSeidel: organisation(
    'foundation',
    'DE',
    three(
      'Ханнс Зайдель фондунун Кыргызстандагы өкүлчүлүгү',
      'Представительство Фонда Ханнса Зайделя в Кыргызской Республике',
      'Hanns Seidel Foundation, Office in the Kyrgyz Republic',
    ),
    { abbreviation: three('ХЗФ', 'ФХЗ', 'HSF'), address: bishkek },
  ),
}

function embassy(countryCode: string, ky: string, ru: string, en: string) {
  return organisation(
    'embassy',
    countryCode,
    three(
      `${ky} Кыргыз Республикасындагы элчилиги`,
      `Посольство ${ru} в Кыргызской Республике`,
      `Embassy of ${en} in the Kyrgyz Republic`,
    ),
    { address: bishkek },
  )
}

export const embassies = {
  azerbaijanEmbassy: embassy('AZ', 'Азербайжан Республикасынын', 'Азербайджанской Республики', 'the Republic of Azerbaijan'),
  kazakhstanEmbassy: embassy('KZ', 'Казакстан Республикасынын', 'Республики Казахстан', 'the Republic of Kazakhstan'),
  turkiyeEmbassy: embassy('TR', 'Түркия Республикасынын', 'Турецкой Республики', 'the Republic of Türkiye'),
  hungaryEmbassy: embassy('HU', 'Венгриянын', 'Венгрии', 'Hungary'),
  belarusEmbassy: embassy('BY', 'Беларусь Республикасынын', 'Республики Беларусь', 'the Republic of Belarus'),
  russiaEmbassy: embassy('RU', 'Россия Федерациясынын', 'Российской Федерации', 'the Russian Federation'),
  japanEmbassy: embassy('JP', 'Япониянын', 'Японии', 'Japan'),
}
