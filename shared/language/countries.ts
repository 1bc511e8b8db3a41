import kyrgyzNames from 'i18n-iso-countries/langs/ky.json' with { type: 'json' }
import russianNames from 'i18n-iso-countries/langs/ru.json' with { type: 'json' }
import type { Language } from './bilingual.ts'
import { compareBy } from './collation.ts'
import { normaliseLetters } from './letters.ts'

/**
 * Country names by ISO 3166-1 alpha-2 code, from i18n-iso-countries (CLDR) with the office's own usage on top
 * (domain.md 7.7). The library's Kyrgyz has look-alike letters (Жаӊы) and spellings nobody prints; both are mended here.
 */
const overrides: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ky: {
    US: 'АКШ', AI: 'Ангилья', AQ: 'Антарктида', BM: 'Бермуд аралдары', BF: 'Буркина-Фасо', CF: 'Борбордук Африка Республикасы', CV: 'Кабо-Верде',
    CD: 'Конго Демократиялык Республикасы', CG: 'Конго Республикасы', CY: 'Кипр', DM: 'Доминика', DO: 'Доминикан Республикасы',
    GQ: 'Экватордук Гвинея', HK: 'Гонконг', KM: 'Комор аралдары', LS: 'Лесото', MM: 'Мьянма', MO: 'Макао', MV: 'Мальдив аралдары', NL: 'Нидерланд', PG: 'Папуа – Жаңы Гвинея',
    PH: 'Филиппин', PS: 'Палестина', SC: 'Сейшел аралдары', SM: 'Сан-Марино', SR: 'Суринам', SV: 'Сальвадор', SX: 'Синт-Мартен', SZ: 'Эсватини',
    TL: 'Чыгыш Тимор', BL: 'Сен-Бартелеми', MF: 'Сен-Мартен', GF: 'Француз Гвианасы',
    EH: 'Батыш Сахара', KY: 'Кайман аралдары', GS: 'Түштүк Георгия жана Түштүк Сандвич аралдары', CX: 'Рождество аралы', LC: 'Сент-Люсия',
    SJ: 'Шпицберген жана Ян-Майен', SH: 'Ыйык Елена аралы', MH: 'Маршалл аралдары', HM: 'Херд жана Макдональд аралдары', CC: 'Кокос аралдары',
  },
  ru: {
    KG: 'Кыргызстан', RU: 'Россия', CN: 'Китай', KP: 'КНДР', TW: 'Тайвань', TM: 'Туркменистан', MD: 'Молдова', EH: 'Западная Сахара', CF: 'Центральноафриканская Республика',
    BM: 'Бермудские острова', BS: 'Багамские Острова', MO: 'Макао', PG: 'Папуа — Новая Гвинея', SC: 'Сейшельские Острова', PS: 'Палестина', FO: 'Фарерские острова',
  },
}

type NameTable = Readonly<Record<string, string | readonly string[]>>
const tables: Readonly<Record<Language, NameTable>> = { ky: kyrgyzNames.countries, ru: russianNames.countries }

function nameIn(code: string, language: Language): string | undefined {
  const own = overrides[language][code]
  if (own !== undefined) return own
  if (!Object.hasOwn(tables[language], code)) return undefined
  const found = tables[language][code]
  const name = typeof found === 'string' ? found : found?.[0]
  return name === undefined ? undefined : language === 'ky' ? normaliseLetters(name) : name
}

/** `countryName('US', 'ky')` → «АКШ». `undefined` for a code that is not in ISO 3166-1. */
export function countryName(isoCode: string, language: Language): string | undefined {
  return nameIn(isoCode.toUpperCase(), language)
}

export type Country = { code: string; name: string }

/** Every country in the order of the language's own alphabet. */
export function listCountries(language: Language): Country[] {
  const compare = compareBy(language)
  return Object.keys(tables[language])
    .map((code) => ({ code, name: nameIn(code, language) ?? code }))
    .toSorted((left, right) => compare(left.name, right.name))
}
