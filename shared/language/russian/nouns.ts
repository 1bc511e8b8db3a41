import type { Agreement } from './adjectives.ts'
import type { RussianCase } from './grammar.ts'

/**
 * The head nouns of posts and organisation names, singular and plural, from their nominative. Not a dictionary of Russian:
 * endings decide, and short lists hold what an ending cannot tell (stress, fleeting vowels, gender of -ь).
 */

type Oblique = Exclude<RussianCase, 'nominative'>
type Endings = Readonly<Record<Exclude<Oblique, 'accusative'>, string>>

const masculineHard: Endings = { genitive: 'а', dative: 'у', instrumental: 'ом', prepositional: 'е' }
const masculineSoft: Endings = { genitive: 'я', dative: 'ю', instrumental: 'ем', prepositional: 'е' }
const masculineIy: Endings = { ...masculineSoft, prepositional: 'и' }

const indeclinable = new Set([
  'атташе', 'пресс-атташе', 'врио', 'бюро', 'досье', 'резюме', 'коммюнике', 'кафе', 'депо', 'метро', 'кино', 'портфолио', 'жюри', 'ралли', 'интервью',
  'рантье', 'крупье', 'кюре', 'импресарио', 'конферансье', 'евро', 'реле', 'ателье', 'купе', 'шоссе', 'фойе', 'меню', 'эмбарго', 'вето', 'кредо', 'либретто',
])
/** Colloquial замминистра, замглавы: the second half is already a genitive. */
const deputy = /^зам(?:министра|глав[ыа]|начальника|председателя|директора|руководителя|премьера|прокурора|мэра)$/u
const fleeting: Readonly<Record<string, string>> = {
  посол: 'посл', отец: 'отц', день: 'дн', уровень: 'уровн', перечень: 'перечн', камень: 'камн', корень: 'корн', египет: 'египт', заём: 'займ', орёл: 'орл',
  пёс: 'пс', лев: 'льв', лоб: 'лб', рот: 'рт', лёд: 'льд', угол: 'угл', узел: 'узл', ветер: 'ветр', пень: 'пн', ремень: 'ремн', парень: 'парн',
  дворец: 'дворц', кузнец: 'кузнец', жрец: 'жрец', мудрец: 'мудрец', близнец: 'близнец', церковь: 'церкв', любовь: 'любв',
}
const keepsOk = new Set(['блок', 'срок', 'урок', 'ток', 'рок', 'порок', 'пророк', 'поток', 'восток', 'игрок', 'шок', 'сок', 'бок', 'знаток', 'исток', 'зарок', 'док', 'кок'])
/** Stressed endings: instrumental -ом after a hushing sound or ц, -ём after ь. */
const endStressed = new Set([
  'врач', 'ключ', 'рубеж', 'этаж', 'багаж', 'чертёж', 'платёж', 'падеж', 'мятеж', 'нож', 'карандаш', 'скрипач', 'силач', 'кирпич', 'грабёж', 'плащ', 'мяч',
  'отец', 'боец', 'борец', 'продавец', 'певец', 'конец', 'творец', 'гребец', 'купец', 'истец', 'мудрец', 'жрец', 'кузнец', 'близнец', 'пловец', 'чтец', 'образец',
  'дворец', 'вождь', 'король', 'корабль', 'рубль', 'руль', 'день', 'царь', 'кремль', 'январь', 'февраль', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь', 'пень',
  'ремень', 'богатырь', 'монастырь', 'пузырь',
])
const stemStressedAr = /(?:библиотекарь|аптекарь|пекарь|лекарь|токарь|слесарь|писарь|пахарь|сахарь|кесарь|бондарь|знахарь)$/u
const masculineSoftSign = new Set([
  ...endStressed, 'гость', 'тесть', 'зять', 'князь', 'огонь', 'медведь', 'парень', 'контроль', 'патруль', 'пароль', 'автомобиль', 'стиль', 'профиль', 'ансамбль',
  'тайвань', 'апрель', 'июнь', 'июль', 'бюллетень', 'уровень', 'перечень', 'камень', 'корень', 'израиль', 'ливень', 'рояль', 'тоннель', 'картель', 'отель', 'госпиталь',
  'фестиваль', 'календарь', 'модуль', 'тополь', 'кабель', 'панцирь', 'дождь', 'якорь', 'лагерь', 'егерь', 'гвоздь', 'голубь', 'шампунь',
])

