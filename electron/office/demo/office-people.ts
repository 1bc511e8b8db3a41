import type { Ids } from './enter.ts'
import type { kyrgyzBodies } from './kyrgyz-bodies.ts'
import { both, demoPhone, person, post, publicPerson } from './records.ts'

/** The commission and the ministry: the public figures, and invented staff around them. */
export function officePeople({ commission, foreignMinistry }: Ids<keyof typeof kyrgyzBodies>) {
  return {
    shainazarov: person(
      'male',
      'KG',
      { latin: ['SHAINAZAROV', 'TYNCHTYK'], ky: ['Шайназаров', 'Тынчтык'], ru: ['Шайназаров', 'Тынчтык'] },
      [post(commission, both('төрага', 'председатель'), '2025-02-10')],
      { notes: publicPerson },
    ),
    shaildabekova: person(
      'female',
      'KG',
      { latin: ['SHAILDABEKOVA', 'NURZHAN'], ky: ['Шайлдабекова', 'Нуржан'], ru: ['Шайлдабекова', 'Нуржан'] },
      [post(commission, both('төрайым', 'председатель'), '2016-06-01', '2025-02-09')],
      { notes: `${publicPerson} Кызматка киришкен күнү так эмес: 2016-жылдын июну.` },
    ),
    omurbekova: person(
      'female',
      'KG',
      { latin: ['OMURBEKOVA', 'GULBARCHYN'], ky: ['Өмүрбекова', 'Гүлбарчын'], ru: ['Омурбекова', 'Гульбарчын'] },
      [post(commission, both('төраганын орун басары', 'заместитель председателя'), '2025-02-10')],
      { phone: demoPhone },
    ),
    zhanybayUulu: person(
      'male',
      'KG',
      { latin: ['ZHANYBAI UULU', 'ESENBEK'], ky: ['Жаңыбай уулу', 'Эсенбек'], ru: ['Жаныбай уулу', 'Эсенбек'] },
      [post(commission, both('мүчөсү', 'член'), '2021-07-01')],
    ),
    tologonova: person(
      'female',
      'KG',
      { latin: ['TOLOGONOVA', 'AIGERIM'], ky: ['Төлөгөнова', 'Айгерим'], ru: ['Тологонова', 'Айгерим'] },
      [
        post(commission, both('эл аралык байланыштар бөлүмүнүн башкы адиси', 'главный специалист отдела международных связей'), '2017-03-01', '2022-08-31'),
        post(commission, both('эл аралык байланыштар бөлүмүнүн башчысы', 'начальник отдела международных связей'), '2022-09-01'),
      ],
      { phone: demoPhone, email: 'tologonova@example.org', languages: 'ky, ru, en, tr' },
    ),
    suyunbayev: person(
      'male',
      'KG',
      { latin: ['SUIUNBAEV', 'NURBEK'], ky: ['Сүйүнбаев', 'Нурбек'], ru: ['Суюнбаев', 'Нурбек'] },
      [post(commission, both('протокол боюнча башкы адис', 'главный специалист по протоколу'), '2023-01-16')],
      { phone: demoPhone, email: 'suiunbaev@example.org', languages: 'ky, ru, en' },
    ),
    keneshbekov: person(
      'male',
      'KG',
      { latin: ['KENESHBEKOV', 'DANIIAR'], ky: ['Кеңешбеков', 'Данияр'], ru: ['Кенешбеков', 'Данияр'] },
      [post(commission, both('эл аралык байланыштар бөлүмүнүн жетектөөчү адиси', 'ведущий специалист отдела международных связей'), '2024-04-01')],
      { phone: demoPhone, languages: 'ky, ru, en' },
    ),
    bokonbayeva: person(
      'female',
      'KG',
      { latin: ['BOKONBAEVA', 'CHYNARA'], ky: ['Бөкөнбаева', 'Чынара'], ru: ['Боконбаева', 'Чынара'] },
      [post(commission, both('басма сөз катчысы', 'пресс-секретарь'), '2023-05-15')],
      { phone: demoPhone, email: 'press@example.org', languages: 'ky, ru' },
    ),
    usonova: person(
      'female',
      'KG',
      { latin: ['USONOVA', 'ELMIRA'], ky: ['Үсөнова', 'Элмира'], ru: ['Усонова', 'Эльмира'] },
      [post(commission, both('котормочу', 'переводчик'), '2021-02-01')],
      { phone: demoPhone, languages: 'ky, ru, az, tr' },
    ),
    isayev: person(
      'male',
      'KG',
      { latin: ['ISAEV', 'ASEIN'], ky: ['Исаев', 'Асеин'], ru: ['Исаев', 'Асеин'] },
      [post(foreignMinistry, both('тышкы иштер министринин биринчи орун басары', 'первый заместитель министра иностранных дел'))],
      { notes: publicPerson },
    ),
    myrzakulova: person(
      'female',
      'KG',
      { latin: ['MYRZAKULOVA', 'SALTANAT'], ky: ['Мырзакулова', 'Салтанат'], ru: ['Мырзакулова', 'Салтанат'] },
      [post(foreignMinistry, both('КМШ бөлүмүнүн башчысы', 'начальник отдела СНГ'), '2024-01-09')],
      { phone: demoPhone },
    ),
    jeenaliyev: person(
      'male',
      'KG',
      { latin: ['ZHEENALIEV', 'BEKTUR'], ky: ['Жээналиев', 'Бектур'], ru: ['Жээналиев', 'Бектур'] },
      [post(foreignMinistry, both('КМШ бөлүмүнүн үчүнчү катчысы', 'третий секретарь отдела СНГ'), '2025-03-03')],
      { phone: demoPhone },
    ),
  }
}
export type OfficePeople = Ids<keyof ReturnType<typeof officePeople>>
