import type { PersonInput } from '../../../shared/register/people/schema.ts'
import { both, person, post } from './records.ts'

/** A spelling in Cyrillic, alike in Kyrgyz and Russian, and in the passport. */
type Spelt = readonly [cyrillic: string, latin: string]

interface Names {
  /** A woman's surname with an ending of its own stands second. */
  readonly surnames: readonly (readonly [man: Spelt, woman?: Spelt])[]
  readonly men: readonly Spelt[]
  readonly women: readonly Spelt[]
  readonly languages: string
}

const withEnding = (cyrillic: string, latin: string): readonly [Spelt, Spelt] => [[cyrillic, latin], [`${cyrillic}а`, `${latin}A`]]
const alike = (cyrillic: string, latin: string): readonly [Spelt] => [[cyrillic, latin]]

/** Invented observers by country: common given names with surnames of rivers, trees and stones. Nobody of them exists. */
const names = {
  RU: { surnames: [withEnding('Рябинов', 'RIABINOV'), withEnding('Камышин', 'KAMYSHIN'), withEnding('Ольхов', 'OLKHOV')], men: [['Павел', 'PAVEL'], ['Игнат', 'IGNAT']], women: [['Вера', 'VERA'], ['Полина', 'POLINA']], languages: 'ru' },
  BY: { surnames: [[['Березинский', 'BEREZINSKI'], ['Березинская', 'BEREZINSKAYA']], withEnding('Неманов', 'NEMANOV')], men: [['Алесь', 'ALES'], ['Янка', 'YANKA']], women: [['Алена', 'ALENA'], ['Янина', 'YANINA']], languages: 'be, ru' },
  KZ: { surnames: [withEnding('Есилов', 'YESILOV'), withEnding('Кайынов', 'KAIYNOV')], men: [['Арман', 'ARMAN'], ['Данияр', 'DANIYAR']], women: [['Дана', 'DANA'], ['Айжан', 'AIZHAN']], languages: 'kk, ru' },
  UZ: { surnames: [withEnding('Чинаров', 'CHINAROV'), withEnding('Ангренов', 'ANGRENOV')], men: [['Тимур', 'TIMUR'], ['Бахром', 'BAKHROM']], women: [['Нигора', 'NIGORA'], ['Лола', 'LOLA']], languages: 'uz, ru' },
  TJ: { surnames: [withEnding('Зарафшонов', 'ZARAFSHONOV'), withEnding('Вахшев', 'VAKHSHEV')], men: [['Рустам', 'RUSTAM'], ['Фарход', 'FARKHOD']], women: [['Ситора', 'SITORA'], ['Мадина', 'MADINA']], languages: 'tg, ru' },
  AM: { surnames: [alike('Разданян', 'RAZDANYAN'), alike('Арпаян', 'ARPAYAN')], men: [['Тигран', 'TIGRAN'], ['Ашот', 'ASHOT']], women: [['Ануш', 'ANUSH'], ['Лилит', 'LILIT']], languages: 'hy, ru' },
  TM: { surnames: [withEnding('Мургапов', 'MURGAPOV'), withEnding('Тедженов', 'TEJENOV')], men: [['Аман', 'AMAN'], ['Сердар', 'SERDAR']], women: [['Огул', 'OGUL'], ['Майса', 'MAYSA']], languages: 'tk, ru' },
  TR: { surnames: [alike('Чамлы', 'CAMLI'), alike('Кавакоглу', 'KAVAKOGLU')], men: [['Керем', 'KEREM'], ['Онур', 'ONUR']], women: [['Дениз', 'DENIZ'], ['Эбру', 'EBRU']], languages: 'tr, en' },
  HU: { surnames: [alike('Хернади', 'HERNADI'), alike('Марош', 'MAROS')], men: [['Габор', 'GABOR'], ['Золтан', 'ZOLTAN']], women: [['Анна', 'ANNA'], ['Нора', 'NORA']], languages: 'hu, en' },
  DE: { surnames: [alike('Эрленбах', 'ERLENBACH'), alike('Вайдентал', 'WEIDENTAL')], men: [['Ларс', 'LARS'], ['Йенс', 'JENS']], women: [['Катрин', 'KATRIN'], ['Лена', 'LENA']], languages: 'de, en' },
  FR: { surnames: [alike('Дюшен', 'DUCHENE'), alike('Ривьер', 'RIVIERE')], men: [['Люк', 'LUC'], ['Марк', 'MARC']], women: [['Элен', 'HELENE'], ['Клер', 'CLAIRE']], languages: 'fr, en' },
  IT: { surnames: [alike('Кастаньето', 'CASTAGNETO'), alike('Фьюмара', 'FIUMARA')], men: [['Марко', 'MARCO'], ['Лука', 'LUCA']], women: [['Кьяра', 'CHIARA'], ['Паола', 'PAOLA']], languages: 'it, en' },
  PL: { surnames: [alike('Вербняк', 'WIERZBNIAK'), alike('Бугай', 'BUGAJ')], men: [['Томаш', 'TOMASZ'], ['Адам', 'ADAM']], women: [['Эва', 'EWA'], ['Зофия', 'ZOFIA']], languages: 'pl, en' },
  ES: { surnames: [alike('Роблес', 'ROBLES'), alike('Аройо', 'ARROYO')], men: [['Хавьер', 'JAVIER'], ['Диего', 'DIEGO']], women: [['Ирене', 'IRENE'], ['Марта', 'MARTA']], languages: 'es, en' },
  SE: { surnames: [alike('Линдбек', 'LINDBECK'), alike('Аспелунд', 'ASPELUND')], men: [['Эрик', 'ERIK'], ['Улоф', 'OLOF']], women: [['Карин', 'KARIN'], ['Ингрид', 'INGRID']], languages: 'sv, en' },
  JP: { surnames: [alike('Савагучи', 'SAWAGUCHI')], men: [['Кендзи', 'KENJI']], women: [['Юми', 'YUMI']], languages: 'ja, en' },
  CN: { surnames: [alike('Линь', 'LIN'), alike('Хэ', 'HE')], men: [['Вэй', 'WEI'], ['Цзюнь', 'JUN']], women: [['Мэй', 'MEI'], ['Лань', 'LAN']], languages: 'zh, ru' },
  PK: { surnames: [alike('Чинари', 'CHINARI'), alike('Рави', 'RAVI')], men: [['Асад', 'ASAD'], ['Имран', 'IMRAN']], women: [['Сана', 'SANA'], ['Аиша', 'AISHA']], languages: 'ur, en' },
  MN: { surnames: [alike('Хангай', 'KHANGAI')], men: [['Бат', 'BAT']], women: [['Сарнай', 'SARNAI']], languages: 'mn, ru' },
  ID: { surnames: [alike('Джати', 'JATI'), alike('Мусиван', 'MUSIWAN')], men: [['Буди', 'BUDI'], ['Агус', 'AGUS']], women: [['Деви', 'DEWI'], ['Ратна', 'RATNA']], languages: 'id, en' },
} satisfies Readonly<Record<string, Names>>
export type ObserverCountry = keyof typeof names