/** Masculine nouns that name things, not persons: their accusative is the nominative. */
const things =
  /(?:тет|мент|мир|центр|фонд|союз|совет|кенеш|отдел|сектор|суд|банк|кабинет|тариат|институт|аппарат|орган|конгресс|форум|альянс|дом|архив|музей|театр|штаб|курултай|медж?лис|мажилис|сейм|бундестаг|кнессет|сенат|город|край|район|округ|остров|избирком|исполком|ком|стан|китай|участок|список|протокол|план|проект|закон|указ|приказ|договор|пакт|акт|документ|отчёт|отчет|доклад|визит|референдум|саммит|пакет|бюллетень|паспорт|бланк|устав|блок|клуб|корпус|комплекс|завод|порт|рынок|стол|семинар|тренинг|брифинг|митинг|ужин|обед|завтрак|приём|прием|диалог|съезд|праздник|конкурс|этап|вечер|отъезд|вылет|регион|уезд|аул|хаб|холдинг|концерн|трибунал|парламент|электорат|лагерь|иран|ирак|кипр|египет|вьетнам|израиль|ливан|непал|катар|кувейт|оман|йемен|судан|бахрейн|алжир|тунис|люксембург|лихтенштейн|сингапур|таиланд|тайвань|камерун|сенегал|габон|бутан|лаос|гондурас|уругвай|парагвай|эквадор|сальвадор|суринам|чад|бенин|нигер|бруней|азербайджан|бангладеш|мадагаскар|маврикий|ватикан|казахстан|день|срок|период|уровень|перечень)$/u

const personsInPlural = /(?:тели|ники|чики|щики|исты|торы|соры|анты|енты|уты|послы|эксперты|члены|судьи|люди|граждане|лица|министры|ели)$/u

/** Whether the accusative is like the nominative. Plurals are things unless they clearly name persons. */
export function isThing(word: string): boolean {
  return things.test(word) || word === 'острова' || (/[ыи]$/u.test(word) && !personsInPlural.test(word))
}

/** Nouns of persons that papers capitalise; any other capitalised noun is taken for a place or a body (Ташкент, Минск). */
const capitalisedPersons =
  /(?:тель|ник|чик|щик|ист|тор|сор|арь|лог|вед|шеф|мэр|аким|президент|референт|депутат|эксперт|министр|посол|консул|спикер|канцлер|премьер|комиссар|омбудсмен|генерал|майор|король|султан|эмир|принц|император|патриарх|епископ|муфтий|господин|гражданин|член|врач|доктор|академик|адвокат|инженер|судья|глава|торага|кандидат|атташе)$/u

/** Whether the accusative is like the genitive; `original` keeps its capitals. */
export function isPerson(original: string): boolean {
  const lower = original.toLowerCase()
  if (isThing(lower)) return false
  const capitalised = original !== lower && original !== original.toUpperCase()
  return !capitalised || capitalisedPersons.test(lower)
}

export type NounKind = { gender: Agreement; declines: boolean }

