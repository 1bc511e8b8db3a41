import { transliterate } from '../../../shared/language/index.ts'
import type { StoredPersonInput } from '../../../shared/register/people/schema.ts'

/** Invented people, the same in every run: names are put together by counting, not by chance. */

const stems = 'Асан Үсөн Бакыт Бек Болот Ботобек Данияр Жеңиш Жолдош Жумабек Замир Исак Кадыр Калыбек Качкын Кубат Мамат Мурат Нурлан Өмүрбек Осмон Сагын Садыр Сапар Сатар Сулайман Таалай Токтогул Турат Чоро Чыңгыз Шабдан Эмил Эркин Ысман Абдыкалык Айдар Акмат Алмаз Арстан'.split(' ')
const men = 'Азамат Айбек Акыл Алмаз Асан Бакыт Бекзат Данияр Жаныбек Жылдызбек Кубан Мирлан Нурбек Руслан Сыймык Талант Тилек Улан Эрмек Өмүр'.split(' ')
const women = 'Айгүл Айжан Айнура Бегимай Гүлзат Жаннат Жылдыз Зарина Кундуз Мээрим Назгүл Нургүл Перизат Салтанат Толгонай Үмүт Чолпон Эркеайым Элнура Өрүк'.split(' ')
const posts = [
  { ky: 'бөлүм башчысы', ru: 'начальник отдела' },
  { ky: 'төраганын орун басары', ru: 'заместитель председателя' },
  { ky: 'башкы адис', ru: 'главный специалист' },
  { ky: 'комиссиянын мүчөсү', ru: 'член комиссии' },
  { ky: 'эл аралык байкоочу', ru: 'международный наблюдатель' },
]

function pick<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

const ending = (stem: string): string => (/[аеёиоуүөыэюя]$/u.test(stem) ? 'ев' : 'ов')

export function generatePerson(index: number): StoredPersonInput {
  const isWoman = index % 2 === 1
  const half = Math.floor(index / 2)
  const suffix = isWoman ? 'а' : ''
  const stem = pick(stems, half)
  const father = pick(stems, Math.floor(half / (stems.length * men.length)) + half)
  const kyrgyzName = {
    surname: `${stem}${ending(stem)}${suffix}`,
    given: pick(isWoman ? women : men, Math.floor(half / stems.length)),
    patronymic: `${father}${isWoman ? 'овна' : 'ович'}`,
  }
  const russian = (text: string): string => transliterate(text, 'kyrgyz', 'russian')
  const latin = (text: string): string => transliterate(text, 'kyrgyz', 'latin').toUpperCase()
  return {
    passportName: { surname: latin(kyrgyzName.surname), given: latin(kyrgyzName.given) },
    russianName: { surname: russian(kyrgyzName.surname), given: russian(kyrgyzName.given), patronymic: russian(kyrgyzName.patronymic) },
    kyrgyzName,
    sex: isWoman ? 'female' : 'male',
    salutation: { ky: '', ru: '' },
    citizenship: 'KG',
    bornOn: `19${60 + (index % 40)}-0${1 + (index % 9)}-1${index % 10}`,
    passport: '',
    photo: '',
    phone: '',
    email: '',
    languages: '',
    biography: { ky: '', ru: '' },
    pronunciation: '',
    diet: { ky: '', ru: '' },
    notes: '',
    posts: [{ organisationId: null, title: pick(posts, index), fromOn: null, toOn: null }],
  }
}
