import type { PaperPerson } from './person.ts'

/**
 * People of the samples. The chairman, the deputy minister and the two guests are named in the public press of November
 * 2025 (domain.md § 0); the staff are invented, with names that are hard to set: long ones, ң ө ү, «кызы».
 */

interface Named {
  readonly ky: readonly [surname: string, given: string, patronymic?: string]
  readonly ru: readonly [surname: string, given: string, patronymic?: string]
}

function person(name: Named, sex: PaperPerson['sex'], post: PaperPerson['post']): PaperPerson {
  const parts = ([surname, given, patronymic = '']: Named['ky']) => ({ surname, given, patronymic })
  return { name: { ky: parts(name.ky), ru: parts(name.ru) }, sex, post }
}

export const chairman = person(
  { ky: ['Шайназаров', 'Тынчтык'], ru: ['Шайназаров', 'Тынчтык'] },
  'male',
  {
    ky: 'Кыргыз Республикасынын Борбордук шайлоо комиссиясынын төрагасы',
    ru: 'председатель Центральной избирательной комиссии Кыргызской Республики',
  },
)

export const deputyMinister = person(
  { ky: ['Исаев', 'Асеин'], ru: ['Исаев', 'Асеин'] },
  'male',
  {
    ky: 'Кыргыз Республикасынын тышкы иштер министринин биринчи орун басары',
    ru: 'первый заместитель министра иностранных дел Кыргызской Республики',
  },
)

export const missionHead = person(
  { ky: ['Петришенко', 'Игорь'], ru: ['Петришенко', 'Игорь'] },
  'male',
  { ky: 'КМШнын башкы катчысынын биринчи орун басары', ru: 'первый заместитель генерального секретаря СНГ' },
)

export const azerbaijaniChairman = person(
  { ky: ['Панахов', 'Мазахир'], ru: ['Панахов', 'Мазахир'] },
  'male',
  {
    ky: 'Азербайжан Республикасынын Борбордук шайлоо комиссиясынын төрагасы',
    ru: 'председатель Центральной избирательной комиссии Азербайджанской Республики',
  },
)

export const secretary = person(
  { ky: ['Өмүрбек кызы', 'Гүлжаң'], ru: ['Омурбек кызы', 'Гульжан'] },
  'female',
  { ky: 'эл аралык байланыштар бөлүмүнүн башкы адиси', ru: 'главный специалист отдела международных связей' },
)

export const divisionHead = person(
  { ky: ['Жээнбекова-Төлөгөнова', 'Айсулуу', 'Мырзабековна'], ru: ['Жээнбекова-Тологонова', 'Айсулуу', 'Мырзабековна'] },
  'female',
  { ky: 'эл аралык байланыштар бөлүмүнүн башчысы', ru: 'начальник отдела международных связей' },
)

/** Eighty characters in either language, and both kinds of quotation marks in one post. */
export const longNamed = person(
  {
    ky: ['Байбосунова-Токтогулова-Сүйүндүкова', 'Нурсултангүл-Жаңылмырза', 'Абдыкеримжановна'],
    ru: ['Байбосунова-Токтогулова-Суюндукова', 'Нурсултангуль-Жанылмырза', 'Абдыкеримжановна'],
  },
  'female',
  {
    ky: '«Тилдер үйү» борборунун “синхрондук котормо” бөлүмүнүн башчысы',
    ru: 'начальник отдела “синхронного перевода” центра «Дом языков»',
  },
)

export const chairmanSignature = {
  post: { ky: 'Төрага', ru: 'Председатель' },
  name: { ky: 'Т.\u00A0Шайназаров', ru: 'Т.\u00A0Шайназаров' },
}

export const desk = {
  name: { ky: 'Гүлжаң Өмүрбек кызы', ru: 'Гульжан Омурбек кызы' },
  phone: '(0312) 00-00-00',
  email: 'protocol@example.kg',
}