/** What the nominative of a noun shows; `hint` is the agreement of the adjectives before it. Lower case. */
export function kindOfNoun(word: string, hint: Agreement | undefined): NounKind {
  const last = word.charAt(word.length - 1)
  const fixed = (gender: Agreement): NounKind => ({ gender: hint ?? gender, declines: false })
  if (indeclinable.has(word) || deputy.test(word) || !/^[а-яё’'-]+$/u.test(word)) return fixed('neuter')
  if (last === 'о') return /(?:ств|дел|прав|слов|лиц|мест|числ|войск|письм|звен|бюджетств|вед|хозяйств|начал|ядр|сел)о$/u.test(word) ? { gender: 'neuter', declines: true } : fixed('neuter')
  if (last === 'е') return /(?:ие|ье|ще|це)$/u.test(word) && hint !== 'masculine' ? { gender: 'neuter', declines: true } : fixed('neuter')
  if ('эуюё'.includes(last)) return fixed('neuter')
  if (last === 'ы' || last === 'и') return hint === undefined || hint === 'plural' ? { gender: 'plural', declines: hint === 'plural' || pluralLooking(word) } : fixed(hint)
  if (hint === 'plural' || word === 'острова') return { gender: 'plural', declines: /[ая]$/u.test(word) }
  if (last === 'а' || last === 'я') return /(?:[аоуие]а)$/u.test(word) ? fixed('feminine') : { gender: hint === 'masculine' ? 'masculine' : 'feminine', declines: true }
  if (last === 'ь') {
    const isMasculine = hint === 'masculine' || (hint === undefined && (/(?:тель|арь|ырь|^куль)$/u.test(word) || masculineSoftSign.has(word)))
    return { gender: isMasculine ? 'masculine' : 'feminine', declines: true }
  }
  return hint === 'feminine' ? { gender: 'feminine', declines: false } : { gender: 'masculine', declines: true }
}

/** Place names in -и and -ы (Тбилиси, Гуляли) stay; plurals of common nouns do not. */
function pluralLooking(word: string): boolean {
  return /(?:сти|тели|ники|чики|щики|исты|торы|аты|анты|енты|ии|ции|боры|говоры|ды|ны|ры|вы|ссоры|ели|ики|рги|оги|гренадины|члены|слы|лы|мы|дки|вки|жки|шки)$/u.test(word) && !/(?:иси|оли|али)$/u.test(word)
}

function masculineStem(word: string): string {
  const irregular = fleeting[word]
  if (irregular !== undefined) return irregular
  if (word.endsWith('ец') && word.length > 3) {
    const before = word.charAt(word.length - 3)
    const base = word.slice(0, -2)
    if ('аеёиоуыэюя'.includes(before)) return `${base}йц`
    return before === 'л' ? `${base}ьц` : `${base}ц`
  }
  if (word.endsWith('ок') && word.length > 3 && !keepsOk.has(word)) return /[жчш]ок$/u.test(word) ? word : `${word.slice(0, -2)}к`
  if (/[ьй]$/u.test(word)) return word.slice(0, -1)
  return word
}

function masculine(word: string, kase: Exclude<Oblique, 'accusative'>): string {
  const stem = masculineStem(word)
  if (word.endsWith('ий')) return stem + masculineIy[kase]
  if (word.endsWith('й')) return stem + masculineSoft[kase]
  if (word.endsWith('ь')) {
    const stressed = endStressed.has(word) || (word.endsWith('арь') && !stemStressedAr.test(word))
    return stem + (kase === 'instrumental' && stressed ? 'ём' : masculineSoft[kase])
  }
  if (kase === 'instrumental' && /[жшчщц]$/u.test(stem)) return stem + (endStressed.has(word) ? 'ом' : 'ем')
  return stem + masculineHard[kase]
}

function neuter(word: string, kase: Exclude<Oblique, 'accusative'>): string {
  const stem = word.slice(0, -1)
  if (word.endsWith('о')) return stem + masculineHard[kase]
  if (/[жшчщц]е$/u.test(word)) return stem + { ...masculineHard, instrumental: 'ем' }[kase]
  return stem + (word.endsWith('ие') ? masculineIy : masculineSoft)[kase]
}

const stressedYa = /(?:судья|статья|семья|свинья|скамья|земля|заря|ладья|стезя|ноздря)$/u

const stressedA = /^(?:госпожа|душа|свеча|левша|межа)$/u

function feminine(word: string, kase: Oblique): string {
  const stem = word.slice(0, -1)
  if (word.endsWith('ь')) {
    const short = fleeting[word] ?? stem
    return { genitive: `${short}и`, dative: `${short}и`, accusative: word, instrumental: `${stem}ью`, prepositional: `${short}и` }[kase]
  }
  if (word.endsWith('я')) {
    const e = word.endsWith('ия') ? 'и' : 'е'
    return stem + { genitive: 'и', dative: e, accusative: 'ю', instrumental: stressedYa.test(word) ? 'ёй' : 'ей', prepositional: e }[kase]
  }
  const before = stem.charAt(stem.length - 1)
  const genitive = 'гкхжшчщ'.includes(before) ? 'и' : 'ы'
  return stem + { genitive, dative: 'е', accusative: 'у', instrumental: 'жшчщц'.includes(before) && !stressedA.test(word) ? 'ей' : 'ой', prepositional: 'е' }[kase]
}

const zeroGenitive: Readonly<Record<string, string>> = {
  филиппины: 'филиппин', коморы: 'комор', гренадины: 'гренадин', мальдивы: 'мальдив', сейшелы: 'сейшел', багамы: 'багам', страны: 'стран', палаты: 'палат', партии: 'партий', люди: 'людей', граждане: 'граждан',
}

function pluralGenitive(word: string): string {
  const known = zeroGenitive[word]
  if (known !== undefined) return known
  const stem = word.slice(0, -1)
  if (word.endsWith('ии')) return `${stem}й`
  if (/[жшчщ]и$/u.test(word)) return `${stem}ей`
  if (/[ск]ки$/u.test(word) && !/(?:ики|оки|аки|уки|еки)$/u.test(word)) return stem
  if (/[гкх]и$/u.test(word)) return `${stem}ов`
  if (word.endsWith('и')) return /[аеоу]и$/u.test(word) ? `${stem}ев` : `${stem}ей`
  if (word.endsWith('цы')) return `${stem}ев`
  if (/(?:ства|дела|права|слова)$/u.test(word)) return stem
  if (word.endsWith('ия')) return `${stem.slice(0, -1)}ий`
  if (/(?:иссы|боты|миссы|стороны|группы)$/u.test(word)) return stem
  return `${stem}ов`
}

function plural(word: string, kase: Oblique, animate: boolean): string {
  if (kase === 'genitive') return pluralGenitive(word)
  if (kase === 'accusative') return animate ? pluralGenitive(word) : word
  const stem = word.slice(0, -1)
  const isSoft = word.endsWith('я') || (word.endsWith('и') && !/[гкхжшчщ]и$/u.test(word))
  return stem + (isSoft ? 'я' : 'а') + { dative: 'м', instrumental: 'ми', prepositional: 'х' }[kase]
}

/** председатель + dative → председателю; комиссия + instrumental → комиссией; Эмираты + genitive → Эмиратов. Lower case. */
export function declineNoun(word: string, kase: RussianCase, kind: NounKind, animate: boolean): string {
  if (kase === 'nominative' || !kind.declines) return word
  if (/^(?:имя|время|знамя)$/u.test(word)) return `${word.slice(0, -1)}ен${{ genitive: 'и', dative: 'и', accusative: '', instrumental: 'ем', prepositional: 'и' }[kase]}`.replace(/ен$/u, 'я')
  if (kind.gender === 'plural') return plural(word, kase, animate)
  if (/[ая]$/u.test(word) || kind.gender === 'feminine') return feminine(word, kase)
  if (kind.gender === 'neuter') return kase === 'accusative' ? word : neuter(word, kase)
  if (kase === 'accusative') return animate ? masculine(word, 'genitive') : word
  return masculine(word, kase)
}
