import type { TrilingualPhrase } from '../tongue.ts'

/** Rows after domain.md § 6, row 16; the undertaking after the code of observers (§ 2.6). Until Annex 2 is found, all of it is a draft. */
export const texts = {
  title: { ky: 'АККРЕДИТАЦИЯЛООГО АРЫЗ', ru: 'ЗАЯВЛЕНИЕ ОБ АККРЕДИТАЦИИ', en: 'APPLICATION FOR ACCREDITATION', draft: true },
  subject: { ky: 'эл аралык (чет элдик) байкоочу', ru: 'международного (иностранного) наблюдателя', en: 'of an international (foreign) observer', draft: true },
  addressee: { ky: '{office}', ru: 'В {office}', en: 'To the {office}', meaning: { ky: 'Арыз кимге жазылат', ru: 'Кому подаётся заявление' } },
  request: {
    ky: 'Мени {event} эл аралык байкоочу катары аккредитациялооңуздарды суранам.',
    ru: 'Прошу аккредитовать меня в качестве международного наблюдателя на {event}.',
    en: 'I request accreditation as an international observer ({event}).',
    draft: true,
  },
  item: { ky: 'Маалымат', ru: 'Сведения', en: 'Particulars' },
  answer: { ky: 'Арыз ээси жөнүндө', ru: 'О заявителе', en: 'Applicant' },
  latin: { ky: 'Фамилиясы, аты (паспорттогудай, латын тамгалары менен)', ru: 'Фамилия, имя (латиницей, как в паспорте)', en: 'Surname, given names (as in the passport)' },
  name: { ky: 'Фамилиясы, аты, атасынын аты', ru: 'Фамилия, имя, отчество', en: 'Name in Cyrillic, if known' },
  organisation: { ky: 'Жиберүүчү уюм', ru: 'Направляющая организация', en: 'Sending organisation' },
  mission: { ky: 'Байкоочулар миссиясы', ru: 'Миссия наблюдателей', en: 'Observation mission' },
  country: { ky: 'Өлкө', ru: 'Страна', en: 'Country' },
  bornOn: { ky: 'Туулган күнү', ru: 'Дата рождения', en: 'Date of birth' },
  citizenship: { ky: 'Жарандыгы', ru: 'Гражданство', en: 'Citizenship' },
  passport: { ky: 'Паспорттун номери', ru: 'Номер паспорта', en: 'Passport No.' },
  expires: { ky: 'Паспорт кайсы күнгө чейин жарактуу', ru: 'Паспорт действителен до', en: 'Passport valid until' },
  post: { ky: 'Иштеген орду, кызматы', ru: 'Место работы, должность', en: 'Employer and position' },
  phone: { ky: 'Телефону', ru: 'Телефон', en: 'Telephone' },
  email: { ky: 'Электрондук почтасы', ru: 'Электронная почта', en: 'E-mail' },
  languages: { ky: 'Билген тилдери', ru: 'Владение языками', en: 'Languages' },
  kind: { ky: 'Байкоочунун түрү', ru: 'Вид наблюдателя', en: 'Kind of observer' },
  period: { ky: 'Байкоо жүргүзүү мөөнөтү', ru: 'Период наблюдения', en: 'Period of observation' },
  undertaking: {
    ky: 'Кыргыз Республикасынын мыйзамдарын сактоого, шайлоо процессине кийлигишпөөгө жана калыс болууга милдеттенем.',
    ru: 'Обязуюсь соблюдать законодательство Кыргызской Республики, не вмешиваться в избирательный процесс и быть беспристрастным наблюдателем.',
    en: 'I undertake to respect the laws of the Kyrgyz Republic, to be impartial and not to interfere in the electoral process.',
    draft: true,
  },
  date: { ky: 'Күнү: {date}', ru: 'Дата: {date}', en: 'Date: {date}' },
  signature: { ky: 'Арыз ээсинин кол тамгасы', ru: 'Подпись заявителя', en: 'Signature of the applicant' },
} as const satisfies Record<string, TrilingualPhrase>