const expertOf = both('эксперти', 'эксперт')

interface Combination {
  readonly surname: Spelt
  readonly given: Spelt
  readonly sex: PersonInput['sex']
}

/** Men and women by turns; nobody twice. */
function combinationsOf({ surnames, men, women }: Names): Combination[] {
  return men.flatMap((man, index) => {
    const woman = women[index] ?? man
    return [
      ...surnames.map(([surname]): Combination => ({ surname, given: man, sex: 'male' })),
      ...surnames.map(([surname, ofWomen]): Combination => ({ surname: ofWomen ?? surname, given: woman, sex: 'female' })),
    ]
  })
}

/** Makes people country by country. Throws where a country has no names left. */
export function observerMaker() {
  const made = new Map<ObserverCountry, number>()
  return function next(country: ObserverCountry, bodyId: string): PersonInput {
    const index = made.get(country) ?? 0
    made.set(country, index + 1)
    const combination = combinationsOf(names[country])[index]
    if (!combination) throw new Error(`The demo has no name left for ${country}`)
    const { surname, given, sex } = combination
    const spellings = { latin: [surname[1], given[1]], ky: [surname[0], given[0]], ru: [surname[0], given[0]] } as const
    return person(sex, country, spellings, [post(bodyId, expertOf)], { languages: names[country].languages })
  }
}
