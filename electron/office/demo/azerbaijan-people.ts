import type { PersonInput } from '../../../shared/register/people/schema.ts'
import type { Ids } from './enter.ts'
import { both, person, post, publicPerson } from './records.ts'

/** The chairman is a public figure and carries no passport number; the other eleven are invented. */
export function azerbaijanPeople(commission: string) {
  let issued = 0
  const passport = (): PersonInput['passport'] => {
    issued += 1
    return { number: `DEMO-AZ-${String(issued).padStart(4, '0')}`, expiresOn: '2030-12-31' }
  }
  const member = (
    sex: PersonInput['sex'],
    names: Parameters<typeof person>[2],
    title: Parameters<typeof post>[1],
    languages = 'az, ru',
  ): PersonInput => person(sex, 'AZ', names, [post(commission, title)], { passport: passport(), languages })

  return {
    panahov: person(
      'male',
      'AZ',
      { latin: ['PANAHOV', 'MAZAHIR'], ky: ['Панахов', 'Мазахир'], ru: ['Панахов', 'Мазахир'] },
      [post(commission, both('төрага', 'председатель'))],
      {
        salutation: both('Урматтуу төрага мырза!', 'Уважаемый господин Председатель!'),
        languages: 'az, ru',
        pronunciation: 'Мазахи́р Пана́хов',
        notes: `${publicPerson} Азербайжан тилинде: Məzahir Pənahov.`,
      },
    ),
    seyidbeyli: member(
      'male',
      { latin: ['SEYIDBEYLI', 'RAMIZ'], ky: ['Сейидбейли', 'Рамиз', 'Нариман оглу'], ru: ['Сейидбейли', 'Рамиз', 'Нариман оглы'] },
      both('төраганын орун басары', 'заместитель председателя'),
    ),
    gulbaharova: member(
      'female',
      { latin: ['GULBAHAROVA', 'SEVINJ'], ky: ['Гүлбахарова', 'Севинж'], ru: ['Гюльбахарова', 'Севиндж'] },
      both('катчысы', 'секретарь'),
    ),
    khazarli: member(
      'male',
      { latin: ['KHAZARLI', 'ELCHIN'], ky: ['Хазарлы', 'Элчин'], ru: ['Хазарлы', 'Эльчин'] },
      both('мүчөсү', 'член'),
    ),
    shafagova: member(
      'female',
      { latin: ['SHAFAGOVA', 'LEYLA'], ky: ['Шафагова', 'Лейла'], ru: ['Шафагова', 'Лейла'] },
      both('мүчөсү', 'член'),
      'az, ru, tr',
    ),
    dashginli: member(
      'male',
      { latin: ['DASHGINLI', 'TOGRUL'], ky: ['Дашгынлы', 'Тогрул'], ru: ['Дашгынлы', 'Тогрул'] },
      both('эл аралык байланыштар бөлүмүнүн башчысы', 'начальник отдела международных связей'),
      'az, ru, en',
    ),
    chinarova: member(
      'female',
      { latin: ['CHINAROVA', 'NIGAR'], ky: ['Чинарова', 'Нигар'], ru: ['Чинарова', 'Нигяр'] },
      both('юридикалык бөлүмүнүн башчысы', 'начальник юридического отдела'),
      'az, en',
    ),
    guneshli: member(
      'male',
      { latin: ['GUNESHLI', 'FARHAD'], ky: ['Гүнешли', 'Фархад'], ru: ['Гюнешли', 'Фархад'] },
      both('маалыматтык технологиялар боюнча эксперт', 'эксперт по информационным технологиям'),
      'az, ru, en',
    ),
    bulagova: member(
      'female',
      { latin: ['BULAGOVA', 'AYTEN'], ky: ['Булагова', 'Айтен'], ru: ['Булагова', 'Айтен'] },
      both('шайлоочуларга маалымат берүү боюнча эксперт', 'эксперт по информированию избирателей'),
      'az, en',
    ),
    durnali: member(
      'male',
      { latin: ['DURNALI', 'VUSAL'], ky: ['Дурналы', 'Вүсал'], ru: ['Дурналы', 'Вюсал'] },
      both('протокол боюнча адис', 'специалист по протоколу'),
    ),
    sozalova: member(
      'female',
      { latin: ['SOZALOVA', 'GUNEL'], ky: ['Сөзалова', 'Гүнел'], ru: ['Сёзалова', 'Гюнель'] },
      both('котормочу', 'переводчик'),
      'az, ru, ky, en',
    ),
    khaberli: member(
      'male',
      { latin: ['KHABERLI', 'ORKHAN'], ky: ['Хаберли', 'Орхан'], ru: ['Хаберли', 'Орхан'] },
      both('басма сөз кызматынын өкүлү', 'представитель пресс-службы'),
    ),
  }
}
export type AzerbaijanPeople = Ids<keyof ReturnType<typeof azerbaijanPeople>>
